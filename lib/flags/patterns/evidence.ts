import type { ClauseReading } from '../../language/clause';
import { nouns, verbs, words } from '../../language/inflect';
import type { Token } from '../../language/parse';
import { indexPatterns, pattern } from '../../language/pattern';

/** What a claim may lean on. */
export const EVIDENCE = nouns(
  `study survey poll polling research data evidence statistic analysis analyses report document record estimate figure finding paper
  footage intelligence projection calculation review experiment trial model inquiry investigation audit probe assessment memo email account text message file modelling modeling scan video recording test autopsy simulation forecast imaging transcript testimony`,
);
const SHOW = verbs(
  'show suggest indicate find reveal prove demonstrate confirm link estimate say warn put conclude claim',
);
const SHOWS_AT_ALL = verbs(
  'show suggest indicate find reveal prove demonstrate confirm link estimate conclude document detail identify establish imply support predict determine contradict refute corroborate outline',
);
/** What somebody has asked, counted or worked out: not a paper that merely exists. */
export const FINDINGS = nouns(
  'study survey poll polling research evidence statistic analysis analyses report review estimate figure finding projection calculation experiment trial assessment audit investigation proof documentation data',
);

/** Word classes of what claims lean on. */
export const CLASSES = {
  EVIDENCE,
  SHOW: SHOWS_AT_ALL,
  SAYS: SHOW,
  MOD: new Set(
    words(
      'recent internal independent academic scientific leaked confidential new previous earlier industry private early available preliminary official government medical unpublished classified public market economic historical anecdotal mounting growing emerging empirical separate other prior past federal state national local global international statistical small large contemporaneous unconfirmed multiple credible conflicting video surveillance cellphone satellite',
    ),
  ),
  KIND: (token: Token, at: number, { sentences }: ClauseReading) =>
    (token.tags.has('Adjective') || token.tags.has('Noun')) &&
    !token.tags.has('Possessive') &&
    !token.tags.has('Pronoun') &&
    !token.tags.has('Date') &&
    (!/^\p{Lu}/u.test(token.text) ||
      (sentences[token.sentence]?.first === at && !/^\p{Lu}{2,}$/u.test(token.text))),
  FOUND: new Set(
    words(
      'found discovered shown showed concluded estimate estimated determined identified documented measured observed detected established demonstrated linked tracked reported',
    ),
  ),
  MEASURED: new Set(
    words(
      'documented measured observed detected demonstrated linked tracked identified discovered estimated estimate',
    ),
  ),
  BE: new Set(words('is are was were')),
  SAGGING: new Set(words('sagging dipping slipping sinking weak poor strong dismal falling improving')),
  SOME: new Set(words('some many most several numerous various a an one two three other any all')),
  ADV: (token: Token) =>
    token.tags.has('Adverb') ||
    /^(?:have|has|had|also|do|does|did|not|rarely|seldom|often)$/.test(token.normal),
  FINDINGS,
  POINT: verbs('point'),
  SEEK: verbs(
    'project depict seek measure examine compare track attempt try claim purport warn argue test explore',
  ),
  DATA: nouns(
    'study survey poll research data statistic analysis document email record report figure estimate projection model',
  ),
  CITE: verbs('cite reference invoke quote'),
  RUMOR: new Set(words('reports revelations disclosures rumors rumours leaks signs')),
  WEIGHT: new Set(
    words(
      `substantial ample strong growing mounting overwhelming credible scientific compelling considerable extensive photographic
      anecdotal empirical solid conclusive abundant rigorous robust convincing persuasive irrefutable`,
    ),
  ),
  SUPER: (token: Token) =>
    token.tags.has('Superlative') ||
    /^(?:most|best|worst|top|least|safest|happiest|richest)$/.test(token.normal),
  PLAIN: new Set(
    words(
      'clear overwhelming conclusive compelling unequivocal irrefutable robust unambiguous indisputable damning',
    ),
  ),
  PAPER: nouns(
    'document email e-mail memo letter draft report recording cable message file transcript paper tape',
  ),
  FILM: nouns('footage video clip image photo photograph picture recording'),
  SPREAD: new Set(words('shared posted circulating circulated published uploaded spreading')),
  PLACED: new Set(words('named ranked voted rated crowned')),
  CALLED: (token: Token) => token.tags.has('Adjective') || (token.tags.has('Noun') && !/\d/.test(token.text)),
};
const p = (source: string) => pattern(source, CLASSES);

export const PATTERNS = indexPatterns([
  // "recent polls in Ohio and Utah have shown"
  p('[ {SOME}? {MOD}* {EVIDENCE} in|from|across #Place ] and? #Place? {ADV}* {SHOW}'),
  // "studies show that", "recent polls have suggested", "a report found"
  p('[ {SOME}? {MOD}* {EVIDENCE} {ADV}* {SHOW} that? ]'),
  // "longitudinal research has shown", "studies using eye trackers have demonstrated"
  p('[ {SOME}? {KIND}* {EVIDENCE} {ADV}* {SHOW} that? ]'),
  p(
    '[ {SOME}? {KIND}* {EVIDENCE} using|of|on|in|among|across|with|from|into|involving|taken . .? .? .? {ADV}* {SHOW} that? ]',
  ),
  // "video footage appears to show"
  p('[ {SOME}? {MOD}* {EVIDENCE} appear|appears|appeared|seem|seems|seemed to {SHOW} that? ]'),
  // "a video circulating on social media shows", "footage shared online appeared to show"
  p('[ {SOME}? {MOD}* {FILM} {SPREAD} {ADV}* online|widely ] {ADV}* appear|appears|appeared? to? {SHOW}'),
  p(
    '[ {SOME}? {MOD}* {FILM} {SPREAD} {ADV}* on|across|to|in social media|networks ] {ADV}* appear|appears|appeared? to? {SHOW}',
  ),
  p('[ {SOME}? {MOD}* estimate|estimates {ADV}* put|puts ]'),
  p(
    '[ a|an|one {MOD}* study|report|survey|paper|analysis ] published|released last|this|earlier|recently . .? {SHOW}',
  ),
  p('[ according to one|a|an|some|another {KIND}* {EVIDENCE} ] by|from|of|published|in|conducted!'),
  p('[ according to one|another {KIND}* index|ranking|tracker|account|count|measure|list ]'),
  p('[ {SOME}? media|news|press|multiple|published reports {ADV}* {SAYS}? ]'),
  p('[ {SOME}? {MOD} {EVIDENCE} {ADV}* {SAYS} ]'),
  p('[ a|an|one {MOD}* report|document|memo|study {SAYS} ]'),
  p('[ the latest|most|newest recent? figures|data|polls|statistics|estimates|polling {ADV}* {SHOW} ]'),
  p('[ documents|records|emails|memos|messages obtained|seen|reviewed|viewed by . .? .? ] {SAYS}'),
  p('in [ a|one|another|several|most|many|some {MOD}? poll|survey|polls|surveys|study|studies ]'),
  p('[ some|other|most|early {MOD}? estimates|accounts put|range|vary|run ]'),
  p('[ estimates {ADV}? range|ranged|vary|varied ]'),
  p('[ by one {MOD}? estimate|count|account|measure ]'),
  p('[ amid {MOD}? signs|indications that|of ]'),
  // "amid signs the campaign is recovering"
  p('[ amid {MOD}? signs|indications ] #Determiner #Noun {ADV}? #Verb'),
  p(
    '[ preliminary|early|initial|independent|internal|recent tests|testing|trials|results {ADV}* {SHOW} that? ]',
  ),
  p('[ it has been {ADV}? proven|shown|demonstrated|established that ]'),
  // "by some estimates"
  p('[ by some|most|many|several|all {MOD}? estimates|accounts|measures ]'),
  // "according to internal documents"
  p('[ according to {SOME}? {MOD}* {EVIDENCE} ]'),
  // "according to genealogical documents"
  p('[ according to {KIND}* documents|records|data|statistics|estimates|studies|research|emails|memos ]'),
  p(
    '[ according to eyewitness|witness|multiple|several|various|some|published {KIND}* accounts|testimony|reports|witnesses ]',
  ),
  p('in [ recent polling|polls|surveys|studies|research ]'),
  p('[ {MOD} polling|surveys|polls {ADV}* {SHOW}? ]'),
  p(
    '[ is|are|been well|widely|extensively|thoroughly documented|studied|researched|established|reported|publicized ]',
  ),
  p('[ estimates of|for the? number|cost|size|total ]'),
  // "researchers have found that", with no institution behind them
  p('[ {SOME}? {MOD}* researchers|scientists|economists {ADV}* {FOUND} that ]'),
  p('[ {SOME}? {MOD}* researchers|scientists {ADV}* estimate|estimated|concluded ]'),
  p('[ there is|are {ADV}? {MOD}* evidence that|of|suggesting|to ]'),
  p('[ {SAGGING} poll|polling numbers ]'),
  // "almost 100 studies pointed to", "early signs point to"
  p('[ {SOME}? {KIND}* {FINDINGS} {ADV}* {POINT} to|toward ]'),
  p('[ early|initial|first|preliminary|most signs|indications|results|data {ADV}* {POINT} to|toward ]'),
  // "cited a study showing", "relied on documents that", "credible studies that project"
  p(
    '[ {SOME}? {KIND}* {FINDINGS} showing|suggesting|indicating|finding|demonstrating|proving|linking|alleging that? ]',
  ),
  p('[ {SOME}? {KIND}* {FINDINGS} that|which {ADV}* {SHOW} ]'),
  p('[ {SOME}? {KIND}* {FINDINGS} that|which {ADV}* {SEEK} ]'),
  p(
    '[ {SOME}? {MOD}* emails|e-mails|memos|messages|documents|records|recordings . .? showing|suggesting|indicating|revealing that? ]',
  ),
  p('{CITE} [ {SOME}? {KIND}* {EVIDENCE} ]'),
  p('relied|relies|relying|rely|based|drew|draws|drawing on|upon [ {SOME}? {KIND}* {DATA} ]'),
  p(
    '[ a growing|large|vast|substantial|considerable|wide body|number|amount|wealth of {KIND}* research|evidence|studies|literature|data ]',
  ),
  p('[ did|conducted|commissioned some|extensive|our|their? {MOD}* research ] that|which|showing'),
  p('[ some|little|much|the? little|few|recent research|polling|studies|polls that ]'),
  // "in laboratory trials the herb …"
  p('[ in clinical|laboratory|lab|animal|human|randomized|randomised|small|early trials ]'),
  p(
    '[ in clinical|laboratory|lab|animal|human|randomized|randomised|small|large|several|many|some|early|previous|earlier|recent {KIND}? studies|experiments ]',
  ),
  // "after revelations that", "reports surfaced"
  p('[ after|following|amid|despite {MOD}* {RUMOR} that|of? ]'),
  p('[ with {MOD}? reports|rumors|rumours|signs that|of|indicating|suggesting ]'),
  p('[ {MOD}* reports|rumors|rumours|documents|emails {ADV}* surfaced|emerged|circulated|swirled|leaked ]'),
  // "researchers in Boston placed"
  p(
    '[ {SOME}? {MOD}* researchers|scientists in|at #Place #Place? ] {ADV}* found|placed|studied|tested|tracked|measured|discovered|showed',
  ),
  // "researchers documented little gain"
  p('[ {SOME}? {MOD}* researchers|scientists|academics {ADV}* {MEASURED} ]'),
  p('[ rankings|lists|ranking|list of the? {CALLED}* {SUPER} {CALLED} {CALLED}* ]'),
  p('[ the? {WEIGHT} evidence|proof|research|documentation|data ]'),
  // "the evidence from abroad is clear", "expert advice that"
  p('[ the? {KIND}* evidence|research|science|data|statistics|literature is|are|was|were {ADV}? {PLAIN} ]'),
  p('[ {SOME}? expert|scientific|medical|legal|technical {KIND}? advice|opinion that ]'),
  // "leaked emails", whatever they are said to show
  p('[ {SOME}? {MOD}? leaked {KIND}* {PAPER} ]'),
]);

/** Shown, and by whom or where is not said. */
export const AGENTLESS = indexPatterns([
  // "has been shown to", "is estimated at"
  p(
    '[ has|have {ADV}? been {ADV}? shown|proven|proved|found|demonstrated|linked|tied|associated|known to|with ]',
  ),
  p('[ has|have {ADV}* been {ADV}* studied|researched in|extensively|widely|thoroughly|for|and ]'),
  p('[ has|have long been used|known|thought|believed|linked in|to ]'),
  p('[ clinically|scientifically|medically has|have|been? been? proven|proved|shown|tested ]'),
  p(
    '[ is|are {ADV}? linked|tied|associated|correlated to|with ] a? {ADV}? higher|lower|increased|reduced|greater|better|worse|more|less|fewer',
  ),
  p(
    '[ has|have {ADV}? been {ADV}? connected to ] a? {ADV}? higher|lower|increased|reduced|greater|better|worse|more|less|fewer',
  ),
  p('[ it is|was|has {ADV}? been? estimated that ]'),
  p('[ is|are|was|were {ADV}? estimated at|to ]'),
  // "was named the best town for walkers", "rankings of the most dangerous places"
  p('[ {BE} {ADV}* been? {ADV}* {PLACED} the|among|as|one of? the? {SUPER} . ]'),
  p('[ has|have {ADV}* been {ADV}* {PLACED} the|among|as|one of? the? {SUPER} . ]'),
]);
