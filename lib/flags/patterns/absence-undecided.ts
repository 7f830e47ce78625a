import { missing as p } from './absence-words';

/** What nobody has decided, arranged or counted so far, and what those asked cannot or will not go into. */
export const UNDECIDED = [
  // "no choice had been made", "no final decision on the lock was taken"
  p('[ no {MOD}* {DECISION} {HAVE} {ADV}* been {ADV}* {REACHED} ]'),
  p('[ no {MOD}* {DECISION} was|were {ADV}* {REACHED} ]'),
  p('[ no {MOD}* {DECISION} on|about|over|for|of|as|to {PHRASE} {HAVE} {ADV}* been {ADV}* {REACHED} ]'),
  p('[ no {MOD}* {DECISION} on|about|over|for|of|as|to {PHRASE} was|were {ADV}* {REACHED} ]'),
  p('[ there {HAVE} {ADV}* been {ADV}* no {MOD}* {DECISION} ]'),
  // "did not make an official decision", "has reached no agreement", "ended without a deal"
  p('[ {HAVE} {NOT} {ADV}* {REACHED} to|at|on|upon? {OWN}? {MOD}* {DECISION} ]'),
  p('[ did|do|does not {ADV}* {COME_TO} to|at|on|upon? {OWN}? {MOD}* {DECISION} ]'),
  p("[ didn't|don't|doesn't {ADV}* {COME_TO} to|at|on|upon? {OWN}? {MOD}* {DECISION} ]"),
  p('[ {COME_TO} no {MOD}* {VERDICT} ]'),
  p('[ {FAIL} to {ADV}? {COME_TO} to|at|on|upon? {OWN}? {MOD}* {DECISION} ]'),
  p('[ without {COMING_TO} to|at|on|upon? {OWN}? {MOD}* {DECISION} ]'),
  p('[ ended|closed|adjourned|concluded|finished|broke {ADV}? without {OWN}? {MOD}* {DECISION} ]'),
  p('[ {BE} {ADV}* far|away from {OWN}? {MOD}* {DECISION} ]'),
  p('[ {BE} {ADV}* far from agreed|agreeing|settled|decided|finalised|finalized|complete ]'),
  p('[ {BE} {NOT} {ADV}* close to {OWN}? {MOD}* {DECISION} ]'),
  // "hasn't scheduled a vote", "has not named a successor", "a site has not yet been chosen"
  p('[ {HAVE} {NOT} {ADV}* {ARRANGED} {OWN}? {MOD}* {EVENT} ]'),
  p('[ {HAVE} {NOT} yet {ADV}* decided|scheduled|announced|finalised|finalized|agreed|determined|settled ]'),
  p('[ {HAVE} {NOT} {ADV}* been {ADV}* {ARRANGED} yet ]'),
  p('[ {HAVE} {NOT} yet been {ADV}* {ARRANGED} ]'),
  p('[ {HAVE} yet to {ADV}? be? {ADV}? {ARRANGE} ]'),
  p('[ {BE} {NOT} yet {ADV}* {ARRANGED} ]'),
  p(
    '[ {HAVE} {NOT} {ADV}* been {ADV}* finalised|finalized|quantified|costed|clarified|scheduled|ironed|spelled|spelt|worked ]',
  ),
  // "has not announced her stance", "has taken no position on"
  p('[ {HAVE} {NOT} {ADV}* {DECLARED} {OWN}? {MOD}* {STANCE} ]'),
  p('[ {HAVE}? {ADV}* {DECLARED} no {MOD}* {STANCE} ]'),
  p('[ {TOPIC} {HAVE} {NOT} {ADV}* been {ADV}* {SHOWN} ]'),
  // "refused to go into the nature of", "would not be specific", "said no more"
  p('[ {DECLINE} {ASIDE}? to {ADV}? go|get|be drawn? into|on {OWN}? {MOD}* {INFORMATION} ]'),
  p('[ {DECLINE} {ASIDE}? to be {ADV}* specific|precise|pinned|exact ]'),
  p('[ {AUX}? {NOT} {ADV}* be|been {ADV}* specific|precise|pinned|exact ]'),
  p('[ {BE} {NOT} {ADV}* specific|precise|explicit|forthcoming about|on|as ]'),
  p('[ {AUX}? {NOT} {ADV}* go|get|went|gone into {OWN}? {MOD}* {INFORMATION} ]'),
  p('[ without {ADV}? going|getting into {OWN}? {MOD}* {INFORMATION} ]'),
  p('[ say|says|said|saying {ADV}? no|nothing more|further ]'),
  p('[ {AUX}? {NOT} {ADV}* say|add|reveal|disclose anything? more|further|else ]'),
  p('[ {AUX}? {NOT} {ADV}* say|reveal much|more|anything about|on ]'),
  // "could not say at once about it", "was unable to tell rowers when"
  p('[ would|could|did {NOT} {ADV}* say|speak {ADV}? about ]'),
  p('[ {BE}? {NOT} {ADV}* able to {ADV}? tell {PHRASE} {ASIDE}? {ASKED} ]'),
  p('[ {BE} {ADV}* unable to {ADV}? tell {PHRASE} {ASIDE}? {ASKED} ]'),
  p('[ {BE} {ADV}* unable to {ADV}? {HANDED} {OWN}? {MOD}* {INFORMATION} ]'),
  p('[ {CANNOT} {ADV}* {HANDED} {OWN}? {MOD}* {INFORMATION} ]'),
  p('[ could not {ADV}* {HANDED} {OWN}? {MOD}* {INFORMATION} ]'),
  p(
    '[ could not {ADV}* be {ADV}* known|clarified|specified|quantified|explained|ascertained|obtained|estimated ]',
  ),
  p(
    '[ {TOPIC} {CANNOT} {ADV}* be {ADV}* known|clarified|specified|quantified|estimated|confirmed|verified ]',
  ),
  // "it is hard to say how many", "it would be premature to give a date"
  p('[ {HARD} {ADV}? to {ADV}? {TELL_AT_ALL} {JUST}? who|what|when|where|which|how|why ]'),
  p('[ {HARD} {ADV}? to {ADV}? {RECKON} {OWN}? {MOD}* {INFORMATION} ]'),
  p('[ premature {ADV}? to {ADV}? {RECKON} ]'),
  // "nobody kept count", "an unknown number of"
  p('[ no|nobody one? {HAVE} {ADV}* kept|keeping|recorded|compiled {OWN}? {MOD}* {COUNTS} ]'),
  p('[ an? unknown|undetermined|undisclosed|unspecified {MOD}? number|amount|quantity|proportion|share of ]'),
  // "did not have a cost estimate", "had no timetable"
  p('[ did|do|does {NOT} {ADV}* have {OWN}? {MOD}* {AT_HAND} ]'),
  p("[ didn't|don't|doesn't {ADV}* have {OWN}? {MOD}* {AT_HAND} ]"),
  p('[ {HAVE} {ADV}? no {MOD}* {AT_HAND} ]'),
  p('[ {FAIL} to {ADV}? agree|settle on {OWN}? {MOD}* {INFORMATION} ]'),
  // "did not reveal how much", "does not spell out who"
  p('[ {AUX}? {NOT} {ADV}* {UNTOLD} {JUST}? {WH} ]'),
  p('[ {AUX}? {NOT} {ADV}* spell|spelled|spelt|set|lay|laid out {WH} ]'),
  p('[ {AUX}? {NOT} {ADV}* spell|spelled|spelt out {OWN}? {MOD}* ]'),
  p('[ {DECLINE} to {ADV}? publish|hand|make {OWN}? {MOD}* {RECORD} ]'),
  p('[ {BE} still to {ADV}? {SETTLE} ]'),
  p('[ {BE} yet to {ADV}? {GIVE} {OWN}? {MOD}* {INFORMATION} ]'),
  // "no joint statement was issued", "there was no official confirmation", "no details emerged"
  p('[ no {MOD}* {OUTPUT} {HAVE} {ADV}* been {ADV}* {REACHED} ]'),
  p('[ no {MOD}* {OUTPUT} was|were {ADV}* {REACHED} ]'),
  p('[ there {BE} {ADV}* no {MOD}* {OUTPUT} ] if|from|between|among!'),
  p('[ there {HAVE} been no {MOD}* {OUTPUT} ]'),
  p('[ no {MOD}* details|information|word|news {HAVE}? emerged ]'),
  p('[ questions {ADV}? unanswered|open|unresolved ]'),
  // "there was no update on it", "has yet to take place", "could not comment in detail"
  p('[ there {HAVE} been {ADV}* no {MOD}? update|updates|word|news on|of|about|from|as ]'),
  p('[ {HAVE} {ADV}? yet to take place|shape ]'),
  p('[ {BE} {ADV}? yet to {ADV}? record|file|form|complete|conduct|begin|start|submit ]'),
  p('[ {AUX}? {NOT} {ADV}* comment|speak in detail|depth ]'),
  // "that is a question I can't answer", "that I cannot tell you"
  p('question|questions i|we|he|she|they [ {CANNOT} {ADV}* answer ]'),
  p('that|this i|we [ {CANNOT} {ADV}* tell you ]'),
  // "the results are awaited", "there is no word yet on when"
  p('[ {TOPIC} {BE} {ADV}* awaited|pending|outstanding ]'),
  p('[ no {MOD}? word|indication|hint|sign|clue|clarity {ADV}? on|of|as|about|over? to? {WH} ]'),
].flat();
