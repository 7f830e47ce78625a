import type { ClauseReading } from './clause';
import { wordOf } from './words';

/** Adverbs of several words, as they stand between an auxiliary and its verb: "could in time reshape". */
const PHRASES: readonly (readonly string[])[] = [
  'at last',
  'at least',
  'at the very least',
  'by then',
  'in effect',
  'in fact',
  'in the end',
  'in the long run',
  'in the long term',
  'in the near future',
  'in the process',
  'in time',
  'in turn',
  'of course',
  'one day',
  'over time',
  'so far',
  'some day',
  'sooner or later',
].map((phrase) => phrase.split(' '));

const WORDS = new Set(PHRASES.flat());
const LONGEST = Math.max(...PHRASES.map(({ length }) => length));

/** Whether a word belongs to such a phrase: "in", "the" and "end" of "could in the end reshape". */
export function isInAdverbial({ tokens }: ClauseReading, at: number): boolean {
  if (!WORDS.has(wordOf(tokens[at]))) return false;
  for (let from = Math.max(0, at - LONGEST + 1); from <= at; from += 1)
    if (PHRASES.some((phrase) => from + phrase.length > at && standsAt(phrase, from))) return true;
  return false;

  function standsAt(phrase: readonly string[], from: number): boolean {
    return phrase.every((word, index) => wordOf(tokens[from + index]) === word);
  }
}
