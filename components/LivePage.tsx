import type { JSX } from 'preact';
import type { LookUp } from '../lib/core/live';
import { formatTime, toWebLink } from './format';
import { t } from './i18n';

/** A page of a wiki as plain text, with its title, licence, link and age. */
export function LivePage({ page, wiki, fetched }: Extract<LookUp, { status: 'found' }>): JSX.Element {
  const { title, description, text, truncated, url, language, item, thumbnail } = page;
  const picture = toWebLink(thumbnail?.src);
  return (
    <>
      <h3 dir="auto" lang={language}>
        {title}
      </h3>
      {description && (
        <p class="muted" dir="auto" lang={language}>
          {description}
        </p>
      )}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, by keys too */}
      <blockquote class="live-body" aria-label={title} tabIndex={0}>
        {thumbnail && picture && (
          <a class="live-picture" href={thumbnail.page} target="_blank" rel="noreferrer">
            <img src={picture} alt={t('livePicture', title)} referrerpolicy="no-referrer" />
          </a>
        )}
        <div dir="auto" lang={language}>
          {text.split('\n').map((paragraph, i) => (
            <p key={i}>{paragraph}</p>
          ))}
        </div>
      </blockquote>
      <p class="card-source">
        {truncated && `${t('liveTruncated')} `}
        <WikiLink url={url}>{t('livePage', title, wiki.name)}</WikiLink>
        {' · '}
        {wiki.licence ? <WikiLink url={wiki.licenceUrl}>{wiki.licence}</WikiLink> : t('liveNoLicence')}
        {' · '}
        {item && (
          <>
            <WikiLink url={`https://www.wikidata.org/wiki/${item}`}>{`Wikidata ${item}`}</WikiLink>
            {' · '}
          </>
        )}
        {t('asOf', formatTime(fetched))}
      </p>
    </>
  );
}

interface LinkProps {
  readonly url: string | undefined;
  readonly children: string;
}

/** A link into a wiki, where its address is one of the web. */
export function WikiLink({ url, children }: LinkProps): JSX.Element {
  const link = toWebLink(url);
  if (!link) return <span>{children}</span>;
  return (
    <a href={link} target="_blank" rel="noreferrer">
      {children}
    </a>
  );
}
