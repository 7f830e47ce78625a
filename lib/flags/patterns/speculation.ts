import { indexPatterns, pattern } from '../../language/pattern';
import { classes } from './speculation-words';

const p = (source: string) => pattern(source, classes);

export const FORECASTS = indexPatterns([
  // "it is possible that": a thing held likely in so many words
  p("[ it's {ADV}* possible|conceivable|likely|unlikely|doubtful|improbable|inevitable that ]"),
  p(
    '[ it is|seems|remains {ADV}* possible|conceivable|likely|unlikely|doubtful|improbable|inevitable that ]',
  ),
  p('[ {MAY} , {ADV}* , {OUTCOME} {ADV}? {MOD}* ]'),
  p('[ {BE} {ADV}* {BOUND} to {ADV}* {FORESEEN} {ADV}? ]'),
  p('[ {BE} {ADV}* {BOUND} to be {ADV}? followed|remembered|seen|felt|overshadowed|tested by? ]'),
  // "could be pushed back"
  p('[ {MAY} {ADV}* be {ADV}* {SUFFERED} {ADV}? ]'),
  // "may have helped him", "might well have grown"
  p('[ {MAY} {ADV}* have {ADV}* {DONE} {ADV}? {MOD}? ]'),
  // "has the potential to reshape", "risks alienating"
  p('[ has|have the|enormous|great|considerable|huge real? potential to {ADV}? {OUTCOME} {ADV}? {MOD}* ]'),
  p('[ risks|risk|risked|potentially {RISKED} {MOD}* ]'),
  // "could play a major role"
  p('[ could|may|might|will|would {ADV}* play a|an|the {MOD}* role|part ]'),
  // "could be a blow to", "would be a major blow"
  p('[ {MAY} {ADV}* be a|an|another|yet {KIND}* {TURN} ]'),
  p('[ will|would {ADV}* be a|an|another|yet {KIND}* blow|setback|boost|boon ]'),
  p('[ will|would {ADV}* have a|an|the? {KIND}* {IMPACT} ]'),
  p('[ {BE} {ADV}* {BOUND} to {ADV}? have a|an|the? {KIND}* {IMPACT} ]'),
  p('[ {BE} {ADV}* {BOUND} to {ADV}? be {ADV}? {MET} ]'),
  p('[ has|have the power to {ADV}? {FORESEEN} {MOD}* ]'),
  p('[ is|are on track|course to {ADV}? {FORESEEN} {ADV}? ]'),
  p('[ can be expected to {ADV}? {FORESEEN} {MOD}* ]'),
  p('there [ {BE} {ADV}* {BOUND} to be a|an|more|further|some ]'),
  // "a ruling likely to reshape", with no "that is"
  p(
    'a|an {MOD}* {EVENT} [ {ADV}? likely|expected|certain|bound|sure|set|poised to {ADV}? {FORESEEN} {MOD}* ]',
  ),
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
  // "more closures are likely", "there is likely to be a backlash"
  p('{NO_WEATHER} [ {BE} {ADV}? likely|inevitable|unlikely ] .!'),
  p('{NO_WEATHER} [ {APPEAR} {ADV}? likely|inevitable|unlikely|imminent|unavoidable ] .!'),
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
  p('[ {MAY} {ADV}* have {MOD}* {KIND}* {MOD}* {IMPACT} ]'),
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
  p('[ {RAISE} the {MOD}? prospect|possibility|specter|spectre|risk of|that ]'),
  p('[ threatens|threaten|threatened to {ADV}? {OUTCOME} ]'),
  p('{EVENT} [ signals|signaled|signalled|suggests|suggested that|a|an|the|growing {MOD}* ]'),
  p('[ look|looks|seem|seems|appear|appears set|likely|certain|bound|poised|destined to {ADV}? . ]'),
  p('[ {APPEAR} to be a|an {MOD}? {EFFORT} ]'),
  p('[ {APPEAR} to be losing|gaining|running steam|ground|momentum|patience|support|strength ]'),
  p('[ {SENDS} a|an|its|another #Adjective? #Adjective? {SIGN} ] saying|that|of!'),
  p('[ {MAY} {ADV}* be {ADV}? {AFTER} to|for|that ]'),
  p('[ {BE} {SEEMINGLY} {ADV}? {AIMED} at|to|for ]'),
  p('[ {BE} {SEEMINGLY} {ADV}? {AFTER} to|for|that ]'),
  p('[ {MAY} {ADV}* be {ADV}? seen|read|viewed|interpreted|taken as ]'),
  // "chances are", "looks like it will"
  p('[ chances|odds are that ]'),
  p('[ chances|odds are ] the|he|she|it|they'),
  p('[ looks|seems like it|he|she|they will|could|may|might . ]'),
  p('{EVENT} [ is|was a|another {CLEAR} signal|message|warning|sign to|that|of ]'),
  p('[ setting up a|an|another {MOD}? {MOD}? {FIGHT} ]'),
  p('[ {APPEAR} {AIMED} at|to ]'),
  p('[ {APPEAR} to be {AIMED} at|to ]'),
  p('[ leave|leaves|left little|no doubt ]'),
  p('[ {MARK} {MOD}* turning|watershed . ]'),
  p('[ {MARK} a|an {MOD}? shift|departure|escalation|milestone|victory|setback ]'),
  p('[ in an apparent {EFFORT} ]'),
  p('[ in what appears|appeared to be . . ]'),
]);
