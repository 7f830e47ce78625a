import type { ClauseReading } from '../language/clause';
import { verbs } from '../language/inflect';
import type { Token } from '../language/parse';
import type { NounGroup } from '../language/subject';
import type { VerbGroup } from '../language/verb-group';
import { wordOf } from '../language/words';

const PLURAL_PRONOUN = new Set('i we they you who that which'.split(' '));
const SINGULAR_PRONOUN = new Set('he she it who that which'.split(' '));

/** Whether verb and subject fit: "officials state", "the ministry states", but not "receive state aid". */
export function agrees(reading: ClauseReading, verb: VerbGroup, subject: NounGroup): boolean {
  const { tokens } = reading;
  if (verb.last - verb.first > 1 || verb.gerund) return true;
  const word = wordOf(tokens[verb.head]);
  const head = tokens[subject.head] as Token;
  const subjectWord = wordOf(head);
  const isPast = /(?:ed|aid|old|ught|new|elt|ew|id|oke|rote|ound)$/.test(word);
  if (isPast) return true;
  if (/s$/.test(word)) {
    const plural = head.tags.has('Plural') && !head.tags.has('ProperNoun') && !/^\p{Lu}/u.test(head.text);
    return SINGULAR_PRONOUN.has(subjectWord) || !plural;
  }
  if (CAUSE.has(wordOf(tokens[subject.first - 1]))) return false;
  return (
    PLURAL_PRONOUN.has(subjectWord) ||
    head.tags.has('Plural') ||
    /s$/.test(subjectWord) ||
    /^(?:who|which|that)$/.test(wordOf(tokens[verb.first - 1])) ||
    tokens.slice(subject.first, subject.last).some(({ tags }) => tags.has('Plural') || tags.has('Value')) ||
    /^(?:people|police|some|many|others|most|both|several|few|men|women|majority|percent|staff|number)$/.test(
      subjectWord,
    ) ||
    hasAnd(reading, subject)
  );
}

/** "Making consumers feel": the noun is made to, it does not say. */
const CAUSE = verbs('make let help see watch have');

const hasAnd = ({ tokens }: ClauseReading, { first, last }: NounGroup): boolean => {
  for (let at = first; at < last; at += 1) if (wordOf(tokens[at]) === 'and') return true;
  return false;
};

const HEARSAY = verbs('expect believe ask report allege say think rumor rumour suspect assume');

/** "Is expected", "was believed": nobody is named, but somebody must hold it. */
export const isHearsay = (reading: ClauseReading, verb: VerbGroup): boolean =>
  HEARSAY.has(wordOf(reading.tokens[verb.head]));
