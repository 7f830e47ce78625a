import type { JSX } from 'preact';
import type { Change } from '../lib/core/claim';
import { clip, formatTime } from './format';
import { t, tn } from './i18n';
import { CHANGE_NAMES } from './words';

/** What was changed of a claim, the latest first. */
export function ClaimHistory({ changes }: { readonly changes: readonly Change[] }): JSX.Element | null {
  if (changes.length === 0) return null;
  return (
    <details class="more">
      <summary>{tn('claimChanges', changes.length)}</summary>
      <ol class="changes">
        {changes.toReversed().map(({ at, field, before, after }) => (
          <li key={`${at} ${field}`}>
            <span class="muted">{formatTime(Date.parse(at))}</span> {t(CHANGE_NAMES[field])}
            <p dir="auto">
              <del>{clip(before, 300) || '—'}</del> → <ins>{clip(after, 300) || '—'}</ins>
            </p>
          </li>
        ))}
      </ol>
    </details>
  );
}
