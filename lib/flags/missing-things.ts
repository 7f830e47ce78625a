import type { Span } from '../core/span';
import { type ClauseReading, isQuotedAt, sentenceOf, spanOf } from '../language/clause';
import type { Token } from '../language/parse';
import { breakAfter, isAdverb, PREPOSITIONS, RELATIVE, wordOf } from '../language/words';
import { INFORMATION, UNKNOWN, WH, WITHHOLD } from './words/information';

/**
 * What is missing where the article admits a gap in the tokens from `first` to `last` (exclusive): the open question as
 * a whole ("how many …"), the objects of the verb one by one, or the subject of "was not disclosed". Empty where the
 * words name nothing ("did not elaborate").
 */
export function missingThings(reading: ClauseReading, first: number, last: number): Span[] {
  const { tokens } = reading;
  const stop = clauseEnd(reading, last - 1, sentenceOf(reading, first).last);
  for (let at = first; at < stop; at += 1)
    if (WH.has(wordOf(tokens[at])) && !isRelative(reading, at, last))
      return [spanOf(reading, at, Math.min(stop, at + QUESTION))];
  for (const start of starts(reading, first, last)) {
    const objects = objectsFrom(reading, start, stop);
    if (objects.length > 0) return objects;
  }
  const subject = subjectIn(reading, first, last);
  return subject ? [subject] : [];
}

/** Most words of an open question that are shown. */
const QUESTION = 14;

/** "Gave no reason | which satisfied them": tells of the thing before it, and asks nothing. */
const isRelative = ({ tokens }: ClauseReading, at: number, last: number): boolean =>
  at > last && /^(?:who|which)$/.test(wordOf(tokens[at])) && Boolean(tokens[at - 1]?.tags.has('Noun'));

function clauseEnd(reading: ClauseReading, at: number, last: number): number {
  let to = at + 1;
  while (to < last && (!breakAfter(reading, to - 1) || isListed(reading, to, last))) to += 1;
  return to;
}

/** Most words of a list after a comma, up to its "or". */
const LIST = 16;

/** Whether a list goes on after a comma: "a quota, | binding measures or commitments", with no verb in it. */
function isListed(reading: ClauseReading, from: number, last: number): boolean {
  const { tokens, text, verbAt } = reading;
  const isNoun = (at: number): boolean => isNominal(tokens[at] as Token) && (verbAt[at] ?? -1) < 0;
  for (let at = from; at + 1 < Math.min(last, from + LIST); at += 1) {
    const word = wordOf(tokens[at]);
    if (/^(?:or|nor|and)$/.test(word)) {
      let end = at + 1;
      while (end < last && isNoun(end) && !breakAfter(reading, end)) end += 1;
      // "…, and ministers | left" is a clause
      return isNoun(at + 1) && (verbAt[end] ?? -1) < 0;
    }
    if (!isNoun(at) && !PREPOSITIONS.has(word)) return false;
    if (
      breakAfter(reading, at) &&
      !/^,\s$/.test(text.slice(tokens[at]?.end ?? 0, tokens[at + 1]?.start ?? 0))
    )
      return false;
  }
  return false;
}

/** Where what is missing may begin: after the words' own "about", after their "no", after their last verb. */
function* starts({ tokens, verbs, verbAt }: ClauseReading, first: number, last: number): Generator<number> {
  const end = wordOf(tokens[last - 1]);
  // the tagger hears an adjective in "disclose"
  if (/^(?:about|on|of)$/.test(end) || WITHHOLD.has(end)) yield last;
  for (let at = first; at < last; at += 1) if (NEGATIVE.test(wordOf(tokens[at]))) yield at + 1;
  for (let at = last - 1; at >= first; at -= 1) {
    const verb = verbs[verbAt[at] ?? -1];
    if (verb) return STATE.test(plain(tokens[verb.head])) ? undefined : yield Math.max(verb.last, at + 1);
  }
}

const NEGATIVE =
  /^(?:no|any|little|few|much|unspecified|undisclosed|unnamed|unidentified|undetermined|yet-unidentified)$/;

/** The objects that begin at a token: noun phrases with what they are "of", joined by commas and "or". */
function objectsFrom(reading: ClauseReading, start: number, stop: number): Span[] {
  const { tokens } = reading;
  const found: Span[] = [];
  let at = start;
  while (at < stop) {
    while (at < stop && isOpening(reading, at)) at += 1;
    if (wordOf(tokens[at]) === 'that' && verbsSoon(reading, at, stop)) break;
    const end = phraseEnd(reading, at, stop);
    if (end === at) break;
    const thing = trimmed(reading, at, end);
    if (thing) found.push(thing);
    at = end;
    const joins = /^(?:or|nor|and)$/.test(wordOf(tokens[at]));
    if (!joins && !/^,/.test(reading.text.slice(tokens[at - 1]?.end ?? 0))) break;
    if (joins) at += 1;
  }
  return found;
}

/** What stands between a verb and its object: "vague | about", "elaborate | on", but not "answer | on several occasions". */
const isOpening = ({ tokens }: ClauseReading, at: number): boolean => {
  const token = tokens[at] as Token;
  return (
    isAdverb(token) ||
    /^(?:about|of|over|regarding|concerning|either|any)$/.test(wordOf(token)) ||
    (wordOf(token) === 'on' &&
      !tokens.slice(at + 1, at + 4).some(({ tags, normal }) => tags.has('Date') || OCCASION.test(normal)))
  );
};

const OCCASION = /^(?:occasions?|condition|record|behalf)$/;

/** "Confirm | that the mill was", not "provide | that analysis". */
function verbsSoon(reading: ClauseReading, that: number, stop: number): boolean {
  const end = phraseEnd(reading, that + 1, stop);
  return end > that + 1 && end < stop && (reading.verbAt[end] ?? -1) >= 0;
}

function phraseEnd(reading: ClauseReading, from: number, stop: number): number {
  const { tokens, verbAt } = reading;
  let at = from;
  while (at < stop) {
    const token = tokens[at] as Token;
    const inside = isNominal(token) && ((verbAt[at] ?? -1) < 0 || INFORMATION.has(token.normal));
    const links =
      at > from &&
      (wordOf(token) === 'of' || (HOLLOW.test(wordOf(tokens[at - 1])) && LINK.test(wordOf(token)))) &&
      at + 1 < stop &&
      isNominal(tokens[at + 1] as Token);
    if ((!inside && !links) || (at > from && wordOf(token) === 'that')) break;
    at += 1;
    if (breakAfter(reading, at - 1)) break;
  }
  return at;
}

/** Words that do not say what is missing: "any specific new formal agreements" are "formal agreements". */
const LIGHT = new Set(
  `the a an any no its their his her our own all such that this these those few little some specific new further more much many other
  additional concrete immediate open exact precise full yet-unidentified`.split(/\s+/),
);
/** Nouns that say nothing beside what they are of: "the signing of", "details about". */
const HOLLOW =
  /^(?:signing|release|publication|announcement|details?|mention|information|specifics|particulars|word|comment)$/;
const LINK = /^(?:of|on|about|for|regarding|concerning|as)$/;
/** Heads that name nothing where they stand alone. */
const EMPTY =
  /^(?:ways?|matters?|things?|points?|issues?|questions?|words?|comments?|details?|specifics|particulars|information|more|much|anything|something|everything|this|that|it|them|time|case|lots?|rest|facts?)$/;

/** The phrase without its light words; null where nothing is left that names a thing. */
function trimmed(reading: ClauseReading, from: number, to: number): Span | null {
  const { tokens } = reading;
  const isHollow = (at: number): boolean =>
    HOLLOW.test(wordOf(tokens[at])) && at + 2 < to && LINK.test(wordOf(tokens[at + 1]));
  const isLink = (at: number): boolean => at > from && wordOf(tokens[at]) === 'of';
  let first = from;
  while (first < to && (LIGHT.has(wordOf(tokens[first])) || isHollow(first) || isLink(first)))
    first += isHollow(first) ? 2 : 1;
  let last = to;
  while (last - 1 > first && (LIGHT.has(wordOf(tokens[last - 1])) || wordOf(tokens[last - 1]) === 'of'))
    last -= 1;
  const names = tokens
    .slice(first, last)
    .some((token) => token.tags.has('Noun') || INFORMATION.has(token.normal));
  if (first >= last || !names || isQuotedAt(reading, first) !== isQuotedAt(reading, last - 1)) return null;
  return EMPTY.test(wordOf(tokens[first])) ? null : spanOf(reading, first, last);
}

/** "Financial terms | were not disclosed", "the impact | remains unclear": what the words tell of. */
function subjectIn(reading: ClauseReading, first: number, last: number): Span | null {
  const { verbs, verbAt, tokens } = reading;
  for (let at = first; at < last; at += 1) {
    const verb = verbs[verbAt[at] ?? -1];
    if (!verb) continue;
    const isTold =
      verb.passive ||
      (verb.last < last &&
        /(?:ed|en)$/.test(wordOf(tokens[verb.last])) &&
        STATE.test(plain(tokens[verb.head]))) ||
      (STATE.test(plain(tokens[verb.head])) &&
        tokens.slice(first, last).some(({ normal }) => UNKNOWN.has(normal) || OPEN.test(normal)));
    if (!isTold) continue;
    const head = RELATIVE.has(wordOf(tokens[verb.first - 1])) ? verb.first - 2 : verb.subject?.head;
    return head === undefined ? null : around(reading, head, verb.first);
  }
  return null;
}

const plain = (token: Token | undefined): string => wordOf(token).replace(/n['’]t$/, '');

const STATE = /^(?:is|are|was|were|be|been|remain|remains|remained|goes|went|gone)$/;
const OPEN = /^(?:clear|known|certain|public|available|murky|uncertain|open|investigation)$/;

/** The noun phrase around a head, with what it is of: "the cause of the blast". */
function around(reading: ClauseReading, head: number, verb: number): Span | null {
  const { tokens } = reading;
  const { first: floor } = sentenceOf(reading, head);
  let first = head;
  while (
    first > floor &&
    !breakAfter(reading, first - 1) &&
    (isNominal(tokens[first - 1] as Token) ||
      (wordOf(tokens[first - 1]) === 'of' && first - 1 > floor && isNominal(tokens[first - 2] as Token)))
  )
    first -= 1;
  return trimmed(reading, first, Math.max(head + 1, phraseEnd(reading, head, verb)));
}

const isNominal = (token: Token): boolean =>
  (['Noun', 'Adjective', 'Determiner', 'Value', 'Possessive'].some((tag) => token.tags.has(tag)) ||
    INFORMATION.has(token.normal)) &&
  !(token.tags.has('Pronoun') && !token.tags.has('Possessive')) &&
  !WH.has(token.normal) &&
  !/^(?:not|yet|without|no|unclear|unknown|clear)$/.test(token.normal);
