import { type ClauseReading, sentenceOf } from '../language/clause';
import type { Token } from '../language/parse';
import { breakAfter, wordOf } from '../language/words';
import { INSTRUMENTS } from './words/undertakings';

/** "… by June", "until the autumn", anywhere in the sentence. */
export function hasDeadline(reading: ClauseReading, at: number): boolean {
  const { first, last } = sentenceOf(reading, at);
  for (let index = first + 1; index < last; index += 1) {
    const token = reading.tokens[index] as Token;
    const before = wordOf(reading.tokens[index - 1]);
    if (before === 'by' && (token.tags.has('Date') || /\d/.test(token.text))) return true;
    if (
      SEASON.test(wordOf(token)) &&
      UNTIL.test(before === 'the' ? wordOf(reading.tokens[index - 2]) : before)
    )
      return true;
  }
  return false;
}

const SEASON = /^(?:spring|summer|autumn|fall|winter)$/;
const UNTIL = /^(?:by|until|till|before|after|through)$/;

/** How far the object of a deed is looked for. */
const OBJECT = 5;

/** Whether a figure or date stands in the clause, or the object is an instrument or something one could see. */
export function isConcrete(reading: ClauseReading, first: number, end: number): boolean {
  for (let at = first; at < end; at += 1) {
    const token = reading.tokens[at] as Token;
    const word = wordOf(token);
    if (
      (/^levels?$/.test(word) && reading.tokens.slice(first, at).some(({ normal }) => normal === 'to')) ||
      /\d/.test(token.text) ||
      // "at monthly meetings": one can see whether they are held
      /^(?:daily|weekly|fortnightly|monthly|quarterly|yearly)$/.test(word) ||
      // "two-state solution" is a kind
      (token.tags.has('Cardinal') &&
        word !== 'one' &&
        reading.text[token.end] !== '-' &&
        !KNOWN.test(wordOf(reading.tokens[at - 1]))) ||
      (at < first + OBJECT && INSTRUMENTS.has(word) && !isModifier(reading, at))
    )
      return true;
    if (
      token.tags.has('Date') &&
      !/^(?:year|years|month|months|week|weeks|day|days|time|future|now|today)$/.test(word)
    )
      return true;
  }
  return false;
}

/** "Between | the two countries" counts nothing that is undertaken. */
const KNOWN = /^(?:the|these|those|both|our|their|its|other)$/;

/** "The tax | system": what describes another noun is not the thing itself. */
const isModifier = (reading: ClauseReading, at: number): boolean => {
  const next = reading.tokens[at + 1];
  return (
    !breakAfter(reading, at) &&
    Boolean(next?.tags.has('Noun') && !next.tags.has('Pronoun') && !next.tags.has('Date'))
  );
};
