import { nouns, words } from '../../language/inflect';
import type { Token } from '../../language/parse';
import { pattern } from '../../language/pattern';

const classes = {
  MOD: (token: Token) =>
    token.tags.has('Adjective') ||
    token.tags.has('Value') ||
    /^(?:a|an|one|several|some|many|other|another|the|two|three)$/.test(token.normal),
  NAMED: (token: Token) => token.tags.has('ProperNoun') && !token.tags.has('Person'),
  THING: (token: Token) => token.tags.has('Noun') && !token.tags.has('Pronoun'),
  INNER: (token: Token) =>
    token.tags.has('Noun') || token.tags.has('Determiner') || token.tags.has('Adjective'),
  OUTLET: nouns('newspaper daily paper tabloid magazine broadcaster website weekly'),
  SOMEBODY: new Set(words('people someone somebody others those figures sources')),
  TOLD: new Set(words('said says say told tell tells spoke described recalled confirmed')),
  WROTE: new Set(words('reported reports said says wrote writes claimed claims revealed')),
  FOLK: new Set(
    words(
      `colleagues delegates aides insiders witnesses eyewitnesses survivors neighbours neighbors relatives friends traders
      diplomats lawmakers participants miners passengers attendees`,
    ),
  ),
  HEARSAY: new Set(words('believed thought understood said rumored rumoured reported')),
};
const p = (source: string) => pattern(source, classes);

/** Those who know and are not named, by the place they know it from, or by the paper that passes them on. */
export const HEARD_FROM = [
  // "people in the ministry said", "citing people in the know"
  p('[ {SOMEBODY} in|at|inside|within the|his|her|its|their {INNER}? {INNER}? {TOLD} ]'),
  p('[ {MOD}? people|those|persons in the know ]'),
  // "according to colleagues", "according to two survivors"
  p('according to [ {MOD}* {FOLK} ] #ProperNoun!'),
  // "a Sunday paper has reported", "said one daily", "local television said"
  p('[ a|an|one|another {MOD}? {INNER}? {OUTLET} has|had? {WROTE} ]'),
  p('. , [ said|reported|wrote|claimed a|an|one|another {MOD}? {INNER}? {OUTLET} ]'),
  p('[ local television|radio|tv {WROTE} ]'),
];

/** What has been heard, from nobody in particular. */
export const HEARD = [
  // "a bus believed to have had 65 people on board", "said to be in Lima"
  p('{THING} , [ {HEARSAY} to be|have ]'),
  // "the Herald understands", "RTL has learned that", "this paper has been told"
  p('[ the {NAMED} understands that ]'),
  p('[ {NAMED} has learned|learnt that ]'),
  p('[ this newspaper|paper|website|magazine understands ]'),
  p('[ this newspaper|paper|website|magazine has learned|learnt ]'),
  p('[ this newspaper|paper|website|magazine has|was been told ]'),
  p('[ this newspaper|paper|website|magazine was told ]'),
  // "it is reckoned that", "it was whispered that", "word has reached us"
  p('[ it is|was whispered|reckoned|murmured that ]'),
  p('[ word|news has|had reached us|him|her|them|me ]'),
  p('[ it has|had come to my|our|his|her|their notice|attention that? ]'),
  p('[ on information received ]'),
  p('[ was|were reported damaged|destroyed ]'),
];
