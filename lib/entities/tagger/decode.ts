import { LABEL_COUNT, mayFollow } from './labels';

/** The likeliest labels of a stretch by Viterbi's rule: scores are [word * LABEL_COUNT + label]. */
export function decode(scores: Float32Array, length: number, transitions: Float32Array): Uint8Array {
  const best = new Float32Array(length * LABEL_COUNT);
  const from = new Uint8Array(length * LABEL_COUNT);
  for (let at = 0; at < length; at += 1) {
    for (let label = 0; label < LABEL_COUNT; label += 1) {
      const cell = at * LABEL_COUNT + label;
      let top = at === 0 && mayFollow(0, label) ? (transitions[label] as number) : Number.NEGATIVE_INFINITY;
      for (let before = 0; at > 0 && before < LABEL_COUNT; before += 1) {
        if (!mayFollow(before, label)) continue;
        const score =
          (best[cell - label - LABEL_COUNT + before] as number) +
          (transitions[(before + 1) * LABEL_COUNT + label] as number);
        if (score > top) {
          top = score;
          from[cell] = before;
        }
      }
      best[cell] = top + (scores[cell] as number);
    }
  }
  const labels = new Uint8Array(length);
  const end = (length - 1) * LABEL_COUNT;
  let label = 0;
  for (let other = 1; other < LABEL_COUNT; other += 1) {
    if ((best[end + other] as number) > (best[end + label] as number)) label = other;
  }
  for (let at = length - 1; at >= 0; at -= 1) {
    labels[at] = label;
    label = from[at * LABEL_COUNT + label] as number;
  }
  return labels;
}
