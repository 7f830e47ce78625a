import type { Commitment, Flag } from '../core/analysis';
import type { Span } from '../core/span';
import { type ClauseReading, clausesOf, sentenceOf, spanOf, tokenAt } from '../language/clause';
import type { Token } from '../language/parse';
import type { Reading } from '../language/reading';
import { breakAfter, wordOf } from '../language/words';

/** Undertakings that were flagged, as records: who does what, toward whom, by when, how much, through what. */
export function findCommitments(reading: Reading, flags: readonly Flag[]): Commitment[] {
  const clauses = clausesOf(reading);
  return flags
    .filter(({ rule }) => rule === 'commitment')
    .map(({ start, end }) => ({
      start,
      end,
      what: { start, end },
      who: whoOf(clauses, start),
      ...slotsAround(clauses, start),
    }));
}

/** The subject of the verb at the flag, else of the last finite verb before it. */
function whoOf(reading: ClauseReading, start: number): Span | null {
  const at = tokenAt(reading, start);
  const { first } = sentenceOf(reading, at);
  const own = reading.verbAt[at] ?? -1;
  let nearest = own;
  for (let back = at; back >= first && nearest < 0; back -= 1) nearest = reading.verbAt[back] ?? -1;
  for (let index = nearest; index >= 0; index -= 1) {
    const verb = reading.verbs[index];
    if (!verb || verb.head < first) return null;
    if (!verb.infinitive && !verb.gerund && verb.subject)
      return spanOf(reading, verb.subject.first, verb.subject.last);
  }
  return null;
}

type Slots = Pick<Commitment, 'toward' | 'byWhen' | 'howMuch' | 'instrument'>;

/** Each slot's first filling in the flagged words or after them, up to the sentence's end. */
function slotsAround(reading: ClauseReading, start: number): Slots {
  const { tokens } = reading;
  const first = tokenAt(reading, start);
  const { last } = sentenceOf(reading, first);
  const find = (test: (token: Token, at: number) => boolean): Span | null => {
    for (let at = first; at < last; at += 1) {
      const token = tokens[at] as Token;
      if (test(token, at)) return phraseFrom(reading, at, last);
    }
    return null;
  };
  return {
    toward: find(
      (token, at) => /^(?:with|toward|towards|to|for)$/.test(wordOf(tokens[at - 1])) && isName(token),
    ),
    byWhen: find(
      (token, at) => /^(?:by|until|before|on|in|from)$/.test(wordOf(tokens[at - 1])) && isDated(token),
    ),
    howMuch: find(
      (token) => token.tags.has('Money') || token.tags.has('Percent') || /^[$£€¥]\d/.test(token.text),
    ),
    instrument: find((token) =>
      /^(?:Act|Bill|Fund|Treaty|Agreement|Resolution|Order|Pact|Charter)$/.test(token.text),
    ),
  };
}

const isName = (token: Token): boolean => /^\p{Lu}/u.test(token.text) && !token.tags.has('Date');
const isDated = (token: Token): boolean =>
  /^(?:19|20)\d\d$/.test(token.text) || token.tags.has('Month') || token.tags.has('WeekDay');

/** From a token on while names, numbers and dates follow. */
function phraseFrom(reading: ClauseReading, at: number, last: number): Span {
  let to = at + 1;
  while (to < last && !breakAfter(reading, to - 1) && isMore(reading.tokens[to] as Token)) to += 1;
  return spanOf(reading, at, to);
}

const isMore = (token: Token): boolean => isName(token) || token.tags.has('Value') || isDated(token);
