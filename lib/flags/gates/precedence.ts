import { overlaps } from '../../core/span';
import type { Gate } from '../gate';

/** Where two candidates share words the first rule of the list wins; of one rule the longer. */
export const precedence: Gate = (candidates) =>
  candidates.filter(
    (candidate, index) => !candidates.some((other, at) => at < index && overlaps(other, candidate)),
  );
