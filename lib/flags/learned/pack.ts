import { digitAt, toDigit } from '../../language/digits';
import type { Network } from './network';
import { PARTS, type Part, type Parts } from './parts';

/** The network's weights as text: made by `npm run train:flags`. */
export interface PackedNetwork {
  readonly features: number;
  readonly units: number;
  /** One digit for each weight of a part, in steps of its unit. */
  readonly parts: Readonly<Record<Part, { readonly unit: number; readonly values: string }>>;
}

/** What the judge is made of: the words that are features of their own, and the network. */
export interface PackedJudge {
  readonly words: string;
  /** How many articles it was trained on. */
  readonly articles: number;
  readonly network: PackedNetwork;
}

/** Steps to either side of zero. */
const REACH = 44;
/** What lies further out than so many standard deviations is cut off, so that the steps stay small. */
const FAR = 6;

/** Rounds and packs a network. */
export function packNetwork({ features, units, ...weights }: Network): PackedNetwork {
  const parts = PARTS.map((part) => {
    const values = Array.from(weights[part]);
    const spread = Math.sqrt(values.reduce((sum, value) => sum + value * value, 0) / values.length);
    const top = values.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
    const unit = Math.min(top, FAR * spread) / REACH || 1;
    const digits = values.map((value) =>
      toDigit(Math.max(-REACH, Math.min(REACH, Math.round(value / unit))) + REACH),
    );
    return [part, { unit: Number(unit.toPrecision(6)), values: digits.join('') }] as const;
  });
  return { features, units, parts: Object.fromEntries(parts) as PackedNetwork['parts'] };
}

/** Unpacks what `packNetwork` made. */
export function readNetwork({ features, units, parts }: PackedNetwork): Network {
  const unpack = ({ unit, values }: PackedNetwork['parts'][Part]): Float32Array =>
    Float32Array.from({ length: values.length }, (_, at) => (digitAt(values, at) - REACH) * unit);
  const weights = Object.fromEntries(PARTS.map((part) => [part, unpack(parts[part])])) as Parts;
  return { features, units, ...weights };
}
