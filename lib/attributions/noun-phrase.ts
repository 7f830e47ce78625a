import { type ClauseReading, sentenceOf } from '../language/clause';
import { verbs } from '../language/inflect';
import type { Token } from '../language/parse';
import { type NounGroup, nounBefore } from '../language/subject';
import type { VerbGroup } from '../language/verb-group';
import { breakAfter, isAdverb, wordOf } from '../language/words';

/** The source of a cue verb, and whether it stands after the verb ("said Ruiz"). */
export interface Source extends NounGroup {
  readonly inverted: boolean;
}

/** "was praised by Ruiz". */
export function agentOf(reading: ClauseReading, verb: VerbGroup): Source | null {
  const { tokens } = reading;
  const by = byAfter(reading, verb);
  if (by < 0) return null;
  const last = nounPhraseEnd(
    reading,
    by + 1,
    ACCUSE.has(wordOf(tokens[verb.head])) ? /^(?:of|for)$/ : /^for$/,
  );
  return last > by + 1 ? { first: by + 1, last, head: last - 1, inverted: false } : null;
}

/** Most words between a passive and its agent: "was attacked on taxes by Ruiz". */
const BETWEEN = 5;

/** The "by" of a passive, or -1. */
function byAfter(reading: ClauseReading, { last }: VerbGroup): number {
  const { tokens, verbAt } = reading;
  const end = Math.min(sentenceOf(reading, last - 1).last, last + BETWEEN);
  for (let at = last; at < end && !breakAfter(reading, at - 1) && (verbAt[at] ?? -1) < 0; at += 1)
    if (wordOf(tokens[at]) === 'by') return at;
  return -1;
}

/** What they do somebody "of" something. */
const ACCUSE = verbs('accuse suspect convict acquit remind warn');

/** Where the noun phrase that begins at a token ends: before the next verb or comma, within a dozen words. */
export function nounPhraseEnd(reading: ClauseReading, first: number, stop = /^$/): number {
  const limit = Math.min(first + 12, sentenceOf(reading, first).last);
  let last = first;
  while (
    last < limit &&
    (reading.verbAt[last] ?? -1) < 0 &&
    !/^(?:that|as|to|when|after)$/.test(wordOf(reading.tokens[last])) &&
    !stop.test(wordOf(reading.tokens[last]))
  ) {
    last += 1;
    if (breakAfter(reading, last - 1)) break;
  }
  return last;
}

const TIME_WORD = /^(?:on|in|earlier|late|later|early|last|this|today|yesterday|tonight|now|recently)$/;

/** The subject where a time stands between it and its verb: "Ruiz on Tuesday said", "the poll published Friday found". */
export function beforeTime(reading: ClauseReading, group: NounGroup): NounGroup | null {
  const { tokens } = reading;
  const { first } = sentenceOf(reading, group.head);
  let at = group.last;
  while (at > first && isTime(tokens[at - 1] as Token)) at -= 1;
  if (at === group.last || at === first) return group;
  if (/^(?:who|which)$/.test(wordOf(tokens[at - 1]))) at -= 1;
  if (at > group.first) return { first: group.first, last: at, head: Math.min(group.head, at - 1) };
  const participle = reading.verbs[reading.verbAt[at - 1] ?? -1];
  const end = participle && !participle.passive ? participle.first : at;
  return nounBefore(reading, end, first) ?? group;
}

const isTime = (token: Token): boolean =>
  (token.tags.has('Date') && !token.tags.has('Person')) || TIME_WORD.test(token.normal);

const MUTE = new Set(
  'it this that there what which where when why how all nothing everything something'.split(' '),
);

/** Whether a noun group could hold a view: not "it", "there", a date. */
export function canSpeak(reading: ClauseReading, group: NounGroup): boolean {
  const head = reading.tokens[group.head] as Token;
  if (group.last - group.first === 1 && MUTE.has(wordOf(head)) && wordOf(head) !== 'it') return false;
  const isShare = wordOf(reading.tokens[group.head + 1]) === 'of';
  if (head.tags.has('Date') && !head.tags.has('Person') && !isShare)
    return nounBefore(reading, group.first, group.first) !== null;
  return true;
}

/** The "who" or "which" before a token, with how and when between: "the aide, | who on Friday also said"; or -1. */
export function relativeBefore({ tokens }: ClauseReading, first: number): number {
  let at = first - 1;
  while (at > 0 && at > first - 5 && (isAdverb(tokens[at] as Token) || isTime(tokens[at] as Token))) at -= 1;
  const isOne =
    /^(?:who|which|whom)$/.test(wordOf(tokens[at])) && tokens[at]?.sentence === tokens[first]?.sentence;
  return isOne ? at : -1;
}
