import type { JSX } from 'preact';
import { type ClaimStatus, DEFAULT_STATUSES } from '../lib/core/claim';
import { Field } from './Field';
import { t } from './i18n';
import { inOwnWords } from './scale';

interface ScaleOptionsProps {
  readonly statuses: readonly ClaimStatus[];
  onChange(statuses: readonly ClaimStatus[]): void;
}

const RATINGS = [1, 2, 3, 4, 5] as const;
const MOST_STEPS = 20;

/** The scale that claims are judged by, step by step. A claim keeps the step it has when that is no longer offered. */
export function ScaleOptions({ statuses, onChange }: ScaleOptionsProps): JSX.Element {
  const change = (id: string, patch: (step: ClaimStatus) => ClaimStatus) =>
    onChange(statuses.map((step) => (step.id === id ? patch(step) : step)));
  return (
    <fieldset class="scale">
      <legend>{t('scaleTitle')}</legend>
      <p class="muted">{t('scaleMore')}</p>
      <ul>
        {inOwnWords(statuses).map(({ id, label, rating }) => (
          <li key={id} class="scale-step">
            <Field label={t('scaleLabel')}>
              <input
                type="text"
                value={label}
                maxLength={100}
                onChange={({ currentTarget: { value } }) =>
                  value.trim() && change(id, (step) => ({ ...step, label: value.trim() }))
                }
              />
            </Field>
            <Field label={t('scaleRating')}>
              <select
                value={rating ?? ''}
                onChange={({ currentTarget: { value } }) => {
                  const chosen = RATINGS.find((one) => String(one) === value);
                  change(id, (step) => ({ id, label: step.label, ...(chosen && { rating: chosen }) }));
                }}
              >
                <option value="">{t('scaleNone')}</option>
                {RATINGS.map((one) => (
                  <option key={one} value={one}>
                    {one}
                  </option>
                ))}
              </select>
            </Field>
            <button
              type="button"
              class="button"
              disabled={statuses.length === 1}
              aria-label={t('scaleRemove', label)}
              onClick={() => onChange(statuses.filter((step) => step.id !== id))}
            >
              {t('delete')}
            </button>
          </li>
        ))}
      </ul>
      <div class="buttons">
        <button
          type="button"
          class="button"
          disabled={statuses.length >= MOST_STEPS}
          onClick={() => onChange([...statuses, { id: crypto.randomUUID(), label: t('scaleLabel') }])}
        >
          {t('scaleAdd')}
        </button>
        <button type="button" class="button" onClick={() => onChange(DEFAULT_STATUSES)}>
          {t('scaleReset')}
        </button>
      </div>
    </fieldset>
  );
}
