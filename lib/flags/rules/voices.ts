import { type ClauseReading, spanOf } from '../../language/clause';
import { verbs, words } from '../../language/inflect';
import { findMatches, type Match, pattern } from '../../language/pattern';
import { BODIES, HOLDERS, MOODS, SOME } from '../../language/speakers';
import type { Proposal, Rule } from '../rule';
import { HOLD } from '../words/saying';

const classes = {
  HOLDER: HOLDERS,
  BODY: BODIES,
  SOME,
  HOLD,
  MOOD: MOODS,
  BE: new Set(words('is are was were has have been be')),
  GROW: verbs('grow mount rise spread intensify swirl increase persist linger'),
  SEEN: new Set(
    words('seen viewed regarded considered perceived interpreted described criticized criticised'),
  ),
  TRAIT: new Set(
    words(
      'skeptical sceptical critical cautious wary doubtful divided worried concerned unimpressed unconvinced impressed optimistic pessimistic cool cooler hopeful angry furious',
    ),
  ),
  MODIFIER: (token: { tags: ReadonlySet<string> }) =>
    (token.tags.has('Adjective') || token.tags.has('Noun')) &&
    !token.tags.has('Pronoun') &&
    !token.tags.has('Possessive'),
  QUANTITY: new Set(words('some many most several other few the a')),
};
const PATTERNS = [
  pattern('[ {QUANTITY}? {MODIFIER}* {HOLDER} #Auxiliary* #Adverb? {HOLD} ]', classes),
  pattern('[ {QUANTITY}? {MODIFIER}* {HOLDER} in|on|here . .? #Auxiliary* {HOLD} ]', classes),
  pattern('[ {SOME} #Auxiliary* #Adverb? {HOLD} ]', classes),
  pattern('[ {SOME} in|on . .? ] #Auxiliary* #Adverb? {HOLD}', classes),
  pattern('[ {QUANTITY}? {MODIFIER}* {HOLDER} {BE} #Adverb? {TRAIT} ]', classes),
  pattern('[ {QUANTITY}? {MODIFIER} {BODY} {BE} #Adverb? {TRAIT} ]', classes),
  pattern('[ {QUANTITY}? {MODIFIER} {BODY} #Auxiliary* {HOLD} ]', classes),
  pattern('[ {BE} widely|generally|broadly|commonly {SEEN} as ]', classes),
  pattern('[ {MOOD} #Auxiliary* {GROW} ]', classes),
  pattern('[ growing|mounting|widespread|rising {MOOD} ]', classes),
  pattern('[ questions have|has been raised about ]'),
];

export const voices: Rule = {
  id: 'voices',
  title: 'Unnamed voices',
  why: 'A view without a holder may be held by many, by two people, or by the writer.',
  question: 'Who holds this view, how many are they, and what do they base it on?',
  examples: {
    flagged: [
      '[Some critics say] the plan favours large farms.',
      '[Analysts expect] the bank to hold rates.',
      'The move [was widely seen as] a snub to the mayor.',
      '[Many residents fear] the road will flood again.',
      '[Questions have been raised about] the auditor’s independence.',
    ],
    quiet: [
      'Critics, led by the Farmers’ Union, say the plan favours large farms.',
      '“It favours large farms,” said Lena Ochoa, who grows maize near Tandil.',
      'Some 60% of residents fear flooding, according to a March survey by the county.',
      'Republicans oppose the bill.',
      'Residents gathered outside the hall on Monday.',
      'Analysts at Peel Street and Carraway said they would cut their forecasts.',
    ],
  },
  find: (reading) =>
    findMatches(reading, PATTERNS)
      .filter(({ first }) => !isMeasured(reading, first))
      .map((match) => toProposal(reading, match)),
};

function toProposal(reading: ClauseReading, match: Match): Proposal {
  const head = reading.tokens
    .slice(match.first, match.last)
    .find((token) => HOLDERS.has(token.normal) || SOME.has(token.normal) || BODIES.has(token.normal));
  const who = head?.text.toLowerCase() ?? 'people';
  return {
    ...spanOf(reading, match.first, match.last),
    question: head
      ? `Which ${who}, how many, and what do they base it on?`
      : 'Who holds this view, and how many are they?',
    because: head
      ? `a view is credited to "${who}", and nobody is named`
      : 'a view is reported that nobody is said to hold',
    answer: 'owner',
    about: who,
  };
}

/** "60% of residents", "three in ten voters": counted, so somebody asked them. */
const isMeasured = (reading: ClauseReading, first: number): boolean =>
  [first - 1, first - 2, first].some((at) => /\d|%/.test(reading.tokens[at]?.text ?? ''));
