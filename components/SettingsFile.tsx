import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { ImportOutcome, OptionsActions } from './contract';
import { focusNow } from './focus';
import { t } from './i18n';
import { saveFile } from './save-file';

/** No settings file is longer; a wrong pick must not be read into memory whole. */
const MOST_BYTES = 1_000_000;

interface SettingsFileProps {
  readonly actions: Pick<OptionsActions, 'exportSettings' | 'importSettings' | 'reset'>;
}

/** Settings to a file, from a file, and back to how they came. */
export function SettingsFile({ actions }: SettingsFileProps): JSX.Element {
  const [outcome, setOutcome] = useState<ImportOutcome | { readonly status: 'reset' } | null>(null);
  const [sure, setSure] = useState(false);
  const picker = useRef<HTMLInputElement>(null);

  const pick = async (file: File | undefined): Promise<void> => {
    if (!file) return;
    setOutcome(
      file.size > MOST_BYTES ? { status: 'not-settings' } : await actions.importSettings(await file.text()),
    );
  };
  return (
    <>
      <div class="buttons">
        <button
          type="button"
          class="button"
          onClick={() => saveFile('readout-settings.json', actions.exportSettings())}
        >
          {t('exportSettings')}
        </button>
        <button type="button" class="button" onClick={() => picker.current?.click()}>
          {t('importSettings')}
        </button>
        <input
          ref={picker}
          type="file"
          accept=".json,application/json"
          aria-label={t('settingsFile')}
          hidden
          onChange={({ currentTarget }) => {
            const [file] = currentTarget.files ?? [];
            pick(file).finally(() => {
              currentTarget.value = ''; // so that the same file can be picked again
            });
          }}
        />
        {sure ? (
          <>
            <button
              type="button"
              class="button primary"
              onClick={() => {
                actions.reset();
                setSure(false);
                setOutcome({ status: 'reset' });
              }}
            >
              {t('resetSure')}
            </button>
            <button ref={focusNow} type="button" class="button" onClick={() => setSure(false)}>
              {t('cancel')}
            </button>
          </>
        ) : (
          <button type="button" class="button" onClick={() => setSure(true)}>
            {t('reset')}
          </button>
        )}
      </div>
      <p
        role="status"
        class={outcome && !['done', 'reset'].includes(outcome.status) ? 'outcome wrong' : 'outcome'}
      >
        {outcome && outcomeText(outcome)}
      </p>
    </>
  );
}

function outcomeText(outcome: ImportOutcome | { readonly status: 'reset' }): string {
  switch (outcome.status) {
    case 'done':
      return t('importDone');
    case 'reset':
      return t('resetDone');
    case 'not-json':
      return t('importNotJson');
    case 'newer':
      return t('importNewer');
    case 'not-settings':
      return outcome.detail ? t('importWrongField', outcome.detail) : t('importNotSettings');
  }
}
