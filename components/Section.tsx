import type { ComponentChildren, JSX } from 'preact';
import type { MarkKind } from '../lib/core/settings';
import { Icon } from './Icon';
import { t } from './i18n';
import { KIND_NAMES } from './words';
import './Section.css';

interface SectionProps {
  readonly id: string;
  readonly title: string;
  readonly count?: number;
  /** The kind of mark that this section lists: its name is underlined as in the page and can be switched off. */
  readonly kind?: MarkKind;
  readonly marked?: boolean;
  readonly onMark?: (on: boolean) => void;
  readonly children: ComponentChildren;
}

/** A part of the panel under its own heading. */
export function Section(props: SectionProps): JSX.Element {
  const { id, title, count, kind, marked = false, onMark, children } = props;
  const markLabel = kind && t('markKind', t(KIND_NAMES[kind]));
  return (
    <section class="section" id={id} aria-labelledby={`${id}-title`}>
      <div class="section-head">
        <h2 id={`${id}-title`} tabIndex={-1}>
          <span class={kind && `mark-${kind}`}>{title}</span>
          {count !== undefined && <span class="count">{count}</span>}
        </h2>
        {onMark && (
          <button
            type="button"
            class="icon-button"
            aria-pressed={marked}
            aria-label={markLabel}
            title={markLabel}
            onClick={() => onMark(!marked)}
          >
            <Icon name={marked ? 'shown' : 'hidden'} />
          </button>
        )}
      </div>
      {children}
    </section>
  );
}
