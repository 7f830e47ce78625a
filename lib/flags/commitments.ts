import type { Commitment, Flag } from '../core/analysis';
import type { Span } from '../core/span';
import { type ClauseReading, clausesOf, sentenceOf, spanOf, tokenAt } from '../language/clause';
import type { Reading } from '../language/reading';
import { openSlots, slotsFrom } from './slots';

/** Undertakings that were flagged, as records: who does what, toward whom, by when, how much, through what. */
export function findCommitments(reading: Reading, flags: readonly Flag[]): Commitment[] {
  const clauses = clausesOf(reading);
  return flags
    .filter(({ rule }) => rule === 'commitment')
    .map(({ start, end }) => {
      const slots = slotsFrom(clauses, tokenAt(clauses, start));
      const { mutual: _, ...filled } = slots;
      const asked = openSlots(reading.text.slice(start, end), slots);
      return { start, end, what: { start, end }, who: whoOf(clauses, start), ...filled, asked };
    });
}

/** The subject of the verb at the flag, else of the last finite verb before it. */
function whoOf(reading: ClauseReading, start: number): Span | null {
  const at = tokenAt(reading, start);
  const { first } = sentenceOf(reading, at);
  const own = reading.verbAt[at] ?? -1;
  let nearest = own;
  let found: Span | null = null;
  for (let back = at; back >= first && nearest < 0; back -= 1) nearest = reading.verbAt[back] ?? -1;
  for (let index = nearest; index >= 0; index -= 1) {
    const verb = reading.verbs[index];
    if (!verb || verb.head < first) break;
    if (verb.infinitive || verb.gerund || !verb.subject) continue;
    const span = spanOf(reading, verb.subject.first, verb.subject.last);
    found ??= span;
    // "the ministry said that it would": the one whom "it" means, in the same sentence
    if (!PRONOUN.test(reading.text.slice(span.start, span.end))) return span;
  }
  return found;
}

const PRONOUN = /^(?:it|they|he|she)$/i;
