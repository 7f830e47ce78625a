import type { JSX } from 'preact';
import type { Attribution } from '../lib/core/analysis';
import type { Span } from '../lib/core/span';
import { t, tn } from './i18n';
import { Jumper } from './Jumper';
import { Section } from './Section';
import { countSources } from './sourcing';
import { SPEAKER_KINDS } from './words';
import './Sourcing.css';

interface SourcingProps {
  readonly text: string;
  readonly attributions: readonly Attribution[];
  readonly jumpTo: (span: Span) => void;
}

/** Who speaks in the article: a bar and a line for each kind of source; nothing where nobody speaks. */
export function Sourcing({ text, attributions, jumpTo }: SourcingProps): JSX.Element | null {
  const counts = countSources(text, attributions);
  if (counts.length === 0) return null;
  return (
    <Section id="sourcing" title={t('sourcing')}>
      <div class="source-bar" aria-hidden="true">
        {counts.map(({ kind, count }) => (
          <span key={kind} class={`source-${kind}`} style={{ flexGrow: count }} />
        ))}
      </div>
      <ul class="list sources">
        {counts.map(({ kind, count, spans }) => {
          const label = tn(SPEAKER_KINDS[kind], count);
          return (
            <li key={kind}>
              <span class={`source-dot source-${kind}`} aria-hidden="true" />
              <span class="source-words">{label}</span>
              <Jumper spans={spans} name={label} jumpTo={jumpTo} />
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
