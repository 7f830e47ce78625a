import type { JSX } from 'preact';
import type { Analysis } from '../lib/core/analysis';
import { listSources } from '../lib/digest/ledger';
import type { PanelActions } from './contract';
import { t, tn } from './i18n';
import { Jumper } from './Jumper';
import { Section } from './Section';
import { SourceList } from './SourceList';
import { countSources } from './sourcing';
import { SPEAKER_KINDS } from './words';
import './Sourcing.css';

interface SourcingProps {
  readonly text: string;
  readonly analysis: Pick<Analysis, 'attributions' | 'entities'>;
  readonly actions: Pick<PanelActions, 'jumpTo' | 'startClaim'>;
}

/** Who speaks in the article: a line for each kind of source, on demand each with its words; nothing where nobody speaks. */
export function Sourcing({ text, analysis, actions }: SourcingProps): JSX.Element | null {
  const counts = countSources(text, analysis.attributions);
  if (counts.length === 0) return null;
  const sources = listSources(text, analysis);
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
              <Jumper spans={spans} name={label} jumpTo={actions.jumpTo} />
            </li>
          );
        })}
      </ul>
      {sources.length > 0 && (
        <details class="more">
          <summary>{t('everySource')}</summary>
          <SourceList sources={sources} actions={actions} />
        </details>
      )}
    </Section>
  );
}
