import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { NotesOptionsActions, OptionsProps, RestoreOutcome } from './contract';
import { formatTime } from './format';
import { t, tn } from './i18n';
import { saveFile } from './save-file';

/** A file beyond this is no backup of ours: it would be read into memory whole. */
const MOST_BYTES = 500_000_000;

interface BackupOptionsProps {
  readonly stored: OptionsProps['stored'];
  readonly actions: Pick<NotesOptionsActions, 'makeBackup' | 'restoreBackup'>;
}

/** Everything that the reader wrote, to a file and back. */
export function BackupOptions({ stored, actions }: BackupOptionsProps): JSX.Element {
  const [outcome, setOutcome] = useState<RestoreOutcome | { readonly status: 'handed' } | null>(null);
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
        <button
          type="button"
          class="button"
          onClick={async () => {
            const { name, text } = await actions.makeBackup();
            saveFile(name, text);
            setOutcome({ status: 'handed' });
          }}
        >
          {t('backupSave')}
        </button>
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

function tellOutcome(outcome: RestoreOutcome | { readonly status: 'handed' }): string {
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
      return t('troubleFailed');
  }
}
