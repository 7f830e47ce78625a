import { type ClauseReading, sentenceOf } from '../language/clause';
import type { Match } from '../language/pattern';
import { breakAfter, wordOf } from '../language/words';

/** Words that a sentence needs to tell of an event whose date matters. */
const TOLD = 8;

/** "My visit recently", "a recently mended pier", "which she recently opened": in passing, or of oneself. */
export function isInPassing(reading: ClauseReading, { first, last }: Match): boolean {
  const { tokens } = reading;
  const sentence = sentenceOf(reading, first);
  if (sentence.last - sentence.first < TOLD) return true;
  if (
    /^(?:as|until|more|most|a|an|the|his|her|its|their|our|my|those|these)$/.test(wordOf(tokens[first - 1]))
  )
    return true;
  if (isBeforeDeed(reading, { first, last })) return true;
  for (let at = first - 1; at >= Math.max(sentence.first, first - 4); at -= 1) {
    if (/^(?:i|we|my|our|which|whom)$/.test(wordOf(tokens[at]))) return true;
    if (breakAfter(reading, at - 1)) break;
  }
  return /^(?:up)$/.test(wordOf(tokens[last + 1]));
}

/** How many words may open a sentence before "recently": "Just recently". */
const OPENING = 1;

/** "Was recently fined", "has recently also published", where "ruled recently" and "just recently, …" are the news. */
const isBeforeDeed = (reading: ClauseReading, { first, last }: Pick<Match, 'first' | 'last'>): boolean => {
  const next = reading.tokens[last];
  return (
    wordOf(reading.tokens[first]) === 'recently' &&
    first > sentenceOf(reading, first).first + OPENING &&
    Boolean(next?.tags.has('Verb') || next?.tags.has('Adverb'))
  );
};
