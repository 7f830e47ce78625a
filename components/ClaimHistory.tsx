import type { JSX } from 'preact';
import { type Change, type ClaimStatus, CONFIDENCES, type Stance } from '../lib/core/claim';
import { clip, formatTime } from './format';
import { t, tn } from './i18n';
import { CHANGE_NAMES, CONFIDENCE_NAMES, STANCE_NAMES } from './words';

interface ClaimHistoryProps {
  readonly changes: readonly Change[];
  readonly statuses: readonly ClaimStatus[];
}

/** What was changed of a claim, the latest first. */
export function ClaimHistory({ changes, statuses }: ClaimHistoryProps): JSX.Element | null {
  const tell = (field: Change['field'], value: string): string => {
    if (field === 'status') return statuses.find(({ id }) => id === value)?.label ?? value;
    if (field === 'evidence')
      return value.replace(/^(?:for|against|context)(?= · |$)/gm, (stance) =>
        t(STANCE_NAMES[stance as Stance]),
      );
    const confidence = field === 'confidence' && CONFIDENCES.find((one) => one === value);
    return confidence ? t(CONFIDENCE_NAMES[confidence]) : value;
  };
  if (changes.length === 0) return null;
  return (
    <details class="more">
      <summary>{tn('claimChanges', changes.length)}</summary>
      <ol class="changes">
        {changes.toReversed().map(({ at, field, before, after }) => (
          <li key={`${at} ${field}`}>
            <span class="muted">{formatTime(Date.parse(at))}</span> {t(CHANGE_NAMES[field])}
            <p dir="auto">
              <del>{clip(tell(field, before), 300) || '—'}</del> →{' '}
              <ins>{clip(tell(field, after), 300) || '—'}</ins>
            </p>
          </li>
        ))}
      </ol>
    </details>
  );
}
