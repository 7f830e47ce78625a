import { missing as p } from './absence-words';

/** What nobody knows yet, or those do not whose business it is. */
export const NOT_KNOWN = [
  // "police still do not know why", "we don't know exactly how many", "auditors have no idea who"
  p('{KNOWER} {ADV}? [ {AUX} {NOT} {ADV}* know {JUST}? {WH} ]'),
  p("{KNOWER} {ADV}? [ don't|doesn't|didn't {ADV}* know {JUST}? {WH} ]"),
  p('{KNOWER} {ADV}? [ {AUX}? {NOT} {ADV}* know {OWN}? {MOD}* {INFORMATION} ]'),
  p(
    '{KNOWER} {ADV}? [ {AUX}? {NOT} {ADV}* have an|any|much|full {MOD}? explanation|idea|information|answer ]',
  ),
  p(
    '{KNOWER} [ {BE} {ADV}* not|unsure|uncertain|undecided {ADV}* sure|certain? about|as? to? {JUST}? {WH} ]',
  ),
  p(
    '{KNOWER} {ADV}? [ {HAVE} {ADV}? no|little idea|clue|explanation|theory|information as|about|for? to? {WH}? ]',
  ),
  p('[ {AUX}? {NOT} {ADV}* have any {MOD}? idea|clue|indication {WH} ]'),
  // "what it was for we do not know"
  p('i|we [ do|did {NOT} {ADV}* know ] {AFTER}!'),
  // "nobody knows exactly how much", "no one can say who", "no one is sure why"
  p('[ nobody {ADV}? knows|knew {JUST}? {WH} ]'),
  p('[ no one {ADV}? knows|knew {JUST}? {WH} ]'),
  p('[ no|nobody one? can|could {ADV}? say|tell|explain {JUST}? {WH} ]'),
  p('[ no|nobody one? {BE} {ADV}? sure|certain about? {JUST}? {WH} ]'),
  p('[ no|nobody one? {HAVE} {ADV}? explained|said|established|counted|determined {JUST}? {WH} ]'),
  // "it is not known exactly where", "the timing is uncertain"
  p('[ {BE} {NOT} {ADV}* {CLEAR} {JUST} {WH} ]'),
  p("[ isn't|wasn't|aren't|weren't {ADV}* {CLEAR} {JUST} {WH} ]"),
  p('[ {BE} {ADV}* uncertain|undefined|debatable as? to? {JUST}? {WH} ]'),
  p('[ {INFORMATION} {BE} {ADV}* uncertain|undefined|indefinite|unconfirmed|unverified ]'),
  p(
    '[ {INFORMATION} of|for|behind {MOD}* {BE} {ADV}* uncertain|undefined|indefinite|unconfirmed|unverified ]',
  ),
  p(
    '[ there is|are|was|were|has|remains {ADV}? been? {MOD}* uncertainty|confusion|ambiguity about|over|as to? {WH} ]',
  ),
  // "no group claimed responsibility", "there was no claim of responsibility"
  p('[ no|nobody one|group|side? {ADV}? {HAVE}? {ADV}? claimed|took|taken responsibility ]'),
  p('[ no {MOD}? claim|claims of responsibility ]'),
  // "there is no way to check", "had no means of telling"
  p('[ no {SURE}? way|means to|of {ADV}? {FIND_OUT} {WH}? ]'),
  // "nobody tracks", "the state does not keep figures", "no official count exists"
  p('[ {AUX}? {NOT} {ADV}* {KEEP_COUNT} {MOD}* {COUNTS} ]'),
  p('[ no|nobody one? {ADV}? tracks|counts|keeps|tracked|counted|kept ]'),
  p('[ no {MOD}* {COUNTS} exist|exists|existed ]'),
  p('[ there {BE} no {MOD}* {COUNTS} on|of|about|for ]'),
].flat();
