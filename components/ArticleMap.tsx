import type { JSX } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import type { Analysis } from '../lib/core/analysis';
import type { Article } from '../lib/core/article';
import type { Span } from '../lib/core/span';
import { type ArticleMap as Drawing, drawMap, type MapEdge } from '../lib/digest/map';
import type { Tie } from '../lib/digest/ties';
import { clip } from './format';
import { t, tn } from './i18n';
import { JumpLink } from './JumpLink';
import { Section } from './Section';
import { ShortList } from './ShortList';
import { tellEdge } from './ties';
import './ArticleMap.css';

/** Height of a row and width of the arcs beside it, as in ArticleMap.css. */
const ROW = 30;
const WIDTH = 84;
/** Arcs end at the dots, this far from the edge. */
const AXIS = WIDTH - 8;

interface ArticleMapProps {
  readonly article: Article;
  readonly analysis: Analysis;
  readonly ties: readonly Tie[];
  readonly jumpTo: (span: Span) => void;
}

/**
 * Who is tied to whom, and to which themes: names one below the other, arcs between those that the article ties.
 * A name lights its arcs and lists what they stand for; the whole is a list as well.
 */
export function ArticleMap({ article, analysis, ties, jumpTo }: ArticleMapProps): JSX.Element | null {
  const map = useMemo(() => drawMap(article, analysis, ties), [article, analysis, ties]);
  const [chosen, setChosen] = useState<string | null>(null);
  const [pointed, setPointed] = useState<string | null>(null);
  if (map.edges.length === 0) return null;
  const { nodes, edges } = map;
  const lit = pointed ?? chosen;
  const names = new Map(nodes.map(({ id, name }) => [id, name]));
  const own = edges.filter(({ from, to }) => from === chosen || to === chosen);
  return (
    <Section id="map" title={t('mapTitle')}>
      <div class="map">
        <Arcs map={map} lit={lit} />
        <ul class="list map-names" aria-label={t('mapNames')}>
          {nodes.map(({ id, name, kind }) => (
            <li key={id}>
              <button
                type="button"
                class="map-name"
                aria-pressed={id === chosen}
                onClick={() => setChosen(id === chosen ? null : id)}
                onMouseEnter={() => setPointed(id)}
                onMouseLeave={() => setPointed(null)}
              >
                <bdi class={`mark-${kind}`}>{clip(name, 80)}</bdi>
              </button>
            </li>
          ))}
        </ul>
      </div>
      <div aria-live="polite">
        {chosen !== null && <EdgeList edges={own} side={chosen} names={names} jumpTo={jumpTo} />}
      </div>
      <details class="more">
        <summary>{t('mapAsList')}</summary>
        <EdgeList edges={edges} names={names} jumpTo={jumpTo} />
      </details>
    </Section>
  );
}

interface ArcsProps {
  readonly map: Drawing;
  readonly lit: string | null;
}

function Arcs({ map: { nodes, edges }, lit }: ArcsProps): JSX.Element {
  const rows = new Map(nodes.map(({ id }, row) => [id, row]));
  const middle = (id: string): number => ((rows.get(id) ?? 0) + 0.5) * ROW;
  const isLit = ({ from, to }: MapEdge): boolean => lit === null || from === lit || to === lit;
  const height = nodes.length * ROW;
  return (
    <svg class="map-arcs" width={WIDTH} height={height} viewBox={`0 0 ${WIDTH} ${height}`} aria-hidden="true">
      {edges.map((edge) => {
        const [top, bottom] = [middle(edge.from), middle(edge.to)].toSorted((a, b) => a - b) as [
          number,
          number,
        ];
        const reach = Math.min(AXIS - 4, 8 + ((bottom - top) / height) * (AXIS - 4));
        return (
          <path
            key={`${edge.from} ${edge.to}`}
            class={`map-arc map-${edge.kind === 'with' || edge.kind === 'theme' ? edge.kind : 'stated'}${isLit(edge) ? '' : ' faded'}`}
            d={`M ${AXIS} ${top} A ${reach} ${(bottom - top) / 2} 0 0 0 ${AXIS} ${bottom}`}
            stroke-width={Math.min(4, 0.75 + edge.sentences.length * 0.5)}
          />
        );
      })}
      {nodes.map(({ id, kind }) => (
        <circle key={id} class={`map-dot map-dot-${kind}`} cx={AXIS} cy={middle(id)} r={4} />
      ))}
    </svg>
  );
}

interface EdgeListProps {
  readonly edges: readonly MapEdge[];
  /** Told from this side; else each with its first name. */
  readonly side?: string;
  readonly names: ReadonlyMap<string, string>;
  readonly jumpTo: (span: Span) => void;
}

function EdgeList({ edges, side, names, jumpTo }: EdgeListProps): JSX.Element {
  return (
    <ShortList items={edges} keyOf={({ from, to }) => `${from} ${to}`} first={12}>
      {(edge) => (
        <JumpLink spans={edge.sentences} jumpTo={jumpTo}>
          {!side && `${clip(names.get(edge.from) ?? '', 80)}: `}
          {tellEdge(edge, side ?? edge.from, names)}
          {edge.sentences.length > 1 && <span class="count"> {tn('times', edge.sentences.length)}</span>}
        </JumpLink>
      )}
    </ShortList>
  );
}
