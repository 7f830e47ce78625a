import { spanOf } from '../../language/clause';
import { verbs, words } from '../../language/inflect';
import { findMatches, pattern } from '../../language/pattern';
import type { Rule } from '../rule';

const classes = {
  MAY: new Set(words('could may might')),
  TURN: verbs(
    'mark reshape transform lead prove pave open tip signal herald usher deepen change alter undermine boost complicate trigger spark prompt shape redefine accelerate embolden',
  ),
  SEND: verbs('send'),
  APPEAR: verbs('appear seem'),
};
const PATTERNS = [
  pattern('[ {MAY} #Adverb? {TURN} to? a|an|the? #Adjective? #Noun? ]', classes),
  pattern('[ is|are likely|expected|poised|set to #Adverb? {TURN} ]', classes),
  pattern('[ {SEND} a|an #Adjective? signal|message ]', classes),
  pattern('[ {APPEAR} aimed|designed|intended|calculated at|to ]', classes),
  pattern('[ leaves|left little doubt ]'),
];

export const speculation: Rule = {
  id: 'speculation',
  title: 'A forecast nobody owns',
  why: 'A prediction or reading of motives without an owner or a reason cannot turn out wrong.',
  question: 'Who expects this, on what basis, and what else could happen?',
  examples: {
    flagged: [
      'The meeting [could mark a turning point] in relations.',
      'The change [is expected to reshape] the market.',
      'The visit [appeared aimed at] calming allies.',
      'The vote [sends a clear signal] to Brussels.',
    ],
    quiet: [
      'The bank forecasts that the change will cut prices by 2%.',
      '“This could change everything,” said Mayor Ito.',
      'The vote is expected on Tuesday.',
      'If the bill fails, the agency will run out of money on 1 October.',
      'Rain may delay the match.',
    ],
  },
  find: (reading) =>
    findMatches(reading, PATTERNS)
      .filter((match) => (reading.quoteAt[match.first] ?? -1) < 0)
      .map((match) => {
        const span = spanOf(reading, match.first, match.last);
        return {
          ...span,
          question: 'Who expects this, on what basis, and what else could happen?',
          because: `"${reading.text.slice(span.start, span.end)}" is a forecast or meaning that nobody is said to hold`,
          answer: 'owner' as const,
          about: 'forecast',
        };
      }),
};
