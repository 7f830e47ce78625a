import { FLAG_CATEGORIES } from '../../core/analysis';
import type { Encoded } from './features';
import { addRow, type Parts } from './parts';

/**
 * A small convolutional network over the words of a sentence: a first layer looks at the features of five words, a
 * second at three of its outputs, and a last one says for each word how much it looks like a place where a careful
 * reader would stop, category by category. Shapes: `first` is [feature][shift][unit], the shift from a word to the one
 * whose unit it adds to (two before to two after), `second` [unit][shift][unit], `last` [unit][category].
 */
export interface Network extends Parts {
  readonly features: number;
  readonly units: number;
}

/** Words that the first and the second layer look at. */
export const FIRST = 5;
export const SECOND = 3;
/** How many categories there are. */
export const OUTPUTS = FLAG_CATEGORIES.length;

/** Scores of each word and category, [word * OUTPUTS + category]: the log odds against "nothing to ask here". */
export function scoreWords(network: Network, sentence: Encoded): Float32Array {
  const { units, last, lastBias } = network;
  const length = sentence.words.length;
  if (length === 0) return new Float32Array(0);
  const hidden = firstLayer(network, sentence);
  const deep = secondLayer(network, hidden, length);
  const scores = new Float32Array(length * OUTPUTS);
  for (let at = 0; at < length; at += 1) {
    scores.set(lastBias, at * OUTPUTS);
    for (let unit = 0; unit < units; unit += 1) {
      const value = Math.max(0, deep[at * units + unit] as number) + (hidden[at * units + unit] as number);
      if (value !== 0) addRow(scores, at * OUTPUTS, last, unit * OUTPUTS, OUTPUTS, value);
    }
  }
  return scores;
}

/** The first layer's outputs, [word * units + unit]. What holds for all words is summed up once. */
function firstLayer({ units, first, firstBias }: Network, { words, shared }: Encoded): Float32Array {
  const reach = FIRST * units;
  const common = new Float32Array(reach);
  for (const feature of shared) addRow(common, 0, first, feature * reach, reach, 1);
  const sums = makeSums(FIRST, firstBias, words.length);
  words.forEach((features, from) => {
    addRow(sums, from * units, common, 0, reach, 1);
    for (const feature of features) addRow(sums, from * units, first, feature * reach, reach, 1);
  });
  const hidden = withoutEdges(FIRST, sums, units);
  for (let at = 0; at < hidden.length; at += 1) hidden[at] = Math.max(0, hidden[at] as number);
  return hidden;
}

/** The second layer's sums, [word * units + unit]. */
function secondLayer(
  { units, second, secondBias }: Network,
  hidden: Float32Array,
  length: number,
): Float32Array {
  const reach = SECOND * units;
  const sums = makeSums(SECOND, secondBias, length);
  for (let from = 0; from < length; from += 1)
    for (let unit = 0; unit < units; unit += 1) {
      const value = hidden[from * units + unit] as number;
      if (value !== 0) addRow(sums, from * units, second, unit * reach, reach, value);
    }
  return withoutEdges(SECOND, sums, units);
}

/** Sums that begin with the bias, with room for what the first and the last words add beyond the sentence. */
function makeSums(places: number, bias: Float32Array, length: number): Float32Array {
  const sums = new Float32Array((length - 1 + places) * bias.length);
  for (let at = 0; at < sums.length; at += bias.length) sums.set(bias, at);
  return sums;
}

const withoutEdges = (places: number, sums: Float32Array, units: number): Float32Array =>
  sums.subarray((places >> 1) * units, sums.length - (places >> 1) * units);

/** The logarithm of the sum of exponentials of every `step`th score from `start` on. */
export function logSum(scores: ArrayLike<number>, start = 0, step = 1): number {
  let top = Number.NEGATIVE_INFINITY;
  for (let at = start; at < scores.length; at += step) top = Math.max(top, scores[at] as number);
  if (top === Number.NEGATIVE_INFINITY) return top;
  let sum = 0;
  for (let at = start; at < scores.length; at += step) sum += Math.exp((scores[at] as number) - top);
  return top + Math.log(sum);
}
