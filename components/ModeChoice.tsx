import type { JSX } from 'preact';
import type { Settings } from '../lib/core/settings';
import { t } from './i18n';

interface ModeChoiceProps {
  readonly mode: Settings['mode'];
  readonly onChange: (mode: Settings['mode']) => void;
}

const MODES = [
  { mode: 'auto', name: 'modeAuto', more: 'modeAutoMore' },
  { mode: 'click', name: 'modeClick', more: 'modeClickMore' },
] as const;

/** When Readout reads: every article by itself, or only those the reader clicks on. */
export function ModeChoice({ mode, onChange }: ModeChoiceProps): JSX.Element {
  return (
    <fieldset class="choices">
      <legend>{t('modeTitle')}</legend>
      {MODES.map((choice) => (
        <label key={choice.mode} class="choice">
          <input
            type="radio"
            name="mode"
            value={choice.mode}
            checked={choice.mode === mode}
            onChange={() => onChange(choice.mode)}
          />
          <span>
            <strong>{t(choice.name)}</strong>
            <span class="muted">{t(choice.more)}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
