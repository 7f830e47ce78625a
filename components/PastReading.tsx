import type { JSX } from 'preact';
import { useContext, useLayoutEffect, useState } from 'preact/hooks';
import type { Commitment, Slot } from '../lib/core/analysis';
import type { PastArticle, PastOpen } from '../lib/core/past';
import type { Span } from '../lib/core/span';
import { findAgain, type MetAgain } from '../lib/digest/then-and-now';
import { AwaitedContext } from './Disclosure';
import { clip, formatDay, formatMonth, toWebLink } from './format';
import { t, tn } from './i18n';
import { JumpLink } from './JumpLink';
import { ShortList } from './ShortList';
import { SLOT_NAMES } from './SlotList';
import './PastReading.css';

interface PastReadingProps {
  readonly id: string;
  /** The article shown, with its promises. */
  readonly text: string;
  readonly commitments: readonly Commitment[];
  readonly jumpTo: (span: Span) => void;
  readonly load: (id: string) => Promise<readonly PastArticle[]>;
}

/** In which articles the reader met an entity or theme before, and what they left open of it; nothing where in none. */
export function PastReading({ id, load, ...now }: PastReadingProps): JSX.Element | null {
  const [past, setPast] = useState<readonly PastArticle[]>([]);
  const awaited = useContext(AwaitedContext);
  useLayoutEffect(() => {
    let wanted = true; // an answer for a card that is gone is dropped
    awaited(
      load(id).then(
        (found) => wanted && setPast(found),
        () => undefined, // a history that can't be opened is none
      ),
    );
    return () => {
      wanted = false;
    };
  }, [id]); // not `load`: it is the same question whoever hands it in
  const first = past.at(-1);
  if (!first) return null;
  return (
    <details class="more past">
      <summary>{tn('pastArticles', past.length, formatMonth(first.read))}</summary>
      <ShortList items={past} keyOf={({ url }) => url} first={5}>
        {(article) => <PastItem article={article} id={id} {...now} />}
      </ShortList>
    </details>
  );
}

interface PastItemProps extends Omit<PastReadingProps, 'load'> {
  readonly article: PastArticle;
}

function PastItem({ article, id, text, commitments, jumpTo }: PastItemProps): JSX.Element {
  const link = toWebLink(article.url);
  const open = article.open.filter(({ about }) => about.includes(id));
  const again = findAgain(text, commitments, open);
  const title = <bdi>{clip(article.title, 120)}</bdi>;
  return (
    <div class="past-article">
      {link ? (
        <a href={link} target="_blank" rel="noreferrer">
          {title}
        </a>
      ) : (
        title
      )}
      <p class="muted">{[clip(article.site, 60), formatDay(article.read)].filter(Boolean).join(' · ')}</p>
      {open.map((then) => {
        const met = again.get(then);
        if (met) return <ThenAndNow key={then.words} then={then} met={met} text={text} jumpTo={jumpTo} />;
        return (
          <p key={then.words} class="past-open">
            {t('leftOpenThen')} <q dir="auto">{clip(then.words, 160)}</q>
          </p>
        );
      })}
    </div>
  );
}

interface ThenAndNowProps extends Pick<PastItemProps, 'text' | 'jumpTo'> {
  readonly then: PastOpen;
  readonly met: MetAgain;
}

/** A promise as it stood then and as it stands now, and what of it has been said since. */
function ThenAndNow({ then, met, text, jumpTo }: ThenAndNowProps): JSX.Element {
  const { words, answered, open } = met;
  const namesOf = (slots: readonly Slot[]): string => slots.map((slot) => t(SLOT_NAMES[slot])).join(' · ');
  return (
    <dl class="slots then-now">
      <dt>{t('thenSaid')}</dt>
      <dd>
        <q dir="auto">{clip(then.words, 160)}</q>
      </dd>
      <dt>{t('nowSaid')}</dt>
      <dd>
        <JumpLink spans={[words]} jumpTo={jumpTo}>
          <q dir="auto">{clip(text.slice(words.start, words.end), 160)}</q>
        </JumpLink>
      </dd>
      {answered.length > 0 && (
        <>
          <dt>{t('saidSince')}</dt>
          <dd>{namesOf(answered)}</dd>
        </>
      )}
      {open.length > 0 && (
        <>
          <dt>{t('slotsOpen')}</dt>
          <dd class="open">{namesOf(open)}</dd>
        </>
      )}
    </dl>
  );
}
