import { type ClauseReading, isQuotedAt, sentenceOf, textBefore, textOf } from '../language/clause';
import type { Token } from '../language/parse';
import type { Match } from '../language/pattern';
import { breakAfter, wordOf } from '../language/words';

/** Whether a size is meant as no measure where it stands: a saying, a quality, a purpose, a cause, one of a known set. */
export const isNoSize = (reading: ClauseReading, match: Match): boolean =>
  isSayingOfLife(reading, match) ||
  isPraise(reading, match) ||
  isFigureOfSpeech(reading, match) ||
  isInMinds(reading, match) ||
  isRenown(reading, match) ||
  isMannerOfNothing(reading, match) ||
  isCause(reading, match) ||
  isPurpose(reading, match) ||
  isPlaceOfQuality(reading, match) ||
  isSport(reading, match) ||
  isKnownSet(reading, match) ||
  isNone(reading, match) ||
  isOfNoun(reading, match);

const PEOPLE = /\b(?:people|folks|men|women|person|guys)$/;
/** What people are like, where those who "lose", "live" and "pay" could be counted, and those who "have no heating". */
const STATES = /^(?:want|know|think|like|love|feel|care|understand|believe|say)$/;
const HAVE_IT = /^(?:have|has|do|need|get) (?:that|it|this)\b/;

/** "“So are a lot of people”", "“a handful of people have it”", "“fewer people out there”": nobody counts whom life is like. */
function isSayingOfLife(reading: ClauseReading, match: Match): boolean {
  const { tokens, verbs, verbAt, text } = reading;
  const { first, last } = match;
  if (!isQuotedAt(reading, first) || !PEOPLE.test(textOf(reading, first, last))) return false;
  if (/^ out there\b/.test(text.slice(tokens[last - 1]?.end))) return true;
  if (/\bso (?:do|are|can|would)$/.test(textBefore(reading, match.first))) return true;
  const verb = verbs[verbAt[last] ?? -1];
  if (!verb) return false;
  if (tokens.slice(verb.first, verb.last).some(({ tags }) => tags.has('PastTense'))) return false;
  return (
    verb.modal === 'can' ||
    STATES.test(wordOf(tokens[verb.head])) ||
    HAVE_IT.test(textOf(reading, verb.first, verb.first + 2))
  );
}

/** "Thousands of dedicated men and women", "millions of law-abiding Americans": a bow to them, and no count. */
const isPraise = (reading: ClauseReading, { first, last }: Match): boolean =>
  /\b(?:thousands|millions|hundreds) of (?:dedicated|hard-?working|brave|proud|decent|good|law-abiding|honest|passionate)\b/i.test(
    reading.text.slice(reading.tokens[first]?.start, reading.tokens[last]?.end),
  );

/** "“It costs us a fortune”": in a speaker's mouth it is only much, where "paid a fortune" is a sum. */
const isFigureOfSpeech = (reading: ClauseReading, { first, last }: Match): boolean =>
  isQuotedAt(reading, first) &&
  /\ba fortune$/.test(textOf(reading, first, last)) &&
  !reading.tokens
    .slice(Math.max(sentenceOf(reading, first).first, first - 4), first)
    .some(({ tags }) => tags.has('PastTense'));

/** "Bridge the ideological divide": what parts minds has no width. */
const isInMinds = (reading: ClauseReading, { first, last }: Match): boolean =>
  /\b(?:ideological|partisan|political|cultural|religious|sectarian|philosophical|tribal|linguistic|emotional) (?:divides?|gaps?)$/.test(
    textOf(reading, first, last),
  );

/** "Known for its old quay and plenty of shade": what a place is praised for. */
const isRenown = (reading: ClauseReading, match: Match): boolean =>
  /\b(?:known|famous|famed|renowned|prized|noted|celebrated|beloved) for\b[^.;]*$/.test(
    textBefore(reading, match.first),
  ) && !hasFiniteAfter(reading, match, /^(?:known|famous|famed|renowned|prized|noted|celebrated|beloved)$/);

/** "The lack of zeal en masse in the valley": a manner without a deed. */
function isMannerOfNothing(reading: ClauseReading, { first }: Match): boolean {
  if (wordOf(reading.tokens[first]) !== 'en') return false;
  const { first: from } = sentenceOf(reading, first);
  for (let at = first - 1; at >= from; at -= 1) {
    if ((reading.verbAt[at] ?? -1) >= 0) return false;
    if (breakAfter(reading, at - 1)) return true;
  }
  return true;
}

/** Whether a verb of another clause stands between a word and a match. */
function hasFiniteAfter(reading: ClauseReading, { first }: Match, word: RegExp): boolean {
  const { first: from } = sentenceOf(reading, first);
  for (let at = first - 1; at >= from; at -= 1) {
    if (word.test(wordOf(reading.tokens[at]))) return false;
    const verb = reading.verbs[reading.verbAt[at] ?? -1];
    if (verb && !verb.gerund && !verb.infinitive) return true;
  }
  return false;
}

/** "Which she puts down to increased production": what is named as a cause is not what is claimed. */
const isCause = (reading: ClauseReading, match: Match): boolean =>
  CHANGED.test(wordOf(reading.tokens[match.first])) &&
  /\b(?:(?:attribut|ascrib|credit)\w* (?:\w+ ){0,3}to|put\w* (?:\w+ )?down to|due to|owing to|thanks to)$/.test(
    textBefore(reading, match.first),
  );

const CHANGED = /^(?:increased|reduced|diminished|decreased|lowered|heightened|lower|higher|greater)$/;

const isDefinite = ({ tokens }: ClauseReading, { first }: Match): boolean =>
  wordOf(tokens[first]) === 'the' || wordOf(tokens[first - 1]) === 'the';

/** "Crucial to winning a large number of seats", "the large sums needed to win", "thinks that cutting the deficit is wise": nothing has come about yet. */
const isPurpose = (reading: ClauseReading, match: Match): boolean =>
  (isDefinite(reading, match) &&
    /^(?: of)?(?: \p{L}+)? (?:needed|necessary|required) to\b/u.test(
      reading.text.slice(reading.tokens[match.last - 1]?.end),
    )) ||
  (/^\p{L}+ing (?:the|a|an|its|their) /iu.test(textOf(reading, match.first, match.last)) &&
    /^(?: \p{L}+)? (?:is|was|would be|should be|must be) /u.test(
      reading.text.slice(reading.tokens[match.last - 1]?.end),
    )) ||
  /\b(?:crucial|key|vital|essential|critical|important|necessary|central) to \w+ing$/.test(
    textBefore(reading, match.first),
  );

/** "Is popular in towns across the country": where a quality is found, not what was done there. */
const isPlaceOfQuality = ({ tokens }: ClauseReading, { first }: Match): boolean =>
  wordOf(tokens[first - 1]) === 'in' &&
  isQuality(tokens[first - 2]) &&
  /^(?:is|are|was|were|be|been|become|becomes|became|remain|remains|remained|most|more|very|so|widely)$/.test(
    wordOf(tokens[first - 3]),
  );

const isQuality = (token: Token | undefined): boolean =>
  Boolean(token?.tags.has('Adjective') && !token.tags.has('Verb'));

const WON = /\b(?:wins?|won|winning|los(?:t|e|es|ing)|beats?|beaten|beating|defeat\w*)\b/;
const SPORT =
  /\b(?:championships?|tournaments?|Olympics?|Winter Games|Summer Games|playoffs?|semi-?finals?|quarter-?finals?|medals?|World Cup|regatta|Grand Slam|freestyle|slalom)\b/;

/** "Narrowly won the slalom": by how much is for the tables. */
const isSport = (reading: ClauseReading, { first, last }: Match): boolean => {
  const { start, end } = sentenceOf(reading, first);
  return WON.test(textOf(reading, first, last)) && SPORT.test(reading.text.slice(start, end));
};

/** "As one of the thousands who", "for the small share of growers who lose": those who are meant are known by what is told of them. */
const isKnownSet = (reading: ClauseReading, match: Match): boolean =>
  /\bone of the(?: many)?$/i.test(textBefore(reading, match.first)) ||
  (/^the (?:small|tiny|large|vast|few)\b.*\b(?:number|share|proportion|minority|portion|percentage|fraction)\b/i.test(
    textOf(reading, match.first, match.last),
  ) &&
    !breakAfter(reading, match.last - 1) &&
    /^(?: \p{L}+)? (?:who|whose|that)\b/u.test(reading.text.slice(reading.tokens[match.last - 1]?.end)));

/** "There is no shortage of salt", "does not take large sums": nothing is there to be measured. What a match itself denies ("not enough beds") is. */
function isNone({ tokens, verbs, verbAt }: ClauseReading, { first, last }: Match): boolean {
  if (
    /^(?:no|without)$/.test(wordOf(tokens[first - 1])) &&
    /^(?:shortage|dearth|lack)/.test(wordOf(tokens[first]))
  )
    return true;
  const verb = verbs[verbAt[first - 1] ?? -1];
  return (
    verb?.negated === true &&
    !verb.infinitive &&
    verb.last === first &&
    !tokens
      .slice(first, last)
      .some((token) =>
        /^(?:enough|adequate|sufficient|many|much|most)$|illions?$|sands?$/.test(wordOf(token)),
      )
  );
}

/** "The massive tax cut package": the size is of the package's name. */
const isOfNoun = ({ tokens, text }: ClauseReading, { first, last }: Match): boolean =>
  wordOf(tokens[first]) === 'the' &&
  /^(?:package|bill|plan|proposal|deal|law|program|programme|debate)s?$/.test(wordOf(tokens[last])) &&
  /^\s$/.test(text.slice(tokens[last - 1]?.end, tokens[last]?.start));
