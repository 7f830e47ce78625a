import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { PastArticle } from '../lib/core/past';
import { clip, formatDay, formatMonth, toWebLink } from './format';
import { t, tn } from './i18n';
import { ShortList } from './ShortList';
import './PastReading.css';

interface PastReadingProps {
  readonly id: string;
  readonly load: (id: string) => Promise<readonly PastArticle[]>;
}

/** In which articles the reader met an entity or theme before, and what they left open of it; nothing where in none. */
export function PastReading({ id, load }: PastReadingProps): JSX.Element | null {
  const [past, setPast] = useState<readonly PastArticle[]>([]);
  useEffect(() => {
    let wanted = true; // an answer for a card that is gone is dropped
    load(id).then(
      (found) => wanted && setPast(found),
      () => undefined, // a history that can't be opened is none
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
        {(article) => <PastItem article={article} id={id} />}
      </ShortList>
    </details>
  );
}

function PastItem({ article, id }: { readonly article: PastArticle; readonly id: string }): JSX.Element {
  const link = toWebLink(article.url);
  const open = article.open.filter(({ about }) => about.includes(id));
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
      {open.map(({ words }) => (
        <p key={words} class="past-open">
          {t('leftOpenThen')} <q dir="auto">{clip(words, 160)}</q>
        </p>
      ))}
    </div>
  );
}
