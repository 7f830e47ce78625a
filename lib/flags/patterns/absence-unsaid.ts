import { missing as p } from './absence-words';

/** Gaps in other builds: nothing said, nobody able to say, a question that stands before its verb, a name not given. */
export const UNSAID = [
  // "nothing has been settled", "nothing was decided on the fare", but not "nothing is agreed until all is"
  p('[ nothing {HAVE} {ADV}* been {ADV}* {COME_ABOUT} ]'),
  p('[ nothing was|is {ADV}* {COME_ABOUT} ] until|unless!'),
  // "has said nothing so far about", "had nothing to say about"
  p('[ {HAVE} {ADV}* said|disclosed|revealed|announced nothing|little {ADV}* of|about|on ]'),
  p('[ {HAVE} nothing {MOD}? to say about|on ]'),
  p('[ nothing {BE} {ADV}* said {ADV}* about|of|on ]'),
  // "nobody can say at this stage what", "no one has been able to tell us how", "nobody can say for certain"
  p('[ no|nobody one? can|could {ADV}* say|tell|explain {ASIDE} {JUST}? {WH} ]'),
  p('[ no|nobody one? can|could {ADV}* say|tell|explain at this|that stage|point|moment|time {JUST}? {WH} ]'),
  p('[ no|nobody one? can|could {ADV}* say for sure|certain ]'),
  p('[ nothing can|could be said {ADV}* for sure|certain ]'),
  p(
    '[ no|nobody one? {HAVE} {ADV}* been able to {ADV}* say|tell|explain me|us|them|him|her? {ADV}* {JUST}? {WH} ]',
  ),
  p('[ {HAVE} {NOT} {ADV}* been able to {ADV}* {FIND_OUT} {JUST}? {WH} ]'),
  p(
    "[ am|i'm|we're|they're not {ADV}* in a position to {ADV}* say|comment|confirm|give|discuss|disclose {JUST}? {WH}? ]",
  ),
  p('[ {BE} {NOT} {ADV}* in a position to {ADV}* say|comment|confirm|give|discuss|disclose {JUST}? {WH}? ]'),
  p('[ too early|soon for us|me|him|her|them|anyone|anybody to {ADV}? say|tell|know|judge {WH}? ]'),
  p('[ {CANNOT} {ADV}* tell you {ADV}* {JUST}? {WH} ]'),
  // "how it started, the wardens were unable to say", "what made it give way has not been established"
  p('[ {BE} {ADV}* unable to {LEFT_UNSAID} ]'),
  p('[ {CANNOT} {ADV}* {LEFT_UNSAID} ]'),
  p('[ {HAVE} {NOT} {ADV}* been {ADV}* {OPEN_QUESTION} ]'),
  p('[ {BE} {ADV}* {DOUBTFUL} ]'),
  // "it is not known so far if", "had not told the mill why", "neither has said in public why"
  p('[ {BE} {NOT} {ADV}* {CLEAR} {ADV}* {JUST}? {ASKED} ]'),
  p('[ {HAVE} {NOT} {ADV}* told {PHRASE} {ASIDE}? {JUST}? {ASKED} ]'),
  p('[ neither|none {HAVE} {ADV}* said {ADV}* {JUST}? {ASKED} ]'),
  p('[ {NOBODY} {HAVE} {ADV}* said {ADV}* {JUST}? {ASKED} ]'),
  p('[ neither {PHRASE} nor {PHRASE} {ADV}* named|identified|specified ] a|an!'),
  p('[ neither {PHRASE} {ADV}* named|identified|specified ] a|an!'),
  p(
    '[ {BE} {NOT} {ADV}* named|identified ] in the|its|their|his|her statement|release|announcement|communique|email',
  ),
  p('[ {NOBODY} {HAVE} {ADV}* settled|decided on anything|any ]'),
  // "did not name anyone", "has not put forward any names", "gave no exact figure"
  p('[ {AUX}? {NOT} {ADV}* name|named|identify|identified anyone|anybody|suspects|names ]'),
  p('[ {HAVE} {NOT} {ADV}* put forward|out|up any|a {MOD}* {INFORMATION} ]'),
  p('[ {HAVE} {NOT} {ADV}* made|issued|released any|a {MOD}* statement|announcement about|on ]'),
  p('[ {GIVE} no exact|precise|specific|further|firm|detailed {MOD}? #Noun ]'),
  p('[ set|sets|setting|name|names|named no year|date|deadline|target|figure|timetable ]'),
  p('[ naming|citing|quoting no {MOD}? sources|source|reason|reasons|figures|evidence|witnesses ]'),
  p(
    '[ {AUX}? {NOT} {ADV}* go|get|went|gone into the|those|its|their|any contents|substance|reasons|terms|points ]',
  ),
  p('[ {TOPIC} {HAVE} {NOT} {ADV}* been {ADV}* fixed|arranged|drawn|worked|agreed|costed ]'),
  // "whose names the paper did not give", "for which no cause is known", "still unexplained"
  p('[ whose {MOD}? {IDENTITY} {PHRASE} {AUX} {NOT} {ADV}* {HANDED} ]'),
  p('[ for which no {MOD}? {INFORMATION} {BE} {ADV}* known|given|offered ]'),
  p('[ still|yet unexplained|undetermined|unsolved ]'),
  p('[ an undisclosed #Adjective? #Noun ]'),
  // "kept mostly quiet about", "kept it to herself", "will neither confirm nor rule out"
  p(
    '[ keep|keeps|kept|keeping|stay|stayed|stays|remain|remained|remains {ADV}* quiet|silent about|on|over ]',
  ),
  p('[ kept|keeps|keeping it|that|them|this to himself|herself|itself|themselves ]'),
  p('[ neither confirm|confirmed|confirming nor rule|ruled|ruling out ]'),
  p('[ {AUX} {NOT} {ADV}* confirm or|nor rule out ]'),
  p('[ {HAVE} {NOT} {ADV}* made up his|her|their|its mind|minds {ADV}? about|on|whether|if|how ]'),
  p('[ {BE} still {ADV}* weighing|considering up? {WH} ]'),
].flat();
