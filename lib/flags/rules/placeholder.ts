import { type ClauseReading, spanOf } from '../../language/clause';
import { findMatches, type Match } from '../../language/pattern';
import { wordOf } from '../../language/words';
import { PATTERNS } from '../patterns/placeholder';
import type { Rule } from '../rule';

export const placeholder: Rule = {
  id: 'placeholder',
  title: 'A word in place of the content',
  why: '“Measures” may be anything; the reader cannot judge them unseen.',
  question: 'Which ones? What does it actually contain?',
  examples: {
    flagged: [
      'The leaders discussed [a range of issues of mutual interest].',
      'The package contains [a number of reforms] to the courts.',
      'Officials are weighing [several options].',
      'The bill was changed to meet [certain concerns].',
      'The inspectors found [irregularities] at two plants.',
      'The ministry is looking at [a number of other measures].',
      'The bill was amended to address [some concerns].',
      '[Some of the changes] were made in March.',
      'The two sides made progress on [key issues].',
      'The flight was delayed because of [technical problems].',
      'He left the firm for [personal reasons].',
      'They [called for bold action].',
      'The two had a [constructive exchange].',
      'The new law gives the police [broad powers].',
    ],
    quiet: [
      'The leaders discussed fishing quotas and visa fees.',
      'The package contains reforms to bail, sentencing and appeals.',
      'Officials are weighing two options: a toll or a bond.',
      'She raised the issue of overtime pay.',
      'He took several steps back.',
      'The plane had engine faults and other problems.',
      'The bill has several provisions, such as a cap on rent.',
      '“We need bold reforms,” said the mayor, Ana Ruiz.',
      'So what are some of the changes?',
      'He has key questions to answer: who paid, and when.',
      'The new law gives the police a helicopter.',
      'The technical school reopened.',
      'She had personal items with her.',
      'The meeting began at noon.',
      'The road is broad.',
      'He spoke of reform.',
    ],
  },
  find: (reading) =>
    findMatches(reading, PATTERNS)
      .filter(
        (match) =>
          !isBodily(reading, match) &&
          !isSingular(reading, match) &&
          !isExtra(reading, match) &&
          !isQuoted(reading, match),
      )
      .map((match) => {
        const span = spanOf(reading, match.first, match.last);
        const said = reading.text.slice(span.start, span.end);
        const noun = reading.tokens[match.last - 1]?.text.toLowerCase() ?? 'ones';
        return {
          ...span,
          question: `Which ${noun}? What do they contain?`,
          because: `"${said}" stands where the content should be`,
          answer: 'list' as const,
          about: said.toLowerCase(),
        };
      }),
};

/** "A bold reform" is one thing that the sentence goes on to tell of. */
const isSingular = (reading: ClauseReading, { first, last }: Match): boolean =>
  !/s$|interest$|concern$|action$|remained$|taken$|table$|authority$|discretion$|dialogue$|discussion$|exchange$|meeting$|conversation$|cooperation$|coordination$|framework$|understanding$|arrangement$/.test(
    wordOf(reading.tokens[last - 1]),
  ) && wordOf(reading.tokens[first]) !== 'some';

/** "Several steps back": a walk, not a policy. */
const isBodily = (reading: ClauseReading, { last }: Match): boolean =>
  /^(?:back|forward|away|closer|ahead|further|down|up)$/.test(wordOf(reading.tokens[last]));

/** "Engine faults and other problems": examples stand before. */
const isExtra = (reading: ClauseReading, { first }: Match): boolean =>
  wordOf(reading.tokens[first]) === 'other' &&
  /^(?:and|or|any|no|among|than|with)$/.test(wordOf(reading.tokens[first - 1]));

const isQuoted = (reading: ClauseReading, { first }: Match): boolean => (reading.quoteAt[first] ?? -1) >= 0;
