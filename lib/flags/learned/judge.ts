import type { Attribution } from '../../core/analysis';
import { overlaps } from '../../core/span';
import { isOverlong } from '../../language/clause';
import { isHeadingAt } from '../../language/headings';
import { type Candidate, noting } from '../gate';
import { central } from '../gates/central';
import { density } from '../gates/density';
import type { Ruled } from '../ruled';
import { createLookup, encode } from './features';
import { LEARNED, markOf } from './mark';
import { logSum, type Network, scoreWords } from './network';
import { readNetwork } from './pack';
import { WEIGHTS } from './weights';

/** A shorter text is no article: what it leaves open nobody can tell. */
const LEAST = 6;
/**
 * Log odds under which a rule's flag is doubted, and from which on a sentence without one is marked: the second is
 * higher, since a rule can say what it stopped at. `npm run train:flags -- --folds 3` prints what other cuts find.
 */
const DOUBTED = -0.75;
const MARKED = -0.25;

let known: { readonly network: Network; readonly lookup: ReturnType<typeof createLookup> } | undefined;

/**
 * A second reader beside the rules, trained on marked articles (see WEIGHTS.md): turns flags grey in whose sentence it
 * finds nothing to ask, and marks sentences that the rules left out.
 */
export function judge(ruled: Ruled, attributions: readonly Attribution[]): readonly Candidate[] {
  const { clauses, flagged, grey } = ruled;
  if (clauses.sentences.length < LEAST) return [...flagged, ...grey];
  known ??= { network: readNetwork(WEIGHTS.network), lookup: createLookup(WEIGHTS.words.split(' ')) };
  const { network, lookup } = known;
  const sentences = encode(ruled, attributions, lookup);
  const doubted = new Set<number>();
  const found: Candidate[] = [];
  const ruledIn = new Set(flagged.map(({ sentence }) => sentence));
  sentences.forEach((words, index) => {
    const sentence = clauses.sentences[index];
    if (!sentence || isOverlong(sentence)) return;
    const scores = scoreWords(network, words);
    const odds = logSum(scores);
    if (ruledIn.has(index)) {
      if (odds < DOUBTED) doubted.add(index);
    } else if (odds >= MARKED && !isHeadingAt(clauses, sentence.start)) {
      found.push(markOf(ruled, words, scores, index));
    }
  });
  const kept = flagged.map((candidate) =>
    doubted.has(candidate.sentence)
      ? noting({ ...candidate, severity: 1 }, `${LEARNED} would ask nothing here`)
      : candidate,
  );
  const others = grey.filter((candidate) => !found.some((mark) => overlaps(mark, candidate)));
  return density([...kept, ...others, ...central(found, clauses, attributions)], clauses, attributions);
}
