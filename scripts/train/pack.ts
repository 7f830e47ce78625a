import type { PackedModel } from '../../lib/entities/tagger/packed.ts';
import { toDigit } from '../../lib/language/digits.ts';
import type { Crf } from './crf.ts';

/** How the tagger's room writes numbers: see lib/entities/tagger/model.ts. */
export interface Digits {
  readonly BITS: number;
  readonly GAP_LOW: number;
  readonly GAP_MORE: number;
}

/** A weight's digit must stay in the printable range. */
const MOST = 40;

/** Features that weigh fewer steps in all are left out: a third of them, for a quarter of the size. */
const LEAST = 2;

/**
 * Packs weights for lib: rounded to steps of `unit`, and what weighs next to nothing left out. Adding the same number to
 * all labels of a feature changes no answer, so each feature is first shifted to have its median at zero.
 */
export function packModel(
  crf: Crf,
  hashes: ReadonlyMap<number, number>,
  unit: number,
  { BITS, GAP_LOW, GAP_MORE }: Digits,
): { model: PackedModel; features: number; weights: number } {
  const L = crf.labelCount;
  const rows = new Map<number, number[]>();
  for (const [hash, id] of hashes) {
    const own = Array.from(crf.weights.slice(id * L, id * L + L));
    const middle = own.toSorted((a, b) => a - b)[L >> 1] ?? 0;
    const steps = own.map((w) => Math.max(-MOST, Math.min(MOST, Math.round((w - middle) / unit))));
    if (steps.reduce((sum, step) => sum + Math.abs(step), 0) >= LEAST) rows.set(hash >>> (32 - BITS), steps);
  }
  let gaps = '';
  let masks = '';
  let values = '';
  let before = -1;
  for (const [feature, steps] of [...rows].sort(([a], [b]) => a - b)) {
    const gap = feature - before - 1;
    let high = Math.floor(gap / GAP_LOW);
    for (; high >= GAP_MORE; high -= GAP_MORE) gaps += toDigit(GAP_MORE);
    gaps += toDigit(high) + toDigit(gap % GAP_LOW);
    const mask = steps.reduce((bits, step, label) => bits | (step === 0 ? 0 : 1 << label), 0);
    masks += toDigit(mask >> 4) + toDigit(mask & 15);
    for (const step of steps) if (step !== 0) values += toDigit(step > 0 ? (step - 1) * 2 : -step * 2 - 1);
    before = feature;
  }
  const transitions = Array.from(crf.transitions, (value) => Math.round(value * 100) / 100);
  return { model: { gaps, masks, values, transitions, unit }, features: rows.size, weights: values.length };
}
