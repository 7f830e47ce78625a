import type { FlagCategory } from '../../core/analysis';

/** The categories in the order of the network's outputs. */
export const CATEGORIES: readonly FlagCategory[] = [
  'absence',
  'commitment',
  'source',
  'voices',
  'evidence',
  'quantity',
  'time',
  'placeholder',
  'speculation',
];
