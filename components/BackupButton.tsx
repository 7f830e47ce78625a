import type { JSX } from 'preact';
import type { BackupMade } from './contract';
import { t } from './i18n';
import { saveFile } from './save-file';

interface BackupButtonProps {
  readonly quiet?: boolean;
  readonly make: () => Promise<BackupMade>;
  readonly onMade: (made: BackupMade) => void;
}

/** Hands out a file with everything that the reader wrote. */
export function BackupButton({ quiet = false, make, onMade }: BackupButtonProps): JSX.Element {
  return (
    <button
      type="button"
      class={quiet ? 'quiet-button' : 'button'}
      onClick={async () => {
        const made = await make();
        if (made.status === 'done') saveFile(made.name, made.text);
        onMade(made);
      }}
    >
      {t('backupSave')}
    </button>
  );
}
