import type { JSX } from 'preact';
import type { MarkKind } from '../lib/core/settings';

interface SettingRowProps {
  readonly title: string;
  readonly more?: string;
  /** Shows the title as this kind is marked. */
  readonly kind?: MarkKind;
  readonly children: JSX.Element;
}

/** A setting in a line: its name, what it means, and its control. */
export function SettingRow({ title, more, kind, children }: SettingRowProps): JSX.Element {
  return (
    <div class="setting">
      <div>
        <p>
          <span class={kind && `mark-${kind}`}>{title}</span>
        </p>
        {more && <p class="muted">{more}</p>}
      </div>
      {children}
    </div>
  );
}
