import { spanOf } from '../../language/clause';
import { words } from '../../language/inflect';
import { findMatches, pattern } from '../../language/pattern';
import type { Rule } from '../rule';

const classes = {
  PERIOD: new Set(words('days weeks months years')),
  VAGUE: new Set(words('several few coming next')),
};
const PATTERNS = [
  pattern('[ in|over|within|during the next|coming few|several? {PERIOD} ]', classes),
  pattern('[ in the near|foreseeable future ]'),
  pattern('[ at a|some later|future date|stage|time|point ]'),
  pattern('[ at some point ]'),
  pattern('[ in due course ]'),
  pattern('[ as soon as possible|practicable ]'),
  pattern('[ in the not too distant future ]'),
];

export const time: Rule = {
  id: 'time',
  title: 'No date',
  why: 'A plan without a date cannot be late.',
  question: 'When exactly, and is there a deadline anyone is held to?',
  examples: {
    flagged: [
      'The rules will be published [in the coming months].',
      'A final decision is expected [at a later date].',
      'Repairs will begin [as soon as possible].',
    ],
    quiet: [
      'The rules will be published by 30 June.',
      'The council meets again next month.',
      'In recent years the town has become fashionable.',
      'The vote is expected on Thursday.',
      'He soon left the room.',
    ],
  },
  find: (reading) =>
    findMatches(reading, PATTERNS).map((match) => {
      const span = spanOf(reading, match.first, match.last);
      return {
        ...span,
        question: 'When exactly, and is there a deadline anyone is held to?',
        because: `"${reading.text.slice(span.start, span.end)}" is no date`,
        answer: 'date' as const,
        about: 'date',
      };
    }),
};
