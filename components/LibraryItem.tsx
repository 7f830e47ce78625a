import type { JSX } from 'preact';
import type { Filters } from '../lib/library/filters';
import type { Shelved } from '../lib/library/shelf';
import { clip, formatDay, toWebLink } from './format';
import { t, tn } from './i18n';
import { Markdown } from './Markdown';
import './NoteView.css';

/** Names and tags shown of one article. */
const MOST_CHIPS = 6;
/** Notes shown when an article is unfolded; the article itself shows all. */
const MOST_NOTES = 20;

interface LibraryItemProps {
  readonly shelved: Shelved;
  readonly selected: boolean;
  readonly onSelect: (on: boolean) => void;
  readonly onNarrow: (patch: Partial<Filters>) => void;
}

/** One article of the library: where it is, what was made of it, and what to narrow by. */
export function LibraryItem({ shelved, selected, onSelect, onNarrow }: LibraryItemProps): JSX.Element {
  const { dossier, day, site, tags, open } = shelved;
  const { source, notes, claims } = dossier;
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
        <details>
          <summary>{t('libraryShowNotes')}</summary>
          <ul class="library-notes">
            {claims.slice(0, MOST_NOTES).map((claim) => (
              <li key={claim.id} dir="auto">
                <strong>{clip(claim.statement || claim.target.quote)}</strong>
              </li>
            ))}
            {notes.slice(0, MOST_NOTES).map((note) => (
              <li key={note.id} dir="auto">
                {note.target && <q>{clip(note.target.quote)}</q>}
                {note.body && <Markdown text={clip(note.body, 600)} />}
              </li>
            ))}
          </ul>
        </details>
      </div>
    </li>
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
