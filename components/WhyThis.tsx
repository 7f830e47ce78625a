import type { JSX } from 'preact';
import { t } from './i18n';

interface WhyThisProps {
  /** `Flag.why`: the analysis speaks English. */
  readonly reasons: readonly string[];
  readonly class?: string;
}

/** Why a flag was raised, on demand; nothing where no reason is known. */
export function WhyThis({ reasons, class: name }: WhyThisProps): JSX.Element | null {
  if (reasons.length === 0) return null;
  return (
    <details class={name}>
      <summary>{t('whyThis')}</summary>
      <ul lang="en">
        {reasons.map((reason) => (
          <li key={reason}>{reason}</li>
        ))}
      </ul>
    </details>
  );
}
