import { nouns, verbs, words } from '../../language/inflect';
import type { Token } from '../../language/parse';
import { indexPatterns, pattern } from '../../language/pattern';
import { INSIDERS } from '../../language/speakers';
import { TRAITS } from '../words/opinions';
import { HEARD, HEARD_FROM } from './source-heard';

const classes = {
  PERSON: new Set(
    words(
      'person people individual individuals someone somebody man woman source sources friend friends confidant confidants associate associates colleague colleagues',
    ),
  ),
  CLOSE: new Set(words('familiar briefed close knowledgeable privy involved')),
  BE: new Set(words('is are was were been being be')),
  ADV: (token: Token) => token.tags.has('Adverb'),
  INSIDER: (token: Token) => INSIDERS.has(token.normal) && token.tags.has('Plural'),
  INFORMANT: (token: Token) => INSIDERS.has(token.normal) || PEOPLE_WHO_TELL.has(token.normal),
  MOD: (token: Token) =>
    token.tags.has('Adjective') ||
    token.tags.has('Value') ||
    /^(?:a|an|one|several|some|many|other|another|the)$/.test(token.normal),
  SOME: new Set(words('some many most several other few')),
  NOUNISH: (token: Token) =>
    token.tags.has('Noun') || token.tags.has('Determiner') || token.tags.has('Adjective'),
  HEARSAY: new Set(words('believed thought understood said rumored rumoured suspected reported')),
  HAVE: new Set(words('has have had')),
  THING: (token: Token) =>
    (token.tags.has('Noun') || token.tags.has('Adjective')) &&
    !token.tags.has('Pronoun') &&
    !token.tags.has('Verb') &&
    !CULPRITS.has(token.normal),
  LOOSE: new Set(
    words('unconfirmed multiple conflicting several many some widespread persistent recent early media news'),
  ),
  STAFF: (token: Token) => token.tags.has('Plural') && !token.tags.has('Pronoun') && STAFF.has(token.normal),
  TELL: verbs('say tell admit acknowledge concede believe confirm fear worry expect doubt hope'),
  TRAIT: TRAITS,
  // "apparently think", and "apparently to please them": a mind or a motive that is read
  READ: new Map([
    ...verbs(
      'think believe disagree agree want know feel like hope see be have mean prefer hate love enjoy need',
    ),
    ...['to', 'because', 'hoping', 'designed', 'intended', 'aimed', 'seeking'].map(
      (word) => [word, word] as const,
    ),
  ]),
  WAS_THERE: new Set(words('attended saw heard witnessed know knew work worked were was spoke met')),
  CLOSE_ONES: nouns('aide associate confidant ally adviser advisor'),
  ASK: new Set(words('asked requested')),
};
/** Those beside insiders whose words are passed on without a name. */
const PEOPLE_WHO_TELL = nouns('source person employee executive lawmaker caller tipster user');
/** Whom a charge makes of somebody: the charge says who alleges it. */
const CULPRITS = nouns(
  'terrorist attacker killer murderer rapist shooter gunman assailant thief robber victim abuser criminal gang plot perpetrator spy bomber hacker smuggler trafficker fraudster offender irregularity misconduct wrongdoing abuse',
);
/** Who may speak in private of what they know. */
const STAFF = nouns(
  `official aide adviser advisor diplomat minister lawmaker legislator senator executive employee worker staffer manager lawyer prosecutor
  insider strategist leader donor member banker officer trader engineer delegate ally colleague`,
);
const p = (source: string) => pattern(source, classes);

/** People who know and are not named, without a verb of saying the ledger could hold on to. */
export const PEOPLE = indexPatterns([
  ...HEARD_FROM,
  p('[ {MOD}* {PERSON} {CLOSE} with|on|to|in {NOUNISH}* ]'),
  p('[ {MOD}* {PERSON} with|having {MOD}? knowledge of {NOUNISH}* ]'),
  p('[ {MOD}* {PERSON} briefed on {NOUNISH}* ]'),
  p('[ {NOUNISH}? {INSIDER} put ] the|it figure|number|cost|toll|total|price|at'),
  // "citing unnamed sources", "quoted officials as saying", "those with knowledge of the matter"
  p('[ citing {MOD}* {INSIDER} ]'),
  p('[ cited|cites|quoting|quoted unnamed|anonymous|unidentified {NOUNISH}* ]'),
  p('[ citing {MOD}* people|persons {CLOSE} ]'),
  p('[ quoted|quoting|quotes {MOD}* {NOUNISH}? {INSIDER} as saying ]'),
  p('[ those with {MOD}? knowledge of {NOUNISH}* ]'),
  p('[ those familiar|briefed|close with|on|to {NOUNISH}* ] said|say|says|told|believe'),
  p('[ {STAFF} familiar with {NOUNISH}* ]'),
  p(
    '[ {MOD}* investigators|detectives|inspectors|auditors {HAVE}? {ADV}? found|discovered|learned|determined|concluded|uncovered|established ]',
  ),
  p(
    '[ according to a|an|one {MOD}* #Noun? group|organization|organisation|company|firm|agency ] called|named|led|report|study|survey|analysis!',
  ),
  // "those present said", "according to people who attended"
  p('[ {MOD}* those|people present|there|inside ] said|say|told|described|recalled'),
  p('according to [ {MOD}* people|those who {HAVE}? {ADV}? {WAS_THERE} ]'),
  // "the mayor has told aides that he will quit": said in private, and who passes it on is open
  p('[ told {SOME}? {CLOSE_ONES} ] that|he|she|they|it'),
  // "has officials wondering", "some advisers would like to see"
  p(
    'has|have|had|left|leaves|leaving [ {MOD}* {NOUNISH}? {INSIDER} wondering|worried|scrambling|guessing|fuming ]',
  ),
  p('[ {SOME} {NOUNISH}* {INSIDER} would {ADV}? like|prefer|rather|love ]'),
  // "in private, ministers admit", "executives say privately"
  p('[ in private , {STAFF} {ADV}? {TELL} ]'),
  p('[ {STAFF} {HAVE}? privately {TELL} ]'),
  p('[ {STAFF} {TELL} privately ]'),
  p('[ senior|top|leading|key figures in|within|at|inside {NOUNISH}* {ADV}? {TELL} ]'),
  // "what officials called", "officials are confident that"
  p('what [ #Adjective? {INSIDER} {ADV}? call|called|describe|described ]'),
  p('[ {INSIDER} {BE} {ADV}* {TRAIT} that|about|the|of ]'),
]);
/** Words by which one who speaks stays unnamed. */
export const ANONYMOUS = indexPatterns([
  p('[ spoke|speaking|speak on the? condition of anonymity ]'),
  p('[ {ASK} not to be named|identified ]'),
  p('[ {ASK} anonymity ]'),
  p('[ on the? condition that he|she|they not be named|identified ]'),
  p("[ not|n't|wasn't|weren't authorized|authorised to {ADV}? speak|discuss|comment ]"),
]);

/** Hearsay: what nobody is said to have told. */
export const NOBODY = indexPatterns([
  ...HEARD,
  p('[ purportedly ]'),
  // "it has emerged that", "word is that"
  p('[ it has|had {ADV}? emerged|transpired ]'),
  p('[ it emerged|transpired that ]'),
  p('[ word|rumor|rumour has it ]'),
  p('[ word is that ]'),
  p('[ {BE} {ADV}? alleged to ]'),
  p(
    '[ there is|are|was|were|have|has been? {ADV}? unconfirmed|multiple|conflicting|several|many|some|widespread|persistent? reports of|that ]',
  ),
  p('[ reports say|said|suggest|suggested|claim|claimed|indicate|indicated ]'),
  p('[ reportedly ]'),
  p('[ {BE} {ADV}? {HEARSAY} to be|have|hold|contain|show|own|want|favor|favour|include|involve . ]'),
  p('[ {BE} not? {ADV}? {HEARSAY} to ]'),
  p('[ allegedly ]'),
  p(
    '[ local|foreign|several|some|multiple|western|national|many news? media|outlets|newspapers|publications|websites {ADV}? reported|report|said|say ]',
  ),
  // "according to local media", "according to the latest information"
  p(
    'according to [ {LOOSE}? local|foreign|state|national|regional|news|media|press|several|various media|outlets|newspapers|reports|press|websites ] by|from|in|on!',
  ),
  p('[ according to the? latest|available|initial|preliminary|early information|reports ] by|from|in|on!'),
  p('[ it is|was|has {ADV}? been? {HEARSAY} that ]'),
  // "it was learned that"
  p('[ it is|was|has {ADV}? been? learned|learnt|gathered|disclosed that ] by!'),
  p('[ it is {HEARSAY} ] to|by|in|as!'),
  p('[ {BE} {ADV}? leaked to the? press|media|reporters|newspaper|newspapers|public ]'),
  p('[ word spread|got that|out ]'),
  p('[ {BE} {ADV}? suspected of ]'),
  // "it is alleged he hit", "his alleged role"
  p('[ it is|was|has {ADV}? been? alleged|rumored|rumoured|claimed ]'),
  p('his|her|its|their|latest|any|some [ alleged|rumored|rumoured {THING} ]'),
  // "with reports that he would return", "was implicated in", "were known to use"
  p(
    'with|amid|despite|after|following|by|about|deny|denied|denies [ {LOOSE}? reports|rumors|rumours|word of|that ] mouth!',
  ),
  p('[ {BE} {ADV}? implicated in ] by!'),
  p('[ was|were|been previously|also|repeatedly|heavily|long linked in|to|with ] by!'),
  p('[ anonymous|unnamed|unidentified {NOUNISH}? {INFORMANT} ]'),
  p('[ {BE} rumored|rumoured ]'),
  // "was projected the winner", "was tipped to lead", "has been mentioned as"
  p('[ {BE} {ADV}? projected as? the winner|victor ]'),
  p('[ {BE} {ADV}? tipped|touted to|as ] by!'),
  p('[ been {ADV}? mentioned|floated|talked as|about as? a|an|the|one|possible|potential ] by!'),
  p('[ {BE} {ADV}? reputed|presumed to ]'),
  p('[ {BE} {ADV}? feared|presumed|reported|believed dead|killed|drowned|lost|trapped|missing ]'),
  p('[ supposedly|ostensibly|reputedly ]'),
  p('#Noun [ apparently ] {READ}!'),
  p('[ rumors|rumours have|had? {ADV}? . ]'),
  p('[ the talk|word in|around|on {NOUNISH}* is|was ]'),
]);
