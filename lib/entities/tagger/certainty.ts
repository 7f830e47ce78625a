import { LABEL_COUNT, mayFollow } from './labels';

/** How likely the model holds it that words `first` to `last` (exclusive) are one name, and labelled so. */
export type Certainty = (first: number, last: number, labels: ArrayLike<number>) => number;

const N = LABEL_COUNT;

/**
 * What is learned from one kind of texts is a little too sure of others: all scores are taken down by this factor
 * before chances are made of them (`npm run eval -- certainty` shows what is promised and what is right).
 */
const SOBER = 0.85;

/**
 * Chances of names in one stretch by the forward-backward rule: the share of all labellings, weighed by the model,
 * in which a name has exactly these words and this kind. Scores are [word * LABEL_COUNT + label], as for `decode`.
 */
export function weighNames(
  scores: Float32Array,
  length: number,
  transitions: Float32Array,
  sober = SOBER,
): Certainty {
  const step = (before: number, label: number): number =>
    mayFollow(before, label)
      ? sober * (transitions[(before + 1) * N + label] as number)
      : Number.NEGATIVE_INFINITY;
  const opening = (label: number): number =>
    mayFollow(0, label) ? sober * (transitions[label] as number) : Number.NEGATIVE_INFINITY;
  const score = (at: number, label: number): number => sober * (scores[at * N + label] as number);
  const forward = new Float64Array(length * N);
  const backward = new Float64Array(length * N);
  const row = new Float64Array(N);

  /** Logarithm of the weight of all ways to reach a label from the left, its own score left out. */
  const arriving = (at: number, label: number): number => {
    if (at === 0) return opening(label);
    for (let before = 0; before < N; before += 1)
      row[before] = (forward[(at - 1) * N + before] as number) + step(before, label);
    return sumOfLogs(row);
  };
  /** The same of all ways to go on from a label at `at`, except into `barred`. */
  const leaving = (at: number, label: number, barred = -1): number => {
    if (at === length - 1) return 0;
    for (let next = 0; next < N; next += 1) {
      const weight = step(label, next) + score(at + 1, next) + (backward[(at + 1) * N + next] as number);
      row[next] = next === barred ? Number.NEGATIVE_INFINITY : weight;
    }
    return sumOfLogs(row);
  };

  for (let at = 0; at < length; at += 1)
    for (let label = 0; label < N; label += 1)
      forward[at * N + label] = arriving(at, label) + score(at, label);
  for (let at = length - 1; at >= 0; at -= 1)
    for (let label = 0; label < N; label += 1) backward[at * N + label] = leaving(at, label);
  const total = sumOfLogs(forward.subarray((length - 1) * N));

  return (first, last, labels) => {
    const head = labels[first] as number;
    let weight = arriving(first, head) + score(first, head);
    for (let at = first + 1; at < last; at += 1) {
      const label = labels[at] as number;
      weight += step(labels[at - 1] as number, label) + score(at, label);
    }
    // Going on inside the name would make it a longer one. The label inside a kind follows its opening one.
    return Math.min(1, Math.exp(weight + leaving(last - 1, labels[last - 1] as number, head + 1) - total));
  };
}

function sumOfLogs(values: Float64Array): number {
  let top = Number.NEGATIVE_INFINITY;
  for (const value of values) if (value > top) top = value;
  if (top === Number.NEGATIVE_INFINITY) return top;
  let sum = 0;
  for (const value of values) sum += Math.exp(value - top);
  return top + Math.log(sum);
}
