import { type ClauseReading, spanOf } from '../../language/clause';
import { verbs, words } from '../../language/inflect';
import { findMatches, type Match, pattern } from '../../language/pattern';
import { INSIDERS } from '../../language/speakers';
import type { Proposal, Rule } from '../rule';
import { SAY } from '../words/saying';

const classes = {
  INSIDER: INSIDERS,
  PERSON: new Set(words('person people individual individuals someone')),
  CLOSE: new Set(words('familiar briefed close involved aware knowledgeable privy')),
  SAY,
  BE: new Set(words('is are was were been being')),
  HEARSAY: new Set(words('believed thought understood said rumored rumoured suspected alleged')),
  MODIFIER: (token: { tags: ReadonlySet<string> }) =>
    (token.tags.has('Adjective') || token.tags.has('Noun') || token.tags.has('Value')) &&
    !token.tags.has('Pronoun'),
  QUANTITY: new Set(words('a an one two three four several some many other another the senior')),
  LEAK: verbs('tell say know learn hear'),
};

const PEOPLE = [
  // "Officials said", "two senior aides told", "officials in both capitals have described"
  pattern('[ {QUANTITY}? {MODIFIER}* {INSIDER} #Auxiliary* #Adverb? {SAY} ]', classes),
  pattern(
    '[ {QUANTITY}? {MODIFIER}* {INSIDER} in|from|at|of|with|on . .? .? #Auxiliary* #Adverb? {SAY} ]',
    classes,
  ),
  // "A negotiator who was not authorised to speak publicly said"
  pattern('[ {QUANTITY}? {MODIFIER}* {INSIDER} , who . .* .* ] , {SAY}', classes),
  // "two people familiar with the talks", "a person briefed on the plan said"
  pattern('[ {QUANTITY}? {MODIFIER}? {PERSON} {CLOSE} with|on|to|in|of . .? .? ]', classes),
  pattern('[ {QUANTITY}? {MODIFIER}? {PERSON} with|having #Adjective? knowledge of . .? ]', classes),
  pattern('[ according to {QUANTITY}? {MODIFIER}* {INSIDER} ]', classes),
  // inverted: "said a senior official"
  pattern('[ said {QUANTITY}? {MODIFIER}* {INSIDER} ]', classes),
];
const NOBODY = [
  pattern('[ reportedly ]'),
  pattern('[ {BE} #Adverb? {HEARSAY} to have|be|hold|contain|show|own ]', classes),
  pattern('[ it is|was {HEARSAY} that ]', classes),
  pattern('[ it is|was {HEARSAY} ]', classes),
];

export const source: Rule = {
  id: 'source',
  title: 'Unnamed source',
  why: 'Information from people who are not named cannot be checked or held against anyone.',
  question: 'Who says so, how would they know, and why are they not named?',
  examples: {
    flagged: [
      '[Officials said] the order would be signed within days.',
      'The plan was dropped last week, according to [two people familiar with the talks].',
      'The talks [reportedly] broke down over fishing rights.',
    ],
    quiet: [
      'The ministry said the order would be signed on Friday.',
      '"The plan is dead," said Ana Ruiz, the deputy minister.',
      'A spokeswoman for the port authority confirmed the delay.',
      'Officials from both towns met on Monday.',
      'The official, Tom Brandt, later withdrew the remark.',
    ],
  },
  find: (reading) => [
    ...findMatches(reading, PEOPLE).map((match) => person(reading, match)),
    ...findMatches(reading, NOBODY).map((match) => nobody(reading, match)),
  ],
};

function person(reading: ClauseReading, match: Match): Proposal {
  const head = reading.tokens
    .slice(match.first, match.last)
    .find((token) => INSIDERS.has(token.normal) || classes.PERSON.has(token.normal));
  const who = head?.text.toLowerCase() ?? 'they';
  return {
    ...spanOf(reading, match.first, match.last),
    question: `Which ${who}? How would they know, and why are they not named?`,
    because: `"${who}" pass on information and nobody is named`,
    answer: 'name',
    about: who,
  };
}

function nobody(reading: ClauseReading, match: Match): Proposal {
  const said = spanOf(reading, match.first, match.last);
  return {
    ...said,
    question: 'Who says so, and how would they know?',
    because: `"${reading.text.slice(said.start, said.end)}" passes on information and says from nobody`,
    answer: 'owner',
    about: 'nobody',
  };
}
