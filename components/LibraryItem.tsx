import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Claim } from '../lib/core/claim';
import type { Note } from '../lib/core/note';
import type { Filters } from '../lib/library/filters';
import { foldText } from '../lib/library/fold';
import { type Shelved, textOfClaim, textOfNote } from '../lib/library/shelf';
import { clip, formatDay, toWebLink } from './format';
import { t, tn } from './i18n';
import { Markdown } from './Markdown';
import './NoteView.css';

/** Names and tags shown of one article. */
const MOST_CHIPS = 6;
/** Notes and claims shown at once that hold what is searched for. */
const MOST_HITS = 3;
/** Notes shown when an article is unfolded; the article itself shows all. */
const MOST_NOTES = 20;

interface LibraryItemProps {
  readonly shelved: Shelved;
  /** What is searched for, folded: notes that hold it are shown at once. */
  readonly words: readonly string[];
  readonly selected: boolean;
  readonly onSelect: (on: boolean) => void;
  readonly onNarrow: (patch: Partial<Filters>) => void;
}

/** One article of the library: where it is, what was made of it, and what to narrow by. */
export function LibraryItem({ shelved, words, selected, onSelect, onNarrow }: LibraryItemProps): JSX.Element {
  const [opened, setOpened] = useState(false);
  const { dossier, day, site, tags, open } = shelved;
  const { source, notes, claims } = dossier;
  const hits = [...findHits(claims, textOfClaim, words), ...findHits(notes, textOfNote, words)];
  const title = clip(source.title) || t('reportUntitled');
  const facts = [
    clip(source.publisher ?? site, 80),
    day && formatDay(day),
    notes.length > 0 && tn('libraryNotes', notes.length),
    claims.length > 0 && tn('libraryClaims', claims.length),
    open > 0 && tn('libraryOpen', open),
  ].filter(Boolean);
  return (
    <li class="library-item">
      <input
        type="checkbox"
        checked={selected}
        aria-label={t('librarySelect', title)}
        onChange={({ currentTarget }) => onSelect(currentTarget.checked)}
      />
      <div>
        <h2 dir="auto">
          <ArticleLink url={source.url} title={title} />
        </h2>
        <p class="muted">{facts.join(' · ')}</p>
        <p class="library-chips">
          {[...tags].slice(0, MOST_CHIPS).map((tag) => (
            <button key={tag} type="button" class="quiet-button" onClick={() => onNarrow({ tag })}>
              #{clip(tag, 40)}
            </button>
          ))}
          {source.about.slice(0, MOST_CHIPS).map(({ id, name }) => (
            <button key={id} type="button" class="quiet-button" onClick={() => onNarrow({ about: id })}>
              {clip(name, 60)}
            </button>
          ))}
        </p>
        {hits.length > 0 && <Entries of={hits.slice(0, MOST_HITS)} />}
        <details onToggle={({ currentTarget }) => setOpened(currentTarget.open)}>
          <summary>{t('libraryShowNotes')}</summary>
          {opened && <Entries of={[...claims.slice(0, MOST_NOTES), ...notes.slice(0, MOST_NOTES)]} />}
        </details>
      </div>
    </li>
  );
}

/** Those that hold any of the words. */
const findHits = <T,>(all: readonly T[], textOf: (one: T) => string, words: readonly string[]): T[] =>
  words.length === 0
    ? []
    : all.filter((one) => {
        const folded = foldText(textOf(one));
        return words.some((word) => folded.includes(word));
      });

function Entries({ of }: { readonly of: readonly (Claim | Note)[] }): JSX.Element {
  return (
    <ul class="library-notes">
      {of.map((one) => (
        <li key={one.id} dir="auto">
          {'statement' in one ? (
            <strong>{clip(one.statement || one.target.quote)}</strong>
          ) : (
            <>
              {one.target && <q>{clip(one.target.quote)}</q>}
              {one.body && <Markdown text={clip(one.body, 600)} />}
            </>
          )}
        </li>
      ))}
    </ul>
  );
}

/** A title that leads to its article, where the address may be followed. */
export function ArticleLink({ url, title }: { readonly url: string; readonly title: string }): JSX.Element {
  const href = toWebLink(url);
  return href ? (
    <a href={href} target="_blank" rel="noreferrer">
      {title}
    </a>
  ) : (
    <span>{title}</span>
  );
}
