import { type ClauseReading, sentenceOf, tokenAt } from '../../language/clause';
import { breakAfter, wordOf } from '../../language/words';
import type { Candidate, Gate } from '../gate';

/** "A district where most shops are small": a clause that defines its noun is taken as known, no claim rests on its size. */
export const defining: Gate = (candidates, reading) =>
  candidates.filter((candidate) => candidate.rule !== 'quantity' || !defines(reading, candidate));

function defines(reading: ClauseReading, candidate: Candidate): boolean {
  const at = tokenAt(reading, candidate.start);
  const { first } = sentenceOf(reading, at);
  const verbs = new Set<number>();
  for (let index = tokenAt(reading, candidate.end - 1); index > first; index -= 1) {
    const verb = reading.verbAt[index] ?? -1;
    if (verb >= 0) verbs.add(verb);
    // A second verb is the main clause's: "shops that opened last year sold many …".
    if (verbs.size > 1) return false;
    if (index < at && breakAfter(reading, index)) return false;
    if (index < at && /^(?:who|whom|whose|which|where)$/.test(wordOf(reading.tokens[index])))
      return !breakAfter(reading, index - 1);
  }
  return false;
}
