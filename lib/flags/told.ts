import { type ClauseReading, sentenceOf } from '../language/clause';
import type { Token } from '../language/parse';
import type { Match } from '../language/pattern';
import { breakAfter, wordOf } from '../language/words';
import { LEAD } from './gate';
import { PEOPLE } from './words/counted';
import { CROWD, MAGNITUDE } from './words/size';

/** How many words a figure may stand from the noun it is of. */
const NEAR = 8;

/** Whether a size in the lead gets its figure further down: one of the same thing ("the cost rose 4%"), or a count of people as large. */
export function isToldBelow(reading: ClauseReading, match: Match): boolean {
  if ((reading.tokens[match.first]?.sentence ?? LEAD) >= LEAD) return false;
  const nouns = new Set(measuredIn(reading, match));
  const order = orderOf(reading, match);
  const { last } = sentenceOf(reading, match.first);
  for (let at = last; at < reading.tokens.length; at += 1)
    if (
      /\d/.test(reading.tokens[at]?.text ?? '') &&
      (isOfOne(reading, at, nouns) || isCrowd(reading, at, order))
    )
      return true;
  return false;
}

/** "One month of learning — a tiny fraction of what was hoped": the figure itself is judged. */
export function isSummedUp(reading: ClauseReading, { first }: Match): boolean {
  const { tokens } = reading;
  const { first: from } = sentenceOf(reading, first);
  return (
    /^an?$/.test(wordOf(tokens[first])) &&
    first > from &&
    breakAfter(reading, first - 1) &&
    tokens.slice(Math.max(from, first - SUMMED), first).some((token) => token.tags.has('Value'))
  );
}

/** How far before its judgement a figure may stand. */
const SUMMED = 14;

/** Whether a figure with a unit stands beside one of some nouns. */
function isOfOne(reading: ClauseReading, at: number, nouns: ReadonlySet<string>): boolean {
  if (!isFigure(reading, at)) return false;
  const { first, last } = sentenceOf(reading, at);
  return reading.tokens
    .slice(Math.max(first, at - NEAR), Math.min(last, at + NEAR))
    .some((token) => nouns.has(stemOf(token)));
}

/** A percentage, a sum or a number of thousands. */
function isFigure({ tokens, text }: ClauseReading, at: number): boolean {
  const { text: said, end, start } = tokens[at] as Token;
  return (
    /[$£€%]|\d,\d{3}/.test(said) ||
    /[$£€]/.test(text.slice(start - 1, start)) ||
    /^[ -]?(?:%|percent|per cent|million|billion|trillion)/.test(text.slice(end, end + 9))
  );
}

/** "5,000 marchers" after "thousands of weavers": a count of people with as many digits. */
const isCrowd = ({ tokens }: ClauseReading, at: number, order: readonly number[]): boolean => {
  const { length } = tokens[at]?.text.replace(/\D/g, '') ?? '';
  return (
    order.includes(length) &&
    !tokens[at]?.tags.has('Date') &&
    tokens.slice(at + 1, at + 3).some(({ normal }) => CROWD.has(normal) || isPersons(normal))
  );
};

/** How many digits the count of a crowd would have; none where no crowd of people is meant. */
function orderOf({ tokens }: ClauseReading, { first, last }: Match): readonly number[] {
  const said = tokens.slice(first, last).map(wordOf);
  if (!said.some((word) => isPersons(word))) return [];
  if (said.includes('tens')) return [5];
  if (said[0] === 'thousands') return [4, 5, 6];
  if (said[0] === 'hundreds') return said.includes('thousands') ? [6] : [3];
  return /^(?:dozens|scores)$/.test(said[0] ?? '') ? [2, 3] : [];
}

const isPersons = (word: string): boolean => PEOPLE.has(word) || /(?:ers|ors|ists|ants)$/.test(word);

/** The nouns that a size is of: in the match, after its "of", and its verb's subject. */
function measuredIn({ tokens, verbs, verbAt }: ClauseReading, { first, last }: Match): string[] {
  const end = /^(?:of|in|for)$/.test(wordOf(tokens[last - 1])) ? last + 2 : last;
  const subject = verbs[verbAt[first] ?? -1]?.subject;
  return [...tokens.slice(first, end), ...(subject ? tokens.slice(subject.first, subject.last) : [])]
    .filter(isMeasured)
    .map(stemOf);
}

const isMeasured = (token: Token): boolean =>
  token.tags.has('Noun') &&
  !token.tags.has('Pronoun') &&
  !token.tags.has('Date') &&
  !token.tags.has('ProperNoun') &&
  !MAGNITUDE.has(token.normal) &&
  !GENERIC.test(token.normal);

/** What figures of all kinds are said to be of. */
const GENERIC =
  /^(?:people|persons?|number|amount|share|part|portion|majority|percent|percentage|lot|rise|fall|drop|increase|decrease|growth|surge|cut|year|money|cash|job|sum|dollar|euro|pound|franc|mark|yen|rouble|ruble|rupee|peso|crown|country|state|nation|group|company|president)s?$/;

const stemOf = ({ normal }: Token): string => normal.replace(/['’]s$/, '').replace(/(?<=[^s])s$/, '');
