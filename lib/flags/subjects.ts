import { type ClauseReading, isQuotedAt } from '../language/clause';
import { verbs } from '../language/inflect';
import type { Token } from '../language/parse';
import type { Match } from '../language/pattern';
import { HOLDERS, INSIDERS, SOME } from '../language/speakers';
import type { VerbGroup } from '../language/verb-group';
import { breakAfter, isAdverb, wordOf } from '../language/words';
import { groupIn } from './groups';
import { isKnown, isPolled } from './holders';
import { disagrees, isCaused, isConsensus, isDoneTo, isIdleWord, isNaming, isSubordinate } from './misheard';
import { isNamed, type Phrase } from './unnamed';

/** How many words from group to verb make one mark; over that the group alone is marked. */
const MARK = 9;

/** The end of what a verb tells of its subject, or -1 where that is nothing wanted. */
export type Deed = (reading: ClauseReading, verb: VerbGroup) => number;

/** Unnamed groups as the subject of a wanted deed, with the words from group to deed. */
export function findSubjects(
  reading: ClauseReading,
  deed: Deed,
  isWanted: (head: string) => boolean,
): Match[] {
  return reading.verbs.flatMap((verb) => {
    const { subject, head, first } = verb;
    const last = subject ? deed(reading, verb) : -1;
    if (!subject || last < 0 || !isTold(reading, verb)) return [];
    const group = groupIn(reading, subject.first, subject.last, subject.head);
    if (!group || !isWanted(wordOf(reading.tokens[group.head])) || isEverybody(reading, verb)) return [];
    if (verb.negated && isQuotedAt(reading, first)) return [];
    if (isNaming(reading, group, head) || isIdleWord(reading, head) || isReported(reading, group, head))
      return [];
    if (isConsensus(reading, group, last) || isDoneTo(reading, group, head)) return [];
    if (isCaused(reading, group, head) || isCleft(reading, verb)) return [];
    if (isInferred(reading, group)) return [];
    if (isTale(reading, verb) || isSight(reading, verb) || isHabit(reading, group, verb)) return [];
    const isInside = INSIDERS.has(wordOf(reading.tokens[group.head]));
    if ((isInside ? isNamed(reading, group, false) : isKnown(reading, group)) || isPolled(reading, group))
      return [];
    if (isQuotedAt(reading, first) && !isInside && !isSome(reading, group)) return [];
    const end = last - group.first > MARK || hasQuoteMark(reading, group.first, last) ? group.last : last;
    return [{ first: fromAmount(reading, group.first), last: end, end }];
  });
}

/** Whether a verb says of its subject that it takes a view, and not which of them are meant or what they might do. */
const isTold = (
  reading: ClauseReading,
  { first, head, subject, infinitive, passive, gerund, modal }: VerbGroup,
): boolean =>
  subject !== undefined &&
  subject.first < first &&
  !infinitive &&
  !passive &&
  !(gerund && first === head) &&
  !modal &&
  !/^(?:who|that|which|whom)$/.test(wordOf(reading.tokens[first - 1])) &&
  !breakAfter(reading, first - 1) &&
  !isSubordinate(reading, subject) &&
  !disagrees(reading, subject, head) &&
  // "students had periods, sometimes called labs", "citizens, who make up most and see": said of something else
  !(isAdverb(reading.tokens[first - 1] as Token) && breakAfter(reading, first - 2)) &&
  !isOfAside(reading, subject.last, first) &&
  !(/ing$/.test(wordOf(reading.tokens[head])) && /^ha(?:s|ve|d)$/.test(wordOf(reading.tokens[first]))) &&
  !isShouted(reading, subject.head);

/** Whether an aside about the subject holds the verb; "parents who pay the fee say" has none. */
const isOfAside = (reading: ClauseReading, last: number, first: number): boolean =>
  /^(?:who|which)$/.test(wordOf(reading.tokens[last])) &&
  (breakAfter(reading, last - 1) ||
    /^(?:and|or|but)$/.test(wordOf(reading.tokens[first - 1])) ||
    !reading.verbAt.slice(last, first).some((at) => at >= 0));

/** "People believe that the sun helps", "everyone agrees": all of us, unless it is told of one time. */
const isEverybody = ({ tokens }: ClauseReading, { subject, head, first }: VerbGroup): boolean =>
  /^(?:people|everyone|everybody|nobody|no-one)$/.test(wordOf(tokens[subject?.head ?? -1])) &&
  wordOf(tokens[(subject?.first ?? 0) - 1]) !== 'of' &&
  (subject?.last ?? 0) - (subject?.first ?? 0) === 1 &&
  !(first === head && tokens[head]?.tags.has('PastTense'));

/** "Teachers didn't see him": with the eyes, where no "as" follows. */
const isSight = ({ tokens }: ClauseReading, { head, last }: VerbGroup): boolean =>
  /^s(?:ee|ees|aw|een|eeing)$/.test(wordOf(tokens[head])) &&
  !tokens.slice(last, last + SEEN_AS).some((token) => wordOf(token) === 'as');

/** How far after "see" its "as" may stand: "see the new toll as a theft". */
const SEEN_AS = 7;

/** "Prices crashed, signalling that investors had no faith": what is read out of a fact, which is its basis. */
const isInferred = ({ tokens }: ClauseReading, { first }: Phrase): boolean =>
  wordOf(tokens[first - 1]) === 'that' &&
  /^(?:signall?ing|suggesting|showing|indicating|proving|demonstrating)$/.test(wordOf(tokens[first - 2]));

/** "What most bakers do is say no": the deed that the sentence turns on is no report of it. */
const isCleft = ({ tokens }: ClauseReading, { subject, first }: VerbGroup): boolean =>
  wordOf(tokens[(subject?.first ?? 0) - 1]) === 'what' &&
  tokens.slice(subject?.last, first + 1).some((token) => /^(?:do|does|did)$/.test(wordOf(token)));

/** Verbs that tell of a view even in the present: "parents complain". */
const VOICES = verbs(
  'say argue fear worry complain insist contend claim warn accuse blame criticize criticise oppose question',
);

/** "Parents want good schools", "employers prefer diplomas": true of any, and no view that somebody was heard to give. */
const isHabit = (reading: ClauseReading, group: Phrase, { first, head }: VerbGroup): boolean =>
  first === head &&
  !HOLDERS.has(wordOf(reading.tokens[group.head])) &&
  !SOME.has(wordOf(reading.tokens[group.head])) &&
  !isSome(reading, group) &&
  wordOf(reading.tokens[group.first - 1]) !== 'of' &&
  !VOICES.has(wordOf(reading.tokens[head])) &&
  !reading.tokens[head]?.tags.has('PastTense');

/** "Told jokes": told to nobody. */
const isTale = ({ tokens }: ClauseReading, { head, last }: VerbGroup): boolean =>
  /^t(?:ell|ells|old|elling)$/.test(wordOf(tokens[head])) &&
  Boolean(
    tokens[last]?.tags.has('Plural') &&
      !tokens[last]?.tags.has('Pronoun') &&
      !/^(?:reporters|journalists|officials|lawmakers|investigators|police|lawyers|voters|colleagues|friends)$/.test(
        wordOf(tokens[last]),
      ),
  );

/** "State media reported": news that the paper itself is named for, and no view. */
const isReported = ({ tokens }: ClauseReading, group: Phrase, at: number): boolean =>
  /^(?:media|press)$/.test(wordOf(tokens[group.head])) && /^report/.test(wordOf(tokens[at]));

/** A headline inside the text is set in capitals. */
const isShouted = ({ tokens }: ClauseReading, at: number): boolean =>
  /^\p{Lu}{4,}$/u.test(tokens[at]?.text ?? '') && tokens[at]?.text !== tokens[at]?.normal;

/** "A lot of | people": the tagger takes the amount for an adverb. */
const fromAmount = ({ tokens }: ClauseReading, first: number): number =>
  wordOf(tokens[first - 1]) === 'of' && /^lots?$/.test(wordOf(tokens[first - 2]))
    ? first - (wordOf(tokens[first - 3]) === 'a' ? 3 : 2)
    : first;

const isSome = ({ tokens }: ClauseReading, { first }: Phrase): boolean =>
  /^(?:some|many|most|a|several|few|lots)$/.test(wordOf(tokens[first]));

const hasQuoteMark = ({ text, tokens }: ClauseReading, first: number, last: number): boolean =>
  /["“”]/.test(text.slice(tokens[first]?.start, tokens[last - 1]?.end));
