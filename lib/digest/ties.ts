import type { Analysis, RelationKind } from '../core/analysis';
import type { Article } from '../core/article';
import { overlaps, type Span } from '../core/span';
import { sentenceAt, sentenceSpans } from './sentences';

/** Two entities that the article brings together. */
export interface Tie {
  /** Ids: of a stated relation in its direction, else in the order of the article. */
  readonly from: string;
  readonly to: string;
  /** What the article states of them; `with`: it names them in one sentence. */
  readonly kind: RelationKind;
  /** Sentences that name both, in text order; the first is the one that states the relation, where one does. */
  readonly sentences: readonly Span[];
}

type Findings = Pick<Analysis, 'mentions' | 'relations'>;
type Text = Pick<Article, 'text' | 'dateline'>;

/** More names than this in a sentence make a list, not ties. */
const MOST_NAMES = 8;

/** Every tie of the article: stated ones first, then by the number of sentences, then in text order. */
export function findTies(article: Text, { mentions, relations = [] }: Findings): Tie[] {
  const ties = new Map<string, { -readonly [K in keyof Tie]: Tie[K] }>();
  for (const { sentence, ids } of namesBySentence(article, mentions)) {
    if (ids.length > MOST_NAMES) continue;
    for (const [at, from] of ids.entries())
      for (const to of ids.slice(at + 1)) {
        const key = pairKey(from, to);
        const tie = ties.get(key);
        if (tie) tie.sentences = [...tie.sentences, sentence];
        else ties.set(key, { from, to, kind: 'with', sentences: [sentence] });
      }
  }
  for (const { kind, from, to, start, end } of relations) {
    const key = pairKey(from, to);
    const tie = ties.get(key);
    if (tie && (kind === 'with' || tie.kind !== 'with')) continue;
    const others = (tie?.sentences ?? []).filter((sentence) => !overlaps(sentence, { start, end }));
    ties.set(key, { kind, from, to, sentences: [{ start, end }, ...others] });
  }
  const isStated = ({ kind }: Tie): number => Number(kind !== 'with');
  const startOf = ({ sentences }: Tie): number => sentences[0]?.start ?? 0;
  return [...ties.values()].toSorted(
    (a, b) => isStated(b) - isStated(a) || b.sentences.length - a.sentences.length || startOf(a) - startOf(b),
  );
}

const pairKey = (a: string, b: string): string => (a < b ? `${a}|${b}` : `${b}|${a}`);

/** Who is named in each sentence, each once, in text order. */
function namesBySentence(
  article: Text,
  mentions: Findings['mentions'],
): { sentence: Span; ids: readonly string[] }[] {
  const sentences = sentenceSpans(article);
  const names = new Map<number, Set<string>>();
  for (const { start, entityId } of mentions) {
    const at = sentenceAt(sentences, start);
    if (at >= 0) names.set(at, (names.get(at) ?? new Set()).add(entityId));
  }
  return [...names].map(([at, ids]) => ({ sentence: sentences[at] as Span, ids: [...ids] }));
}
