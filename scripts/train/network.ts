/**
 * Trains the network of lib/flags/learned by hand-written back-propagation and Adam (Kingma and Ba 2015), with dropout
 * and a running mean of the weights. Deterministic: the same lessons and seed give the same weights.
 */
import type { Network } from '../../lib/flags/learned/network.ts';
import { generator } from './crf.ts';

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

export interface Options {
  readonly epochs: number;
  readonly rate: number;
  readonly batch: number;
  /** Share of the units that is left out at random. */
  readonly drop: number;
  /** How much each error counts: of the sentence, of its categories, of its words. */
  readonly sentence: number;
  readonly category: number;
  readonly word: number;
  /** L2 penalty. */
  readonly decay: number;
  /** The running mean forgets so much at each step. */
  readonly forget: number;
  readonly seed: number;
}

const PARTS = ['first', 'firstBias', 'second', 'secondBias', 'last', 'lastBias'] as const;
type Parts = Record<(typeof PARTS)[number], Float32Array>;

/** What the outputs start from: most words are nothing to ask about. */
const START = -4;
/** Features that hold for a word, on average: sets how far apart weights start. */
const USUAL_FEATURES = 100;
/** Words of a sentence, on average: sets the weight of one word's error. */
const USUAL = 23;

export function trainNetwork(
  lessons: readonly Lesson[],
  shape: Shape,
  options: Options,
  onEpoch?: (epoch: number, loss: number) => void,
): Network {
  const random = generator(options.seed);
  const weights = start(shape, random);
  const mean = copy(weights);
  const slopes = copy(weights, true);
  const speed = copy(weights, true);
  const squares = copy(weights, true);
  const order = lessons.map((_, index) => index);
  const perEpoch = Math.ceil(lessons.length / options.batch);
  let step = 0;
  for (let epoch = 0; epoch < options.epochs; epoch += 1) {
    shuffle(order, random);
    const rate = options.rate * (1 - epoch / options.epochs) + options.rate / 20;
    let loss = 0;
    for (let batch = 0; batch < perEpoch; batch += 1) {
      for (const index of order.slice(batch * options.batch, (batch + 1) * options.batch))
        loss += learn(lessons[index] as Lesson, shape, options, weights, slopes, random);
      step += 1;
      const forget = Math.max(options.forget, 1 / step);
      for (const part of PARTS)
        adam(weights[part], slopes[part], speed[part], squares[part], mean[part], {
          ...options,
          step,
          rate,
          forget,
        });
    }
    onEpoch?.(epoch + 1, loss / lessons.length);
  }
  return { features: shape.features, units: shape.units, ...mean };
}

function start({ features, units, places: [first, second], outputs }: Shape, random: () => number): Parts {
  const uniform = (size: number, fanIn: number): Float32Array =>
    Float32Array.from({ length: size }, () => (random() * 2 - 1) / Math.sqrt(fanIn));
  return {
    first: uniform(first * features * units, first * USUAL_FEATURES),
    firstBias: uniform(units, first * USUAL_FEATURES),
    second: uniform(second * units * units, second * units),
    secondBias: uniform(units, second * units),
    last: uniform(units * outputs, units),
    lastBias: new Float32Array(outputs).fill(START),
  };
}

const copy = (parts: Parts, empty = false): Parts =>
  Object.fromEntries(
    PARTS.map((part) => [part, empty ? new Float32Array(parts[part].length) : parts[part].slice()]),
  ) as Parts;

function adam(
  weights: Float32Array,
  slopes: Float32Array,
  speed: Float32Array,
  squares: Float32Array,
  mean: Float32Array,
  {
    step,
    rate,
    forget,
    batch,
    decay,
  }: { step: number; rate: number; forget: number; batch: number; decay: number },
): void {
  const warm = Math.sqrt(1 - 0.999 ** step) / (1 - 0.9 ** step);
  for (let at = 0; at < weights.length; at += 1) {
    const weight = weights[at] as number;
    const slope = (slopes[at] as number) / batch + decay * weight;
    slopes[at] = 0;
    const fast = 0.9 * (speed[at] as number) + 0.1 * slope;
    const wide = 0.999 * (squares[at] as number) + 0.001 * slope * slope;
    speed[at] = fast;
    squares[at] = wide;
    const moved = weight - (rate * warm * fast) / (Math.sqrt(wide) + 1e-8);
    weights[at] = moved;
    mean[at] = (mean[at] as number) + forget * (moved - (mean[at] as number));
  }
}

const sigmoid = (value: number): number => 1 / (1 + Math.exp(-value));
/** Cross-entropy of a yes-or-no question by its log odds. */
const entropy = (logit: number, wanted: number): number =>
  Math.max(logit, 0) - logit * wanted + Math.log1p(Math.exp(-Math.abs(logit)));

/** One sentence forth and back: adds to the slopes, returns the loss. */
function learn(
  lesson: Lesson,
  { units: U, places: [K1, K2], outputs: O }: Shape,
  { drop, sentence, category, word }: Options,
  weights: Parts,
  slopes: Parts,
  random: () => number,
): number {
  const length = lesson.features.length;
  const keep = 1 - drop;
  const mask = (): Float32Array =>
    Float32Array.from({ length: length * U }, () => (random() < keep ? 1 / keep : 0));
  const mask1 = mask();
  const mask2 = mask();

  const hidden = new Float32Array(length * U);
  for (let at = 0; at < length; at += 1) hidden.set(weights.firstBias, at * U);
  eachPlace(length, K1, (at, from, place) => {
    for (const feature of lesson.features[from] ?? [])
      addRow(hidden, at * U, weights.first, (feature * K1 + K1 - 1 - place) * U, U, 1);
  });
  for (let i = 0; i < hidden.length; i += 1) hidden[i] = Math.max(0, hidden[i] as number);
  const dropped = hidden.map((value, i) => value * (mask1[i] as number));
  const inner = new Float32Array(length * U);
  for (let at = 0; at < length; at += 1) inner.set(weights.secondBias, at * U);
  eachPlace(length, K2, (at, from, place) => {
    for (let u = 0; u < U; u += 1) {
      const value = dropped[from * U + u] as number;
      if (value !== 0) addRow(inner, at * U, weights.second, (place * U + u) * U, U, value);
    }
  });
  const deep = hidden.map((value, i) => (value + Math.max(0, inner[i] as number)) * (mask2[i] as number));
  const scores = new Float32Array(length * O);
  for (let at = 0; at < length; at += 1) {
    scores.set(weights.lastBias, at * O);
    for (let u = 0; u < U; u += 1) {
      const value = deep[at * U + u] as number;
      if (value !== 0) addRow(scores, at * O, weights.last, u * O, O, value);
    }
  }

  // Slopes of the loss by the scores.
  const slope = new Float32Array(length * O);
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
  for (let at = 0; at < length; at += 1) {
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

  // Back through the layers.
  const toDeep = new Float32Array(length * U);
  for (let at = 0; at < length; at += 1) {
    addRow(slopes.lastBias, 0, slope, at * O, O, 1);
    for (let u = 0; u < U; u += 1) {
      const i = at * U + u;
      const kept = mask2[i] as number;
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
      if ((mask1[i] as number) === 0 || (hidden[i] as number) === 0) continue;
      const row = (place * U + u) * U;
      addRow(slopes.second, row, toInner, at * U, U, dropped[i] as number);
      toHidden[i] =
        (toHidden[i] as number) + (mask1[i] as number) * dot(weights.second, row, toInner, at * U, U);
    }
  });
  for (let i = 0; i < toHidden.length; i += 1) if ((hidden[i] as number) === 0) toHidden[i] = 0;
  for (let at = 0; at < length; at += 1) addRow(slopes.firstBias, 0, toHidden, at * U, U, 1);
  eachPlace(length, K1, (at, from, place) => {
    for (const feature of lesson.features[from] ?? [])
      addRow(slopes.first, (feature * K1 + K1 - 1 - place) * U, toHidden, at * U, U, 1);
  });
  return loss;
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

function addRow(
  out: Float32Array,
  outAt: number,
  row: Float32Array,
  rowAt: number,
  size: number,
  times: number,
): void {
  for (let i = 0; i < size; i += 1)
    out[outAt + i] = (out[outAt + i] as number) + times * (row[rowAt + i] as number);
}

function dot(a: Float32Array, aAt: number, b: Float32Array, bAt: number, size: number): number {
  let sum = 0;
  for (let i = 0; i < size; i += 1) sum += (a[aAt + i] as number) * (b[bAt + i] as number);
  return sum;
}

function shuffle(order: number[], random: () => number): void {
  for (let at = order.length - 1; at > 0; at -= 1) {
    const other = Math.floor(random() * (at + 1));
    [order[at], order[other]] = [order[other] as number, order[at] as number];
  }
}
