import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { OptionsProps } from './contract';
import { t, tn } from './i18n';
import { SettingRow } from './SettingRow';
import { Switch } from './Switch';

type HistoryOptionsProps = Pick<OptionsProps, 'settings' | 'remembered' | 'actions'>;

/** Whether Readout remembers what was read, how much it does, and to forget it all. */
export function HistoryOptions({ settings, remembered, actions }: HistoryOptionsProps): JSX.Element {
  const [forgotten, setForgotten] = useState(false);
  return (
    <>
      <SettingRow title={t('historyKeep')} more={t('historyMore')}>
        <Switch
          label={t('historyKeep')}
          on={settings.history}
          onChange={(history) => actions.change({ history })}
        />
      </SettingRow>
      <div class="buttons">
        <button
          type="button"
          class="button"
          onClick={() => void actions.forgetHistory().then(() => setForgotten(true))}
        >
          {t('historyForget')}
        </button>
      </div>
      <p class="muted" aria-live="polite">
        {forgotten ? t('historyForgotten') : tn('historyCount', remembered)}
      </p>
    </>
  );
}
