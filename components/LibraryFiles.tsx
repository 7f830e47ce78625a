import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { StorageTrouble } from '../lib/core/saving';
import { BackupButton } from './BackupButton';
import type { BackupMade } from './contract';
import { FilePicker, PICK_TEXTS, type PickStatus } from './FilePicker';
import type { MessageKey } from './i18n';
import { t, tn } from './i18n';
import { TROUBLES } from './words';

/** No file of notes is longer. */
const MOST_BYTES = 300_000_000;

/** What became of a file that the reader picked. */
export type LibraryImport =
  | { readonly status: 'done'; readonly added: number; readonly same: number; readonly leftOut: number }
  | {
      readonly status: 'not-json' | 'unknown-format' | 'too-large' | 'too-many' | 'nothing-in-it' | 'newer';
    }
  | { readonly status: 'failed'; readonly trouble: StorageTrouble };

export interface LibraryFilesActions {
  /** Takes notes over from a file: a backup, Web Annotations, or an export of Hypothesis. */
  importFile(text: string): Promise<LibraryImport>;
  makeBackup(): Promise<BackupMade>;
}

const TROUBLE: Readonly<Record<Exclude<Outcome['status'], 'done' | 'failed' | 'handed'>, MessageKey>> = {
  ...PICK_TEXTS,
  'not-json': 'libraryNotJson',
  'unknown-format': 'libraryUnknownFormat',
  'too-many': 'libraryTooMany',
  'nothing-in-it': 'libraryNothingInIt',
  newer: 'importNewer',
};

/** What became of the last thing that was asked for. */
type Outcome =
  | LibraryImport
  | Exclude<BackupMade, { status: 'done' }>
  | { readonly status: 'handed' | PickStatus };

/** Notes from files of other tools, and everything to and from one file. */
export function LibraryFiles({ actions }: { readonly actions: LibraryFilesActions }): JSX.Element {
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  return (
    <section class="library-files" aria-labelledby="library-files">
      <h2 id="library-files">{t('libraryFiles')}</h2>
      <p class="muted">{t('libraryFilesMore')}</p>
      <div class="buttons">
        <FilePicker
          label={t('libraryImport')}
          name={t('libraryFile')}
          accept=".json,.jsonld,application/json,application/ld+json"
          most={MOST_BYTES}
          onStatus={(status) => setOutcome({ status })}
          onText={async (text) => setOutcome(await actions.importFile(text))}
        />
        <BackupButton
          make={actions.makeBackup}
          onMade={(made) => setOutcome(made.status === 'done' ? { status: 'handed' } : made)}
        />
      </div>
      <p
        role="status"
        class={
          outcome && !['done', 'handed', 'reading'].includes(outcome.status) ? 'outcome wrong' : 'outcome'
        }
      >
        {outcome && tell(outcome)}
      </p>
    </section>
  );
}

function tell(outcome: Outcome): string {
  if (outcome.status === 'handed') return t('backupSaved');
  if (outcome.status === 'failed') return t(TROUBLES[outcome.trouble]);
  if (outcome.status !== 'done') return t(TROUBLE[outcome.status]);
  const { added, same, leftOut } = outcome;
  return [
    tn('libraryAdded', added),
    same > 0 && tn('librarySame', same),
    leftOut > 0 && tn('libraryLeftOut', leftOut),
  ]
    .filter(Boolean)
    .join(' ');
}
