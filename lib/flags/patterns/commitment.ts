import type { ClauseReading } from '../../language/clause';
import { nouns, verbs } from '../../language/inflect';
import type { Token } from '../../language/parse';
import { indexPatterns, pattern } from '../../language/pattern';
import {
  DEGREE_DEEDS,
  REAFFIRM,
  SIGNAL,
  VAGUE_DEEDS,
  VAGUE_OBJECTS,
  WILLINGNESS,
} from '../words/undertakings';

/** "The chain plans to", where the tagger takes the verb for a noun: after one body, before any verb. */
const isPlanning = (
  { normal, sentence }: Token,
  at: number,
  { tokens, sentences, verbAt }: ClauseReading,
) => {
  const before = tokens[at - 1];
  if (normal !== 'plans' || !before?.tags.has('Noun') || before.tags.has('Plural')) return false;
  const first = sentences[sentence]?.first ?? at;
  return at > first + 1 && verbAt.slice(first, at).every((verb) => verb < 0);
};

const classes = {
  REAFFIRM,
  SIGNAL,
  WILLINGNESS,
  VAGUE: VAGUE_DEEDS,
  BY_DEGREE: DEGREE_DEEDS,
  // "no intention of voting" is an act one could see
  LETTING: new Set([
    'letting',
    'allowing',
    'backing',
    'giving',
    'changing',
    'stopping',
    'easing',
    'relenting',
    'yielding',
    'abandoning',
    'retreating',
  ]),
  BE: new Set(['is', 'are', 'was', 'were']),
  LAW: new Set([
    'law',
    'laws',
    'bill',
    'legislation',
    'rules',
    'reform',
    'reforms',
    'measures',
    'scheme',
    'programme',
    'program',
    'plan',
    'plans',
  ]),
  VAGUE_ING: (token: Token) => /ing$/.test(token.normal) && VAGUE_DEEDS.has(token.normal),
  VAGUE_OBJECT: VAGUE_OBJECTS,
  VOW: verbs('pledge vow promise agree'),
  // acts one could see: "willingness to meet", "committed to staying in the race"
  SEEN: verbs(
    'meet attend testify sit host visit sign join run debate vote see stay remain complete finish pay release seek travel',
  ),
  // the noun: of the verb the deed is looked at
  PROMISE: (token: Token, at: number, reading: ClauseReading) =>
    (reading.verbAt[at] ?? -1) < 0 &&
    (/^(?:promise|pledge)s?$/.test(token.normal) || isPlanning(token, at, reading)),
  PLEDGE: verbs('pledge promise offer'),
  // the verb of now: neither "plans for a barn" nor "a planned barn"
  PLANS: (token: Token, at: number, { verbAt }: ClauseReading) =>
    /^plans?$/.test(token.normal) && (verbAt[at] ?? -1) >= 0,
  WAYS: new Set([
    'discuss',
    'discussed',
    'discussing',
    'explore',
    'explored',
    'exploring',
    'examining',
    'considering',
    'looking',
  ]),
  THREATEN: verbs('warn threaten promise vow'),
  CLOSELY: new Set(['closely', 'hard', 'together', 'actively']),
  MOD: (token: Token) =>
    token.tags.has('Adjective') || token.tags.has('Noun') || token.tags.has('Determiner'),
  // "legal action", "military action": one that could be seen
  LOOSELY: (token: Token) =>
    (token.tags.has('Adjective') || token.tags.has('Noun') || token.tags.has('Determiner')) &&
    !/^(?:legal|court|industrial|strike)$/.test(token.normal),
  THEIR: new Set(['their', 'its', 'his', 'her', 'our', 'a', 'an', 'the', 'strong', 'full']),
  ADV: (token: Token) => token.tags.has('Adverb'),
  // "always willing to help": a trait
  SURELY: (token: Token) => token.tags.has('Adverb') && token.normal !== 'always',
  DISCUSSION: new Set([
    'talks',
    'discussions',
    'negotiations',
    'cooperation',
    'dialogue',
    'consultations',
    'contacts',
    'efforts',
  ]),
  BETTER: (token: Token) =>
    token.tags.has('Comparative') ||
    /^(?:great|safe|strong|easy|fair|better|safer|stronger|fairer|easier|transparent)$/.test(token.normal),
  THINGS: nouns(
    'measure step action effort change reform improvement lesson support help assistance attention adjustment',
  ),
  DONE: new Set(
    'made taken done introduced implemented adopted offered provided found given put brought'.split(' '),
  ),
  ASSURED: verbs('give offer provide make'),
  OPEN: new Set('transparent accountable vigilant proactive'.split(' ')),
};
const p = (source: string) => pattern(source, classes);

/** Undertakings in set words, with no deed to look at. */
export const PHRASES = indexPatterns([
  // "promised more support", "pledged full cooperation"
  p('[ {PLEDGE} {LOOSELY}* {VAGUE_OBJECT} ]'),
  p('[ {PLANS} {LOOSELY}* changes|reforms|reform|measures|improvements ]'),
  // "their promise to improve schools"
  p('{PROMISE} to [ {VAGUE} {MOD}* ]'),
  p('{PROMISE} to [ {BY_DEGREE} {MOD}* ]'),
  p('[ is|are working {CLOSELY} to|with|on {MOD}* #Noun? to? {VAGUE}? ]'),
  p('[ {WAYS} at|for? ways to|of . {MOD}? ]'),
  p('[ {THREATEN} of? {MOD}* consequences|retaliation|reprisals|repercussions ]'),
  p('[ is|are|was|were|stand|stands|remain|remains {SURELY}? prepared|ready|willing to {VAGUE} ]'),
  p(
    '[ is|are|was|were|stand|stands|remain|remains {ADV}? prepared|ready|willing to act|respond|intervene|cooperate|talk|compromise|negotiate ]',
  ),
  p("will|would|'ll [ do what is|it|we|they necessary|needed|takes|can ]"),
  p(
    '[ agree|agreed|agreeing to {ADV}? continue|resume|maintain|intensify|further|more {MOD}* {DISCUSSION} ]',
  ),
  p('[ agree|agreed|agreement|deal in principle ]'),
  p('[ agree|agreed on the {MOD}? need|importance|necessity to|for|of ]'),
  p('[ pledge|pledged|promise|promised|vow|vowed|agree|agreed to {ADV}? make .? .? .? {BETTER} ]'),
  p('[ efforts is|are|were|was under way|underway to . {MOD}? ]'),
  p('will|would [ hold .? .? .? .? .? .? accountable|account ]'),
  p('{VOW} to [ hold .? .? .? .? .? .? accountable|account ]'),
  p('[ is|are|was|were taking {MOD}? steps|measures|action to? . ]'),
  p('to|will|would [ do everything|whatever|all possible|necessary|it|we|they|in|to . .? ]'),
  p("will|would|'ll [ do everything|whatever|more|all|better . .? ]"),
  p("will|would|'ll [ do the right thing ]"),
  p("will|would|'ll not [ tolerate|hesitate|rest|stop|relent|allow|stand . ]"),
  p('[ {REAFFIRM} {THEIR}* commitment|commitments|support|dedication|determination|resolve to|for ]'),
  p('[ {SIGNAL} {THEIR}* {WILLINGNESS} to #Adverb? {SEEN}! . #Adverb? {MOD}? ]'),
  p('[ {SIGNAL} {THEIR}* {WILLINGNESS} in . {MOD}? ]'),
  // "emphasised the army's readiness to counter any plot"
  p('[ {REAFFIRM} {THEIR}* #Possessive? {WILLINGNESS} to {VAGUE} {MOD}* ]'),
  p('his|her|their|its|the [ commitment to {VAGUE_ING} {MOD}* ]'),
  p('[ is|are|remain|remains|remained {ADV}? also? , committed to ] {SEEN}!'),
  p(
    '[ is|are|was|were|remain|remains|remained {ADV}? open to {MOD}* talks|discussions|dialogue|negotiation|negotiations|compromise|cooperation ]',
  ),
  p('[ have|has no intention of {LETTING} ]'),
  p("[ who's|he's|she's|it's|we're|they're|i'm {ADV}? prepared|ready|willing|determined to {VAGUE} {MOD}* ]"),
  p('[ stand|stands|stood ready to . ]'),
  p("will|would|'ll [ be #Adverb? open about ]"),
  // "any toll would meet with a firm response": a threat, whatever the subject
  p('will|would [ be? meet|met with a|an {MOD}* response|retaliation ]'),
  p("will|would|'ll [ be #Adverb? {OPEN} about|to|with|for? ]"),
  p(
    '[ there will|would {ADV}? be {MOD}* investment|support|funding|help|reform|reforms|changes|measures|limits|cuts ]',
  ),
  // "efforts will be made", "more would be done", "gave assurances", "reserves the right to respond"
  p('[ {THINGS} will|would {ADV}? be {ADV}? {DONE} ] by|in!'),
  p('[ more|everything|everyone|something will|would {ADV}? be done ]'),
  p('[ {ASSURED} {MOD}* assurance|assurances|guarantee|guarantees that|of|to ]'),
  p('[ reserve|reserves|reserved {MOD}* right to {VAGUE} ]'),
  p('[ all|every options|option are|is|remain|remains {ADV}? on|open ]'),
  p('[ will|would not {ADV}? go|remain unanswered|unpunished ]'),
  p('[ will|would {ADV}? pay a|the {MOD}* price ]'),
  p('[ will|would {ADV}? face {MOD}* consequences|repercussions|retaliation|reprisals ]'),
  // "we are doing everything we can", "lessons would be learned"
  p('[ are|is doing everything|all|whatever we|they|it|possible can|takes|necessary? ]'),
  p("[ we're|they're doing everything|all|whatever we|they|it|possible can|takes|necessary? ]"),
  p('[ lessons will|would be learned|learnt ]'),
  // "will not sit on their hands", "will see the port investing in cranes", "start building trust"
  p(
    "[ will|would|'ll not|never {ADV}? sit|stand|back|give|bow|waver|yield|rest|bend|flinch on|down|up|in|by|idly|still|aside ]",
  ),
  p(
    "[ won't {ADV}? sit|stand|back|give|bow|waver|yield|rest|bend|flinch on|down|up|in|by|idly|still|aside ]",
  ),
  p('will|would {ADV}? see {MOD}* [ {VAGUE_ING} in|on? {MOD}* ]'),
  p('will|would start|begin [ {VAGUE_ING} {MOD}* ]'),
  p(
    '[ {LAW} {BE} {ADV}? set|due|expected|designed|meant|intended to ] prevent|stop|ensure|protect|tackle|curb|end|improve|strengthen|give|help',
  ),
  p('try|trying|seek|hope|hopes|want|wants to [ do something|more . .? ]'),
]);
