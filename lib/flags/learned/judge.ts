import type { Attribution } from '../../core/analysis';
import { overlaps } from '../../core/span';
import { isOverlong } from '../../language/clause';
import { isHeadingAt } from '../../language/headings';
import { type Candidate, noting } from '../gate';
import { central } from '../gates/central';
import { density } from '../gates/density';
import { introduced } from '../gates/introduced';
import { repeats } from '../gates/repeats';
import type { Ruled } from '../ruled';
import { encode } from './features';
import { createLookup } from './lookup';
import { LEARNED, markOf } from './mark';
import { logSum, type Network, scoreWords } from './network';
import { readNetwork } from './pack';
import { WEIGHTS } from './weights';

/** A shorter text is no article: what it leaves open nobody can tell. */
const LEAST = 6;
/**
 * Log odds under which a rule's flag is doubted. On real articles readers want nine in ten of what the rules flag, and
 * three in four even of what falls between -3 and -1; on invented ones, whose authors set decoys, three in ten of these.
 */
const DOUBTED = -3;
/**
 * Log odds from which on a sentence without a rule's flag is marked. Sizes have to be surer: on real articles most of
 * what is marked wrongly is one. `npm run train:flags -- --folds 3` prints what other cuts find.
 */
const MARKED = 0;
const MARKED_SIZE = 0.5;

let known: { readonly network: Network; readonly lookup: ReturnType<typeof createLookup> } | undefined;

/**
 * A second reader beside the rules, trained on marked articles (see WEIGHTS.md): turns flags grey in whose sentence it
 * finds nothing to ask, and marks sentences that the rules left out.
 */
export function judge(ruled: Ruled, attributions: readonly Attribution[]): readonly Candidate[] {
  const { clauses, flagged, grey, dropped } = ruled;
  if (clauses.sentences.length < LEAST) return [...flagged, ...grey];
  known ??= { network: readNetwork(WEIGHTS.network), lookup: createLookup(WEIGHTS.words.split(' ')) };
  const { network, lookup } = known;
  const sentences = encode(ruled, attributions, lookup);
  const oddsOf = new Map<number, number>();
  const held = Map.groupBy([...grey, ...dropped], ({ sentence }) => sentence);
  const found: Candidate[] = [];
  const ruledIn = new Set(flagged.map(({ sentence }) => sentence));
  sentences.forEach((words, index) => {
    const sentence = clauses.sentences[index];
    if (!sentence || isOverlong(sentence)) return;
    const scores = scoreWords(network, words);
    const odds = logSum(scores);
    oddsOf.set(index, odds);
    if (!ruledIn.has(index) && odds >= MARKED && !isHeadingAt(clauses, sentence.start)) {
      const mark = markOf(clauses, words, scores, index, held.get(index) ?? []);
      if (mark.rule !== 'quantity' || odds >= MARKED_SIZE) found.push(mark);
    }
  });
  const isDoubted = ({ sentence }: Candidate): boolean => (oddsOf.get(sentence) ?? 0) < DOUBTED;
  const shown = flagged.filter((flag) => !isDoubted(flag));
  const doubtful = flagged
    .filter(isDoubted)
    .map((flag) => noting({ ...flag, severity: 1 }, `${LEARNED} would ask nothing here`));
  const markIn = new Map(found.map((mark) => [mark.sentence, mark]));
  const others = grey.filter((candidate) => {
    const mark = markIn.get(candidate.sentence);
    return !mark || !overlaps(mark, candidate);
  });
  const passed = central(introduced(found, clauses, attributions), clauses, attributions);
  const marked = repeats([...shown, ...passed], clauses, attributions);
  return density([...marked, ...doubtful, ...others], clauses, attributions);
}
