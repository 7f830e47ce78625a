import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Span } from '../lib/core/span';
import { Icon } from './Icon';
import { t } from './i18n';
import './Jumper.css';

interface JumperProps {
  readonly spans: readonly Span[];
  /** What is walked through ("Ana Ruiz"), for labels. */
  readonly name: string;
  /** What the button says where there is one place only. */
  readonly single?: string | undefined;
  readonly jumpTo: (span: Span) => void;
}

/** Walks the page through places in the text, round and round. */
export function Jumper({ spans, name, single, jumpTo }: JumperProps): JSX.Element | null {
  const [at, setAt] = useState(-1);
  const first = spans[0];
  if (!first) return null;
  const go = (step: number): void => {
    const next = at < 0 ? (step > 0 ? 0 : spans.length - 1) : (at + step + spans.length) % spans.length;
    setAt(next);
    jumpTo(spans[next] ?? first);
  };
  if (spans.length === 1) {
    const label = single ?? t('showInPage');
    return (
      <button type="button" class="quiet-button" aria-label={`${label}: ${name}`} onClick={() => go(1)}>
        {label}
      </button>
    );
  }
  return (
    <fieldset class="jumper" aria-label={t('mentionsOf', name)}>
      <button
        type="button"
        class="icon-button"
        aria-label={t('previousMention')}
        title={t('previousMention')}
        onClick={() => go(-1)}
      >
        <Icon name="previous" />
      </button>
      <span class="jumper-place" aria-live="polite">
        {t('placeOf', at < 0 ? '–' : at + 1, spans.length)}
      </span>
      <button
        type="button"
        class="icon-button"
        aria-label={t('nextMention')}
        title={t('nextMention')}
        onClick={() => go(1)}
      >
        <Icon name="next" />
      </button>
    </fieldset>
  );
}
