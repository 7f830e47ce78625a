import type { JSX } from 'preact';
import { NOTE_MEANINGS, type NoteMeaning } from '../lib/core/note';
import { t } from './i18n';
import { MEANING_NAMES, MEANING_SIGNS } from './words';

interface MeaningChoiceProps {
  readonly name: string;
  readonly meaning: NoteMeaning;
  onChange(meaning: NoteMeaning): void;
}

/** What a highlight says of its words. */
export function MeaningChoice({ name, meaning, onChange }: MeaningChoiceProps): JSX.Element {
  return (
    <fieldset class="meanings">
      <legend class="visually-hidden">{t('noteMeaning')}</legend>
      {NOTE_MEANINGS.map((one) => (
        <label key={one} class={`meaning note-${one}`}>
          <input
            type="radio"
            name={name}
            value={one}
            checked={one === meaning}
            onChange={() => onChange(one)}
          />
          <span class="meaning-sign" aria-hidden="true">
            {MEANING_SIGNS[one]}
          </span>
          {t(MEANING_NAMES[one])}
        </label>
      ))}
    </fieldset>
  );
}
