import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { StorageTrouble } from '../lib/core/saving';
import { BackupButton } from './BackupButton';
import type { NotesShown, PanelActions } from './contract';
import { t, tn } from './i18n';
import { TROUBLES } from './words';

interface BackupReminderProps {
  readonly shown: NotesShown;
  readonly actions: Pick<PanelActions, 'makeBackup' | 'putOffBackup'>;
}

/** After many changes: that they are on this machine only, and the file that would change that. */
export function BackupReminder({ shown, actions }: BackupReminderProps): JSX.Element | null {
  const [trouble, setTrouble] = useState<StorageTrouble | null>(null);
  if (shown.backupDue === null) return null;
  return (
    <div class="section" role="status">
      <p>{tn('backupDue', shown.backupDue)}</p>
      {trouble && <p class="trouble">{t(TROUBLES[trouble])}</p>}
      <div class="actions">
        <BackupButton
          quiet
          make={actions.makeBackup}
          onMade={(made) => setTrouble(made.status === 'failed' ? made.trouble : null)}
        />
        <button type="button" class="quiet-button" onClick={() => actions.putOffBackup()}>
          {t('backupLater')}
        </button>
      </div>
    </div>
  );
}
