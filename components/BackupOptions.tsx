import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { BackupButton } from './BackupButton';
import type { BackupMade, NotesOptionsActions, OptionsProps, RestoreOutcome } from './contract';
import { FilePicker, PICK_TEXTS, type PickStatus } from './FilePicker';
import { formatTime } from './format';
import { t, tn } from './i18n';
import { TROUBLES } from './words';

/** A file beyond this is no backup of ours. */
const MOST_BYTES = 500_000_000;

/** What became of the last thing that was asked for. */
type Outcome =
  | RestoreOutcome
  | Exclude<BackupMade, { status: 'done' }>
  | { readonly status: 'handed' | PickStatus };

interface BackupOptionsProps {
  readonly stored: OptionsProps['stored'];
  readonly actions: Pick<NotesOptionsActions, 'makeBackup' | 'restoreBackup'>;
}

/** Everything that the reader wrote, to a file and back. */
export function BackupOptions({ stored, actions }: BackupOptionsProps): JSX.Element {
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  return (
    <div class="backup">
      <p>{t('backupTitle')}</p>
      <p class="muted">
        {t('backupMore')} {stored && 'notes' in stored && tellStored(stored)}
      </p>
      {stored && 'trouble' in stored && (
        <p class="trouble" role="alert">
          {t(TROUBLES[stored.trouble])}
        </p>
      )}
      <div class="buttons">
        <BackupButton
          make={actions.makeBackup}
          onMade={(made) => setOutcome(made.status === 'done' ? { status: 'handed' } : made)}
        />
        <FilePicker
          label={t('backupRestore')}
          name={t('backupFile')}
          accept=".json,application/json"
          most={MOST_BYTES}
          onStatus={(status) => setOutcome({ status })}
          onText={async (text) => setOutcome(await actions.restoreBackup(text))}
        />
      </div>
      <p
        class={
          outcome && !['done', 'handed', 'reading'].includes(outcome.status) ? 'outcome wrong' : 'outcome'
        }
        aria-live="polite"
      >
        {outcome && tellOutcome(outcome)}
      </p>
    </div>
  );
}

const tellStored = ({ notes, lastBackup }: { notes: number; lastBackup: string | null }): string =>
  `${tn('notesStored', notes)} ${lastBackup ? t('backupLast', formatTime(Date.parse(lastBackup))) : t('backupNever')}`;

function tellOutcome(outcome: Outcome): string {
  switch (outcome.status) {
    case 'handed':
      return t('backupSaved');
    case 'done': {
      const { added, updated, same, damaged } = outcome;
      const told = t('backupDone', added, updated, same);
      return damaged > 0 ? `${told} ${t('backupPartly', damaged)}` : told;
    }
    case 'reading':
    case 'too-large':
    case 'unreadable':
      return t(PICK_TEXTS[outcome.status]);
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
