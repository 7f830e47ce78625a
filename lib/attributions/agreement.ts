import type { ClauseReading } from '../language/clause';
import { verbs } from '../language/inflect';
import type { Token } from '../language/parse';
import type { NounGroup } from '../language/subject';
import type { VerbGroup } from '../language/verb-group';
import { ARTICLES, wordOf } from '../language/words';

const PLURAL_PRONOUN = new Set('i we they you who that which'.split(' '));
const SINGULAR_PRONOUN = new Set('he she it who that which'.split(' '));

/** Whether verb and subject fit: "officials state", "the ministry states", but not "receive state aid". */
export function agrees(reading: ClauseReading, verb: VerbGroup, subject: NounGroup): boolean {
  const { tokens } = reading;
  if (verb.last - verb.first > 1 || verb.gerund) return true;
  const word = wordOf(tokens[verb.head]);
  const head = tokens[subject.head] as Token;
  const subjectWord = wordOf(head);
  if (isAttributive(reading, verb, subject)) return false;
  const isPast =
    /(?:ed|aid|old|ught|new|elt|ew|id|oke|rote|ound|ent)$|^(?:put|read|cast|shot|hit|cut|quit)$/.test(word);
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

/** "Nine pledged delegates", "the hotly contested race": a participle that goes with the noun after it. */
const isAttributive = (
  { tokens }: ClauseReading,
  { first, last }: VerbGroup,
  subject: NounGroup,
): boolean => {
  const head = tokens[subject.head] as Token;
  return (
    subject.last === subject.head + 1 &&
    /ed$/.test(wordOf(tokens[first])) &&
    tokens[last]?.tags.has('Noun') === true &&
    !tokens[last]?.tags.has('Pronoun') &&
    (ARTICLES.has(wordOf(head)) || head.tags.has('Cardinal') || /^(?:fewer|more)$/.test(wordOf(head)))
  );
};

/** "Making consumers feel": the noun is made to, it does not say. */
const CAUSE = verbs('make let help see watch have');

const hasAnd = ({ tokens }: ClauseReading, { first, last }: NounGroup): boolean => {
  for (let at = first; at < last; at += 1) if (wordOf(tokens[at]) === 'and') return true;
  return false;
};

/** Said of something or somebody, by nobody named. */
const HEARSAY = verbs(
  'expect believe ask report allege say think rumor rumour suspect assume reveal consider tell assure warn urge intend',
);
/** Done to somebody by many voices. */
const AIMED = verbs(
  'accuse criticize criticise condemn boo praise mock lambaste lambast fault blame hail heckle ridicule denounce laud credit suspect',
);

/** "Is expected", "was accused of", "is seen as": nobody is named, but somebody must hold it. */
export const isHearsay = ({ tokens }: ClauseReading, verb: VerbGroup): boolean => {
  const word = wordOf(tokens[verb.head]);
  return HEARSAY.has(word) || AIMED.has(word) || wordOf(tokens[verb.last]) === 'as';
};

/** Whose subject hears it: "was told that". */
const HEARD = verbs('tell assure warn ask urge inform remind advise notify');

/** Whether the subject of a passive is part of what is said: "the bill is expected to pass", but not "he was told". */
export const isSaidOf = ({ tokens }: ClauseReading, verb: VerbGroup): boolean =>
  verb.passive && !HEARD.has(wordOf(tokens[verb.head]));
