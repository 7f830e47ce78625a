import type { Attribution, Mention } from '../core/analysis';
import { overlaps } from '../core/span';
import { type ClauseReading, sentenceOf, spanOf, tokenAt } from '../language/clause';
import { findMatches, type Match } from '../language/pattern';
import { wordOf } from '../language/words';
import { isNobodyMeant } from './nobody-meant';
import { BODIES, FINDINGS, NAMELESS, PEOPLE } from './patterns/unnamed-things';
import type { Proposal } from './rule';
import { holderWord } from './voice-questions';

/** Findings, doers and sayings that an article speaks of and never names: "international links", "several states", "her comments". */
export const findUnnamedThings = (
  reading: ClauseReading,
  attributions: readonly Attribution[],
): Proposal[] => [
  ...findMatches(reading, FINDINGS)
    .filter((match) => isDone(reading, match) && !isTold(reading, match))
    .map((match) => propose(reading, match, 'finding')),
  ...findMatches(reading, PEOPLE).map((match) => propose(reading, match, 'doer')),
  ...findMatches(reading, BODIES)
    .filter((match) => !isNegated(reading, match) && !isNamedAround(reading, match))
    .map((match) => propose(reading, match, 'doer')),
  ...findMatches(reading, NAMELESS)
    .filter(
      (match) =>
        !isBrief(reading, match.first) &&
        !isJustNamed(reading, match) &&
        !isSaidOfThem(reading, match) &&
        !isNobodyMeant(reading, match),
    )
    .map((match) => propose(reading, match, 'doer')),
  ...unquoted(reading, attributions),
];

/** Words that a sentence needs to make a claim worth asking about. */
const CLAIM = 10;

/** Whether a sentence is too short to claim much: "They are special interests." */
export const isBrief = (reading: ClauseReading, at: number): boolean => {
  const { first, last } = sentenceOf(reading, at);
  return last - first < CLAIM;
};

/** "All three of those firms": the ones just named. */
const isJustNamed = ({ tokens }: ClauseReading, { first }: Match): boolean =>
  wordOf(tokens[first - 1]) === 'all';

/** "Some were members of the guild": those met before, and what they are. */
const isSaidOfThem = ({ tokens }: ClauseReading, { first }: Match): boolean =>
  /^(?:is|are|was|were|be|been|have|has|had|became|remain)$/.test(wordOf(tokens[first + 1]));

function propose(reading: ClauseReading, { first, last }: Match, kind: 'finding' | 'doer'): Proposal {
  const span = spanOf(reading, first, last);
  return {
    ...span,
    question:
      kind === 'doer'
        ? `Which ${doersIn(reading, first, last)}, by name?`
        : 'What exactly was found, where, and between whom?',
    because: kind === 'doer' ? 'they have names, and none is given nearby' : 'what was found is not told',
    answer: kind === 'doer' ? 'list' : 'none',
    about: reading.text.slice(span.start, span.end).toLowerCase(),
  };
}

/** The last word for them: "some prominent local | bakers". */
function doersIn(reading: ClauseReading, first: number, last: number): string {
  const head = reading.tokens
    .slice(first, last)
    .findLast(({ tags }) => tags.has('Plural') && !tags.has('Pronoun'));
  return head ? holderWord(reading, head) : 'ones';
}

/** "Has found", not "can detect": somebody looked. */
function isDone(reading: ClauseReading, { first }: Match): boolean {
  const verb = reading.verbs[reading.verbAt[first - 1] ?? -1];
  return (
    verb !== undefined &&
    !verb.modal &&
    !verb.infinitive &&
    Boolean(reading.tokens[verb.head]?.tags.has('PastTense'))
  );
}

/** "Found no links"; "links between Ruiz and Lee", both ends named; a next sentence that goes on about them. */
function isTold(reading: ClauseReading, { first, last }: Match): boolean {
  const { tokens, text } = reading;
  const next = reading.sentences[(tokens[first]?.sentence ?? 0) + 1];
  const rest = { start: tokens[last]?.start ?? 0, end: (tokens[last]?.start ?? 0) + ENDS };
  return (
    Boolean(reading.verbs[reading.verbAt[first - 1] ?? -1]?.negated) ||
    (wordOf(tokens[last]) === 'between' && reading.mentions.filter((m) => overlaps(m, rest)).length > 1) ||
    (next !== undefined &&
      /^(?:The|These|Those|They|It|This|Among|One|Some|In one)\b/.test(text.slice(next.start, next.end)))
  );
}

/** How far after "between" its two ends stand, in characters. */
const ENDS = 60;

const isNegated = (reading: ClauseReading, { last }: Match): boolean =>
  Boolean(reading.verbs[reading.verbAt[last] ?? -1]?.negated);

/** Bodies of the kind are named, or counted out, in the sentence or the next two. */
function isNamedAround(reading: ClauseReading, { first, last }: Match): boolean {
  const { end } = sentenceOf(reading, first);
  const at = reading.tokens[first]?.sentence ?? 0;
  const from = reading.tokens[last - 1]?.end ?? end;
  const to = reading.sentences[at + 2]?.end ?? reading.text.length;
  return reading.mentions.some(({ kind, start }) => kind !== 'person' && start >= from && start < to);
}

/** "Ruiz’s comments", where nothing that Ruiz said is given: what was it? */
function unquoted(reading: ClauseReading, attributions: readonly Attribution[]): Proposal[] {
  const heard = new Set(attributions.filter(({ stance }) => !stance).map(({ speaker }) => speaker));
  return reading.mentions
    .filter(({ kind, entityId }) => kind === 'person' && !heard.has(entityId))
    .flatMap((mention) => {
      const noun = sayingAfter(reading, mention);
      if (noun < 0) return [];
      const span = spanOf(reading, tokenAt(reading, mention.start), noun + 1);
      const word = reading.tokens[noun]?.normal ?? '';
      return {
        ...span,
        question: `What did ${word === 'comments' || word === 'remarks' ? 'they' : 'it'} say, and where can it be read?`,
        because: 'the article judges the words and does not give them',
        answer: 'list' as const,
        about: reading.text.slice(span.start, span.end).toLowerCase(),
      };
    });
}

/** The token of "comments" that belong to a mentioned one and are not said to be on anything, or -1. */
function sayingAfter(reading: ClauseReading, { start, end }: Mention): number {
  const { tokens } = reading;
  const last = tokenAt(reading, end - 1);
  if (!/[’']s?$/.test(reading.text.slice(start, end + 2).trimEnd())) return -1;
  const noun = [last + 1, last + 2].find((at) => /^(?:comments|remarks)$/.test(wordOf(tokens[at])));
  if (noun === undefined || tokens[noun]?.sentence !== tokens[last]?.sentence) return -1;
  return /^(?:about|on|regarding|concerning|that|to|in|at|during|made|came|come|section|of)$/.test(
    wordOf(tokens[noun + 1]),
  )
    ? -1
    : noun;
}
