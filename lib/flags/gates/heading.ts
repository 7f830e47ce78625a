import type { ClauseReading } from '../../language/clause';
import { isHeadingAt } from '../../language/headings';
import type { Candidate, Gate } from '../gate';

/** No headline is marked, and no subhead. */
export const heading: Gate = (candidates, reading) =>
  candidates.filter((candidate) => !isHeadingAt(reading, candidate.start) && !isTitle(reading, candidate));

/** Words of a title that are written small: "Harbour Levy Back on Ballot Amid Charges of Waste." */
const SMALL = /^(?:a|an|the|and|or|but|for|of|in|on|at|to|by|as|with|from|is|vs?|\P{L}+)$/u;
/** Fewer words may be a name. */
const LEAST = 5;

/** Whether a sentence is set like a title, each word but the small ones with a capital. */
function isTitle({ sentences, tokens }: ClauseReading, { sentence }: Candidate): boolean {
  const { first, last } = sentences[sentence] ?? { first: 0, last: 0 };
  const words = tokens.slice(first, last).filter(({ normal }) => !SMALL.test(normal));
  return words.length >= LEAST && words.every(({ text }) => /^[\p{Lu}\d]/u.test(text));
}
