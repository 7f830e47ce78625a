import { type ClauseReading, sentenceOf } from '../language/clause';
import type { Token } from '../language/parse';
import type { Match } from '../language/pattern';
import { breakAfter, wordOf } from '../language/words';
import { TURNS } from './words/outcomes';

/** What the law says a deed may cost: known, not foreseen. */
const PENALTY = /^[^,;]{0,60}\b(?:prison|jail|sentence|imprisonment|fines?|conviction)\b/;

const isNominal = (token: Token | undefined): boolean =>
  Boolean(token?.tags.has('Noun') || token?.tags.has('Adjective'));

/** A figure, a date or a stated reason in the sentence: there is something to hold on to. */
export function hasGround(reading: ClauseReading, { first: at, last: to }: Match): boolean {
  if (PENALTY.test(reading.text.slice(reading.tokens[at]?.start ?? 0, sentenceOf(reading, at).end)))
    return true;
  // "Will likely get worse: many parents …": the reason follows.
  if (
    /^[^.;,]{0,20}: /.test(reading.text.slice(reading.tokens[to - 1]?.end ?? 0, sentenceOf(reading, at).end))
  )
    return true;
  const isTurn = reading.tokens.slice(at, to).some((token) => TURNS.has(wordOf(token)));
  const { first, last } = sentenceOf(reading, at);
  const isSchedule = reading.tokens
    .slice(at, to)
    .some((token) => /^(?:expected|set|due|poised|projected|tipped|will|would)$/.test(wordOf(token)));
  const isOdds = reading.tokens
    .slice(at, to)
    .some((token) => /^(?:likely|unlikely|certain|bound|destined)$/.test(wordOf(token)));
  let comma = false;
  for (let index = first; index < last; index += 1) {
    const token = reading.tokens[index] as Token;
    if (index > at && breakAfter(reading, index - 1)) comma = true;
    // "the 2030 election" names an event
    if (/^(?:19|20)\d\d$/.test(token.text) && isNominal(reading.tokens[index + 1])) continue;
    if (/\d/.test(token.text) && index > at && !comma && !token.tags.has('Date')) return true;
    if (
      /^(?:because|given|considering)$/.test(wordOf(token)) ||
      (index < at && /^(?:whether|how|what)$/.test(wordOf(token))) ||
      (!isTurn && /^(?:if|unless|since)$/.test(wordOf(token)) && wordOf(reading.tokens[index - 1]) !== 'even')
    )
      return true;
    if (
      index > at &&
      index < at + 12 &&
      token.tags.has(isSchedule ? 'Date' : 'WeekDay') &&
      !isOdds &&
      !/^(?:future|years?|months?|weeks?|days?|time)$/.test(token.normal)
    )
      return true;
  }
  return false;
}
