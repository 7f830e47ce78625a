import type { JSX } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import type { ClaimStatus } from '../lib/core/claim';
import type { StorageTrouble } from '../lib/core/saving';
import type { ExportDesk } from '../lib/export/exporter';
import { type Filters, NO_FILTERS } from '../lib/library/filters';
import { searchShelf, toFacets, wordsOf } from '../lib/library/search';
import type { Shelved } from '../lib/library/shelf';
import { ExportMenu, type ExportMenuActions } from './ExportMenu';
import { focusNow } from './focus';
import { t, tn } from './i18n';
import { LibraryFiles, type LibraryFilesActions } from './LibraryFiles';
import { LibraryFilters } from './LibraryFilters';
import { LibraryList } from './LibraryList';
import { LibraryTimeline } from './LibraryTimeline';
import { TROUBLES } from './words';
import './page.css';
import './Library.css';

/** Values offered of each kind; what is searched for is reached by words. */
const MOST_FACETS = 30;

export interface LibraryActions extends ExportMenuActions, LibraryFilesActions {
  /** Keeps the filters where the page is found again. */
  setFilters(filters: Filters): void;
}

/** What was read of the store; `damaged`: records in it that can't be read. */
export type LibraryRead =
  | { readonly status: 'done'; readonly shelf: readonly Shelved[]; readonly damaged: number }
  | { readonly status: 'failed'; readonly trouble: StorageTrouble };

interface LibraryProps {
  /** Null until it is read. */
  readonly read: LibraryRead | null;
  readonly filters: Filters;
  readonly statuses: readonly ClaimStatus[];
  readonly loadDesk: () => Promise<ExportDesk>;
  /** ISO 8601 with time and zone. */
  readonly now: string;
  readonly actions: LibraryActions;
}

/** Every article with notes or claims: searched, narrowed, followed over time, exported, and filled from files. */
export function Library({ read, filters, statuses, loadDesk, now, actions }: LibraryProps): JSX.Element {
  const shelf = read?.status === 'done' ? read.shelf : null;
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const [exporting, setExporting] = useState(false);
  const facets = useMemo(() => toFacets(shelf ?? [], MOST_FACETS), [shelf]);
  const found = useMemo(() => searchShelf(shelf ?? [], filters), [shelf, filters]);
  const change = (patch: Partial<Filters>): void => actions.setFilters({ ...filters, ...patch });
  const chosen = found.filter(({ dossier }) => selected.has(dossier.source.id));
  const nothingToFilter = read !== null && (shelf ?? []).length === 0;
  const taken = chosen.length > 0 ? chosen : found;
  return (
    <main class="page library">
      <h1>{t('libraryTitle')}</h1>
      {nothingToFilter || <LibraryFilters facets={facets} filters={filters} onChange={change} />}
      <div class="library-bar" hidden={nothingToFilter}>
        <p role="status">{read ? tn('libraryFound', found.length) : t('libraryLoading')}</p>
        {found.length > 0 && (
          <div class="buttons">
            <button type="button" class="button" onClick={() => setExporting(true)}>
              {chosen.length > 0 ? tn('libraryExportChosen', chosen.length) : t('libraryExportAll')}
            </button>
            {chosen.length > 0 && (
              <button type="button" class="quiet-button" onClick={() => setSelected(new Set())}>
                {t('libraryUnselect')}
              </button>
            )}
          </div>
        )}
      </div>
      {exporting && taken.length > 0 && (
        <section class="library-export" aria-labelledby="library-export">
          <h2 id="library-export" tabIndex={-1} ref={focusNow}>
            {tn('libraryExporting', taken.length)}
          </h2>
          <Exporting taken={taken} statuses={statuses} load={loadDesk} now={now} actions={actions} />
          <button type="button" class="button" onClick={() => setExporting(false)}>
            {t('libraryExportClose')}
          </button>
        </section>
      )}
      {read?.status === 'failed' && (
        <p class="trouble" role="alert">
          {t(TROUBLES[read.trouble])}
        </p>
      )}
      {read?.status === 'done' && read.damaged > 0 && (
        <p class="trouble">{tn('notesDamaged', read.damaged)}</p>
      )}
      {shelf && found.length === 0 && (
        <p class="library-empty">
          {shelf.length === 0 ? t('libraryEmpty') : t('libraryNothingFound')}
          {shelf.length > 0 && (
            <button type="button" class="quiet-button" onClick={() => actions.setFilters(NO_FILTERS)}>
              {t('libraryShowAll')}
            </button>
          )}
        </p>
      )}
      {filters.view === 'timeline' && filters.about !== '' ? (
        <LibraryTimeline shelf={found} id={filters.about} onNarrow={change} />
      ) : (
        <LibraryList
          key={JSON.stringify(filters)}
          found={found}
          words={wordsOf(filters.words)}
          selected={selected}
          onSelect={setSelected}
          onNarrow={change}
        />
      )}
      <LibraryFiles actions={actions} />
    </main>
  );
}

interface ExportingProps {
  readonly taken: readonly Shelved[];
  readonly statuses: readonly ClaimStatus[];
  readonly load: () => Promise<ExportDesk>;
  readonly now: string;
  readonly actions: ExportMenuActions;
}

function Exporting({ taken, ...props }: ExportingProps): JSX.Element {
  const key = taken.map(({ dossier }) => dossier.source.id).join();
  const dossiers = useMemo(() => taken.map(({ dossier }) => dossier), [key]);
  return <ExportMenu dossiers={dossiers} {...props} />;
}
