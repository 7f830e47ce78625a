import type { JSX } from 'preact';
import type { NotesShown, PanelActions } from './contract';
import { t, tn } from './i18n';
import { saveFile } from './save-file';

interface BackupReminderProps {
  readonly shown: NotesShown;
  readonly actions: Pick<PanelActions, 'makeBackup' | 'putOffBackup'>;
}

/** After many changes: that they are on this machine only, and the file that would change that. */
export function BackupReminder({ shown, actions }: BackupReminderProps): JSX.Element | null {
  if (shown.backupDue === null) return null;
  return (
    <div class="section" role="status">
      <p>{tn('backupDue', shown.backupDue)}</p>
      <div class="actions">
        <button
          type="button"
          class="quiet-button"
          onClick={() => void actions.makeBackup().then(({ name, text }) => saveFile(name, text))}
        >
          {t('backupSave')}
        </button>
        <button type="button" class="quiet-button" onClick={() => actions.putOffBackup()}>
          {t('backupLater')}
        </button>
      </div>
    </div>
  );
}
