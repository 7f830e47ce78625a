import { missing as p } from './absence-words';

/** What somebody could tell or show and does not. */
export const WITHHELD = [
  // "was reluctant to say who", "failed to explain why", "its failure to disclose the cost"
  p('[ {BE} {ADV}* reluctant|unwilling|loath|hesitant|unable to {ADV}? {UNTOLD} {JUST}? {WH} ]'),
  p(
    '[ {BE} {ADV}* reluctant|unwilling|loath|hesitant|unable to {ADV}? {HANDED} {OWN}? {MOD}* {INFORMATION} ]',
  ),
  p('[ {FAIL} to {ADV}? {UNTOLD} {JUST}? {WH} ]'),
  p('[ {FAIL} to {ADV}? give|provide|offer|produce|present|supply a|an|any {MOD}? {INFORMATION} ]'),
  p('[ refusal|failure|unwillingness|reluctance|inability to {ADV}? {UNTOLD} {WH}? ]'),
  p('[ refusal|failure|unwillingness|reluctance|inability to {ADV}? {HANDED} {OWN}? {MOD}* {INFORMATION} ]'),
  p('[ avoid|avoided|avoids|avoiding {SAY_ING} {WH} ]'),
  p('[ avoid|avoided|avoids|avoiding {SAY_ING} {OWN}? {MOD}? {INFORMATION} ]'),
  p('[ resisted|rejected|rebuffed|ignored|spurned calls|demands|requests|pressure to {HANDED} ]'),
  // "would neither confirm nor deny", "refused to be drawn"
  p('[ neither confirm|confirmed|confirming nor deny|denied|denying ]'),
  p('[ {AUX}? {NOT} {ADV}* confirm|confirmed or|nor deny|denied ]'),
  p('[ {DECLINE} to be drawn ]'),
  p('[ brushed|waved|shrugged|batted aside|off|away {MOD}? questions|question ]'),
  // "sheds little light on", "offered no hint", "said little about how", "makes no reference to"
  p('[ shed|sheds|shedding|throw|threw|cast no|little|scant {MOD}? light on ]'),
  p('[ {AUX}? {NOT} {ADV}* shed|throw|cast any|much|further|more light on ]'),
  p('[ {GIVE} no|few|little|any|scant {MOD}? hint|hints|update|updates ]'),
  p('[ said|says|saying|revealed|disclosed {ADV}? little|nothing about|of|on {JUST}? {WH} ]'),
  p('{TEXT} [ said|says|contains|reveals {ADV}? little|nothing about|of|on ]'),
  p('[ no|without {MOD}? mention|reference was|is? made? of|to|about ]'),
  // "the report has not been published", "records remain sealed", "released only part of"
  p('[ {RECORD} {HAVE} {NOT} {ADV}* been {ADV}* {PUBLISHED} ]'),
  p('[ {RECORD} {BE} {NOT} {ADV}* {PUBLISHED} ] by|in|for!'),
  p('[ {RECORD} {BE} {ADV}* classified|sealed|confidential|unpublished|unreleased|undisclosed|redacted ]'),
  p('[ {PUBLISHED} only|just {ADV}? some|part|parts|portions|excerpts|fragments|snippets ]'),
  p('[ {HAVE} {NOT} {ADV}* {PUBLISHED} {OWN}? {MOD}* {RECORD} ]'),
  // "had yet to receive a reply", "is still waiting for an answer"
  p('[ {HAVE} {ADV}? yet to receive|get|hear|see|obtain {OWN}? any? {MOD}* {REPLY} ]'),
  p('[ {HAVE} {NOT} {ADV}* received|heard|seen|obtained|got|gotten {OWN}? any? {MOD}* {REPLY} ]'),
  p(
    '[ {BE} {ADV}* waiting|awaiting for? {OWN}? {MOD}* answer|answers|explanation|details|reply|clarification ]',
  ),
  // "remained coy about", "was cagey about", "spoke in vague terms"
  p('[ {BE} {ADV}* {GUARDED} about|on|over|as|regarding ]'),
  p('[ {STAY} {ADV}* {GUARDED} about|on|over|as|regarding ]'),
  p('[ {BE} too {GUARDED} to ]'),
  p(
    '[ vague|sketchy|scanty|incomplete|conflicting|contradictory|murky {MOD}? details|information|accounts|explanation|explanations|clues|specifics ]',
  ),
  p('[ in|with only? very? vague|general|broad terms|outlines ]'),
  // "there's been no new date", "which he did not name", "has not named any country"
  p("[ there's {ADV}? been {ADV}? no {MOD}? {PLAIN} ]"),
  p('[ which|whom he|she|it|they {AUX} {NOT} {ADV}* name|identify|specify|named|identified|specified ]'),
  p('[ {HAVE} {NOT} {ADV}* named|identified the|any|those|them {MOD}* ]'),
  // "an as-yet-unnamed eel", "an undetermined number", "for undisclosed reasons"
  p('[ yet {NAMELESS} {MOD}* #Noun ]'),
  p('[ unnamed|unidentified {PLAINLY}* {NAMELESS_THING} ] {INFORMANT}!'),
  p('[ unknown {MOD}? {STRANGE} ]'),
  p(
    '[ undisclosed|unspecified|undetermined|unstated {MOD}* amounts|sums|numbers|number|locations|fees|terms|buyers|reasons|donors|investors|charges|offences|offenses|crimes|concerns|conditions|dates|sources|countries|targets|changes|costs|threats|violations|grounds ]',
  ),
  p('[ for reasons that|which? {ADV}? {BE} {ADV}* {UNKNOWN} ]'),
  p('[ for {UNKNOWN} reasons ]'),
].flat();
