import { words } from '../../language/inflect';
import type { Token } from '../../language/parse';
import { indexPatterns, pattern } from '../../language/pattern';
import { INSIDERS } from '../../language/speakers';

const classes = {
  PERSON: new Set(words('person people individual individuals someone somebody man woman source sources')),
  CLOSE: new Set(words('familiar briefed close knowledgeable privy involved')),
  BE: new Set(words('is are was were been being')),
  ADV: (token: Token) => token.tags.has('Adverb'),
  INSIDER: (token: Token) => INSIDERS.has(token.normal) && token.tags.has('Plural'),
  MOD: (token: Token) =>
    token.tags.has('Adjective') ||
    token.tags.has('Value') ||
    /^(?:a|an|one|several|some|many|other|another|the)$/.test(token.normal),
  NOUNISH: (token: Token) =>
    token.tags.has('Noun') || token.tags.has('Determiner') || token.tags.has('Adjective'),
  HEARSAY: new Set(words('believed thought understood said rumored rumoured suspected reported')),
  ASK: new Set(words('asked requested')),
};
export const p = (source: string) => pattern(source, classes);

/** People who know and are not named, without a verb of saying the ledger could hold on to. */
export const PEOPLE = indexPatterns([
  p('[ {MOD}* {PERSON} {CLOSE} with|on|to|in {NOUNISH}* ]'),
  p('[ {MOD}* {PERSON} with|having {MOD}? knowledge of {NOUNISH}* ]'),
  p('[ {MOD}* {PERSON} briefed on {NOUNISH}* ]'),
  p('[ {NOUNISH}? {INSIDER} put ] the|it figure|number|cost|toll|total|price|at'),
  p('[ spoke|speaking|speak on the? condition of anonymity ]'),
  p('[ {ASK} not to be named|identified ]'),
  p('[ {ASK} anonymity ]'),
  p("[ not|n't|wasn't|weren't authorized|authorised to {ADV}? speak|discuss|comment ]"),
]);
export const NOBODY = indexPatterns([
  p('[ reportedly ]'),
  p('[ {BE} {ADV}? {HEARSAY} to be|have|hold|contain|show|own|want|favor|favour|include|involve . ]'),
  p('[ {BE} not? {ADV}? {HEARSAY} to ]'),
  p('[ allegedly ]'),
  p('[ local|foreign|several|some|multiple|western media|outlets reported|report|reports|said|say ]'),
  p('[ it is|was|has {ADV}? been? {HEARSAY} that ]'),
  p('[ {BE} suspected of ]'),
  p('[ {BE} rumored|rumoured ]'),
  p('[ rumors|rumours have|had? {ADV}? . ]'),
  p('[ the talk|word in|around|on {NOUNISH}* is|was ]'),
]);
