import type { ClauseReading } from '../language/clause';
import { type Lexicon, verbs, words } from '../language/inflect';
import type { Token } from '../language/parse';
import { findMatches, indexPatterns, type Match, pattern } from '../language/pattern';
import { INSIDERS } from '../language/speakers';
import type { VerbGroup } from '../language/verb-group';
import { isAdverb, wordOf } from '../language/words';
import { begins, gestures } from './gestures';
import { isPeoples, isUnnamedGroup } from './groups';
import { isKnown, isPolled } from './holders';
import { isIdleWord, isOrder } from './misheard';
import { type Deed, findSubjects } from './subjects';
import { OPINES, SIDES } from './words/cues';
import { ATTITUDE } from './words/opinions';

/** Verbs of a list, by themselves. */
const isOneOf =
  (wanted: Lexicon): Deed =>
  (reading, { head, last }) =>
    wanted.has(wordOf(reading.tokens[head])) ? last : -1;

/** To take a side, to feel or to judge, in words that the source ledger does not look for. */
const TAKES = new Map([
  ...[...OPINES].filter(([, base]) => !/^(?:push|press)$/.test(base)),
  ['stated', 'state'],
  ['labelled', 'label'],
  ...verbs(
    `rave gush fret fume grumble gripe moan mock ridicule lambaste blast deride tout laud decry liken echo cite conclude
    perceive deem marvel balk bristle vilify bemoan rue mistrust distrust resent loathe hate dislike recognize recognise quip
    tweet applaud sneer scoff clamor clamour urge implore advise recommend think wish like brand label dub pan savage`,
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
    (TAKES.has(wordOf(reading.tokens[verb.head])) || ATTITUDE.has(wordOf(reading.tokens[verb.head]))) &&
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
  ...findSubjects(reading, isOneOf(KNOWS), (head) => INSIDERS.has(head)).filter(
    ({ end }) => !isOrder(reading, end),
  ),
  ...findSubjects(reading, gestures, (head) => INSIDERS.has(head)),
  ...findSubjects(reading, isOneOf(REVEALS), (head) => WITNESSES.test(head)),
];

/** What these pass on is information, whoever they are: "users have reported outages". */
const REVEALS = verbs('report');

/** Who report what befell them; companies report their earnings. */
const WITNESSES =
  /^(?:users|residents|customers|passengers|neighbou?rs|motorists|drivers|patients|readers|viewers|commuters|tenants)$/;

/** "Schools reported trouble in hiring": what houses report of their work is no view of theirs. */
const isHouseReport = ({ tokens }: ClauseReading, { head, subject }: VerbGroup): boolean =>
  /^report/.test(wordOf(tokens[head])) &&
  /^(?:schools|hospitals|universities|colleges|banks|insurers|companies|firms|airlines|retailers|outlets|newspapers)$/.test(
    wordOf(tokens[subject?.head ?? -1]),
  );

/** Unnamed groups as the subject of a verb of opinion: "listeners raved", "a number of members echo her concerns". */
export const findViews = (reading: ClauseReading): Match[] =>
  findSubjects(
    reading,
    (clauses, verb) =>
      Math.max(
        isHouseReport(clauses, verb) ? -1 : isOneOf(TAKES)(clauses, verb),
        begins(clauses, verb, TAKES),
        gestures(clauses, verb),
      ),
    (head) => !INSIDERS.has(head),
  );
