import { spanOf } from '../../language/clause';
import { nouns, verbs, words } from '../../language/inflect';
import { findMatches, pattern } from '../../language/pattern';
import type { Rule } from '../rule';

const classes = {
  EVIDENCE: nouns(
    'study survey poll research data evidence statistic analysis report document record estimate figure finding polling paper',
  ),
  PAPER: nouns('document record memo email report file transcript paper'),
  SHOW: verbs('show suggest indicate find reveal prove demonstrate confirm link point conclude estimate'),
  VAGUE: new Set(
    words(
      'some many most several numerous various recent other independent internal leaked confidential new previous earlier industry official',
    ),
  ),
  MODIFIER: new Set(
    words(
      'recent internal independent academic scientific leaked confidential new previous earlier industry private early available',
    ),
  ),
};
const PATTERNS = [
  pattern('[ {VAGUE}? {MODIFIER}? {EVIDENCE} #Auxiliary* #Adverb? {SHOW} that? ]', classes),
  pattern('[ by some|most|many|several|all #Adjective? estimates|accounts|measures ]', classes),
  pattern(
    '[ according to some|many|most|several|internal|leaked|recent|confidential|various|independent {MODIFIER}? {EVIDENCE} ]',
    classes,
  ),
  pattern('[ {MODIFIER} {EVIDENCE} ]', classes),
  pattern('[ is|are|been well documented ]', classes),
];

export const evidence: Rule = {
  id: 'evidence',
  title: 'Evidence that cannot be found',
  why: 'A study, poll or document that is not identified cannot be read by anybody else.',
  question: 'Which study or document is it, who made it and where can it be read?',
  examples: {
    flagged: [
      '[Studies show that] such schemes pay for themselves.',
      '[Polls suggest] voters have cooled on the idea.',
      '[By some estimates], a third of the wells are dry.',
      '[According to internal documents], the valve was known to be faulty.',
    ],
    quiet: [
      'A 2021 study in Water Policy found the scheme paid for itself.',
      'An audit published by the state comptroller in May found 14 faulty valves.',
      'According to the lawsuit, filed on Monday in Denver, the valve was faulty.',
      'The minister studied the report before speaking.',
      'Census figures put the town’s population at 8,410 in 2020.',
    ],
  },
  find: (reading) =>
    findMatches(reading, PATTERNS).flatMap((match) => {
      const found = reading.tokens
        .slice(match.first, match.last)
        .find((token) => classes.EVIDENCE.has(token.normal));
      const what = found?.text.toLowerCase() ?? 'evidence';
      return {
        ...spanOf(reading, match.first, match.last),
        question: `Which ${what}? Who made it, when, and where can it be read?`,
        because: `a claim leans on "${what}" and does not say which`,
        answer: 'document' as const,
        about: what,
      };
    }),
};
