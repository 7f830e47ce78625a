import type { JSX } from 'preact';
import type { Article } from '../lib/core/article';
import { clip, formatDay, readingMinutes } from './format';
import { Icon } from './Icon';
import { t, tn } from './i18n';
import { DISCLOSURE_NAMES } from './words';
import './ArticleHead.css';

/** The article as understood: a reader sees at a glance whether Readout read the right thing. */
export function ArticleHead({ article }: { readonly article: Article }): JSX.Element {
  const { published, modified, bylines } = article;
  const day = published ? formatDay(published) : null;
  const changed = modified ? formatDay(modified) : null;
  return (
    <header class="article-head">
      <h1 dir="auto">{clip(article.title)}</h1>
      {bylines.length > 0 && (
        <p class="muted" dir="auto">
          {t('byline', clip(bylines.join(', '), 160))}
        </p>
      )}
      <ul class="facts muted">
        {article.publisher && <li dir="auto">{clip(article.publisher, 80)}</li>}
        {day && (
          <li>
            <time dateTime={published}>{day}</time>
          </li>
        )}
        {changed && changed !== day && (
          <li>
            <time dateTime={modified}>{t('updated', changed)}</time>
          </li>
        )}
        <li>{tn('readingTime', readingMinutes(article.text))}</li>
      </ul>
      {article.disclosures.length > 0 && (
        <ul class="disclosures" aria-label={t('disclosures')}>
          {article.disclosures.map(({ kind, text }) => (
            <li key={`${kind}${text}`}>
              <details>
                <summary>
                  <Icon name="info" /> {t(DISCLOSURE_NAMES[kind])}
                </summary>
                <blockquote dir="auto">{clip(text, 600)}</blockquote>
              </details>
            </li>
          ))}
        </ul>
      )}
    </header>
  );
}
