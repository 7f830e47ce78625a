import type { ClauseReading } from '../../language/clause';
import { nouns, verbs, words } from '../../language/inflect';
import type { Token } from '../../language/parse';
import { indexPatterns, pattern } from '../../language/pattern';

/** What a claim may lean on. */
export const EVIDENCE = nouns(
  `study survey poll polling research data evidence statistic analysis report document record estimate figure finding paper
  footage intelligence projection calculation review experiment trial model inquiry investigation audit probe assessment memo email account text message file modelling modeling scan video recording photograph`,
);
const SHOW = verbs(
  'show suggest indicate find reveal prove demonstrate confirm link estimate say warn put conclude claim',
);
const SHOWS_AT_ALL = verbs(
  'show suggest indicate find reveal prove demonstrate confirm link estimate conclude document detail',
);

const classes = {
  EVIDENCE,
  SHOW: SHOWS_AT_ALL,
  SAYS: SHOW,
  MOD: new Set(
    words(
      'recent internal independent academic scientific leaked confidential new previous earlier industry private early available preliminary official government medical unpublished classified public market economic historical anecdotal mounting growing emerging empirical separate other prior past federal state national local global international statistical small large independent contemporaneous unconfirmed multiple credible conflicting video surveillance cellphone satellite',
    ),
  ),
  KIND: (token: Token, at: number, { sentences }: ClauseReading) =>
    (token.tags.has('Adjective') || token.tags.has('Noun')) &&
    !token.tags.has('Possessive') &&
    !token.tags.has('Pronoun') &&
    !token.tags.has('Date') &&
    (!/^\p{Lu}/u.test(token.text) || sentences[token.sentence]?.first === at),
  FOUND: new Set(words('found discovered shown showed concluded estimate estimated determined identified')),
  LEAD: verbs('lead trail lag slip rise sink surge fall'),
  BE: new Set(words('is are was were')),
  SAGGING: new Set(words('sagging dipping slipping sinking weak poor strong dismal falling improving')),
  SOME: new Set(words('some many most several numerous various a an one two three other any all')),
  ADV: (token: Token) => token.tags.has('Adverb') || /^(?:have|has|had|also)$/.test(token.normal),
};
const p = (source: string) => pattern(source, classes);

export const PATTERNS = indexPatterns([
  // "recent polls in Ohio and Utah have shown"
  p('[ {SOME}? {MOD}* {EVIDENCE} in|from|across #Place ] and? #Place? {ADV}* {SHOW}'),
  // "studies show that", "recent polls have suggested", "a report found"
  p('[ {SOME}? {MOD}* {EVIDENCE} {ADV}* {SHOW} that? ]'),
  // "longitudinal research has shown", "studies using eye trackers have demonstrated"
  p('[ {SOME}? {KIND}* {EVIDENCE} {ADV}* {SHOW} that? ]'),
  p(
    '[ {SOME}? {KIND}* {EVIDENCE} using|of|on|with|from|into|involving|taken . .? .? .? {ADV}* {SHOW} that? ]',
  ),
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
  p('in [ a|one|another|several|most|many|some {MOD}? poll|survey|polls|surveys ]'),
  p('[ {LEAD} in the {MOD}? polls|polling ]'),
  p('[ some|other|most|early {MOD}? estimates|accounts put|range|vary|run ]'),
  p('[ estimates {ADV}? range|ranged|vary|varied ]'),
  p('[ by one {MOD}? estimate|count|account|measure ]'),
  p('[ {MOD}? evidence {BE} {ADV}? mounting|growing|emerging|accumulating ]'),
  p('[ evidence mounted|grew|mounts|grows ]'),
  p(
    '[ there is|are|were|was {ADV}? some|early|growing|few|clear|mounting|increasing|already? {ADV}? signs|indications|hints that|of ]',
  ),
  p('[ amid {MOD}? signs|indications that|of ]'),
  // "amid signs the campaign is recovering"
  p('[ amid {MOD}? signs|indications ] #Determiner #Noun {ADV}? #Verb'),
  p(
    '[ preliminary|early|initial|independent|internal|recent tests|testing|trials|results {ADV}* {SHOW} that? ]',
  ),
  p('[ early|initial|preliminary {MOD}? indications|signs|findings {BE} ]'),
  p('[ it has been {ADV}? proven|shown|demonstrated|established that ]'),
  // "by some estimates"
  p('[ by some|most|many|several|all {MOD}? estimates|accounts|measures ]'),
  // "according to internal documents"
  p('[ according to {SOME}? {MOD}* {EVIDENCE} ]'),
  p(
    '[ according to eyewitness|witness|multiple|several|various|some|published {KIND}* accounts|testimony|reports|witnesses ]',
  ),
  p('in [ recent polling|polls|surveys|studies|research ]'),
  p('[ {MOD} polling|surveys|polls {ADV}* {SHOW}? ]'),
  p('[ is|are|been well documented ]'),
  p('[ estimates of|for the? number|cost|size|total ]'),
  p('[ research|studies|data|evidence into|on|about|from . {ADV}* {SHOW} that? ]'),
  // "researchers have found that", with no institution behind them
  p('[ {SOME}? {MOD}* researchers|scientists {ADV}* {FOUND} that ]'),
  p('[ {SOME}? {MOD}* researchers|scientists {ADV}* estimate|estimated|concluded ]'),
  p('[ there is|are {ADV}? {MOD}* evidence that|of|suggesting|to ]'),
  p('[ {SAGGING} poll|polling numbers ]'),
]);

/** Shown, and by whom or where is not said. */
export const AGENTLESS = indexPatterns([
  // "has been shown to", "is estimated at"
  p('[ has|have been {ADV}? shown|proven|found|demonstrated|linked to ]'),
  p('[ it is|was|has {ADV}? been? estimated that ]'),
  p('[ is|are|was|were {ADV}? estimated at|to ]'),
]);
