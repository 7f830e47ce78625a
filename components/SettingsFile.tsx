import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { ImportOutcome, OptionsActions } from './contract';
import { FilePicker, PICK_TEXTS, type PickStatus } from './FilePicker';
import { focusNow } from './focus';
import { t } from './i18n';
import { saveFile } from './save-file';

/** No settings file is longer. */
const MOST_BYTES = 1_000_000;

type Outcome = ImportOutcome | { readonly status: 'reset' | PickStatus };

interface SettingsFileProps {
  readonly actions: Pick<OptionsActions, 'exportSettings' | 'importSettings' | 'reset'>;
}

/** Settings to a file, from a file, and back to how they came. */
export function SettingsFile({ actions }: SettingsFileProps): JSX.Element {
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const [sure, setSure] = useState(false);
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
        <FilePicker
          label={t('importSettings')}
          name={t('settingsFile')}
          accept=".json,application/json"
          most={MOST_BYTES}
          onStatus={(status) => setOutcome({ status })}
          onText={async (text) => setOutcome(await actions.importSettings(text))}
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
        class={
          outcome && !['done', 'reset', 'reading'].includes(outcome.status) ? 'outcome wrong' : 'outcome'
        }
      >
        {outcome && outcomeText(outcome)}
      </p>
    </>
  );
}

function outcomeText(outcome: Outcome): string {
  switch (outcome.status) {
    case 'done':
      return t('importDone');
    case 'reset':
      return t('resetDone');
    case 'reading':
    case 'too-large':
    case 'unreadable':
      return t(PICK_TEXTS[outcome.status]);
    case 'not-json':
      return t('importNotJson');
    case 'newer':
      return t('importNewer');
    case 'not-settings':
      return outcome.detail ? t('importWrongField', outcome.detail) : t('importNotSettings');
  }
}
