import { spanOf } from '../../language/clause';
import { verbs, words } from '../../language/inflect';
import { findMatches, pattern } from '../../language/pattern';
import type { Rule } from '../rule';

const classes = {
  UNDERTAKE: verbs('agree pledge vow promise commit plan intend undertake signal reaffirm'),
  WILL: new Set(words("will would 'll")),
  VAGUE: verbs(
    'deepen strengthen enhance boost improve promote support work cooperate continue explore consider address tackle ensure expand advance foster protect invest transform restore explore lower',
  ),
};
const PATTERNS = [
  pattern('[ {UNDERTAKE} to #Adverb? {VAGUE} #Noun? ]', classes),
  pattern('[ reaffirmed|reiterated|underlined their|its|his|her commitment to ]', classes),
  pattern(
    '[ signaled|signalled|expressed their|its|his|her|an? interest|intention|willingness|readiness in|to . ]',
    classes,
  ),
  pattern('{WILL} [ take #Adjective? steps|measures|action ]', classes),
  pattern('{WILL} [ {VAGUE} #Adverb? . ]', classes),
  pattern('{WILL} [ respond appropriately|accordingly ]', classes),
];

export const commitment: Rule = {
  id: 'commitment',
  title: 'A promise that cannot be checked',
  why: 'Without a date, an amount or a visible act nobody can say later whether it was kept.',
  question: 'What exactly was promised, by when, and how would we know it was kept?',
  examples: {
    flagged: [
      'The two ministers [agreed to deepen cooperation] on energy.',
      'Both parties [reaffirmed their commitment to] regional stability.',
      'The firm said it would [invest more in] training.',
      'The ministry warned it would [respond appropriately] to any new tariff.',
    ],
    quiet: [
      'The two ministers agreed to open a joint office in Lima by June.',
      'She pledged to veto the bill.',
      'The firm will hire 400 apprentices.',
      'The senator plans to vote no.',
      'They agreed that the talks had been useful.',
    ],
  },
  find: (reading) =>
    findMatches(reading, PATTERNS).map((match) => ({
      ...spanOf(reading, match.first, match.last),
      question: 'What exactly was promised, by when, and how would we know it was kept?',
      because: 'somebody undertakes something without a date, an amount or an act that could be seen',
      answer: 'none' as const,
      about: `commitment ${match.first}`,
    })),
};
