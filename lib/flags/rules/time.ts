import { type ClauseReading, sentenceOf, spanOf } from '../../language/clause';
import { verbs } from '../../language/inflect';
import type { Token } from '../../language/parse';
import { findMatches, type Match } from '../../language/pattern';
import type { VerbGroup } from '../../language/verb-group';
import { breakAfter, wordOf } from '../../language/words';
import { EXAMPLES } from '../examples/time';
import { isInPassing } from '../in-passing';
import { AHEAD, PAST, RECENT, UNDATED, VAGUE } from '../patterns/time';
import type { Rule } from '../rule';

export const time: Rule = {
  id: 'time',
  title: 'No date',
  why: 'A plan without a date cannot be late.',
  question: 'When exactly, and is there a deadline anyone is held to?',
  examples: EXAMPLES,
  find: (reading) =>
    [
      ...findMatches(reading, VAGUE).filter((match) => !isNoPlan(reading, match)),
      ...findMatches(reading, AHEAD).filter((match) => isAhead(reading, match) && !isNoPlan(reading, match)),
      ...findMatches(reading, PAST),
      ...findMatches(reading, RECENT).filter((match) => isCountedEvent(reading, match)),
      ...findMatches(reading, UNDATED).filter((match) => !isInPassing(reading, match)),
    ].map((match) => {
      const span = spanOf(reading, match.first, match.last);
      const said = reading.text.slice(span.start, span.end);
      return {
        ...span,
        question: askWhen(said),
        because: `"${said}" is no date`,
        answer: 'date' as const,
        about: `date ${match.first}`,
      };
    }),
};

/** A length of time has no date. */
const askWhen = (said: string): string =>
  /^(?:days|weeks|months|years|decades)$|^for (?:several|many|some|a few)\b/i.test(said)
    ? 'How long exactly?'
    : /recent|past|last|long after/i.test(said)
      ? 'When exactly?'
      : 'When exactly, and is there a deadline anyone is held to?';

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
          /^(?:will|would|could)$/.test(verb.modal ?? '') ||
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
  /^(?:after|before|during)$/.test(wordOf(tokens[last])) && wordOf(tokens[last - 1]) !== 'possible';

/** A date by which it is, in other words: "before the end of the season", "not until the war is over". */
const BOUNDED =
  /\b(?:before|by|until|till|at|around) the (?:end|start|beginning|turn|close) of\b|\bnot (?:before|until)\b/;

/** "Our goal is to open it as soon as possible", "the need to act": wished for, not planned. */
const AIM =
  /\b(?:objectives?|goals?|aims?|wish|desire|need|dream|ambition)s?(?: (?:is|was|has been|remains))?,? to \p{L}+(?: \S+){0,6} $/u;

/** "Urged them to vote as soon as possible", "if it fails in the coming weeks", "will not soon end", "at some point after birth". */
function isNoPlan(reading: ClauseReading, { first, last }: Match): boolean {
  const { tokens, verbs, verbAt, text } = reading;
  const { first: from, last: to, start, end } = sentenceOf(reading, first);
  if (isRelative(reading, { last }) || BOUNDED.test(text.slice(start, end))) return true;
  if (
    /possible$|practica/.test(text.slice(start, tokens[last - 1]?.end)) &&
    AIM.test(text.slice(start, tokens[first]?.start))
  )
    return true;
  const before = tokens.slice(from, first).map(wordOf);
  if (before.some((word) => /^(?:possible|possibly|perhaps|maybe|presumably)$/.test(word))) return true;
  if (isConditional(reading, from, first)) return true;
  // "A pier that soon will be dust": a state that comes by itself.
  const after = verbs[verbAt[last] ?? -1];
  if (after?.modal && !after.passive && wordOf(tokens[after.head]) === 'be') return true;
  for (let at = first - 1; at >= Math.max(from, first - REACH); at -= 1)
    if ((verbAt[at] ?? -1) >= 0) return isForeseen(reading, verbAt[at] as number, first);
  // "In the coming weeks, the town will see": the verb follows.
  for (let at = last; first === from && at < Math.min(to, last + REACH); at += 1)
    if ((verbAt[at] ?? -1) >= 0)
      return isForeseen(reading, verbAt[at] as number, first) || isTale(reading, verbAt[at] as number);
  return false;
}

/** "Over the next few weeks she read them all": told looking back. */
const isTale = ({ tokens, verbs }: ClauseReading, index: number): boolean => {
  const { modal, passive, head } = verbs[index] as VerbGroup;
  return modal === undefined && !passive && Boolean(tokens[head]?.tags.has('PastTense'));
};

/** "If it cannot win them over in the coming months": a condition sets no date. */
function isConditional(reading: ClauseReading, from: number, to: number): boolean {
  for (let at = to - 1; at >= from; at -= 1) {
    if (/^(?:if|unless|whether)$/.test(wordOf(reading.tokens[at]))) return true;
    if (at > from && breakAfter(reading, at - 1)) return false;
  }
  return false;
}

/** Whether a verb tells of what is asked of others, comes by itself or is not to be, not of what somebody plans. */
function isForeseen(reading: ClauseReading, index: number, when: number): boolean {
  const { tokens, verbs, quoteAt } = reading;
  const verb = verbs[index] as VerbGroup;
  const { first: from } = sentenceOf(reading, when);
  const deed = wordOf(tokens[verb.head]);
  const asking = verbs[index - 1];
  if (verb.infinitive)
    return (
      verb.negated ||
      /^(?:unlikely|able|hard|easy)$/.test(wordOf(tokens[verb.first - 1])) ||
      (asking !== undefined &&
        asking.head >= from &&
        (/^(?:may|might)$/.test(asking.modal ?? '') ||
          (verb.first > asking.last && ASKED.has(wordOf(tokens[asking.head])))))
    );
  if (verb.negated || /^(?:can|should|must)$/.test(verb.modal ?? '')) return true;
  if (verb.modal === undefined) return false;
  return (
    (verb.modal === 'would' && HINDSIGHT.has(deed)) ||
    FORESEEN.has(deed) ||
    (deed === 'be' && !verb.passive) ||
    ((quoteAt[when] ?? -1) >= 0 &&
      !verb.passive &&
      !/^(?:i|we)$/.test(wordOf(tokens[verb.subject?.head ?? -1])))
  );
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
  'raise cause face become continue rise fall grow lead remain affect add cost have emerge fade happen see hear speak talk chat watch know learn',
);
/** "As we would soon learn": told looking back. */
const HINDSIGHT = verbs(
  'learn find discover realize realise become win lose marry turn prove know tell see grow go come',
);

/** Several events of one kind that are said to have happened in that time. */
function isCountedEvent(reading: ClauseReading, { first, last }: Match): boolean {
  const sentence = sentenceOf(reading, first);
  if (first === sentence.first && last < sentence.last) return false;
  for (let at = sentence.first; at < sentence.last; at += 1) {
    const verb = reading.verbs[reading.verbAt[at] ?? -1];
    if (!verb?.subject || !(verb.passive || LOST.has(wordOf(reading.tokens[verb.head])))) continue;
    const subject = reading.tokens.slice(verb.subject.first, verb.subject.last);
    if (subject.some((token) => COUNTED.test(wordOf(token)) || isNumber(token))) return true;
  }
  return false;
}

/** "More than 40 guards": not "the 2019 rules", nor "the two guilds", which are all there are. */
const isNumber = ({ text }: Token): boolean => /^\d[\d,]*$/.test(text) && !/^(?:19|20)\d\d$/.test(text);

/** What befalls those who are counted, told in the active voice. */
const LOST = verbs('die close vanish disappear resign flee quit leave drown perish fold shut');
const COUNTED = /^(?:several|many|some|numerous|dozens|scores|hundreds|thousands)$/;
