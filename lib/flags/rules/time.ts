import { type ClauseReading, sentenceOf, spanOf } from '../../language/clause';
import { verbs } from '../../language/inflect';
import { findMatches, type Match } from '../../language/pattern';
import { breakAfter, wordOf } from '../../language/words';
import { EXAMPLES } from '../examples/time';
import { AHEAD, PAST, RECENT, VAGUE } from '../patterns/time';
import type { Rule } from '../rule';

export const time: Rule = {
  id: 'time',
  title: 'No date',
  why: 'A plan without a date cannot be late.',
  question: 'When exactly, and is there a deadline anyone is held to?',
  examples: EXAMPLES,
  find: (reading) =>
    [
      ...findMatches(reading, VAGUE).filter((match) => !isRelative(reading, match)),
      ...findMatches(reading, AHEAD).filter((match) => isAhead(reading, match) && !isNoPlan(reading, match)),
      ...findMatches(reading, PAST),
      ...findMatches(reading, RECENT).filter((match) => isTold(reading, match)),
    ].map((match) => {
      const span = spanOf(reading, match.first, match.last);
      const said = reading.text.slice(span.start, span.end);
      return {
        ...span,
        question: /recent|past|last|long after/i.test(said)
          ? 'When exactly?'
          : 'When exactly, and is there a deadline anyone is held to?',
        because: `"${said}" is no date`,
        answer: 'date' as const,
        about: `date ${match.first}`,
      };
    }),
};

/** Whether something to come is spoken of: "will", "could", "is to", "plans to" near the words; not "soon after". */
function isAhead(reading: ClauseReading, { first, last }: Match): boolean {
  const { tokens, verbs, verbAt } = reading;
  if (/^(?:after|before|as|thereafter|afterward|afterwards|enough)$/.test(wordOf(tokens[last]))) return false;
  const { first: from, last: to } = sentenceOf(reading, first);
  if (reading.text[tokens[last - 1]?.end ?? 0] === '-' || wordOf(tokens[last + 1]) === 'have') return false;
  if (wordOf(tokens[first - 1]) === 'time' || wordOf(tokens[first - 1]) === 'anytime') return false;
  if (/^(?:expected|due|planned|scheduled|likely)$/.test(wordOf(tokens[first - 1]))) return true;
  // The verb before counts; one after only where the words open the sentence ("Soon, the road will close").
  const isBeside = (verbAt[last] ?? -1) >= 0 && last < to;
  for (const step of isBeside ? [1, -1] : [-1, 1]) {
    for (let reach = 0; reach < 8; reach += 1) {
      const at = first + step * reach;
      if (at < from || at >= to) break;
      const verb = verbs[verbAt[at] ?? -1];
      if (verb)
        return (
          /^(?:will|would|could|may|might)$/.test(verb.modal ?? '') ||
          (verb.infinitive && (at < first || isBeside) && isPlanned(reading, verbAt[at] ?? -1)) ||
          /^(?:expected|due|planned|scheduled)$/.test(wordOf(tokens[verb.head])) ||
          (STARTS.test(wordOf(tokens[verb.head])) && /^later\b/.test(wordOf(tokens[first])))
        );
    }
  }
  return false;
}

/** "At some point after birth": dated by what it is told after. */
const isRelative = ({ tokens }: ClauseReading, { last }: Pick<Match, 'last'>): boolean =>
  /^(?:after|before|during)$/.test(wordOf(tokens[last]));

/** "Should fall within days", "urged them to vote as soon as possible", "will not soon end", "at some point after birth". */
function isNoPlan(reading: ClauseReading, { first, last }: Match): boolean {
  const { tokens, verbs, verbAt } = reading;
  const { first: from } = sentenceOf(reading, first);
  if (isRelative(reading, { last })) return true;
  if (
    tokens
      .slice(from, first)
      .some((token) => /^(?:possible|possibly|perhaps|maybe|presumably)$/.test(wordOf(token)))
  )
    return true;
  // "A pier that soon will be dust": a state that comes by itself.
  const after = verbs[verbAt[last] ?? -1];
  if (after?.modal && !after.passive && wordOf(tokens[after.head]) === 'be') return true;
  for (let at = first - 1; at >= Math.max(from, first - REACH); at -= 1) {
    const index = verbAt[at] ?? -1;
    const verb = verbs[index];
    if (!verb) continue;
    const deed = wordOf(tokens[verb.head]);
    const asked = wordOf(tokens[verbs[index - 1]?.head ?? -1]);
    return (
      verb.negated ||
      (verb.infinitive && /^(?:likely|unlikely|able|hard|easy)$/.test(wordOf(tokens[verb.first - 1]))) ||
      /^(?:can|should|must)$/.test(verb.modal ?? '') ||
      (verb.infinitive &&
        (verbs[index - 1]?.head ?? -1) >= from &&
        verb.first > (verbs[index - 1]?.last ?? 0) &&
        ASKED.has(asked)) ||
      (verb.modal === 'would' && HINDSIGHT.has(deed)) ||
      (verb.modal !== undefined && (FORESEEN.has(deed) || (deed === 'be' && !verb.passive))) ||
      ((reading.quoteAt[first] ?? -1) >= 0 &&
        !verb.infinitive &&
        !/^(?:i|we)$/.test(wordOf(tokens[verb.subject?.head ?? -1])) &&
        verb.modal !== undefined &&
        !verb.passive)
    );
  }
  return false;
}

/** Whether what comes before an infinitive makes a plan of it: "intends to", not "its determination to". */
const isPlanned = ({ verbs, tokens }: ClauseReading, index: number): boolean => {
  const before = verbs[index - 1];
  const own = verbs[index];
  return Boolean(own && before && before.last >= own.first - 2 && PLANNED.test(wordOf(tokens[before.head])));
};
const PLANNED =
  /^(?:plan|intend|hope|expect|aim|agree|pledge|promis|want|vow|set|due|schedul|prepar|need|mean|is|are|was|were|decid|propos|seek)/;

/** A schedule in the present: "the rules take effect later this year". */
const STARTS = /^(?:takes?|begins?|starts?|opens?|expires?|goes|go|launch(?:es)?|votes?|meets?|returns?)$/;

/** How many words before a vague time its verb is looked for. */
const REACH = 10;
/** To want something of others, which is no plan of one's own. */
const ASKED = verbs('urge ask want need call demand press push beg implore like tell encourage');
/** What comes about by itself: foreseen, not planned. */
const FORESEEN = verbs(
  'raise cause face become continue rise fall grow lead remain affect add cost have emerge fade happen',
);
/** "As we would soon learn": told looking back. */
const HINDSIGHT = verbs(
  'learn find discover realize realise become win lose marry turn prove know tell see grow go come',
);

/** Words that a sentence needs to tell of an event whose date matters. */
const TOLD = 8;

/** Whether something is said to have come about in that time: not a mood that opens the sentence, not "a recently built pier". */
function isTold(reading: ClauseReading, { first, last }: Match): boolean {
  const { tokens, verbs, verbAt } = reading;
  const sentence = sentenceOf(reading, first);
  if (sentence.last - sentence.first < TOLD) return false;
  const isOpening = first <= sentence.first + 1;
  if (wordOf(tokens[first]) !== 'recently')
    return !isOpening && !isAside(reading, first, last) && !isMeasured(reading, last);
  if (/^(?:as|until|more|most|a|an|the|his|her|its|their|our|my)$/.test(wordOf(tokens[first - 1])))
    return false;
  const verb = verbs[verbAt[first] ?? -1] ?? verbs[verbAt[last] ?? -1];
  return verb !== undefined && !verb.infinitive && !verb.gerund && !verb.modal;
}

/** "His clinic, which has moved twice in recent years, has …": told in passing. */
function isAside(reading: ClauseReading, first: number, last: number): boolean {
  if (!breakAfter(reading, last - 1)) return false;
  let at = first;
  while (at > 0 && !breakAfter(reading, at - 1)) at -= 1;
  return /^(?:which|who|whose)$/.test(wordOf(reading.tokens[at]));
}

/** "Has risen in recent weeks, to $1.29": the figure tells more than a date would. */
const isMeasured = ({ tokens }: ClauseReading, last: number): boolean =>
  /^(?:to|by|from)$/.test(wordOf(tokens[last])) && /\d/.test(tokens[last + 1]?.text ?? '');
