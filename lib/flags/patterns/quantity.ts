import { indexPatterns, pattern } from '../../language/pattern';
import { CHANGES } from './quantity-changes';
import { COUNTS } from './quantity-counts';
import { DEGREES } from './quantity-degrees';
import { FRAMES } from './quantity-frames';
import { PEOPLES } from './quantity-people';
import { PLAIN } from './quantity-plain';
import { STANDINGS } from './quantity-standings';
import { classes } from './quantity-words';

const p = (source: string) => pattern(source, classes);

export const PATTERNS = indexPatterns([
  // "cost taxpayers millions", "lost millions"
  p(
    '[ cost|costs|costing|cost|save|saved|saving|lose|lost|losing|raised|owe|owes|owed {MOD}? millions|billions|thousands ] of!',
  ),
  // "most of the money", "a handful of firms were closed", "a number of arrests"
  p(
    '[ most|much|bulk of the|its|their|his {MOD}* money|funds|funding|cash|proceeds|aid|profits|revenue|damage|losses ]',
  ),
  p('[ a number|handful|string of {MOD}* {CROWD} ] {AUX}* {BEFELL}'),
  p('[ many|several|multiple|numerous {MOD}* {EVENTS} ]'),
  p('[ heavily|highly|overwhelmingly dependent|reliant|populated|concentrated ]'),
  p('[ a|the? number|string|spate|slew|rash of {MOD}* {INCIDENT} ]'),
  p('[ numerous|countless {MOD}* {INCIDENT} ]'),
  p('[ many|thousands|hundreds|dozens ] of|more? has|have|had {ADV}? left|quit|emigrated|resigned'),
  p(
    '[ many {MOD}* {CROWD} has|have|had {ADV}? left|quit|emigrated|resigned|closed|lost|died|fled|disappeared ]',
  ),
  p('[ fewer {MOD}? {CROWD} ] than!'),
  // "is not offering enough beds", "highly effective in reducing"
  p("[ not|isn't|aren't|doesn't|don't|didn't {ADV}? {PROVIDE} enough {MOD}* {THINGS} ]"),
  p('[ highly|extremely|very|remarkably|hugely effective|successful in|at|against|for? {CUTTING}? ]'),
  // "get stronger yields and better prices", "chapels across the country are closing"
  p('{GETS} [ better|stronger|higher|improved|faster|greater {MOD}? {YIELD} ] than!'),
  p(
    '[ {MOD}* {MANY} across|around|throughout the country|nation|state|region|city|world {AUX} {ADV}? {SUFFERING} ]',
  ),
  // "strong demand", "turnout was low"
  p(
    '[ strong|weak|robust|low|high|sluggish|brisk|tepid|slack|soft demand|sales|turnout|volume|attendance|growth ]',
  ),
  p('[ {MEASURED} {BEEN}* {ADV}? weak|low|sluggish|brisk|disappointing|dismal ]'),
  // "smaller than expected", "far higher than planned", "exceeded expectations"
  p('[ {SCALE} than expected|forecast|anticipated|predicted|hoped|feared|planned|expectations ]'),
  p('[ far|much|well|significantly|considerably|substantially {SCALE} than ] #Pronoun!'),
  p('[ {TOP} {MOD}* expectations|estimates|forecasts|targets ]'),
  p('[ fall|fell|falls|falling short of {MOD}* expectations|estimates|forecasts|targets|goals ]'),
  p('[ well|far over|above|below|under|beyond|behind budget|target|average|capacity|schedule ]'),
  p('[ years|months|weeks behind schedule ]'),
  p('[ over budget ] for!'),
  p('[ behind schedule ]'),
  p('[ barely|hardly|scarcely {CHANGED} ]'),
  // "donated millions to", "left thousands without power", "outstripped supply", "remains high", "grown longer"
  p('{GIVEN} [ {MOD}? millions|billions ] of!'),
  p('leave|leaves|left|leaving [ {MAGNITUDE} ] of!'),
  p('[ countless {MOD}* {THINGS} ]'),
  p('[ outstripped|outpaced|outstrips|outpaces supply|demand ]'),
  p('{MEASURED} is|are expected|likely to be [ {ADV}? high|low|strong|weak ]'),
  p('{MEASURED} [ is|are|was|were {ADV}? worse|better|higher|lower ] than!'),
  p('{MEASURED} remain|remains|remained|stays|stayed [ {ADV}? high|low|strong|weak ]'),
  p('{MEASURED} is|are|was|were [ up|down {DEGREELY} ]'),
  p('[ grown|growing|become|becoming|getting longer|shorter|larger|smaller|bigger|cheaper ]'),
  p('[ become|becoming|grown more|less|increasingly common|frequent|widespread|expensive|rare ]'),
  p('[ few {MOD}? {CROWD} ] {TURNED_OUT}'),
  p('[ a lot of money|cash ]'),
  p('[ a large|sizable|sizeable|growing|significant {MOD}? population|minority|following|audience ]'),
  p('[ only a handful of {MOD}* {THINGS} ]'),
  p('[ increasing|mounting|rising {MOD}? {EVENTS} ] led|by!'),
  // "is booming", "uses less water", "is relatively rare"
  p('[ is|are|was|were {ADV}? booming|surging|plummeting|skyrocketing|dwindling|mushrooming ]'),
  p('{USE} [ less|fewer {MOD}? {THING} ] than!'),
  p('[ relatively|fairly|increasingly rare|uncommon|common|widespread|frequent ]'),
  // "sales have fallen", "crime is on the rise", "by a wide margin", "more than ever"
  p('{MEASURED} [ {HAD}? {MILD}? {MOVED} ] {STOP}!'),
  p('[ number|amount|share|proportion|cost|price of {MOD}* #Noun {HAD} {MILD}? {MOVED} ] {STOP}!'),
  p('{MEASURED} [ is|are|was|were|remain|remains {ADV}? on the rise|increase|decline|wane ]'),
  p('[ a {ADV}? {MOD}? fraction of its|their|what {MOD}* #Noun? ]'),
  p('[ spend|spends|spent|spending|cost|costs|made|lost a {MOD}? fortune ]'),
  p('[ cut|cutting|lost|losing|shed|shedding|axed|eliminated many|numerous|countless {MOD}* {CROWD} ]'),
  p('[ by a|an {ADV}? wide|large|huge|considerable|significant|comfortable|clear margin ]'),
  p('[ more than ever before? ]'),
  p('[ in many|several states|countries|counties|districts ]'),
  p('[ many|several hundreds|thousands|millions of {MOD}* {THINGS} ]'),
  p(
    '{LINKED} to|with [ a|an? {ADV}? lower|higher|reduced|increased|decreased|minimized|greater|elevated risk|rate|odds|chance of {MOD}* #Noun ]',
  ),
  p('[ few|fewer of the|its|their {MOD}* {CROWD} {AUX} ]'),
  // "a large crowd", "little progress", "cut waiting times significantly"
  p('[ large|huge|big|massive|sizable|sizeable|enormous crowd|crowds ]'),
  p(
    '[ make|made|makes|making little|slow|steady|significant|substantial|real|considerable|enough progress ]',
  ),
  p('[ {CHANGED} the|its|their|his|her? {THING}? {THING} {DEGREELY} ]'),
  p('[ heavily|aggressively lobbied|subsidized|subsidised|invested|indebted|borrowed ]'),
  // "tens of thousands of people", "hundreds of millions of dollars"
  p('[ {MAGNITUDE} of {MAGNITUDE}? of? {MOD}* {CROWD} ]'),
  p('[ {MAGNITUDE} of {MAGNITUDE} of? {MOD}? #Plural? ]'),
  p('[ {MAGNITUDE} of {MOD}? {MOD}? {THINGS} ]'),
  p('[ {MAGNITUDE} of {MAGNITUDE} ] of|years!'),
  p('[ billions|millions|trillions in {MOD}? #Noun ]'),
  // "a significant share of its orders", "the vast majority of goods"
  p('[ a|an|the {ADV}? {SIZE} {MOD}? {SHARE} of the? {MOD}* #Noun ]'),
  p('[ a|an|only|just {ADV}? {SIZE} {MOD}? {SHARE} of ]'),
  // "a huge amount of money", "disproportionately few"
  p('[ disproportionately|vastly few|fewer|many . ]'),
  p('[ disproportionately|vastly more {THINGS} ]'),
  // "a significant drop in burglaries", "steep cuts to"
  p('[ a|an|the? {ADV}? {DEGREE} {MOD}? {CHANGE} in|of|to|for ]'),
  p('[ a|an {ADV}? {DEGREE} {MOD}? {CHANGE} from|over|on|compared ]'),
  // "fell sharply", "sharply reduced"
  p('[ {CHANGED} {ADV}? {DEGREELY} ]'),
  p('[ struggled|struggle|struggling {DEGREELY} to . {MOD}? ]'),
  p('[ {DEGREELY} {CHANGED} ] on!'),
  // "soaring costs", "prices have soared"
  p('[ soaring|surging|skyrocketing|spiraling|spiralling|plunging|plummeting|ballooning {MOD}? {MEASURED} ]'),
  p('[ {LEAPT} ]'),
  // "badly hurt"
  p('{THING} {AUX}? {AUX}? [ badly|severely|heavily|seriously|hard {HARMED} ]'),
  p('[ badly|severely|heavily|seriously {HARMED} ] the|its|their|many|some|local|small|our'),
  p('has|have|had been [ {HARMED} hard|hardest|badly|severely ]'),
  p('[ {MAGNITUDE} of {MOD}? #Noun ] {AUX}* {BEFELL}'),
  // "millions are expected to take part", "hundreds were arrested"
  p('[ {COUNTLESS} more? {AUX}* {TURNED_OUT} ]'),
  // "good yields", "soaring costs"
  p('[ good|strong|poor|weak|healthy|bumper yields|profits|returns|harvests|earnings|sales ]'),
  // "much of the fleet", "a limited effect"
  p('[ much of the|its|their {MOD}* {STOCK} ]'),
  p('[ a|an|the|little|only|no? {EXTENT} {EFFECT} on|in|of? ]'),
  // "a surge in crime", "a wave of closures"
  p('[ a|an {MOD}? {LEAP} in|of {MOD}* #Noun ]'),
  // "heavy losses", "frequent shortages"
  p('[ {HEAVY} {MOD}? {AMOUNT} in|of|to|for ]'),
  p('[ {HEAVY} {MOD}? {AMOUNT} ] {THING}!'),
  // "significantly more expensive"
  p(
    '[ {DEGREELY} {MORE} ] likely|important|experienced|popular|complex|complicated|conservative|liberal|powerful|difficult|serious!',
  ),
  p('[ much|far {MORE} than expected|before|planned|usual|thought ]'),
  // "dozens of homes were destroyed"
  p('[ {SEVERAL} of? {MOD}* {CROWD} ] {AUX}* {BEFELL}'),
  p('[ a record|growing|increasing|rising number|amount of {MOD}* #Noun ]'),
  p('[ little|much|significant|substantial progress {AUX}* been? made ]'),
  ...COUNTS,
  ...DEGREES,
  ...CHANGES,
  ...PEOPLES,
  ...STANDINGS,
  ...FRAMES,
  ...PLAIN,
]);
