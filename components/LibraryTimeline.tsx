import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import type { Filters } from '../lib/library/filters';
import type { Shelved } from '../lib/library/shelf';
import { toTimeline } from '../lib/library/timeline';
import { clip, formatDay, formatMonth } from './format';
import { t } from './i18n';
import { ArticleLink } from './LibraryItem';
import { Markdown } from './Markdown';

/** Articles of a timeline drawn at once. */
const MOST = 200;

interface LibraryTimelineProps {
  readonly shelf: readonly Shelved[];
  readonly id: string;
  readonly onNarrow: (patch: Partial<Filters>) => void;
}

/** What was read and noted of one person, place, organisation or theme, month by month. */
export function LibraryTimeline({ shelf, id, onNarrow }: LibraryTimelineProps): JSX.Element {
  const months = useMemo(() => toTimeline(shelf.slice(0, MOST), id), [shelf, id]);
  return (
    <div class="timeline">
      {months.map(({ month, entries }) => (
        <section key={month} aria-label={month ? formatMonth(`${month}-15`) : t('libraryNoDay')}>
          <h2>{month ? formatMonth(`${month}-15`) : t('libraryNoDay')}</h2>
          <ol>
            {entries.map(({ shelved, notes, claims }) => (
              <li key={shelved.dossier.source.id}>
                <p>
                  <span class="muted">{formatDay(shelved.day)} </span>
                  <ArticleLink
                    url={shelved.dossier.source.url}
                    title={clip(shelved.dossier.source.title) || t('reportUntitled')}
                  />
                </p>
                {claims.map((claim) => (
                  <p key={claim.id} class="timeline-note" dir="auto">
                    <strong>{clip(claim.statement || claim.target.quote)}</strong>
                  </p>
                ))}
                {notes.map((note) => (
                  <div key={note.id} class="timeline-note" dir="auto">
                    {note.body ? (
                      <Markdown text={clip(note.body)} />
                    ) : (
                      <q>{clip(note.target?.quote ?? '')}</q>
                    )}
                  </div>
                ))}
              </li>
            ))}
          </ol>
        </section>
      ))}
      {shelf.length > MOST && (
        <button type="button" class="quiet-button" onClick={() => onNarrow({ view: '' })}>
          {t('libraryTimelineCut', MOST)}
        </button>
      )}
    </div>
  );
}
