/**
 * Trains the network of lib/flags/learned by hand-written back-propagation and Adam (Kingma and Ba 2015), with dropout
 * and a running mean of the weights. Deterministic: the same lessons and seed give the same weights.
 */
import type { Network } from '../../lib/flags/learned/network.ts';
import { PARTS, type Parts } from '../../lib/flags/learned/parts.ts';
import { type ErrorWeights, type Lesson, learn, type Shape } from './back-propagation.ts';
import { generator, shuffle } from './crf.ts';

export interface Options extends ErrorWeights {
  readonly epochs: number;
  readonly rate: number;
  readonly batch: number;
  /** Share of the units that is left out at random. */
  readonly drop: number;
  /** L2 penalty. */
  readonly decay: number;
  /** The running mean forgets so much at each step. */
  readonly forget: number;
  readonly seed: number;
}

/** What the outputs start from: most words are nothing to ask about. */
const START = -4;
/** Features that hold for a word, on average: sets how far apart weights start. */
const USUAL_FEATURES = 100;

/** Trains a network of a shape; `onEpoch` is told the mean loss of a lesson. */
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
