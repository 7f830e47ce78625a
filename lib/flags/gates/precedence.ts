import { overlaps } from '../../core/span';
import type { Candidate, Gate } from '../gate';

/** Where two candidates share words the first rule of the list wins; of one rule the one found first. */
export const precedence: Gate = (candidates) => {
  const kept = new Map<number, Candidate[]>();
  return candidates.filter((candidate) => {
    const beside = kept.get(candidate.sentence) ?? [];
    if (beside.some((other) => overlaps(other, candidate))) return false;
    kept.set(candidate.sentence, [...beside, candidate]);
    return true;
  });
};
