import type { Attribution } from '../core/analysis';
import type { Reading } from '../language/reading';

/** Every attribution of the article in text order. */
export function findAttributions(_reading: Reading): Attribution[] {
  return [];
}
