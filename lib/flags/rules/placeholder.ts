import { spanOf } from '../../language/clause';
import { nouns, words } from '../../language/inflect';
import { findMatches, pattern } from '../../language/pattern';
import type { Rule } from '../rule';

const classes = {
  CONTENT: nouns(
    'issue matter topic measure step reform option concern change initiative benefit action solution provision proposal incentive irregularity condition adjustment mechanism safeguard improvement',
  ),
  GROUP: nouns('range number series variety package set host array'),
  VAGUE: new Set(
    words(
      'certain various other several unspecified strong smart appropriate additional further concrete necessary',
    ),
  ),
};
const PATTERNS = [
  pattern('[ a|the {GROUP} of #Adjective? and? #Adjective? {CONTENT} ]', classes),
  pattern('[ {VAGUE} and? #Adjective? {CONTENT} ] back|forward|away|closer|ahead|further!', classes),
  pattern('[ some form|sort|kind of #Noun ]', classes),
];

export const placeholder: Rule = {
  id: 'placeholder',
  title: 'A word in place of the content',
  why: '“Measures” may be anything; the reader cannot judge them unseen.',
  question: 'Which ones? What does it actually contain?',
  examples: {
    flagged: [
      'The leaders discussed [a range of issues] of mutual interest.',
      'The package contains [a number of reforms] to the courts.',
      'Officials are weighing [several options].',
      'The bill was changed to meet [certain concerns].',
    ],
    quiet: [
      'The leaders discussed fishing quotas and visa fees.',
      'The package contains reforms to bail, sentencing and appeals.',
      'Officials are weighing two options: a toll or a bond.',
      'She raised the issue of overtime pay.',
      'He took several steps back.',
    ],
  },
  find: (reading) =>
    findMatches(reading, PATTERNS).map((match) => {
      const span = spanOf(reading, match.first, match.last);
      const said = reading.text.slice(span.start, span.end);
      return {
        ...span,
        question: 'Which ones? What do they contain?',
        because: `"${said}" stands where the content should be`,
        answer: 'list' as const,
        about: said.toLowerCase(),
      };
    }),
};
