/** One stretch of words: the features (numbers) of each word and its right label. */
export interface Example {
  readonly features: readonly Int32Array[];
  readonly labels: Uint8Array;
  readonly weight: number;
}

export interface Crf {
  readonly labelCount: number;
  /** [feature * labelCount + label] */
  readonly weights: Float32Array;
  /** [(before + 1) * labelCount + label]; row 0: at the start. */
  readonly transitions: Float32Array;
}

export interface Options {
  readonly epochs: number;
  readonly rate: number;
  /** L1 penalty: higher keeps fewer weights. */
  readonly sparsity: number;
  readonly seed: number;
}

/** Trains a linear-chain conditional random field by AdaGrad with an L1 penalty applied lazily. Deterministic. */
export function trainCrf(
  examples: readonly Example[],
  featureCount: number,
  labelCount: number,
  { epochs, rate, sparsity, seed }: Options,
  onEpoch?: (epoch: number, model: Crf, loss: number) => void,
): Crf {
  const L = labelCount;
  const weights = new Float32Array(featureCount * L);
  const squares = new Float32Array(featureCount * L);
  const seen = new Int32Array(featureCount);
  const transitions = new Float32Array((L + 1) * L);
  const transitionSquares = new Float32Array((L + 1) * L).fill(1);
  const random = generator(seed);
  const order = examples.map((_, index) => index);
  let step = 0;
  for (let epoch = 1; epoch <= epochs; epoch += 1) {
    shuffle(order, random);
    let loss = 0;
    for (const index of order) {
      const example = examples[index] as Example;
      step += 1;
      for (const features of example.features) shrink(features);
      const emissions = emit(example.features, weights, L);
      const { marginals, pairs, logZ } = inferCrf(emissions, transitions, example.features.length, L);
      loss += (logZ - goldScore(emissions, transitions, example.labels, L)) * example.weight;
      update(example, marginals, pairs);
    }
    onEpoch?.(epoch, { labelCount: L, weights, transitions }, loss);
  }
  const all = Int32Array.from({ length: featureCount }, (_, f) => f);
  step += 1;
  shrink(all);
  return { labelCount: L, weights, transitions };

  function shrink(features: Int32Array): void {
    for (const f of features) {
      const missed = step - (seen[f] as number);
      if (missed === 0) continue;
      seen[f] = step;
      for (let y = 0; y < L; y += 1) {
        const w = weights[f * L + y] as number;
        if (w === 0) continue;
        const penalty = (missed * sparsity * rate) / Math.sqrt(1 + (squares[f * L + y] as number));
        weights[f * L + y] = w > 0 ? Math.max(0, w - penalty) : Math.min(0, w + penalty);
      }
    }
  }

  function update(example: Example, marginals: Float64Array, pairs: Float64Array): void {
    const { features, labels, weight } = example;
    const slope = new Float64Array(L);
    for (let t = 0; t < features.length; t += 1) {
      for (let y = 0; y < L; y += 1)
        slope[y] = weight * ((marginals[t * L + y] as number) - (labels[t] === y ? 1 : 0));
      for (const f of features[t] as Int32Array) {
        for (let y = 0; y < L; y += 1) {
          const g = slope[y] as number;
          if (Math.abs(g) < 1e-4) continue;
          const at = f * L + y;
          squares[at] = (squares[at] as number) + g * g;
          weights[at] = (weights[at] as number) - (rate * g) / Math.sqrt(1 + (squares[at] as number));
        }
      }
      const before = t === 0 ? 0 : (labels[t - 1] as number) + 1;
      const gold = before * L + (labels[t] as number);
      for (let at = 0; at < (L + 1) * L; at += 1) {
        const g = weight * ((pairs[t * (L + 1) * L + at] as number) - (at === gold ? 1 : 0));
        if (Math.abs(g) < 1e-5) continue;
        transitionSquares[at] = (transitionSquares[at] as number) + g * g;
        transitions[at] =
          (transitions[at] as number) - (rate * g) / Math.sqrt(transitionSquares[at] as number);
      }
    }
  }
}

function emit(features: readonly Int32Array[], weights: Float32Array, L: number): Float64Array {
  const out = new Float64Array(features.length * L);
  features.forEach((list, t) => {
    for (const f of list)
      for (let y = 0; y < L; y += 1)
        out[t * L + y] = (out[t * L + y] as number) + (weights[f * L + y] as number);
  });
  return out;
}

function goldScore(
  emissions: Float64Array,
  transitions: Float32Array,
  labels: Uint8Array,
  L: number,
): number {
  let score = 0;
  labels.forEach((y, t) => {
    const before = t === 0 ? 0 : (labels[t - 1] as number) + 1;
    score += (emissions[t * L + y] as number) + (transitions[before * L + y] as number);
  });
  return score;
}

/** Forward and backward in log space: how likely each label and each pair of labels is. */
function inferCrf(
  emissions: Float64Array,
  transitions: Float32Array,
  length: number,
  L: number,
): { marginals: Float64Array; pairs: Float64Array; logZ: number } {
  const alpha = new Float64Array(length * L);
  const beta = new Float64Array(length * L);
  const terms = new Float64Array(L);
  for (let y = 0; y < L; y += 1) alpha[y] = (emissions[y] as number) + (transitions[y] as number);
  for (let t = 1; t < length; t += 1) {
    for (let y = 0; y < L; y += 1) {
      for (let b = 0; b < L; b += 1)
        terms[b] = (alpha[(t - 1) * L + b] as number) + (transitions[(b + 1) * L + y] as number);
      alpha[t * L + y] = logSum(terms) + (emissions[t * L + y] as number);
    }
  }
  for (let t = length - 2; t >= 0; t -= 1) {
    for (let b = 0; b < L; b += 1) {
      for (let y = 0; y < L; y += 1)
        terms[y] =
          (transitions[(b + 1) * L + y] as number) +
          (emissions[(t + 1) * L + y] as number) +
          (beta[(t + 1) * L + y] as number);
      beta[t * L + b] = logSum(terms);
    }
  }
  const logZ = logSum(alpha.slice((length - 1) * L));
  const marginals = new Float64Array(length * L);
  const pairs = new Float64Array(length * (L + 1) * L);
  for (let t = 0; t < length; t += 1) {
    for (let y = 0; y < L; y += 1) {
      marginals[t * L + y] = Math.exp((alpha[t * L + y] as number) + (beta[t * L + y] as number) - logZ);
      if (t === 0) pairs[y] = marginals[y] as number;
      else
        for (let b = 0; b < L; b += 1)
          pairs[t * (L + 1) * L + (b + 1) * L + y] = Math.exp(
            (alpha[(t - 1) * L + b] as number) +
              (transitions[(b + 1) * L + y] as number) +
              (emissions[t * L + y] as number) +
              (beta[t * L + y] as number) -
              logZ,
          );
    }
  }
  return { marginals, pairs, logZ };
}

function logSum(values: Float64Array): number {
  let top = -Infinity;
  for (const value of values) if (value > top) top = value;
  let sum = 0;
  for (const value of values) sum += Math.exp(value - top);
  return top + Math.log(sum);
}

/** The likeliest labels of a stretch. */
export function decodeCrf(model: Crf, features: readonly Int32Array[]): Uint8Array {
  const { labelCount: L, transitions } = model;
  const emissions = emit(features, model.weights, L);
  const best = new Float64Array(features.length * L);
  const from = new Uint8Array(features.length * L);
  for (let t = 0; t < features.length; t += 1) {
    for (let y = 0; y < L; y += 1) {
      let top = t === 0 ? (transitions[y] as number) : -Infinity;
      for (let b = 0; t > 0 && b < L; b += 1) {
        const score = (best[(t - 1) * L + b] as number) + (transitions[(b + 1) * L + y] as number);
        if (score > top) {
          top = score;
          from[t * L + y] = b;
        }
      }
      best[t * L + y] = top + (emissions[t * L + y] as number);
    }
  }
  const labels = new Uint8Array(features.length);
  const tail = best.slice((features.length - 1) * L);
  let label = tail.indexOf(Math.max(...tail));
  for (let t = features.length - 1; t >= 0; t -= 1) {
    labels[t] = label;
    label = from[t * L + label] as number;
  }
  return labels;
}

/** A small seeded generator (mulberry32): training gives the same weights every time. */
export function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let value = Math.imul(state ^ (state >>> 15), 1 | state);
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value;
    return ((value ^ (value >>> 14)) >>> 0) / 4294967296;
  };
}

/** Puts a list in a random order, in place. */
export function shuffle(order: number[], random: () => number): void {
  for (let at = order.length - 1; at > 0; at -= 1) {
    const other = Math.floor(random() * (at + 1));
    [order[at], order[other]] = [order[other] as number, order[at] as number];
  }
}

/** The mean of models over the same features. */
export function averageCrfs(models: readonly Crf[]): Crf {
  const [first] = models;
  if (!first) throw new Error('no model to average');
  const mean = (pick: (model: Crf) => Float32Array): Float32Array =>
    pick(first).map(
      (_, at) => models.reduce((sum, model) => sum + (pick(model)[at] ?? 0), 0) / models.length,
    );
  return {
    labelCount: first.labelCount,
    weights: mean((m) => m.weights),
    transitions: mean((m) => m.transitions),
  };
}
