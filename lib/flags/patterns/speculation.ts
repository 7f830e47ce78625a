import { nouns, verbs, words } from '../../language/inflect';
import type { Token } from '../../language/parse';
import { indexPatterns, pattern } from '../../language/pattern';
import { OUTCOMES } from '../words/outcomes';

const classes = {
  MAY: new Set(words('could may might')),
  OUTCOME: OUTCOMES,
  // "is set to play Leeds", "is expected to deliver a speech": a schedule
  FORESEEN: new Set(
    [...OUTCOMES.keys()].filter((form) => !/^(?:play|deliver|set|serve|offer|host)/.test(form)),
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
  INTENT: new Set(
    words('intent eager keen determined unwilling reluctant resigned bent closer headed destined'),
  ),
  EFFECT: verbs(
    `reignite alienate embolden deepen fuel spark trigger intensify heighten complicate jeopardize jeopardise undermine hasten
    galvanize galvanise energize energise infuriate inflame erode tarnish rattle dent haunt reshape redefine transform overshadow
    doom derail upend resonate backfire linger reverberate polarize divide unite weaken strengthen hurt harm boost bolster stoke
    renew revive cement solidify diminish dilute dominate`,
  ),
  QUESTIONS: nouns('question doubt concern fear suspicion hope expectation tension eyebrow stake'),
  UNTIL: new Set(words('before until till without unless anytime soon given')),
  UNDER_WAY: (token: Token) =>
    /ing$/.test(token.normal) && (OUTCOMES.has(token.normal) || token.normal === 'making'),
  ADV: (token: Token) =>
    token.tags.has('Adverb') || /^(?:well|further|even|also|yet|still)$/.test(token.normal),
  MOD: (token: Token) =>
    token.tags.has('Adjective') ||
    token.tags.has('Determiner') ||
    token.tags.has('Noun') ||
    token.tags.has('Possessive'),
  BE: new Set(words("is are was were isn't aren't wasn't weren't")),
  BOUND: new Set(words('likely expected poised set bound sure certain unlikely destined projected')),
  HAVE: new Set(words('has have had')),
  APPEAR: verbs('appear seem'),
  SEEM_LIKE: verbs('seem look sound feel appear'),
  POINT: verbs('point suggest lead'),
  STAND: new Set(words('stands stand stood')),
  CREATE: verbs('create pose'),
  AIMED: new Set(words('aimed designed intended calculated meant')),
  SEND: verbs('send'),
  SIGN: new Set(words('signal message warning')),
  GIVE: verbs('give deal deliver'),
  BLOW: new Set(words('boost blow lift setback victory')),
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
  // "it is possible that", "it's a good bet that", "it looks as if"
  p(
    "[ it's {ADV}* possible|conceivable|likely|unlikely|doubtful|improbable|inevitable|inconceivable to! that? ]",
  ),
  p(
    '[ it is|seems {ADV}* possible|conceivable|likely|unlikely|doubtful|improbable|inevitable|inconceivable to! that? ]',
  ),
  p('[ {MAY} {ADV}* {OUTCOME} {ADV}? {MOD}* ]'),
  p('[ {MAY} {ADV}* be {ADV}* {UNDER_WAY} {ADV}? {MOD}* ]'),
  p('[ {BE} {ADV}* {BOUND} to {ADV}* {FORESEEN} {ADV}? ]'),
  p('[ {BE} {ADV}* {BOUND} to be {ADV}? followed|remembered|seen|felt|overshadowed|tested by? ]'),
  // "could be pushed back", "may not survive"
  p('[ {MAY} {ADV}* be {ADV}* {SUFFERED} {ADV}? ]'),
  p('[ may|might not {ADV}* {OUTCOME} {MOD}* ]'),
  // "may have helped him", "might well have grown"
  p('[ {MAY} {ADV}* have {ADV}* {DONE} {ADV}? {MOD}? ]'),
  // "could be the last chance", "might be enough to"
  p('[ {MAY} {ADV}* be {ADV}* the? all|enough|key|last|first {MOD}* ]'),
  // "will alienate many", "won't change the outcome", "will also raise questions"
  p("[ will|won't {ADV}? {EFFECT} {MOD}* ]"),
  p("[ will|won't {ADV}? raise|renew|fuel|prompt|spark|stir|create|leave {MOD}* {QUESTIONS} ]"),
  p(
    "[ will|won't not? {ADV}? change|alter|make|do|mean {MOD}* difference|outcome|course|landscape|calculus|math|dynamics|race|game|trajectory|balance|much|little|anything|nothing ]",
  ),
  p('[ will|would {ADV}? take center|centre stage ]'),
  p('[ will|would {ADV}? make it|that|things {ADV}? harder|easier|tougher|difficult|impossible|riskier ]'),
  p(
    '[ {MAY} {ADV}* be {ADV}? relevant|critical|important|difficult|hard|tough|harder|easier|expensive|painful|temporary|inevitable|imminent ]',
  ),
]);
/** Odds that a writer gives: "is likely to keep up", "will almost certainly raise". */
export const ODDS = indexPatterns([
  p('[ {BE} {ADV}? likely|certain|bound|expected|poised|set to be one|among of? ]'),
  p('[ {BE} {ADV}* likely|unlikely|certain|bound|poised|destined to {ADV}? . {MOD}? ]'),
  p('[ will|would {ADV}? likely|probably|undoubtedly|surely|inevitably|certainly {ADV}? . {MOD}? ]'),
  p('[ will|would almost certainly . {MOD}? ]'),
  p('[ will no doubt . {MOD}? ]'),
  // "a ruling is unlikely before May", "an outcome that is increasingly likely"
  p('[ {BE} {ADV}* likely|unlikely|doubtful|improbable {UNTIL} ]'),
  p('which|that [ {BE} {ADV}* likely|unlikely|doubtful|inevitable ] to|that!'),
  p('another|others|one [ likely|certain|bound|expected|sure to {ADV}? . {MOD}? ]'),
  // "are expected to seek the post"
  p('[ {BE} {ADV}* expected|tipped|projected|predicted|forecast|poised to {ADV}? {DEED} {MOD}* ]'),
]);
export const MEANINGS = indexPatterns([
  // "gives him momentum", "seems to be working", "all but assures her of"
  p('[ {GIVE} him|her|them|it|us {MOD}* momentum|leverage|ammunition|cover|edge ]'),
  p('[ {APPEAR} to be {ADV}? working|paying|backfiring|failing|succeeding|resonating|fading|slipping ]'),
  p('[ all but assures|assured|guarantees|guaranteed|ensures|ensured|ends|ended|kills|killed|dooms|doomed ]'),
  p('which|that|outcome|result [ {BE} {ADV}* likely|unlikely|inevitable ] to|that!'),
  // "Presumably, other firms do the same"
  p('[ presumably ]'),
  // "may well become", "could soon follow": of people too
  p('[ {MAY} very? well {ADV}* . {MOD}* ]'),
  p('[ {MAY} soon|yet|eventually|ultimately|someday {ADV}? . {MOD}* ]'),
  p('[ {MAY} one day {ADV}? . {MOD}* ]'),
  p('[ {MAY} be in for {MOD}* . ]'),
  p('[ {MAY} {ADV}* {STEP} {MOD}* ]'),
  p('[ {BE} likely|probably {DONE} ]'),
  p('[ expect {MOD}* to {ADV}? . ]'),
  p("[ it's|is|seems a? {ADV}? good|safe|fair bet|guess|assumption that|to? ]"),
  p("[ it's|seems {ADV}* safe|fair|reasonable to assume|say|expect|bet|predict|guess|conclude ]"),
  p("[ it's {ADV}* hard|difficult|impossible to imagine|see|envision|picture|foresee ]"),
  p('[ it is {ADV}* hard|difficult|impossible to imagine|envision|picture|foresee ]'),
  p('[ {BE} less and less likely|certain|clear|plausible ]'),
  p("[ it's less and less likely|certain|clear|plausible that? ]"),
  p('[ odds|chances|signs|indications {BE} that|good|slim|high|low|long ]'),
  p('[ all|everything signs? {POINT} to ]'),
  p('[ it|which would? {SEEM_LIKE} as if|though . . ]'),
  p("[ look|looks|looked|sounds|feels like|as if|though? it|it's|its|they|they're . . ]"),
  p('[ {APPEAR} {ADV}* {INTENT} to|on|for|of|in? {ADV}? . ]'),
  p('[ {STAND} to {ADV}? be|become|gain|benefit|lose|win|inherit|profit|suffer|reap ]'),
  p('[ calls|called|calling into question ]'),
  p('[ spells|spelled {MOD}? {MOD}? trouble|doom|disaster|danger ]'),
  p('[ spells|spelled the end of ]'),
  p(
    '[ {CREATE} a|an|another|new|fresh {MOD}? {MOD}? challenge|opening|dilemma|problem|headache|obstacle|hurdle for ]',
  ),
  p('[ {HAVE} the potential to {ADV}? . ]'),
  p(
    '[ {MAY} be {ADV}? fatal|decisive|crucial|costly|disastrous|damaging|devastating|dangerous|pivotal|historic|transformative ]',
  ),
  p('[ talk|speculation|chatter {HAVE} been mounting|growing|swirling ]'),
  p(
    '[ {MAY} {ADV}* have {MOD}* consequences|implications|repercussions|ramifications|impact|effect|effects ]',
  ),
  p('[ paving|pave|paves the way for ]'),
  p(
    '[ {MAY} {ADV}* make it|that|them|things|him|her? {ADV}? harder|easier|tougher|difficult|impossible|safer|riskier|cheaper ]',
  ),
  p('[ {MAY} {ADV}* come|stem|derive|result from ]'),
  p('[ {MAY} {ADV}* reflect a|an|the|his|her|its|their {MOD}* ]'),
  p('[ {MAY} {ADV}* be {ADV}? due|linked|tied|related|attributable to ]'),
  p('[ {BE} shaping up to|as be? ]'),
  p('[ apparently to|because|hoping|designed|intended|aimed|seeking ]'),
  p(
    '[ {APPEAR} to be {ADV}? calculating|hoping|betting|trying|preparing|aiming|seeking|positioning|laying|bracing|gearing|counting|hinting|signaling|signalling|shrinking|warming|cooling|drifting|heading|leaning|edging|backing ]',
  ),
  p('{EVENT} [ reflects|reflected a|an|the|growing {MOD}* ]'),
  p('[ opening the door to|for ]'),
  p('[ setting the stage for ]'),
  p('[ raising the {MOD}? prospect|possibility|specter|spectre|risk of|that ]'),
  p('[ threatens|threaten|threatened to {ADV}? {OUTCOME} ]'),
  p(
    '{EVENT} [ suggests|suggested|signals|signaled|signalled|underscores|underscored|hints|hinted that|a|an|the|at|how|growing|his|her|its|their {MOD}* ]',
  ),
  p('[ look|looks|seem|seems|appear|appears set|likely|certain|bound|poised|destined to {ADV}? . ]'),
  p('[ {BE} {ADV}? a|an {MOD}? sign|signal|message|reminder|blow|boost|setback|victory of|that|to|for ]'),
  p('[ {APPEAR} to be a|an {MOD}? {EFFORT} ]'),
  p('[ {APPEAR} to be losing|gaining|running steam|ground|momentum|patience|support|strength ]'),
  p('[ {SEND} a|an|its|another #Adjective? #Adjective? {SIGN} ] saying!'),
  p('[ {APPEAR} {AIMED} at|to ]'),
  p('[ {APPEAR} to be {AIMED} at|to ]'),
  p('[ was|were {AIMED} to reinforce|signal|send|show|reassure|calm ]'),
  p('[ leave|leaves|left little|no doubt ]'),
  p('[ {GIVE} her|him|them|it {MOD}* {BLOW} ]'),
  p('[ {MARK} {MOD}* turning|watershed . ]'),
  p('[ {MARK} a|an {MOD}? shift|departure|escalation|milestone|victory|setback ]'),
  p('[ in an apparent {EFFORT} ]'),
  p('[ in what appears|appeared to be . . ]'),
  p('[ in a|another {MOD}? sign that|of ]'),
]);
