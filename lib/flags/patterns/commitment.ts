import { indexPatterns, pattern } from '../../language/pattern';
import { CLASSES } from './commitment-words';

const p = (source: string) => pattern(source, CLASSES);

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
  p("will|would|'ll not {ADV}? [ tolerate|hesitate|rest|stop|relent|allow|stand . ]"),
  p("will|would|'ll not {ADV}? [ let . .? .? ]"),
  p("[ won't {ADV}? tolerate|relent|allow|let . .? ]"),
  p('[ {REAFFIRM} {THEIR}* commitment|commitments|support|dedication|determination|resolve to|for ]'),
  p('[ {SIGNAL} {THEIR}* {STRONG}? {WILLINGNESS} to #Adverb? {SEEN}! . #Adverb? {MOD}? ]'),
  p('[ {SIGNAL} {THEIR}* {STRONG}? {WILLINGNESS} in . {MOD}? {MOD}? ]'),
  // "emphasised the army's readiness to counter any plot"
  p('[ {REAFFIRM} {THEIR}* #Possessive? {WILLINGNESS} to {VAGUE} {MOD}* ]'),
  p('his|her|their|its|the|our {STRONG}? [ commitment to {VAGUE_ING} {MOD}* ]'),
  p('his|her|their|its|our {STRONG}? [ commitment to building|creating|making {MOD}* ]'),
  p('[ is|are|remain|remains|remained {ADV}? also? , committed to ] {SEEN}!'),
  p(
    '[ is|are|was|were|remain|remains|remained {ADV}? open to {MOD}* talks|discussions|dialogue|negotiation|negotiations|compromise|cooperation ]',
  ),
  p('[ have|has no intention of {LETTING} ]'),
  p("[ who's|he's|she's|it's|we're|they're|i'm {ADV}? prepared|ready|willing|determined to {TASK} {MOD}* ]"),
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
  p('{STRIVING} to [ keep a|an|close|tight? close|careful|watchful? tabs|eye|watch on ]'),
  p('{STRIVING} to [ spare no effort|efforts ]'),
  p('{STRIVING} to [ learn the? lessons ]'),
  p('{STRIVING} to [ remain|stay vigilant|firm|steadfast|engaged|committed ]'),
  p("will|would|'ll [ keep a|an|close|tight? close|careful|watchful? tabs|eye|watch on ]"),
  p("will|would|'ll [ spare no effort|efforts ]"),
  p("will|would|'ll [ learn the? lessons ]"),
  p("will|would|'ll [ remain|stay vigilant|firm|steadfast|engaged|committed ]"),
  p('[ {EFFORTS} will|would {ADV}? continue ] until|through|for|on|at!'),
  p('{STRIVING} to [ participate|engage|enter in|into? a|an|the|new|further? {MOD}* {TALKS} ]'),
  p("will|would|'ll {ADV}? [ participate|engage|enter in|into? a|an|the|new|further? {MOD}* {TALKS} ]"),
  p('has|have {ADV}? [ a plan|strategy|roadmap to {VAGUE} {MOD}* ]'),
  p('has|have {ADV}? [ a plan|strategy|roadmap to {BY_DEGREE} {MOD}* ]'),
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
  // "vowed closer ties", "threatened tough action", "warned of a strong response"
  p('[ {SWEAR} {LOOSELY}* {SWORN} ]'),
  p('[ warn|warned|warns|warning of {LOOSELY}* {ANSWER} ]'),
  // "made a commitment to improve schools", "their pledge to clean up"
  p('{BOUND} {THEIR}* {MOD}* commitment|commitments|vow to [ {VAGUE} {MOD}* ]'),
  p('{PROMISE} to [ {VAGUE_PAIR} {MOD}* ]'),
  // "is committed to improving", "committed itself to easing"
  p('have|has|had|was|were {ADV}? [ committed itself|themselves? to {VAGUE_ING} {MOD}* ]'),
  p('[ commit|commits|committed itself|themselves|himself|herself to {VAGUE_ING} {MOD}* ]'),
  p('[ commit|commits|committed {ADV}? to {DEED_ING} {MOD}* ]'),
  p('{BE} {ADV}? [ determined to {TASK} {MOD}* ]'),
  p('{BE} {ADV}? [ determined to {VAGUE_PAIR} {MOD}* ]'),
  // "is looking to expand", "was preparing to strengthen"
  p('is|are {ADV}? [ looking|preparing to {VAGUE} {MOD}* ]'),
  p('[ agree|agreed|agreeing to {ADV}? keep talking|working|cooperating ]'),
  p('[ agree|agreed|agreeing to {ADV}? hold|have|pursue further|more|additional {MOD}* {DISCUSSION} ]'),
  // "those responsible would be held to account"
  p('[ will|would {ADV}? be {ADV}? held accountable|responsible|account ]'),
  p('[ will|would {ADV}? be {ADV}? held to account ]'),
  p('[ will|would {ADV}? be {ADV}? brought to justice ]'),
]);

/** What several agree is needed, in words that nobody could hold them to: of one speaker it is an opinion. */
export const JOINT = indexPatterns([
  p('[ {STRESS} the|a|their {MOD}? {NEED} for|of|to {ADV}? {LOOSELY}* {VAGUE_AIM} ]'),
  p('[ {CONCUR} on? the {MOD}? {NEED} for|of|to {ADV}? {LOOSELY}* {VAGUE_AIM} ]'),
  p('[ agree|agreed|agreeing for|on|upon the|a {LOOSELY}* {NOMINAL} ]'),
  p('[ {REACH} {THEIR}* {MOD}? agreement|understanding|consensus on|about {LOOSELY}* {POINTS} ]'),
]);

/** What somebody says will be done, and not by whom: "the rules would be strengthened, the ministry said". */
export const REPORTED = indexPatterns([p('[ will|would {ADV}? be {ADV}? {BETTERED} ] {BESIDE}!')]);
