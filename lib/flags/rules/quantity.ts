import { spanOf } from '../../language/clause';
import { nouns, verbs, words } from '../../language/inflect';
import { findMatches, pattern } from '../../language/pattern';
import type { Rule } from '../rule';

const classes = {
  DEGREE: new Set(
    words(
      'significant substantial sharp steep dramatic huge massive considerable major drastic marked big large enormous',
    ),
  ),
  DEGREELY: new Set(
    words(
      'significantly substantially sharply steeply dramatically considerably drastically markedly badly severely heavily rapidly massively',
    ),
  ),
  CHANGE: nouns(
    'drop fall decline decrease increase rise jump surge gain loss cut reduction growth spike improvement shift slump slowdown rebound',
  ),
  CHANGED: verbs(
    'fall drop decline decrease increase rise jump surge grow shrink cut reduce slow soar plunge plummet slump improve deteriorate worsen expand swell',
  ),
  HARMED: verbs('hurt hit damage strain affect disrupt harm'),
  SHARE: nouns('share portion part number amount majority minority proportion sum quantity'),
  SIZE: new Set(
    words('significant substantial huge large vast great considerable sizable overwhelming enormous'),
  ),
  MAGNITUDE: new Set(words('dozens hundreds thousands millions billions trillions scores tens')),
};
const PATTERNS = [
  pattern('[ {MAGNITUDE} of {MAGNITUDE}? of? #Noun? ] ', classes),
  pattern('[ a|an|the #Adverb? {SIZE} {SHARE} of the? #Noun ]', classes),
  pattern('[ a|an|the #Adverb? {DEGREE} {CHANGE} in|of ]', classes),
  pattern('[ {CHANGED} #Adverb? {DEGREELY} ]', classes),
  pattern('[ {DEGREELY} {CHANGED} ]', classes),
  pattern('[ badly|severely|heavily {HARMED} ]', classes),
];

export const quantity: Rule = {
  id: 'quantity',
  title: 'Size without a figure',
  why: 'How big a thing is decides what the claim is worth.',
  question: 'How much or how many, compared with what, and who counted?',
  examples: {
    flagged: [
      'The law led to [a significant drop in] evictions.',
      '[Tens of thousands of people] joined the march.',
      'The company’s profit [fell sharply] in the spring.',
      'The tariff has [badly hurt] the region’s growers.',
    ],
    quiet: [
      'Evictions fell 18% in the year after the law took effect.',
      'Police put the crowd at between 20,000 and 25,000.',
      'Several members arrived late.',
      'It was a significant speech.',
      'Profit fell sharply, to $12 million from $31 million.',
    ],
  },
  find: (reading) =>
    findMatches(reading, PATTERNS).map((match) => {
      const span = spanOf(reading, match.first, match.last);
      const said = reading.text.slice(span.start, span.end);
      return {
        ...span,
        question: 'How much or how many, compared with what, and who counted?',
        because: `"${said}" gives a size and no figure`,
        answer: 'figure' as const,
        about: said.toLowerCase(),
      };
    }),
};
