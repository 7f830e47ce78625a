import { nouns, verbs, words } from '../../language/inflect';
import type { Token } from '../../language/parse';
import { indexPatterns, pattern } from '../../language/pattern';
import { OUTCOMES } from '../words/outcomes';

const classes = {
  MAY: new Set(words('could may might')),
  OUTCOME: OUTCOMES,
  // "is set to play Leeds", "is expected to deliver a speech": a schedule
  FORESEEN: new Set(
    [...OUTCOMES.keys()].filter(
      (form) => !/^(?:play|deliver|set|serve|offer|host|continue|persist)/.test(form),
    ),
  ),
  STEP: verbs(
    'leave join run resign quit challenge endorse sue veto appeal drop enter retire switch defect bolt stay step',
  ),
  // deeds of people in office: not those of a diary
  DEED: verbs(
    'seek run join endorse nominate enter challenge resign quit step replace succeed back support oppose approve reject pass block veto sign appeal win lose sell buy cut raise follow retire drop concede prevail',
  ),
  SUFFERED: new Set(
    [...OUTCOMES.keys()].filter(
      (form) =>
        /(?:ed|en|wn|st|ut|ung)$/.test(form) &&
        !/^(?:required|needed|used|given|taken|made|offered|served|created|increased|reduced|extended|limited|raised|added)$/.test(
          form,
        ),
    ),
  ),
  // "may have helped": what a writer takes to have happened
  DONE: (token: Token) =>
    (token.tags.has('PastTense') || token.tags.has('Participle') || /(?:ed|en)$/.test(token.normal)) &&
    !token.tags.has('Plural') &&
    !token.tags.has('Value') &&
    !/^(?:been|had)$/.test(token.normal),
  RISKED: new Set([...OUTCOMES.keys()].filter((form) => form.endsWith('ing'))),
  STATE: new Set(
    words(
      'vulnerable harder easier tougher difficult hard tough key critical vital instrumental influential significant important problematic risky short-lived slow contentious contested controversial close tight over next gone better worse higher lower bigger fewer enough tempted too more less out',
    ),
  ),
  STRAIT: new Set(
    words(
      'trouble danger jeopardy peril doubt risk odds stake threat pressure strain scrutiny sight reach play flux hand',
    ),
  ),
  INTENT: new Set(words('intent determined unwilling reluctant resigned bent closer headed destined')),
  EFFECT: verbs(
    `reignite alienate embolden deepen fuel spark trigger intensify heighten complicate jeopardize jeopardise undermine hasten
    galvanize galvanise energize energise infuriate inflame erode tarnish rattle dent haunt reshape redefine transform overshadow
    doom derail upend resonate backfire linger reverberate polarize divide unite weaken strengthen hurt harm boost bolster stoke
    renew revive cement solidify diminish dilute dominate`,
  ),
  QUESTIONS: nouns('question doubt concern fear suspicion hope expectation tension eyebrow stake'),
  UNTIL: new Set(words('before until till without unless anytime soon given')),
  ADV: (token: Token) =>
    token.tags.has('Adverb') || /^(?:well|further|even|also|yet|still)$/.test(token.normal),
  MOD: (token: Token) =>
    token.tags.has('Adjective') ||
    token.tags.has('Determiner') ||
    token.tags.has('Noun') ||
    token.tags.has('Possessive'),
  BE: new Set(words("is are was were isn't aren't wasn't weren't")),
  BOUND: new Set(words('likely expected poised set bound sure certain unlikely destined projected')),
  APPEAR: verbs('appear seem'),
  POINT: verbs('point suggest lead'),
  STAND: new Set(words('stands stand stood')),
  AIMED: new Set(words('aimed designed intended calculated meant')),
  SENDS: new Set(words('send sends sent')),
  SIGN: new Set(words('signal message warning')),
  MARK: verbs('mark represent signal herald underscore underline'),
  EVENT: nouns(
    'move decision vote visit result announcement meeting deal outcome ruling shift change language timing choice step appointment resignation victory defeat election trip silence statement',
  ),
  EFFORT: new Set(
    words('effort bid attempt response reference nod rebuke snub move retaliation sign dig jab swipe'),
  ),
};
const p = (source: string) => pattern(source, classes);

export const FORECASTS = indexPatterns([
  // "it is possible that": a thing held likely in so many words
  p("[ it's {ADV}* possible|conceivable|likely|unlikely|doubtful|improbable|inevitable that ]"),
  p('[ it is|seems {ADV}* possible|conceivable|likely|unlikely|doubtful|improbable|inevitable that ]'),
  p('[ {MAY} {ADV}* {OUTCOME} {ADV}? {MOD}* ]'),
  p('[ {BE} {ADV}* {BOUND} to {ADV}* {FORESEEN} {ADV}? ]'),
  p('[ {BE} {ADV}* {BOUND} to be {ADV}? followed|remembered|seen|felt|overshadowed|tested by? ]'),
  // "could be pushed back"
  p('[ {MAY} {ADV}* be {ADV}* {SUFFERED} {ADV}? ]'),
  // "may have helped him", "might well have grown"
  p('[ {MAY} {ADV}* have {ADV}* {DONE} {ADV}? {MOD}? ]'),
  // "has the potential to reshape", "risks alienating"
  p('[ has|have the|enormous|great|considerable|huge real? potential to {ADV}? {OUTCOME} {ADV}? {MOD}* ]'),
  p('[ risks|risk|risked {RISKED} {MOD}* ]'),
  // "could play a major role"
  p('[ could|may|might|will|would {ADV}* play a|an|the {MOD}* role|part ]'),
  // "could be at risk", "may be harder"
  p('[ {MAY} {ADV}* be {ADV}* {STATE} ]'),
  p('[ {MAY} {ADV}* be in|at|under|on the|an|a? {MOD}? {STRAIT} ]'),
  // "should be enough", "will decide who"
  p('[ should|ought {ADV}* to? be {ADV}? enough|easy|sufficient|plenty ]'),
  p("[ will|won't|would {ADV}? determine|decide|dictate|reveal how|whether|who|which|what|if ]"),
  // "could be the last chance", "might be enough to"
  p('[ {MAY} {ADV}* be {ADV}* the? all|enough|key|last|first {MOD}* ]'),
  p(
    '[ {MAY} be {ADV}? fatal|decisive|crucial|costly|disastrous|damaging|devastating|dangerous|pivotal|historic|transformative ]',
  ),
  // "will alienate many", "will also raise questions"
  p("[ will|won't {ADV}? {EFFECT} {MOD}* ]"),
  p("[ will|won't {ADV}? raise|renew|fuel|prompt|spark|stir|create|leave {MOD}* {QUESTIONS} ]"),
]);
/** Odds that a writer gives: "is likely to keep up", "will almost certainly raise". */
export const ODDS = indexPatterns([
  p('[ {BE} {ADV}? likely|certain|bound|expected|poised|set to be one|among of? ]'),
  p('[ {BE} {ADV}* likely|unlikely|certain|bound|poised|destined to {ADV}? . {MOD}? ]'),
  p('[ will|would {ADV}? likely|probably|undoubtedly|surely|inevitably|certainly {ADV}? . {MOD}? ]'),
  p('[ will|would almost certainly . {MOD}? ]'),
  // "likely won't help"
  p("[ likely|probably|presumably will|won't|would|wouldn't|has|have|had {ADV}? . {MOD}? ]"),
  p('[ will no doubt . {MOD}? ]'),
  // "a ruling is unlikely before May"
  p('[ {BE} {ADV}* likely|unlikely|doubtful|improbable {UNTIL} ]'),
  p('another|others|one [ likely|certain|bound|expected|sure to {ADV}? . {MOD}? ]'),
  // "are expected to seek the post"
  p('[ {BE} {ADV}* expected|tipped|projected|predicted|forecast|poised to {ADV}? {DEED} {MOD}* ]'),
]);
/** What an event is taken to mean, and what somebody is taken to be after. */
export const MEANINGS = indexPatterns([
  // "Presumably, other firms do the same"
  p('[ presumably ]'),
  p('[ {MAY} eventually|ultimately {ADV}? . {MOD}* ]'),
  p('[ {MAY} {ADV}* {STEP} {MOD}* ]'),
  // "a strike, which is increasingly likely"
  p('which|that [ {BE} {ADV}* likely|unlikely|doubtful|inevitable ] to|that!'),
  p('[ {BE} likely|probably {DONE} ]'),
  p('[ expect {MOD}* to {ADV}? . ]'),
  p('[ all|everything signs? {POINT} to ]'),
  p('[ {APPEAR} {ADV}* {INTENT} to|on|for|of|in? {ADV}? . ]'),
  p('[ {STAND} to {ADV}? be|become|gain|benefit|lose|win|inherit|profit|suffer|reap ]'),
  p('[ spells|spelled {MOD}? {MOD}? trouble|doom|disaster|danger ]'),
  p('[ spells|spelled the end of ]'),
  p(
    '[ {MAY} {ADV}* have {MOD}* consequences|implications|repercussions|ramifications|impact|effect|effects ]',
  ),
  p('[ paving|pave|paves the way for ]'),
  // "the only way the guild wins", "it's a safe bet"
  p('[ the|its|his|her|their only {MOD}? way|hope|chance|path|question ] #Noun'),
  p("[ it's|it is? a|an? safe|good|fair|reasonable bet|guess that? ]"),
  p("[ it's|it is? safe|fair|reasonable to assume|say|expect|conclude that? ]"),
  p(
    '[ {MAY} {ADV}* make it|that|them|things|him|her? {ADV}? harder|easier|tougher|difficult|impossible|safer|riskier|cheaper ]',
  ),
  p('[ {MAY} {ADV}* come|stem from ]'),
  p('[ apparently to|because|hoping|designed|intended|aimed|seeking ]'),
  p('[ {APPEAR} to be {ADV}? calculating|hoping|betting|trying|preparing|aiming|seeking|positioning ]'),
  p('[ opening the door to|for ]'),
  p('[ setting the stage for ]'),
  p('[ raising the {MOD}? prospect|possibility|specter|spectre|risk of|that ]'),
  p('[ threatens|threaten|threatened to {ADV}? {OUTCOME} ]'),
  p('{EVENT} [ signals|signaled|signalled|suggests|suggested that|a|an|the|growing {MOD}* ]'),
  p('[ look|looks|seem|seems|appear|appears set|likely|certain|bound|poised|destined to {ADV}? . ]'),
  p('[ {APPEAR} to be a|an {MOD}? {EFFORT} ]'),
  p('[ {APPEAR} to be losing|gaining|running steam|ground|momentum|patience|support|strength ]'),
  p('[ {SENDS} a|an|its|another #Adjective? #Adjective? {SIGN} ] saying|that|of!'),
  p('[ {APPEAR} {AIMED} at|to ]'),
  p('[ {APPEAR} to be {AIMED} at|to ]'),
  p('[ leave|leaves|left little|no doubt ]'),
  p('[ {MARK} {MOD}* turning|watershed . ]'),
  p('[ {MARK} a|an {MOD}? shift|departure|escalation|milestone|victory|setback ]'),
  p('[ in an apparent {EFFORT} ]'),
  p('[ in what appears|appeared to be . . ]'),
]);
