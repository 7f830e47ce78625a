import { missing as p } from './absence-words';

/** What is not shown, counted, settled or put in figures, in builds of many words. */
export const UNSHOWN = [
  // "neither the firm nor the town disclosed the names", "neither time has been made public"
  p('[ {NOBODY} disclosed|released|gave|provided|published|revealed {OWN}? {MOD}* {INFORMATION} ]'),
  p('[ {NOBODY} {HAVE} been {ADV}* made public ]'),
  p('[ neither|none side|party? {HAVE} {ADV}* made {OWN}? public ]'),
  p('[ {NOBODY} could|can {ADV}* tell me|us|them {ADV}* {JUST}? {WH} ]'),
  p('[ nobody could|can {ADV}* tell me|us|them {ADV}* {JUST}? {WH} ]'),
  // "would not like to say which", "won't put a date on it", "not going to tell you when"
  p('[ would|will not {ADV}* like|want|wish|care to {ADV}* say|name|describe {WH}? ]'),
  p("[ wouldn't|won't {ADV}* like|want|wish|care to {ADV}* say|name|describe {WH}? ]"),
  p('[ {AUX}? {NOT} {ADV}* put a|any figure|date|number|timescale|timeframe on ]'),
  p('[ not going to tell you|anyone|them on|in|at? {WH} ]'),
  p('[ {HAVE} no explanation for ]'),
  p('[ little|nothing was {ADV}* said|revealed|disclosed about|of|on ]'),
  // "points remained to be settled", "have not worked out which", "for reasons that were not given"
  p(
    '[ remains|remain|remained to be settled|defined|agreed|established|finalised|finalized|fixed|resolved|clarified|named ]',
  ),
  p('[ {HAVE} {NOT} {ADV}* worked|figured out {WH} ]'),
  p('[ for reasons that|which {BE} {NOT} {ADV}* {SHOWN} ]'),
  p('[ there {BE} {ADV}* no {MOD}? word {ASIDE} on|of|about|as to? {WH} ]'),
  p(
    '[ still {ADV}* working|trying|seeking|looking to {ADV}* find|establish|determine|work|figure out? {JUST}? {WH} ]',
  ),
  p('[ still {ADV}* looking for the cause|reason|motive ]'),
  // "no amount was listed", "no stops have been announced", "with no new time given"
  p('[ no {MOD}* #Noun {HAVE} {ADV}* been {ADV}* announced|disclosed|named|specified|listed ]'),
  p('[ no {MOD}* {INFORMATION} was|were {ADV}* listed|named|stated|mentioned ]'),
  p('[ with no {MOD}* #Noun given|announced|named|set|offered|specified ]'),
  p(
    '[ with? {OWN}? {MOD}* dates|date|details|venue|terms|names to be announced|confirmed|settled|agreed|determined|fixed|decided ]',
  ),
  // "keeps no count", "did not make its offer public", "has not published it"
  p('[ keep|keeps|kept no count|record|records|figures|register|tally|statistics ]'),
  p('[ {BE} {NOT} {ADV}* keeping a|any|the? count|record|records|figures|register|tally ]'),
  p('[ {AUX} {NOT} {ADV}* make|made {OWN}? {MOD}? #Noun public ]'),
  p('[ {HAVE} {NOT} {ADV}* made {OWN}? {MOD}? #Noun public ]'),
  p('[ {HAVE} {NOT} {ADV}* published|released|disclosed it ]'),
  p(
    '[ terms|details|names|price that|which {BE} {ADV}* kept? confidential|secret|sealed|private|undisclosed ]',
  ),
  p('[ parts|part|sections|pages|passages|names of|in? {PHRASE}? {BE} {ADV}* blacked|redacted out? ]'),
  p('[ parts|part|sections|pages|passages|names of|in? {PHRASE}? {HAVE} been blacked|redacted out? ]'),
  p('[ {TEXT} {AUX} {NOT} {ADV}* mention ]'),
  p('[ {BE} {NOT} immediately scheduled|announced|named|identified ]'),
  // "we don't know yet whether", "at this stage we don't know what"
  p("[ we|i don't {ADV}* know {ADV}* yet|exactly {WH} ]"),
  p('[ we|i do not {ADV}* know {ADV}* yet|exactly {WH} ]'),
  p("at this stage|point|time|moment , we|i [ don't know {WH} ]"),
].flat();
