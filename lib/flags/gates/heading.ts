import { isHeadingAt } from '../../language/headings';
import type { Gate } from '../gate';

/** Headlines and subheads are never marked. */
export const heading: Gate = (candidates, reading) =>
  candidates.filter((candidate) => !isHeadingAt(reading, candidate.start));
