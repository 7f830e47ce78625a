import { indexPatterns } from '../../language/pattern';
import { BETWEEN } from './absence-between';
import { UNDECIDED } from './absence-undecided';
import { NOT_KNOWN } from './absence-unknown';
import { UNSAID } from './absence-unsaid';
import { UNSHOWN } from './absence-unshown';
import { WITHHELD } from './absence-withheld';
import { missing as p } from './absence-words';

export const PATTERNS = indexPatterns(
  [
    ...BETWEEN,
    ...NOT_KNOWN,
    ...WITHHELD,
    ...UNDECIDED,
    ...UNSAID,
    ...UNSHOWN,
    // "did not say whether", "would not say who", "has not said when"
    p('[ {AUX}? {NOT} {ADV}* {TELL} {WH} ]'),
    p('[ {AUX}? {NOT} {ADV}* {TELL} on|about? , {WH} ]'),
    // "did not elaborate", "would not specify"
    p('[ {AUX}? {NOT} {ADV}* {DISCLOSE} {WH}? ]'),
    p(
      '[ {AUX}? {NOT} , however , {GIVE} any? {MOD}? insight|insights|clarity|details|information|date|figure|explanation ]',
    ),
    p('[ withhold|withheld|withholding {OWN}? {MOD}* {INFORMATION} ]'),
    // "did not give a date", "did not include the signing of new agreements or spending commitments"
    p('[ {AUX}? {NOT} {ADV}* {GIVE} {OWN}? {MOD}* {INFORMATION} ]'),
    p('[ {AUX}? {NOT} {ADV}* {GIVE} {OWN}? signing of {MOD}* {INFORMATION} or? {MOD}* {INFORMATION}? ]'),
    p('[ {AUX}? {NOT} {ADV}* {GIVE} specific|formal|concrete|new {MOD}* . ]'),
    p('[ {AUX}? {NOT} {ADV}* break {MOD}* down ]'),
    // "don't see details about", "no one has offered any details", "do not give any insight into"
    p('[ {AUX}? {NOT} {ADV}* see|have {OWN}? {MOD}? details|specifics|answers about|on|of|for|to|yet ]'),
    p(
      '[ no|nobody|neither|none one|side|party? has|have|had|would|could? {ADV}? {GIVE} any? {MOD}? {INFORMATION} ]',
    ),
    p('[ {AUX}? {NOT} {ADV}* {GIVE} any {MOD}? insight|insights|clarity|sense ]'),
    // "too early to tell whether", "not going to get into that", "the cause is under investigation"
    p('[ too early|soon to {ADV}? say|tell|know|determine|judge|predict|estimate|speculate|draw {WH}? ]'),
    p('[ {AUX}? {NOT} going to {ADV}? go|get into that|it|this|details|specifics|any|those|further ]'),
    p('[ {AUX}? {NOT} {ADV}* go|get into {MOD}? details|specifics|that|detail ]'),
    p(
      '[ cause|motive|circumstances of? {MOD}* {BE} {ADV}? still|being? under|being? investigation|investigated|examined ]',
    ),
    p('[ without making any attempt|effort to explain|justify|verify|substantiate ]'),
    p('[ {BE} still being gathered|determined|worked|finalized|finalised|negotiated|decided|investigated ]'),
    p('[ details {BE} still being? . ]'),
    p(
      '[ few|little|scant {MOD}? details|specifics|information|evidence about|on|of|for|have|has|were|was|are|is ]',
    ),
    p('[ {BE} {ADV}? short|light|thin|scant on details|specifics|detail|substance ]'),
    p('[ {AUX}? {NOT} {ADV}* rule out ]'),
    // "declined to say how many", "refused to discuss the case"
    p('[ {DECLINE} to {ADV}? {WITHHOLD} {WH}? ]'),
    p("[ would not|wouldn't {ADV}? {WITHHOLD} {WH}? ]"),
    p("[ wouldn't {ADV}? say|discuss|disclose|elaborate|reveal|specify|identify|confirm {WH}? ]"),
    p('[ {HAVE} {NOT} {ADV}* commented on {OWN}? {MOD}* reason|reasons|cause|terms|timing|details ]'),
    p("[ isn't|not saying much|anything about|on ]"),
    p('[ neither|nobody|none {MOD}? would|could|will {ADV}? {WITHHOLD} {WH}? ]'),
    // "without giving a figure", "without elaborating", "without a timetable"
    p('[ without {SAY_ING} {WH}? {OWN}? {MOD}? {INFORMATION}? ]'),
    p('[ without {LAWFUL}! {OWN}? {MOD}? {GROUNDS} ]'),
    // "no dates for dredging were given", "no text was released"
    p('[ no {MOD}? {INFORMATION} for|of|on? {MOD}? {MOD}? was|were|is|are|has|have been? {ADV}? {SHOWN} ]'),
    // "gave no details", "contains no target for", "offered few specifics", "there was no explanation"
    p('[ {GIVE} no|few|little {MOD}? {INFORMATION} ]'),
    p('[ there is|was|are|were|has|have been? no|little {MOD}? {PLAIN} ]'),
    // "it is not clear who", "remains unclear", "it was not known whether"
    p('[ {BE} {NOT}? {ADV}* {UNKNOWN} {WH}? ]'),
    p('[ {BE} not {ADV}* sure|certain yet|when|how|where|why|what|who|whether ]'),
    p("[ cannot|can't {ADV}* know {WH} ]"),
    p('[ {BE} still {NOT} {ADV}* {CLEAR} {WH}? ]'),
    // "could not be confirmed", "would not be drawn on", "dodged questions about"
    p(
      '[ could not {ADV}? be {ADV}? confirmed|verified|determined|established|ascertained|corroborated|learned ]',
    ),
    p("[ would not|wouldn't be drawn on|about|into ]"),
    p('[ {DODGE} questions|question on|about|over|as|whether? ]'),
    p('[ {DODGE} a|the|further|repeated|several questions|question on|about|over|as|whether? ]'),
    // "lacks details on", "remains an open question", "kept the price secret", "the name was withheld"
    p(
      '[ {LACK} {MOD}? details|specifics|timetable|deadlines|deadline|targets|figures|detail|clarity on|about|of|for? ]',
    ),
    p('[ {BE} an open question ]'),
    p('[ {KEEP} {OWN}? {MOD}* {INFORMATION} secret|private|confidential|hidden ]'),
    p('[ {INFORMATION} {BE} {ADV}? being? withheld|redacted|sealed ]'),
    p('[ {INFORMATION} {HAVE} {ADV}? been {ADV}? withheld|redacted|sealed ]'),
    p('[ neither {MOD}? #Noun has|have|had {ADV}? {DISCLOSE} ]'),
    p('[ neither {MOD}? #Noun has|have|had|would|did {ADV}? {TELL} {WH} ]'),
    p('[ neither {MOD}? #Noun has|have|had|gave|provided|offered {GIVE}? any|a|the {MOD}? {INFORMATION} ]'),
    p("[ it's {ADV}* {UNKNOWN} {WH}? ]"),
    p("[ it's not {ADV}* {CLEAR} {WH} ]"),
    p(
      '[ {AUX}? {NOT} {ADV}* commit|committed to any|a {MOD}* specifics|timetable|timeline|date|deadline|figure|number|details ]',
    ),
    p('[ no one|nobody knows|knew|knows {ADV}? {WH} ]'),
    p('[ there {BE} no {ADV}? word on|about|of ]'),
    p('[ {REMAIN} a mystery ]'),
    p('[ {REMAIN} {ADV}? unanswered|unsolved|unexplained|unsettled ]'),
    p('[ {AUX} {NOT} {ADV}* name|identify the|any|those|them {MOD}* ]'),
    p('[ {AUX} {NOT} {ADV}* identify him|her ]'),
    p('[ {BE} {NOT} {ADV}* {CLEAR} , {WH} ]'),
    p("[ isn't|wasn't|aren't|weren't {ADV}* {CLEAR} {WH} ]"),
    p('[ {BE} {NOT} {ADV}* {CLEAR} from . . ]'),
    p('[ remains|remain|remained to be seen|decided|determined|worked ]'),
    p('[ {HAVE} yet to be? {SETTLE} ]'),
    p('[ {BE} yet to be? {SETTLE} ]'),
    p('[ {INFORMATION} {BE} {NOT} {ADV}* known|clear|available|final ]'),
    p('[ {INFORMATION} {BE} {ADV}? kept confidential|secret|private|sealed ]'),
    p('[ {BE} {ADV}? been? vague|silent|noncommittal|coy|evasive about|on ]'),
    p('[ {BE} {ADV}* mum|silent|quiet about|on|over ]'),
    // "was not possible to verify", "no way of knowing", "are unable to say"
    p('[ {BE} not {ADV}* possible|able to {ADV}* {CHECK} {WH}? ]'),
    p('[ {BE} {ADV}* impossible|unable to {ADV}* {CHECK} {WH}? ]'),
    p('[ have|has|had no {ADV}? way to|of {ADV}? {CHECK} {WH}? ]'),
    p('[ no {ADV}? way to|of {ADV}? {CHECK} {WH}? ]'),
    // "balked at naming a sum", "kept mum about", "doesn't want to offer predictions"
    p('[ {BALK} at|from|about {SAY_ING} {OWN}? {MOD}* {INFORMATION}? ]'),
    p('[ {BALK} at committing to {OWN}? {MOD}* . ]'),
    p('[ {STAY} mum|vague|coy|noncommittal|evasive|secretive about|on|over|as ]'),
    p(
      '[ {AUX}? {NOT} {ADV}* want|wish|going|willing|ready|prepared|allowed to {ADV}? say|discuss|elaborate|speculate|disclose|reveal|specify|divulge {WH}? ]',
    ),
    p(
      '[ {AUX}? {NOT} {ADV}* want|wish|going|willing|ready|prepared|allowed to {ADV}? {GIVE} {OWN}? {MOD}* {TOLD} ]',
    ),
    p("[ we're|they're not {ADV}* sure|certain|clear yet|when|whether|if ]"),
    p(
      '[ {AUX}? {NOT} {ADV}* have the|an? exact|specific|precise|full|final|complete {MOD}* text|texts|figure|figures|number|numbers|detail|details|legislation|wording|language|data|list|breakdown|total|count|date|plan|picture|answer ]',
    ),
    p('[ {BE} not much|enough {MOD}? {LEARNED} ]'),
    p("[ there's|isn't|wasn't|aren't not? much|enough {MOD}? {LEARNED} ]"),
    // "nor did he say who", "would say only that", "never explained"
    p('[ nor has|have|had|did|does|do|would|will|could . {MOD}? {ADV}* {WITHHOLD} {WH}? ]'),
    p('[ would|will say only that? ]'),
    p('[ would only say|confirm that? ]'),
    p("[ anyone's|anybody's guess ]"),
    p('[ only time will tell ]'),
    p('[ {BE} {ADV}? up in the air ]'),
    p('[ jury {BE} {ADV}? still? out ] for!'),
    p('[ questions|question {REMAIN} about|over|as|on|whether|unanswered ]'),
    p('[ many|some|several|key|big|open questions {REMAIN} ]'),
    p('[ {KEEP} under wraps ]'),
    p('[ shrouded|cloaked|veiled in secrecy|mystery ]'),
    p('[ not {ADV}? immediately|yet|publicly|officially {ADV}? {SHOWN_OR_CLEAR} {WH}? ]'),
    p('[ little|nothing|less {BE} {ADV}? known about|of ]'),
    p('[ no|little {MOD}? {LEARNED} is|was|has|had been? {ADV}? {SHOWN} ]'),
    p('[ no {MOD}? {INFORMATION} {ADV}? {BE} {ADV}? available|immediate|forthcoming|final ]'),
    p(
      '[ no {MOD}? decision|timeline|timetable|date|deadline|agreement|details {HAVE} {ADV}? been {ADV}? {SHOWN} ]',
    ),
    p(
      '[ offering|giving|providing|with no|few|little|scant {MOD}? details|detail|specifics|explanation|timeline|timetable|date ]',
    ),
    p('[ yet to be {ADV}? {SHOWN} ]'),
    p('[ whose name|names|identity|identities {BE} {NOT} {ADV}* {SHOWN} ]'),
    p('[ {BE} left to the imagination ]'),
    p('[ left {ADV}? vague|open|unsaid|unclear|unanswered|unexplained|undefined|unspecified ]'),
    // "details remain murky", "no one has claimed responsibility", "the name of the victim has not been released"
    p('[ details|circumstances|facts {BE} {ADV}? murky|sketchy|hazy|elusive|thin ]'),
    p('[ no|nobody one|group? has|have {ADV}? claimed responsibility ]'),
    p('[ {INFORMATION} of|for|behind the|its|their|his|her? {MOD}* {BE} {NOT} {ADV}* {SHOWN} ]'),
    p(
      '[ {INFORMATION} of|for|behind the|its|their|his|her? {MOD}* {HAVE} {NOT} {ADV}* been {ADV}* {SHOWN} ]',
    ),
    p('[ {INFORMATION} {HAVE} {NOT} {ADV}* been {ADV}* {SHOWN} ]'),
    // "terms were not disclosed", "has not yet been set"
    p('[ {INFORMATION} {ADV}? {BE} {NOT} {ADV}* {SHOWN} ]'),
    p(
      '[ {HAVE} {NOT} {ADV}* been {ADV}* disclosed|determined|specified|explained|set|finalized|finalised|settled|decided|announced ]',
    ),
    p('[ was|were|is|are {NOT} {ADV}* disclosed|specified|quantified|explained|described|named|identified ]'),
    p('[ {AUX}? {NOT} {ADV}* made? public ]'),
    p('[ make|makes|made no mention of ]'),
    p('[ {TEXT} {NOT} {ADV}* mention ]'),
    p('[ left it at that ]'),
    p('[ stop|stopped|stops short of {SAY_ING} ]'),
    p('[ details {BE} scarce|sparse|scant|few|vague ]'),
    p('[ an? unspecified {MOD}? #Noun ]'),
    p(
      '[ an? undisclosed|unspecified amount|sum|number|location|fee|price|terms|buyer|reason|reasons|cause|date|donor|donors|period|investor|client|issue|issues|charges ]',
    ),
  ].flat(),
);
