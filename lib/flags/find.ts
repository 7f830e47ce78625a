import type { Attribution, Flag } from '../core/analysis';
import type { Reading } from '../language/reading';

/** Missing specifics that passed every gate, in text order. */
export function findFlags(_reading: Reading, _attributions: readonly Attribution[]): Flag[] {
  return [];
}
