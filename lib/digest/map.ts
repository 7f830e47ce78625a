import type { Analysis, EntityKind, RelationKind } from '../core/analysis';
import type { Article } from '../core/article';
import type { Span } from '../core/span';
import { sentenceAt, sentenceSpans } from './sentences';
import type { Tie } from './ties';

export interface MapNode {
  readonly id: string;
  readonly name: string;
  readonly kind: EntityKind | 'theme';
}

/** A line of the map. `theme`: the entity is named in a sentence that carries the theme. */
export interface MapEdge {
  readonly from: string;
  readonly to: string;
  readonly kind: RelationKind | 'theme';
  readonly sentences: readonly Span[];
}

/** Who is tied to whom and to which themes: nodes in the order in which to draw them, one below the other. */
export interface ArticleMap {
  readonly nodes: readonly MapNode[];
  readonly edges: readonly MapEdge[];
}

/** More than a dozen names are no picture any more. */
const MOST_ENTITIES = 9;
const MOST_THEMES = 3;
/** Each node shows its strongest lines only: a knot tells nothing. */
const MOST_LINES = 3;

/** The map of an article. Pure and deterministic; empty where nothing is tied. */
export function drawMap(
  article: Pick<Article, 'text' | 'dateline'>,
  analysis: Pick<Analysis, 'entities' | 'mentions' | 'themes'>,
  ties: readonly Tie[],
): ArticleMap {
  const known = new Map(analysis.entities.map((entity) => [entity.id, entity]));
  const linked = ties.filter(({ from, to }) => known.has(from) && known.has(to));
  const entities = mostTied(linked).slice(0, MOST_ENTITIES);
  const themes = analysis.themes.toSorted((a, b) => b.score - a.score).slice(0, MOST_THEMES);
  const between = linked.filter(({ from, to }) => entities.includes(from) && entities.includes(to));
  const edges = [
    ...strongest(between, entities),
    ...themes.flatMap(({ id, evidence }) =>
      tieTheme(article, analysis.mentions, id, evidence, entities).slice(0, MOST_LINES),
    ),
  ];
  const drawn = new Set(edges.flatMap(({ from, to }) => [from, to]));
  return {
    nodes: [
      ...arrange(
        entities.filter((id) => drawn.has(id)),
        edges,
      ).flatMap((id) => known.get(id) ?? []),
      ...themes
        .filter(({ id }) => drawn.has(id))
        .map(({ id, name }) => ({ id, name, kind: 'theme' as const })),
    ].map(({ id, name, kind }) => ({ id, name, kind })),
    edges,
  };
}

/** What is stated weighs more than being named together. */
const weigh = ({ kind, sentences }: MapEdge): number => sentences.length + (kind === 'with' ? 0 : 2);

/** Entities by the weight of all their ties. */
function mostTied(ties: readonly Tie[]): string[] {
  const weights = new Map<string, number>();
  for (const tie of ties)
    for (const id of [tie.from, tie.to]) weights.set(id, (weights.get(id) ?? 0) + weigh(tie));
  return [...weights].toSorted(([, a], [, b]) => b - a).map(([id]) => id);
}

/** The ties that are among the strongest of one of their sides. */
function strongest(ties: readonly Tie[], entities: readonly string[]): Tie[] {
  const kept = new Set(
    entities.flatMap((id) =>
      ties
        .filter(({ from, to }) => from === id || to === id)
        .toSorted((a, b) => weigh(b) - weigh(a))
        .slice(0, MOST_LINES),
    ),
  );
  return ties.filter((tie) => kept.has(tie));
}

/** Which of the entities stand in the sentences that carry a theme, the oftenest first. */
function tieTheme(
  article: Pick<Article, 'text' | 'dateline'>,
  mentions: Analysis['mentions'],
  theme: string,
  evidence: readonly Span[],
  entities: readonly string[],
): MapEdge[] {
  const sentences = sentenceSpans(article);
  const carriers = new Set(evidence.map(({ start }) => sentenceAt(sentences, start)));
  const met = new Map<string, Set<number>>();
  for (const { start, entityId } of mentions) {
    const at = sentenceAt(sentences, start);
    if (at >= 0 && carriers.has(at) && entities.includes(entityId))
      met.set(entityId, (met.get(entityId) ?? new Set()).add(at));
  }
  return [...met]
    .map(
      ([from, places]): MapEdge => ({
        from,
        to: theme,
        kind: 'theme',
        sentences: [...places].map((at) => sentences[at] as Span),
      }),
    )
    .toSorted((a, b) => b.sentences.length - a.sentences.length);
}

/** An order in which tied names stand close: each next one has most to do with those just above it. */
function arrange(ids: readonly string[], edges: readonly MapEdge[]): string[] {
  const [first, ...others] = ids;
  if (first === undefined) return [];
  const order = [first];
  while (others.length > 0) {
    const pulls = others.map((id) =>
      edges.reduce((sum, edge) => {
        const other = edge.from === id ? edge.to : edge.to === id ? edge.from : null;
        const row = other === null ? -1 : order.indexOf(other);
        return row < 0 ? sum : sum + weigh(edge) / (order.length - row);
      }, 0),
    );
    const next = pulls.indexOf(Math.max(...pulls));
    order.push(...others.splice(next, 1));
  }
  return order;
}
