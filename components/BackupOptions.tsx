import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { BackupButton } from './BackupButton';
import type { BackupMade, NotesOptionsActions, OptionsProps, RestoreOutcome } from './contract';
import { formatTime } from './format';
import { t, tn } from './i18n';
import { TROUBLES } from './words';

/** A file beyond this is no backup of ours: it would be read into memory whole. */
const MOST_BYTES = 500_000_000;

/** What became of the last thing that was asked for. */
type Outcome = RestoreOutcome | Exclude<BackupMade, { status: 'done' }> | { readonly status: 'handed' };

interface BackupOptionsProps {
  readonly stored: OptionsProps['stored'];
  readonly actions: Pick<NotesOptionsActions, 'makeBackup' | 'restoreBackup'>;
}

/** Everything that the reader wrote, to a file and back. */
export function BackupOptions({ stored, actions }: BackupOptionsProps): JSX.Element {
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const picker = useRef<HTMLInputElement>(null);
  const pick = async (file: File | undefined): Promise<void> => {
    if (!file) return;
    setOutcome(
      file.size > MOST_BYTES ? { status: 'not-backup' } : await actions.restoreBackup(await file.text()),
    );
  };
  return (
    <div class="backup">
      <p>{t('backupTitle')}</p>
      <p class="muted">
        {t('backupMore')} {tn('notesStored', stored.notes)}{' '}
        {stored.lastBackup ? t('backupLast', formatTime(Date.parse(stored.lastBackup))) : t('backupNever')}
      </p>
      <div class="buttons">
        <BackupButton
          make={actions.makeBackup}
          onMade={(made) => setOutcome(made.status === 'done' ? { status: 'handed' } : made)}
        />
        <button type="button" class="button" onClick={() => picker.current?.click()}>
          {t('backupRestore')}
        </button>
        <input
          ref={picker}
          type="file"
          accept=".json,application/json"
          aria-label={t('backupFile')}
          hidden
          onChange={({ currentTarget }) => {
            const [file] = currentTarget.files ?? [];
            pick(file).finally(() => {
              currentTarget.value = ''; // so that the same file can be picked again
            });
          }}
        />
      </div>
      <p
        class={
          outcome && outcome.status !== 'done' && outcome.status !== 'handed' ? 'outcome wrong' : 'outcome'
        }
        aria-live="polite"
      >
        {outcome && tellOutcome(outcome)}
      </p>
    </div>
  );
}

function tellOutcome(outcome: Outcome): string {
  switch (outcome.status) {
    case 'handed':
      return t('backupSaved');
    case 'done': {
      const { added, updated, same, damaged } = outcome;
      const told = t('backupDone', added, updated, same);
      return damaged > 0 ? `${told} ${t('backupPartly', damaged)}` : told;
    }
    case 'not-json':
      return t('backupNotJson');
    case 'not-backup':
      return t('backupNotBackup');
    case 'newer':
      return t('backupNewer');
    case 'failed':
      return t(TROUBLES[outcome.trouble]);
  }
}
