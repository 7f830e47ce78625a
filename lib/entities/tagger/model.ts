import { digitAt } from '../../language/digits';
import { LABEL_COUNT } from './labels';
import type { PackedModel } from './packed';

/** The tagger's weights, ready for use: an open hash table from feature to one weight for each label. */
export interface Model {
  /** Feature (its hash cut to `BITS` bits, plus one) or 0 where the slot is free. */
  readonly keys: Int32Array;
  /** [slot * LABEL_COUNT + label], in steps of `unit`. */
  readonly weights: Int8Array;
  readonly unit: number;
  /** [(label before + 1) * LABEL_COUNT + label]; row 0: at the start of a stretch. */
  readonly transitions: Float32Array;
}

/** Feature hashes are kept to so many bits: two features fall together once in a hundred times. */
export const BITS = 23;

/** How gaps between sorted features are written: the low part in one digit, the high part in others, 80 and on. */
export const GAP_LOW = 32;
export const GAP_MORE = 80;

/** Unpacks the weights as `scripts/train/pack.ts` packs them. */
export function readModel({ gaps, masks, values, transitions, unit }: PackedModel): Model {
  const count = masks.length / 2;
  const size = 2 ** Math.ceil(Math.log2(count * 2 + 2));
  const keys = new Int32Array(size);
  const weights = new Int8Array(size * LABEL_COUNT);
  let feature = -1;
  let gapAt = 0;
  let valueAt = 0;
  for (let index = 0; index < count; index += 1) {
    let high = 0;
    for (; digitAt(gaps, gapAt) === GAP_MORE; gapAt += 1) high += GAP_MORE;
    feature += 1 + (high + digitAt(gaps, gapAt)) * GAP_LOW + digitAt(gaps, gapAt + 1);
    gapAt += 2;
    const slot = findSlot(keys, feature + 1);
    keys[slot] = feature + 1;
    const mask = digitAt(masks, index * 2) * 16 + digitAt(masks, index * 2 + 1);
    for (let label = 0; label < LABEL_COUNT; label += 1) {
      if ((mask & (1 << label)) === 0) continue;
      const digit = digitAt(values, valueAt);
      valueAt += 1;
      weights[slot * LABEL_COUNT + label] = digit % 2 === 0 ? digit / 2 + 1 : -(digit + 1) / 2;
    }
  }
  return { keys, weights, unit, transitions: Float32Array.from(transitions) };
}

/** The slot of a feature, or a free one if the table does not have it. */
function findSlot(keys: Int32Array, key: number): number {
  const last = keys.length - 1;
  let slot = (Math.imul(key, 0x9e3779b1) >>> 7) & last;
  while (keys[slot] !== 0 && keys[slot] !== key) slot = (slot + 1) & last;
  return slot;
}

/** Adds the weights of the features (hashes) to `scores`, one number for each label from `offset` on. */
export function addScores(
  model: Model,
  features: readonly number[],
  scores: Float32Array,
  offset: number,
): void {
  const { keys, weights, unit } = model;
  for (const hash of features) {
    const key = (hash >>> (32 - BITS)) + 1;
    const slot = findSlot(keys, key);
    if (keys[slot] !== key) continue;
    const base = slot * LABEL_COUNT;
    for (let label = 0; label < LABEL_COUNT; label += 1) {
      scores[offset + label] = (scores[offset + label] as number) + unit * (weights[base + label] as number);
    }
  }
}
