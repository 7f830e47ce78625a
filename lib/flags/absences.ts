import type { Absence, Flag, Theme } from '../core/analysis';
import { overlaps, type Span } from '../core/span';
import { type ClauseReading, clausesOf, sentenceOf, spanOf, tokenAt } from '../language/clause';
import type { Token } from '../language/parse';
import type { Reading } from '../language/reading';
import { breakAfter, PREPOSITIONS, wordOf } from '../language/words';
import { INFORMATION, WH } from './words/information';

/** What the article says is missing, split into the things that are absent and tied to the themes they touch. */
export function findAbsences(reading: Reading, flags: readonly Flag[], themes: readonly Theme[]): Absence[] {
  const clauses = clausesOf(reading);
  return flags
    .filter(({ rule }) => rule === 'absence')
    .map(({ start, end }) => {
      const things = thingsOf(clauses, start, end);
      return { start, end, things, themes: themesOf(clauses, start, things, themes) };
    });
}

/** The noun phrases after the negation, one by one; a question ("how many …") as a whole; else the phrase before. */
function thingsOf(reading: ClauseReading, start: number, end: number): Span[] {
  const { first: from, last } = sentenceOf(reading, tokenAt(reading, start));
  let first = tokenAt(reading, start);
  while (
    first > from &&
    isNominal(reading.tokens[first] as Token) &&
    isNominal(reading.tokens[first - 1] as Token)
  )
    first -= 1;
  const stop = clauseEnd(reading, tokenAt(reading, end - 1), last);
  for (let at = first; at < stop; at += 1) {
    if (WH.has(wordOf(reading.tokens[at]))) return [spanOf(reading, at, Math.min(stop, at + QUESTION))];
  }
  const phrases = phrasesIn(reading, first, stop);
  return phrases.length > 0 ? phrases : phrasesIn(reading, sentenceOf(reading, first).first, first).slice(-1);
}

/** Most words of an open question that are shown. */
const QUESTION = 14;

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

/** Words that do not say what is missing: "any specific new formal agreements" are "formal agreements". */
const LIGHT = new Set(
  'the a an any no its their his her specific new further more other additional such concrete immediate signing release publication announcement details detail mention'.split(
    ' ',
  ),
);

function phrasesIn(reading: ClauseReading, first: number, last: number): Span[] {
  const { tokens } = reading;
  const spans: Span[] = [];
  let from = -1;
  let isAside = false;
  const close = (to: number): void => {
    while (from >= 0 && from < to && LIGHT.has(wordOf(tokens[from]))) from += 1;
    if (from >= 0 && from < to && hasNoun(reading, from, to)) spans.push(spanOf(reading, from, to));
    from = -1;
  };
  for (let at = first; at < last; at += 1) {
    const token = tokens[at] as Token;
    const inside = isNominal(token) && (reading.verbAt[at] ?? -1) < 0;
    // "no date | for the move": what follows a preposition tells of the thing before it.
    isAside = inside && (isAside || (spans.length > 0 && PREPOSITIONS.has(wordOf(tokens[at - 1]))));
    if (!inside) close(at);
    else if (from < 0 && !isAside) from = at;
    if (inside && breakAfter(reading, at)) close(at + 1);
  }
  close(last);
  return spans;
}

const isNominal = (token: Token): boolean =>
  (token.tags.has('Noun') ||
    token.tags.has('Adjective') ||
    token.tags.has('Determiner') ||
    INFORMATION.has(token.normal)) &&
  !token.tags.has('Pronoun') &&
  !/^(?:not|yet|without|no|unclear|unknown|clear)$/.test(token.normal);

const hasNoun = ({ tokens }: ClauseReading, from: number, to: number): boolean =>
  tokens.slice(from, to).some((token) => token.tags.has('Noun') || INFORMATION.has(token.normal));

/** Themes with evidence in the sentence, or whose name shares a word with a missing thing. */
function themesOf(
  reading: ClauseReading,
  start: number,
  things: readonly Span[],
  themes: readonly Theme[],
): string[] {
  const { start: from, end: to } = sentenceOf(reading, tokenAt(reading, start));
  const said = things.map((thing) => reading.text.slice(thing.start, thing.end).toLowerCase()).join(' ');
  return themes
    .filter(
      ({ name, evidence }) =>
        evidence.some((span) => overlaps(span, { start: from, end: to })) ||
        name
          .toLowerCase()
          .split(/\s+/)
          .some((word) => word.length > 4 && said.includes(word)),
    )
    .map(({ id }) => id);
}
