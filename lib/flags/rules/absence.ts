import { spanOf } from '../../language/clause';
import { nouns, verbs, words } from '../../language/inflect';
import { findMatches, pattern } from '../../language/pattern';
import type { Rule } from '../rule';

const classes = {
  NOT: new Set(
    words(
      "not didn't doesn't don't hasn't haven't wouldn't won't isn't aren't wasn't weren't couldn't never",
    ),
  ),
  TELL: verbs(
    'say disclose reveal specify explain elaborate identify provide give release publish offer detail state name clarify mention set announce settle agree decide determine discuss explain',
  ),
  DECLINE: verbs('decline refuse'),
  SAYING: words('say comment').length
    ? verbs(
        'say disclose reveal specify explain elaborate identify provide give release discuss name confirm',
      )
    : new Set<string>(),
  WH: new Set(words('who what when where why how which whether if')),
  INFORMATION: nouns(
    'detail figure date timetable timeline deadline target text number term price cost amount estimate explanation reason decision schedule agreement',
  ),
  OPEN: new Set(words('unclear unknown undecided undisclosed unresolved uncertain')),
  GIVEN: new Set(
    words('given released disclosed announced set provided published made offered signed reached'),
  ),
};
const PATTERNS = [
  pattern(
    '[ {NOT} #Adverb? say|said|explain|explained|specify|specified|disclose|disclosed|reveal|identify|elaborate|provide|give|detail|clarify|announce|mention|include|released {WH}? ]',
    classes,
  ),
  pattern('[ {DECLINE} to {SAYING} {WH}? ]', classes),
  pattern('[ without giving|saying|elaborating|providing|specifying|naming|a|an . ]', classes),
  pattern('[ no #Adjective? {INFORMATION} #Noun? for? #Noun? was|were|has|have been? {GIVEN} ]', classes),
  pattern('[ is|are|was|were|remains|remain not? yet? {OPEN} ]', classes),
  pattern('[ is|was not immediately? clear {WH} ]', classes),
  pattern("[ isn't|wasn't immediately? clear {WH} ]", classes),
  pattern('[ has|have yet to . ]', classes),
  pattern('[ made|makes no mention of ]', classes),
  pattern('[ has|have|is|are|was|were not #Adverb? been? fully? {GIVEN} ]', classes),
];

export const absence: Rule = {
  id: 'absence',
  title: 'Said to be missing',
  why: 'The article itself admits a gap: the most useful place to ask on.',
  question: 'Who could supply what is missing, and does any other report?',
  examples: {
    flagged: [
      'The communique [made no mention of] a timetable for the withdrawal.',
      'The minister [declined to say how] many inspectors would be hired.',
      'Financial terms [were not disclosed].',
      'It [remains unclear] who will pay for the bridge.',
      'The two sides [have yet to agree] on a list of covered goods.',
    ],
    quiet: [
      'The council did not raise taxes this year.',
      'The company did not respond to a request for comment.',
      'The treaty does not cover fishing boats under 12 metres.',
      'He said he was not worried.',
      'She did not attend the hearing on Tuesday.',
      'The bridge was not built until 1931.',
    ],
  },
  find: (reading) =>
    findMatches(reading, PATTERNS).map((match) => ({
      ...spanOf(reading, match.first, match.last),
      question: 'Who could supply what is missing, and does any other report?',
      because: 'the article itself says that this is missing',
      answer: 'none' as const,
      about: `absence ${match.first}`,
    })),
};
