/** One sentence through the network of lib/flags/learned and back: what each weight has to do with its errors. */

import { addRow, type Parts } from '../../lib/flags/learned/parts.ts';

/** A sentence to learn from. */
export interface Lesson {
  /** For each word the numbers of the features that hold. */
  readonly features: readonly (readonly number[])[];
  /** For each word the category (0 to 8) whose mark covers it, -1 for none, -2 where readers doubt. */
  readonly words: Int8Array;
  /** For each category whether the sentence bears it: 1, 0, or -1 where readers doubt. */
  readonly categories: Int8Array;
  /** Whether the sentence bears any: 1, 0 or -1. */
  readonly any: number;
}

export interface Shape {
  readonly features: number;
  readonly units: number;
  /** Words that the first and the second layer look at, and outputs. */
  readonly places: readonly [number, number];
  readonly outputs: number;
}

/** How much each error counts: of the sentence, of its categories, of its words. */
export interface ErrorWeights {
  readonly sentence: number;
  readonly category: number;
  readonly word: number;
}

/** Words of a sentence, on average: sets the weight of one word's error. */
const USUAL = 23;

const sigmoid = (value: number): number => 1 / (1 + Math.exp(-value));
/** Cross-entropy of a yes-or-no question by its log odds. */
const entropy = (logit: number, wanted: number): number =>
  Math.max(logit, 0) - logit * wanted + Math.log1p(Math.exp(-Math.abs(logit)));

/** What a sentence made of each layer on its way through. */
interface Pass {
  /** Shares of the units that take part: 0 or the inverse of how many do. */
  readonly masks: readonly [Float32Array, Float32Array];
  /** [word * units + unit] */
  readonly hidden: Float32Array;
  readonly dropped: Float32Array;
  readonly inner: Float32Array;
  readonly deep: Float32Array;
  /** [word * outputs + output] */
  readonly scores: Float32Array;
}

/** One sentence forth and back: adds to the slopes, returns the loss. `drop` is the share of units left out at random. */
export function learn(
  lesson: Lesson,
  shape: Shape,
  { drop, ...errors }: ErrorWeights & { readonly drop: number },
  weights: Parts,
  slopes: Parts,
  random: () => number,
): number {
  const keep = 1 - drop;
  const mask = (): Float32Array =>
    Float32Array.from({ length: lesson.features.length * shape.units }, () =>
      random() < keep ? 1 / keep : 0,
    );
  const pass = forth(lesson, shape, weights, [mask(), mask()]);
  const { loss, slope } = blame(lesson, shape, errors, pass.scores);
  back(lesson, shape, weights, slopes, pass, slope);
  return loss;
}

function forth(
  { features }: Lesson,
  { units: U, places: [K1, K2], outputs: O }: Shape,
  weights: Parts,
  masks: Pass['masks'],
): Pass {
  const length = features.length;
  const hidden = new Float32Array(length * U);
  for (let at = 0; at < length; at += 1) hidden.set(weights.firstBias, at * U);
  eachPlace(length, K1, (at, from, place) => {
    for (const feature of features[from] ?? [])
      addRow(hidden, at * U, weights.first, (feature * K1 + K1 - 1 - place) * U, U, 1);
  });
  for (let i = 0; i < hidden.length; i += 1) hidden[i] = Math.max(0, hidden[i] as number);
  const dropped = hidden.map((value, i) => value * (masks[0][i] as number));
  const inner = new Float32Array(length * U);
  for (let at = 0; at < length; at += 1) inner.set(weights.secondBias, at * U);
  eachPlace(length, K2, (at, from, place) => {
    for (let u = 0; u < U; u += 1) {
      const value = dropped[from * U + u] as number;
      if (value !== 0) addRow(inner, at * U, weights.second, (u * K2 + K2 - 1 - place) * U, U, value);
    }
  });
  const deep = hidden.map((value, i) => (value + Math.max(0, inner[i] as number)) * (masks[1][i] as number));
  const scores = new Float32Array(length * O);
  for (let at = 0; at < length; at += 1) {
    scores.set(weights.lastBias, at * O);
    for (let u = 0; u < U; u += 1) {
      const value = deep[at * U + u] as number;
      if (value !== 0) addRow(scores, at * O, weights.last, u * O, O, value);
    }
  }
  return { masks, hidden, dropped, inner, deep, scores };
}

/** The loss of a sentence, and its slopes by the scores. */
function blame(
  lesson: Lesson,
  { outputs: O }: Shape,
  { sentence, category, word }: ErrorWeights,
  scores: Float32Array,
): { loss: number; slope: Float32Array } {
  const slope = new Float32Array(scores.length);
  let loss = 0;
  const exps = scores.map(Math.exp);
  const sums = new Float64Array(O);
  let total = 0;
  for (let i = 0; i < exps.length; i += 1) {
    sums[i % O] = (sums[i % O] as number) + (exps[i] as number);
    total += exps[i] as number;
  }
  const z = Math.log(total);
  const pull = lesson.any < 0 ? 0 : (sentence * (sigmoid(z) - lesson.any)) / total;
  if (lesson.any >= 0) loss += sentence * entropy(z, lesson.any);
  const pulls = Array.from({ length: O }, (_, o) => {
    const wanted = lesson.categories[o] as number;
    if (wanted < 0) return 0;
    const logit = Math.log(sums[o] as number);
    loss += (category / O) * entropy(logit, wanted);
    return ((category / O) * (sigmoid(logit) - wanted)) / (sums[o] as number);
  });
  for (let at = 0; at * O < scores.length; at += 1) {
    const wanted = lesson.words[at] as number;
    let own = 1;
    for (let o = 0; o < O; o += 1) own += exps[at * O + o] as number;
    if (wanted > -2)
      loss += (word / USUAL) * (Math.log(own) - (wanted < 0 ? 0 : (scores[at * O + wanted] as number)));
    for (let o = 0; o < O; o += 1) {
      const e = exps[at * O + o] as number;
      let s = e * (pull + (pulls[o] as number));
      if (wanted > -2) s += (word / USUAL) * (e / own - (wanted === o ? 1 : 0));
      slope[at * O + o] = s;
    }
  }
  return { loss, slope };
}

/** Back through the layers: adds to the slopes of the weights. */
function back(
  { features }: Lesson,
  { units: U, places: [K1, K2], outputs: O }: Shape,
  weights: Parts,
  slopes: Parts,
  { masks, hidden, dropped, inner, deep }: Pass,
  slope: Float32Array,
): void {
  const length = features.length;
  const toDeep = new Float32Array(length * U);
  for (let at = 0; at < length; at += 1) {
    addRow(slopes.lastBias, 0, slope, at * O, O, 1);
    for (let u = 0; u < U; u += 1) {
      const i = at * U + u;
      const kept = masks[1][i] as number;
      if (kept === 0) continue;
      addRow(slopes.last, u * O, slope, at * O, O, deep[i] as number);
      toDeep[i] = kept * dot(weights.last, u * O, slope, at * O, O);
    }
  }
  const toInner = toDeep.map((value, i) => ((inner[i] as number) > 0 ? value : 0));
  const toHidden = toDeep;
  for (let at = 0; at < length; at += 1) addRow(slopes.secondBias, 0, toInner, at * U, U, 1);
  eachPlace(length, K2, (at, from, place) => {
    for (let u = 0; u < U; u += 1) {
      const i = from * U + u;
      if ((masks[0][i] as number) === 0 || (hidden[i] as number) === 0) continue;
      const row = (u * K2 + K2 - 1 - place) * U;
      addRow(slopes.second, row, toInner, at * U, U, dropped[i] as number);
      toHidden[i] =
        (toHidden[i] as number) + (masks[0][i] as number) * dot(weights.second, row, toInner, at * U, U);
    }
  });
  for (let i = 0; i < toHidden.length; i += 1) if ((hidden[i] as number) === 0) toHidden[i] = 0;
  for (let at = 0; at < length; at += 1) addRow(slopes.firstBias, 0, toHidden, at * U, U, 1);
  eachPlace(length, K1, (at, from, place) => {
    for (const feature of features[from] ?? [])
      addRow(slopes.first, (feature * K1 + K1 - 1 - place) * U, toHidden, at * U, U, 1);
  });
}

/** Each word with each of the words that a layer of so many places looks at from there. */
function eachPlace(
  length: number,
  places: number,
  visit: (at: number, from: number, place: number) => void,
): void {
  for (let at = 0; at < length; at += 1)
    for (let place = 0; place < places; place += 1) {
      const from = at + place - (places >> 1);
      if (from >= 0 && from < length) visit(at, from, place);
    }
}

function dot(a: Float32Array, aAt: number, b: Float32Array, bAt: number, size: number): number {
  let sum = 0;
  for (let i = 0; i < size; i += 1) sum += (a[aAt + i] as number) * (b[bAt + i] as number);
  return sum;
}
