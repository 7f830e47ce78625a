import { indexPatterns, pattern } from '../../language/pattern';
import { classes } from './voices-words';

const p = (source: string) => pattern(source, classes);

export const GROUPS = indexPatterns([
  p('[ {QUANTITY}? {MOD}* {HOLDER} {HAVE}? {FEEL} {ADV}* {TRAIT} ]'),
  p('[ {QUANTITY}? {MOD} {BODY} {HAVE}? {FEEL} {ADV}* {TRAIT} ]'),
  // "many farmers take the rule personally", "most parents are already set", "many voters have doubts"
  p('[ {TALLY} {MOD}* {PEOPLES} {ADV}* {ATTITUDE} ]'),
  p('[ {TALLY} {MOD}* {PEOPLES} take . .? .? .? personally ]'),
  p('[ {TALLY} {MOD}* {PEOPLES} {HAVE}? {FEEL} {ADV}* {TRAIT} ]'),
  p(
    '[ {TALLY} {MOD}* {PEOPLES} {HAVE} {ADV}? had? such? {MOD}* doubts|reservations|concerns|questions|misgivings ]',
  ),
  // "what many expect to be"
  p('what [ many|some|most|others {ADV}? {OPINE} ]'),
  // "a move that critics say will", "in the eyes of many analysts"
  p(
    '#Noun that|which [ {QUANTITY}? {MOD}* {HOLDER} {ADV}? {OPINE} ] will|would|could|may|might|is|are|was|were|has|have|had|should',
  ),
  p('[ in the view|eyes|opinion|judgment|judgement of {QUANTITY}? {MOD}* {HOLDER} ]'),
  p('[ under {MOD}* pressure|fire|attack from {QUANTITY}? {MOD}* {GROUP} ]'),
  // "as critics point out"
  p('as [ {QUANTITY}? {MOD}* {HOLDER} {OPINE} out? ]'),
  // "with activists noting that"
  p('with [ {QUANTITY}? {MOD}* {HOLDER} {OPINING} ]'),
  p('as [ the? {NOUNISH}? #Possessive {MOD}* {HOLDER} {OPINE} out? ]'),
  // "investors reacted nervously", "residents are calling for"
  p('[ {QUANTITY}? {MOD}* {HOLDER} {ADV}? reacted|responded {ADV} ]'),
  p('[ {QUANTITY}? {MOD}* {HOLDER} {HAVE}? {ADV}? called|call for ]'),
  p('[ {QUANTITY}? {MOD}* {HOLDER} {BE} {ADV}? been? calling for ]'),
  p('who|which|that [ many|some|most {ADV}? {OPINE} ]'),
  // "advocates have voiced deep alarm", "some parents voiced doubts"
  p('[ {QUANTITY}? {MOD}* {HOLDER} {HAVE}? {ADV}? {EXPRESS} {ADV}? {MOD}* {FEELING} ]'),
  p('[ {QUANTITY}? {MOD} {BODY} {HAVE}? {ADV}? {EXPRESS} {ADV}? {MOD}* {FEELING} ]'),
  p('[ {TALLY} {MOD}* {PEOPLES} {HAVE}? {ADV}? {EXPRESS} {ADV}? {MOD}* {FEELING} ]'),
  // "with party leaders increasingly worried about"
  p('with [ {QUANTITY}? {MOD}* {HOLDER} {ADV}? {TRAIT} ]'),
  // "opponents counter that", "few expect the talks to", "others were more cautious"
  p('[ {HOLDER} {ADV}? counter|countered that ]'),
  // "several politicians have charged that"
  p('[ {QUANTITY}? {MOD}* {HOLDER} {HAVE}? {ADV}? charge|charged ] that|it|he|she|they'),
  p('[ {QUANTITY}? {MOD}* {HOLDER} {ADV}? charge ] is|was|are|were|will|would'),
  p(
    '[ few|many|some|others {ADV}? expect|believe|doubt|fear|think|suspect the|that|it|he|she|they|a|an|his|her|its ]',
  ),
  p('[ others|some|many {HAVE}? {FEEL} {ADV}* {TRAIT} ]'),
  p('[ many|most {ADV}? say|argue|agree|insist|contend ] that|the|it|he|she|they|a|an|his|her|its|this'),
  p(', [ many|some|most {ADV}? say|argue|believe|think|fear|insist|contend ]'),
  p('[ choice|favorite|favourite|darling of many|some|most {MOD}* {HOLDER} ]'),
  p('[ choice|favorite|favourite|darling of many|some|most {MOD}* {INSIDER} ]'),
  // "to its critics, the fund is a giveaway"; "the project has its critics"
  p(
    '[ to its|his|her|their|the many|some? {MOD}? critics|supporters|opponents|detractors|backers|admirers|fans ] ,',
  ),
  p('[ has|have|had its|their|his|her {MOD}? critics|skeptics|sceptics|detractors|doubters ]'),
  // "angered environmental groups", "unpopular with teachers"
  p('[ {UPSET} many|some? {MOD}* {GROUP} ] led|such|like|including!'),
  p('[ popular|unpopular with|among many|some? {MOD}* {GROUP} ]'),
  // "analysts' estimates", where no figure is given
  p('[ {FORECASTERS} {MOD}? expectations|estimates|forecasts|predictions|projections ]'),
  p('[ {HOLDER} will {WATCH} ]'),
  p('[ {MOD}? {HOLDER} had|have {ADV}? {FORECAST} ]'),
  p('{PROMPT} [ {QUANTITY}? {MOD}* {PUBLIC} to {ADV}? {OPINE} ]'),
  // "some advisers would like to see": a wish, not a deed
  p('[ {QUANTITY} {MOD}* {HOLDER} would {ADV}? like|prefer|rather|love ]'),
  p(
    '[ to {ADV}? {MOD}? observers|critics|supporters|analysts|experts|insiders|readers|watchers|voters|residents of? {NOUNISH}? ] ,',
  ),
]);
export const NOBODY = indexPatterns([
  // ", considered one of the steepest", "was dubbed the winner on social media"
  p('[ considered|regarded|seen|viewed|touted as? one|among . ] by!'),
  p(
    '[ considered|regarded|seen|viewed|touted as? a|an|the most|best|worst|leading|rising|likely|top|possible|potential . ] by!',
  ),
  p(
    '[ {BE} {ADV}? dubbed|branded|hailed|declared|labeled|labelled a|an|the {MOD}* on|across|by|in social|many|some|media|fans|critics media? ]',
  ),
  // ", seen as a rebuke to the mayor"
  p('[ seen|viewed|regarded as a|an|the {MOD}* #Noun ] by!'),
  // "is considered an asset", "criticism the orchestra has received", "accusations of cruelty"
  p('[ {BE} {ADV}? considered|regarded|deemed a|an|one|the {MOD}* ] by!'),
  p('[ criticism|backlash|complaints|praise {NOUNISH}* has|have|had {ADV}? received|faced|drawn|attracted ]'),
  p('{CLAIMED} [ accusations|allegations|charges of {MOD}* #Noun ] by|from|that!'),
  p('[ there were|are|have|has been? {MOD}* accusations|allegations|charges|claims of|that {MOD}* #Noun? ]'),
  // "nobody expects", "has divided the town", "hopes are fading", "faced calls to resign", "won praise from"
  p('[ nobody|no-one {ADV}? expects|expected|believes|believed|thinks|thought|doubts ]'),
  p(
    '[ {DIVIDE} the|a {NOUNISH}? town|country|nation|party|public|community|electorate|city|village|region|court|church ]',
  ),
  p(
    '[ hopes|optimism|confidence|fears {BE}? {ADV}? fading|rising|dimming|dwindling|growing|running|high|low|faded|rose|dimmed ]',
  ),
  p('[ face|faces|faced|facing {MOD}? calls|demands to|for ] from!'),
  p('[ won|wins|win|earned|earns|received|receives|winning|earning {ADV}? {MOD}? {OUTCRY} ] from|by|at!'),
  p(
    '[ won|wins|win|earned|earns|received|receives|winning|earning {ADV}? {MOD}? {OUTCRY} from {MOD}* {GROUP} ]',
  ),
  p('[ {DRAW} a|an {MOD}? {OUTCRY} ] from|by|at!'),
  // "users took to Twitter to mock", "many are asking why"
  p(
    '[ {QUANTITY}? {MOD}* users|fans|viewers|people|critics|supporters|readers|some|many {HAVE}? took|taken|turned to twitter|facebook|instagram|x|tiktok|social media? ]',
  ),
  p('[ many|some|others {BE} {ADV}? asking|wondering|questioning|complaining|worrying|hoping ]'),
  p(
    '[ the public {BE} {ADV}? beginning|starting|growing|grown|becoming|tired|losing|lost|turned|turning|questioned|questioning ]',
  ),
  // "raising questions about", "casts doubt on": by whom they are asked is not said
  p('[ raise|raises|raised|raising {MOD}? questions about|over ]'),
  p('[ cast|casts|casting doubt|doubts on|over ]'),
  // "met with skepticism", "came as a shock to many"
  p('[ met|greeted|received with {MOD}* {OUTCRY} ] from|by|at!'),
  p('[ met|greeted|received with {MOD}* {OUTCRY} from|by {MOD}* {GROUP} ]'),
  p('[ came|come|comes as a|an|no {MOD}? shock|surprise|relief|blow|disappointment to many|some|most ]'),
  // "opposition to the plan is growing", "doubts remain about"
  p('[ {MOOD} to|about|over|at|with {NOUNISH}* {BE}? {ADV}* {GROW} ]'),
  p('[ {MOOD} remain|remains|remained about|over|that|as ]'),
  // "conventional wisdom", "the widely held view", "the dominant view"
  p('[ conventional|received wisdom ]'),
  p('[ widely|commonly|generally held {MOD}? view|belief|assumption|opinion|perception ]'),
  p(
    '[ dominant|prevailing|prevalent {MOD}? view|belief|mood|opinion|assumption|feeling|wisdom|perception|sentiment ]',
  ),
  // "has been accused of", by whom is not said
  p('[ has|have|had {ADV}? been {ADV}? accused of ] by!'),
  p('[ {BE} {ADV}? been? hailed|lauded|derided|denounced|ridiculed as ] by!'),
  p('[ not everyone {BE}? {ADV}? convinced|happy|pleased|persuaded|impressed ]'),
  p('[ accusations|allegations|claims|charges of {MOD}* #Noun? {BE}? {ADV}* {GROW} ]'),
  p('[ {BE} widely|generally|broadly|commonly|increasingly {SEEN} as? ]'),
  p('[ {BE} {SEEN} by some|many|most as? ]'),
  p(
    '[ {THERE} is|are|was|were|has|have? been? {ADV}? a|some|much? lot|deal|sense|fear? of? {MOD}* {MOOD} that|among|about|over|within|in|around ]',
  ),
  p('[ {EMOTIONS} {RUN} high|deep ]'),
  p('[ has|have been seen|viewed|interpreted|perceived as ]'),
  p('[ there are|is|were|was {ADV}? growing|mounting|widespread|rising|increasing {MOOD} ]'),
  p('[ there are|were|have been? {MOD}? fears|worries|concerns|doubts|suspicions ]'),
  p(
    '[ the {MOD}? assumption|feeling|view|belief|consensus|sense|expectation|perception|thinking|hope|worry|fear|concern in|among|within|on . .? .? .? {BE} ]',
  ),
  p('[ the mood among|in|of . .? .? .? .? .? {BE} ]'),
  p('[ {MOOD} {BE}? {ADV}* {GROW} ]'),
  p('[ questions|concerns|doubts|fears have|has been|were {RAISED} about|over ]'),
  p('[ {MOOD} {BE}? {ADV}* been? {ADV}* raised|expressed|voiced ] by!'),
  p('[ {THERE} is|are|was|were|has|have {ADV}? been? {ADV}? {MOD}* calls for ] from|by!'),
  // "has drawn criticism", but not "drew criticism from the union"
  p('[ {DRAW} {ADV}? {MOD}* {OUTCRY} ] from|by|at!'),
  p('[ {DRAW} {ADV}? {MOD}? {OUTCRY} from {MOD}* {GROUP} ]'),
  p(
    '[ {DRAW} a|an? {MOD}? mix|mixture|wave|waves|flood|storm|storms|chorus|barrage|howl|howls|cry|cries of {MOD}? {OUTCRY} ] from|by!',
  ),
  p('[ take|takes|took|taken|taking|draw|drew|drawn heat|flak|fire for|over ] from|by!'),
  p('[ a|an|the {MOD} backlash|outcry|uproar|furore|furor against|over|about ] from|by|among!'),
  p(
    '[ in the face of {MOD}* and? {MOD}* backlash|criticism|outrage|outcry|protests|opposition|pressure ] from|by!',
  ),
  // "has been criticised for", "was widely ridiculed"
  p('[ been|was|were|being {ADV}* {JUDGED} as|for|over|online ] by!'),
  p('[ been {ADV}* {JUDGED} ] by!'),
  p('{LINK} [ widely|generally|broadly {SEEN} ] by!'),
  p('{LINK} [ widely|roundly|universally|repeatedly|heavily {ACCLAIMED} ] by!'),
  p('[ dogged|plagued|hounded|beset|bedeviled by {MOD}* {CHARGES} ]'),
  p('[ under {MOD}? fire|criticism|scrutiny over|for|about|, ] from!'),
  p('[ under growing|mounting|increasing|intense|heavy pressure to|over? ] from!'),
  p('[ {MOUNTING} {MOD}? {MOOD} ] from|by!'),
  p(
    '[ amid|given|over|despite {MOD}? fears|concerns|worries|doubts|speculation|criticism|rumors|rumours|accusations|allegations that|about|over|of ]',
  ),
  p('[ {COMPARISONS} {BE}? being? drawn|made ]'),
  p('[ {BE} {ADV}? seen|viewed|regarded|perceived as ] by!'),
  p('[ raise|raised|raises|raising {MOD}? eyebrows|fears|hopes|concerns|doubts|alarm about|over|that|of? ]'),
  p('[ come|came|comes|coming under {HARSH}* fire|criticism|scrutiny|pressure|attack ] from|by!'),
  p('[ much to the {REACTIONS} of {MOD}* #Noun ]'),
  p('[ opinion|opinions is|are|was|were {ADV}? divided|split ]'),
]);
