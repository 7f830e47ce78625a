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
 * what is marked wrongly is one. Where an article leaves much open a sentence of it is likelier to, so less will do
 * there. `npm run train:flags -- --folds 3` prints what other cuts find.
 */
const MARKED = { mark: 0, size: 0.5 };
const MARKED_IN_OPEN = { mark: -0.6, size: -0.25 };
/** An article leaves much open where its sentences have this chance of a mark in the mean. */
const OPEN = 0.2;

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
  const held = Map.groupBy([...grey, ...dropped], ({ sentence }) => sentence);
  const ruledIn = new Set(flagged.map(({ sentence }) => sentence));
  const judged = sentences.flatMap((words, index) => {
    const sentence = clauses.sentences[index];
    if (!sentence || isOverlong(sentence)) return [];
    const scores = scoreWords(network, words);
    return [{ index, sentence, words, scores, odds: logSum(scores) }];
  });
  const oddsOf = new Map(judged.map(({ index, odds }) => [index, odds]));
  const { mark: least, size: leastOfSizes } = leavesMuchOpen(judged) ? MARKED_IN_OPEN : MARKED;
  const found: Candidate[] = [];
  for (const { index, sentence, words, scores, odds } of judged) {
    if (ruledIn.has(index) || odds < least || isHeadingAt(clauses, sentence.start)) continue;
    const mark = markOf(clauses, words, scores, index, held.get(index) ?? []);
    if (mark.rule !== 'quantity' || odds >= leastOfSizes) found.push(mark);
  }
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

/** By the mean chance of a mark in its sentences. */
const leavesMuchOpen = (judged: readonly { readonly odds: number }[]): boolean =>
  judged.reduce((sum, { odds }) => sum + 1 / (1 + Math.exp(-odds)), 0) > OPEN * judged.length;
