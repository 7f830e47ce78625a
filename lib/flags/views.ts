import type { ClauseReading } from '../language/clause';
import { type Lexicon, verbs, words } from '../language/inflect';
import type { Token } from '../language/parse';
import { findMatches, indexPatterns, type Match, pattern } from '../language/pattern';
import { HOLDERS, INSIDERS, SOME } from '../language/speakers';
import type { VerbGroup } from '../language/verb-group';
import { breakAfter, isAdverb, wordOf } from '../language/words';
import { groupIn, isPeoples, isUnnamedGroup } from './groups';
import { isKnown, isPolled } from './holders';
import { disagrees, isConsensus, isIdleWord, isNaming, isOrder, isSubordinate } from './misheard';
import { isNamed, type Phrase } from './unnamed';
import { OPINES, SIDES } from './words/cues';

/** To take a side, to feel or to judge, in words that the source ledger does not look for. */
const TAKES = new Map([
  ...[...OPINES].filter(([, base]) => !/^(?:push|press)$/.test(base)),
  ['stated', 'state'],
  ...verbs(
    `rave gush fret fume grumble gripe moan mock ridicule lambaste blast deride tout laud decry liken echo cite conclude
    perceive deem marvel balk bristle vilify bemoan rue mistrust distrust resent loathe hate dislike recognize recognise quip
    tweet applaud sneer scoff clamor clamour urge implore advise recommend think wish like`,
  ),
]);

/** "Some", "many": how many is not said, nor who. */
const TALLY = new Set(words('some many'));

const COUNTED = {
  TALLY,
  MOD: (token: Token) =>
    (token.tags.has('Adjective') || token.tags.has('Noun')) &&
    !token.tags.has('Pronoun') &&
    !token.tags.has('Plural'),
  GROUP: (token: Token, at: number, reading: ClauseReading) =>
    (isUnnamedGroup(reading, at) || isPeoples(token)) && !WON.test(token.normal),
};

/** What is won, invited or befriended, and not heard. */
const WON = /^(?:delegates|states|stars|guests|friends|kids|visitors|tourists|celebrities)$/;

const TALLIES = indexPatterns([
  pattern('[ {TALLY} {MOD}* {GROUP} ]', COUNTED),
  pattern('[ {TALLY} of the|these|those|his|her|its|their {MOD}* {GROUP} ]', COUNTED),
]);

/** "Some senators", "many working parents", wherever they stand; not "how many voters", "the most liberal voters". */
export const findTallies = (reading: ClauseReading): Match[] =>
  findMatches(reading, TALLIES).filter(
    ({ first, last }) =>
      !/^(?:how|so|as|too|the|these|those|his|her|its|their|our|at)$|['’]s?$/.test(
        wordOf(reading.tokens[first - 1]),
      ) &&
      !/^(?:who|that|to)$/.test(wordOf(reading.tokens[last])) &&
      isOfMind(reading, last) &&
      !isKnown(reading, { first, last, head: last - 1 }) &&
      !isPolled(reading, { first, last, head: last - 1 }),
  );

/** How many adverbs may stand between a group and what it thinks. */
const ADVERBS = 3;

/** Whether what follows a group says what they think or feel, and not only what they did: that is a count. */
const isOfMind = (reading: ClauseReading, last: number): boolean => {
  let at = last;
  while (at < last + ADVERBS && reading.tokens[at] && isAdverb(reading.tokens[at] as Token)) at += 1;
  const verb = reading.verbs[reading.verbAt[at] ?? -1];
  return (
    verb !== undefined &&
    !verb.passive &&
    !verb.infinitive &&
    TAKES.has(wordOf(reading.tokens[verb.head])) &&
    !isIdleWord(reading, verb.head)
  );
};

/** To come to know or to pass on, of people who are inside. */
const KNOWS = new Map([
  ...[...OPINES].filter(([word]) => !SIDES.has(word)),
  ...verbs(
    `tell write discover emphasize emphasise reveal confirm disclose indicate hint signal deny detail brief
    inform leak walk downplay stress cite conclude describe reply
    state mention relay dispute caution`,
  ),
]);

/** Insiders who are not named, as the subject of a verb of saying or learning: "officials have learned". */
export const findReports = (reading: ClauseReading): Match[] => [
  ...findSubjects(reading, KNOWS, (head) => INSIDERS.has(head)).filter(({ end }) => !isOrder(reading, end)),
  ...findSubjects(reading, REVEALS, (head) => WITNESSES.test(head)),
];

/** What these pass on is information, whoever they are: "users have reported outages". */
const REVEALS = verbs('report');

/** Who report what befell them; companies report their earnings. */
const WITNESSES =
  /^(?:users|residents|customers|schools|passengers|neighbou?rs|motorists|drivers|patients|readers|viewers|commuters|tenants)$/;

/** How many words from group to verb make one mark; over that the group alone is marked. */
const MARK = 9;

/** Unnamed groups as the subject of a verb of opinion: "listeners raved", "a number of members echo her concerns". */
export const findViews = (reading: ClauseReading): Match[] =>
  findSubjects(reading, TAKES, (head) => !INSIDERS.has(head));

function findSubjects(reading: ClauseReading, wanted: Lexicon, isWanted: (head: string) => boolean): Match[] {
  return reading.verbs.flatMap((verb) => {
    const { subject, head, first, last } = verb;
    if (!subject || !wanted.has(wordOf(reading.tokens[head])) || !isTold(reading, verb)) return [];
    const group = groupIn(reading, subject.first, subject.last, subject.head);
    if (!group || !isWanted(wordOf(reading.tokens[group.head])) || isEverybody(reading, verb)) return [];
    if (verb.negated && isQuoted(reading, first)) return [];
    if (isNaming(reading, group, head) || isIdleWord(reading, head) || isReported(reading, group, head))
      return [];
    if (isConsensus(reading, group, last)) return [];
    if (isTale(reading, verb) || isSight(reading, verb) || isHabit(reading, group, verb)) return [];
    const isInside = INSIDERS.has(wordOf(reading.tokens[group.head]));
    if ((isInside ? isNamed(reading, group, false) : isKnown(reading, group)) || isPolled(reading, group))
      return [];
    if (isQuoted(reading, first) && !isInside && !isSome(reading, group)) return [];
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
  !/^(?:who|which)$/.test(wordOf(reading.tokens[subject.last])) &&
  !(/ing$/.test(wordOf(reading.tokens[head])) && /^ha(?:s|ve|d)$/.test(wordOf(reading.tokens[first]))) &&
  !isShouted(reading, subject.head);

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

const isQuoted = ({ quoteAt }: ClauseReading, at: number): boolean => (quoteAt[at] ?? -1) >= 0;

const isSome = ({ tokens }: ClauseReading, { first }: Phrase): boolean =>
  /^(?:some|many|most|a|several|few|lots)$/.test(wordOf(tokens[first]));

const hasQuoteMark = ({ text, tokens }: ClauseReading, first: number, last: number): boolean =>
  /["“”]/.test(text.slice(tokens[first]?.start, tokens[last - 1]?.end));
