import type { JSX } from 'preact';
import type { Analysis, Entity } from '../lib/core/analysis';
import { quotesOf } from '../lib/digest/quotes';
import type { Tie } from '../lib/digest/ties';
import type { PanelActions } from './contract';
import { clip } from './format';
import { t, tn } from './i18n';
import { JumpLink } from './JumpLink';
import { QuoteLine } from './QuoteLine';
import { SaysPart } from './SaysPart';
import { tellEdge } from './ties';

/** A card opens with this many of each kind; the others on demand. */
const FIRST = 3;

interface EntitySaysProps {
  readonly entity: Entity;
  readonly text: string;
  readonly analysis: Analysis;
  /** All ties of the article. */
  readonly ties: readonly Tie[];
  readonly actions: Pick<PanelActions, 'jumpTo' | 'startClaim'>;
}

/** What the article itself says of somebody: as whom, in which words of theirs, and with whom. */
export function EntitySays({ entity, text, analysis, ties, actions }: EntitySaysProps): JSX.Element {
  const said = quotesOf(
    text,
    analysis.attributions.filter(({ speaker }) => speaker === entity.id),
  );
  const own = ties.filter(({ from, to }) => from === entity.id || to === entity.id);
  const names = new Map(analysis.entities.map(({ id, name }) => [id, name]));
  return (
    <>
      {entity.means && <p class="says-means">{t('metonymOf', clip(entity.means, 120))}</p>}
      <SaysPart
        title={t('articleSays')}
        items={entity.roles}
        keyOf={({ start }) => String(start)}
        first={FIRST}
      >
        {(role) => (
          <JumpLink spans={[role]} jumpTo={actions.jumpTo}>
            <bdi>{clip(role.text, 160)}</bdi>
          </JumpLink>
        )}
      </SaysPart>
      <SaysPart title={t('saidHere')} items={said} keyOf={({ place }) => String(place.start)} first={FIRST}>
        {(quote) => <QuoteLine quote={quote} actions={actions} />}
      </SaysPart>
      <SaysPart title={t('tiedTo')} items={own} keyOf={({ from, to }) => `${from} ${to}`} first={FIRST}>
        {(tie) => (
          <JumpLink spans={tie.sentences} jumpTo={actions.jumpTo}>
            {tellEdge(tie, entity.id, names)}
            {tie.sentences.length > 1 && <span class="count"> {tn('times', tie.sentences.length)}</span>}
          </JumpLink>
        )}
      </SaysPart>
    </>
  );
}
