import { nouns, verbs, words } from '../../language/inflect';
import type { Token } from '../../language/parse';
import { indexPatterns, pattern } from '../../language/pattern';
import {
  BRANDS,
  CONTENT,
  DEGREES,
  describes,
  GROUPS,
  isContents,
  isDoings,
  POLITICS,
  SUSPECTED,
  WIDE,
} from './placeholder-words';

const classes = {
  CONTENT,
  CONTENTS: isContents,
  SEVERAL_OF: GROUPS,
  WIDE,
  SUSPECTED,
  BEFORE: (token: Token) => describes(token) && !isContents(token),
  DEGREES,
  POLITICS,
  BRANDS,
  DOINGS: isDoings,
  TROUBLES: new Set(
    words(
      'problems concerns issues reasons factors differences difficulties challenges failures failings shortcomings weaknesses irregularities flaws gaps tensions pressures risks',
    ),
  ),
  NEEDS: new Set(
    words(
      'resources support tools help information training equipment assistance treatment care services funding protection protections steps measures changes reforms skills flexibility certainty clarity leadership work',
    ),
  ),
  GROUP: nouns('range number variety package set host array raft'),
  VAGUE: new Set(words('certain various several unspecified additional further numerous multiple')),
  MOD: (token: Token) =>
    (token.tags.has('Adjective') || token.tags.has('Noun') || token.normal === 'and') &&
    !CONTENT.has(token.normal),
  TALK: verbs(
    'discuss raise address cover review consider weigh explore propose outline unveil announce contain include involve seek introduce find identify uncover cite',
  ),
  // to speak of, or to decide on: "discussed other issues", but not "has other problems"
  LOOSE: new Set(
    words('strong smart appropriate concrete necessary bold decisive innovative tough robust practical'),
  ),
  OPEN: verbs(
    'discuss address cover announce introduce adopt approve impose propose promise plan agree weigh consider explore raise take include',
  ),
  ANNOUNCE: verbs('announce unveil introduce adopt approve impose propose consider promise plan'),
  KEY: new Set(words('key core outstanding unresolved remaining sensitive thorny contentious')),
  SLIPS: nouns(
    'error mistake misstep gaffe scandal controversy setback stumble blunder distraction failing lapse',
  ),
  SPEAK_OF: verbs('discuss address cover review raise debate'),
  ADV: (token: Token) => token.tags.has('Adverb'),
  /** What parties settle on or hand out. */
  SETTLED: nouns(
    'agreement deal arrangement compromise accommodation compensation relief support assistance oversight ban limit tax reform change action measure restriction guarantee protection settlement penalty sanction subsidy exemption mechanism framework plan program programme',
  ),
  // not "certain days", "certain types of moth"
  OTHERS: (token: Token) =>
    token.tags.has('Plural') &&
    !/^(?:types|kinds|sorts|forms|days|times|hours|points|ways|words|terms|respects|regards|amounts|circumstances)$/.test(
      token.normal,
    ),
  BE: new Set(['is', 'are', 'was', 'were']),
  HOLD: verbs('have hold call describe continue conclude enjoy'),
  IT: new Set(words('it them the their talks meeting a an as')),
  BAD: nouns('irregularity shortcoming deficiency discrepancy inconsistency anomaly weakness lapse'),
};
const p = (source: string) => pattern(source, classes);

export const PATTERNS = indexPatterns([
  p('[ several|various|series of? {MOD}* {SLIPS} ]'),
  p('[ a|whole {MOD}? {GROUP} of {MOD}* {CONTENT} of? mutual|common|shared? interest|concern? ]'),
  p('[ issues|matters|topics|questions of {MOD}? mutual|common|shared interest|concern ]'),
  p('[ {VAGUE} other? {MOD}? {MOD}? {CONTENT} ]'),
  p('{OPEN} [ other {MOD}? {CONTENT} ]'),
  p(
    '[ some {MOD}? changes|concerns|issues|concessions|provisions|aspects|problems|restrictions|conditions|adjustments|reforms|measures|steps ] of!',
  ),
  p('[ some|many|most|several of the {MOD}* {CONTENT} ]'),
  p('{ANNOUNCE} [ new|fresh|further|additional|more|tough|tougher|stricter {MOD}? {CONTENT} ]'),
  p('[ {KEY} issues|points|questions|differences|disputes ]'),
  p('[ differences|gaps|obstacles|hurdles {ADV}? remain|remains|remained|persist ]'),
  p('[ sticking|disputed points {ADV}? remain|remained|persist ]'),
  // in the passive: "bilateral issues were discussed", "new measures were announced"
  p(
    '[ other|bilateral|regional|global|international|mutual|common and? {MOD}? issues|matters|topics|concerns ] {BE} {ADV}? discussed|raised|addressed|covered|reviewed',
  ),
  p('[ new|fresh|further|additional|tough|tougher|stricter measures|steps|reforms {BE} {ADV}? announced ]'),
  p('[ sweeping|minor|major|several|some changes {BE} {ADV}? made ] by!'),
  // "exchanged views on regional issues"
  p(
    'talked|talk|talking|views about|on [ other|bilateral|regional|global|international|mutual|common and? {MOD}? issues|matters|topics|concerns ]',
  ),
  p('[ all options are|remain|were {ADV}? on the table ]'),
  p('[ steps|measures|action has|have|is|are|were|was been|being taken ]'),
  p(
    '[ technical|technological|administrative|logistical|operational|organisational|organizational|procedural|personal|contractual|budgetary|legal issues|problems|reasons|difficulties|challenges|glitches ]',
  ),
  p('for [ personal|security|family|political|various|other variety? of? reasons ]'),
  p(
    '[ deeper|further|additional|greater|important|unspecified concessions|changes|reforms|commitments|guarantees|assurances|safeguards ]',
  ),
  p('[ broad|sweeping|wide|wide-ranging|extensive powers|authority|discretion ]'),
  p('[ reach|reached|agreed|agree|sign|signed on? a|an {MOD}? framework|understanding|arrangement ]'),
  p(
    '{HOLD} {IT}* [ constructive|productive|fruitful|candid|frank|cordial|wide-ranging|substantive talks|discussion|discussions|exchange|meeting|conversation|conversations|dialogue ]',
  ),
  p(
    '[ call|called|calls for closer|greater|deeper|stronger|bolder|urgent|swift|immediate|bold|decisive|concrete {MOD}? cooperation|action|dialogue|steps|measures|coordination|reform|reforms|change ]',
  ),
  p('[ bold|decisive|appropriate|swift|firm|concerted|tough action ]'),
  p('[ {LOOSE} and? {MOD}? solutions|provisions|measures|steps|safeguards ]'),
  p('{TALK} [ {BAD} ]'),
  p('[ alleged|serious|possible|apparent|financial|procedural|accounting|major {MOD}? {BAD} ]'),
  // "discussed regional issues"
  p(
    '{SPEAK_OF} [ bilateral|regional|global|international|economic|security|mutual|common|current and? {MOD}? issues|matters|topics|concerns|challenges|affairs ]',
  ),
  // "says other changes are needed"
  p(
    '[ other|more|further {MOD}? changes|reforms|measures|steps|safeguards ] {BE} {ADV}? needed|required|necessary',
  ),
  p('[ new proposals ] for!'),
  p('[ legal|adequate|proper|sufficient|necessary safeguards ]'),
  p('[ political|special favors|favours ]'),
  p('[ areas of {MOD}* agreement|disagreement|difference|cooperation ]'),
  p('[ certain {BEFORE}* {OTHERS} ]'),
  p('[ some form|sort|kind of #Adjective? {SETTLED} ]'),
  // "cited problems in the mill"
  p('cite|cites|cited|citing [ #Adjective* {TROUBLES} ] in|at|with|from|within|between'),
]);

/** Words that stand for contents where a sentence of some length makes a claim of them. */
export const CLAIMED = indexPatterns([
  p('[ {SUSPECTED} {BEFORE}* {CONTENTS} ]'),
  p('[ some {BEFORE} {BEFORE}* {CONTENTS} ] of!'),
  p('[ some of the|his|her|their|its|our|my|those|these {BEFORE}* {CONTENTS} ]'),
  p('[ any and all {BEFORE}* {CONTENTS} ]'),
  // "areas of common ground", "areas where they part"
  p(
    '[ #Adjective* areas of #Adjective* ground|interest|concern|agreement|disagreement|difference|dispute|contention|overlap|friction ]',
  ),
  p('[ areas where|in they|we|both|which {ADV}? . ]'),
  // "the support needed to keep looms", "mutually acceptable terms"
  p('[ the? {NEEDS} needed|required|necessary ] to|for|by'),
  p('[ mutually agreed|acceptable|beneficial|agreeable|satisfactory . ]'),
  p('[ a|an {WIDE}? {SEVERAL_OF} of {BEFORE}* {CONTENTS} ]'),
  p('[ {BRANDS} {BEFORE}* {DOINGS} ] #Noun!'),
]);

/** Doings praised or blamed by degree ("stricter rules"): seldom the point of a sentence. */
export const BY_DEGREE = indexPatterns([p('[ {DEGREES} {BEFORE}* {POLITICS} ] #Noun!')]);
