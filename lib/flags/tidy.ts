import type { Span } from '../core/span';
import { type ClauseReading, clausesOf, tokenAt } from '../language/clause';
import { verbs } from '../language/inflect';
import type { Token } from '../language/parse';
import type { Reading } from '../language/reading';
import { breakAfter, wordOf } from '../language/words';
import { phraseAt } from './patterns/phrases';

/** Words that lead on to others: a mark that ends on one is cut short. */
const LEADS_ON =
  /^(?:that|about|on|to|of|from|for|as|over|with|in|at|by|into|against|than|toward|towards|among|between|before|after|since|until|during|under|the|an?|and|or)$/;
/** Of these, what opens a clause or another part: the mark ends before it. */
const OPENS_MORE = /^(?:that|and|or)$/;
/** Words that open a question: it belongs to the mark where it is short. */
const ASKS = /^(?:whether|if|why|how|when|where|what|who|which)$/;
/** Most words of a question that a mark goes on with. */
const QUESTION = 8;
/** Verbs after which a noun begins a clause of its own, or wants another word: "say | the growth … is". */
const WITH_CLAUSE = verbs(
  `say believe think argue fear hope expect know suggest claim contend insist warn note predict feel wish add understand reckon
  show find indicate prove mean ensure assume suspect doubt see hear consider make keep leave let surface`,
);
/** Most words of an object that a verb at the end of a mark goes on with. */
const OBJECT = 4;
/** Marks of a quotation, which a mark does not go on into. */
const QUOTED = /["“”‘\n]/;
/** Most words by which a mark goes on to the end of its noun phrase. */
const MORE = 3;

/**
 * Where each of some flags (in text order) is underlined: tidied, unless that would reach into the next one. Asked by
 * place, so that what is told of a flag can go with it.
 */
export function tidySpans(reading: Reading, flags: readonly Span[]): (place: Span) => Span {
  const clauses = clausesOf(reading);
  const tidied = new Map<string, Span>();
  let next = Number.POSITIVE_INFINITY;
  for (const place of flags.toReversed()) {
    const { start, end } = tidySpan(clauses, place);
    tidied.set(keyOf(place), end <= next ? { start, end } : { start, end: place.end });
    next = place.start;
  }
  return (place) => tidied.get(keyOf(place)) ?? place;
}

const keyOf = ({ start, end }: Span): string => `${start} ${end}`;

/**
 * The words of a mark as a reader would underline them: with what a preposition at their end leads to ("took heat for |
 * his questions"), and without it where that is no noun phrase; a noun phrase to its noun ("the polling | data", "low |
 * -paid workers"), a quotation to its closing mark.
 */
function tidySpan(reading: ClauseReading, { start, end }: Span): Span {
  const { tokens, text } = reading;
  const first = tokenAt(reading, start);
  const from = tokenAt(reading, end - 1);
  let last = from;
  if (LEADS_ON.test(wordOf(tokens[last])))
    last += phraseAfter(reading, last) || (isLoose(reading, last, first) ? -1 : 0);
  else if (ASKS.test(wordOf(tokens[last])) && last > first)
    last +=
      questionAfter(reading, last) || (LEADS_ON.test(wordOf(tokens[last - 1])) && last - 1 > first ? -2 : -1);
  else last += objectAfter(reading, last);
  while (last - from < MORE && last >= from && goesOn(reading, last)) last += 1;
  const to = last === from ? end : (tokens[last]?.end ?? end);
  return { start, end: to + closing(text.slice(start, to), text.charAt(to)) };
}

/** "Growing concerns | that", "questions | about"; but "are said to", "was seen as" belong together. */
const isLoose = ({ tokens, verbAt }: ClauseReading, at: number, first: number): boolean => {
  const before = tokens[at - 1];
  if (!before || at === first || LEADS_ON.test(wordOf(before))) return false;
  return OPENS_MORE.test(wordOf(tokens[at])) || (before.tags.has('Noun') && (verbAt[at - 1] ?? -1) < 0);
};

/** Whether a verb follows in the same part of the sentence. */
const isVerbNext = (reading: ClauseReading, at: number): boolean =>
  !breakAfter(reading, at) && (reading.verbAt[at + 1] ?? -1) >= 0;

/** How many words the question goes on for after its first word, none where it is long. */
function questionAfter(reading: ClauseReading, at: number): number {
  const { tokens, text } = reading;
  let end = at;
  while (end - at <= QUESTION && !breakAfter(reading, end)) end += 1;
  const isShort = end > at && end - at <= QUESTION;
  return isShort && !QUOTED.test(text.slice(tokens[at]?.end, tokens[end]?.end)) ? end - at : 0;
}

/** How many words the object of a verb takes that ends the mark: "told | Reuters", but not the subject of what is said. */
function objectAfter(reading: ClauseReading, at: number): number {
  const { tokens, verbAt } = reading;
  const verb = reading.verbs[verbAt[at] ?? -1];
  if (!verb || verb.passive || at !== verb.last - 1 || WITH_CLAUSE.has(wordOf(tokens[verb.head]))) return 0;
  if (wordOf(tokens[at + 1]) === 'that' && tokens[at + 2]?.tags.has('ProperNoun')) return 0;
  const width = phraseAfter(reading, at);
  const isSubject = isVerbNext(reading, at + width);
  return width <= OBJECT && !isSubject && !tokens[at + width]?.tags.has('Date') ? width : 0;
}

/** How many words the noun phrase right after a token takes, none where there is none or it is quoted. */
function phraseAfter(reading: ClauseReading, at: number): number {
  const { tokens, text } = reading;
  if (breakAfter(reading, at) || OPENS_MORE.test(wordOf(tokens[at]))) return 0;
  const width = phraseAt(reading, at + 1);
  const end = tokens[at + width];
  const words = text.slice(tokens[at]?.end, end?.end);
  const isNoun =
    end?.tags.has('Noun') && !end.tags.has('Pronoun') && !/^(?:more|most|less|one)$/.test(wordOf(end));
  // "higher than the town | had planned": the phrase is the subject of another clause
  const isSubject = wordOf(tokens[at]) === 'than' && isVerbNext(reading, at + width);
  return isNoun && !isSubject && !QUOTED.test(words) ? width : 0;
}

/** Whether the next word belongs to the same noun phrase, or to the same word with a hyphen. */
function goesOn(reading: ClauseReading, at: number): boolean {
  const { tokens, text } = reading;
  const token = tokens[at] as Token;
  const next = tokens[at + 1];
  if (!next || next.sentence !== token.sentence) return false;
  if (text.slice(token.end, next.start) === '-') return true;
  return (
    !breakAfter(reading, at) &&
    /^\s$/.test(text.slice(token.end, next.start)) &&
    !LEADS_ON.test(wordOf(token)) &&
    isModifier(token) &&
    !LEADS_ON.test(wordOf(next)) &&
    next.tags.has('Noun') &&
    (reading.verbAt[at + 1] ?? -1) < 0 &&
    !['Pronoun', 'Date', 'ProperNoun', 'Possessive'].some((tag) => next.tags.has(tag))
  );
}

const isModifier = ({ tags }: Token): boolean =>
  (tags.has('Adjective') || (tags.has('Noun') && tags.has('Singular'))) &&
  !['Plural', 'Pronoun', 'ProperNoun', 'Date', 'Verb', 'Possessive'].some((tag) => tags.has(tag));

/** One more character where a quotation that the words open is closed right after them. */
const closing = (said: string, next: string): number =>
  (next === '”' && said.lastIndexOf('“') > said.lastIndexOf('”')) ||
  (next === '’' && said.lastIndexOf('‘') > said.lastIndexOf('’')) ||
  (next === '"' && said.split('"').length % 2 === 0)
    ? 1
    : 0;
