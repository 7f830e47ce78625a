import { missing as p } from './absence-words';

/** Gaps whose words other words part, or that stand in another order: "did not say on Monday who", "missing from the plan is any date". */
export const BETWEEN = [
  // "did not say in his letter how", "did not tell reporters when"
  p('[ {AUX}? {NOT} {ADV}* {UNTOLD} {ASIDE} {ASIDE}? {ASKED} ]'),
  p('[ {AUX}? {NOT} {ADV}* tell {PHRASE} {ASIDE}? {ASKED} ]'),
  p('[ {DECLINE} {ASIDE} {ASIDE}? to {ADV}? {WITHHOLD} {ASIDE}? {WH}? ]'),
  p('[ {DECLINE} to {ADV}? {WITHHOLD} {ASIDE} {ASKED} ]'),
  p('[ {DECLINE} {ASIDE}? to {ADV}? tell {PHRASE} {ASKED} ]'),
  p('[ {DECLINE} {ASIDE}? to {ADV}? comment|say on|about {WH} ]'),
  p('[ {DECLINE} to {ADV}? go|get into {MOD}? details|specifics|detail|particulars ]'),
  p('[ {DECLINE} to be drawn on|about|into ]'),
  p('[ {DECLINE} to {ADV}? rule out ]'),
  p('[ {BE} {NOT} {ADV}* {CLEAR} {ASIDE} {ASIDE}? {ASKED} ]'),
  p('[ {BE} {ADV}* unclear|uncertain|unknown {ASIDE} {ASKED} ]'),
  p('[ {BE} {ADV}* far from clear|certain|settled {WH} ]'),
  p('[ {BE} {ADV}* anything but clear|certain {WH} ]'),
  p('[ {BE} less clear|certain {WH} ]'),
  // "asked who lit it, she did not say"; "who lit it is not known"
  p('[ {AUX} {NOT} {ADV}* {LEFT_UNSAID} ]'),
  p('[ {BE} {NOT} {ADV}* {OPEN_QUESTION} ]'),
  p('[ {BE} {ADV}* under {OPEN_QUESTION} ]'),
  // "missing from the plan is any mention of"
  p('[ missing|absent|omitted from {PHRASE} {BE} {ADV}* {OWN}? {MOD}* {STATED} ]'),
  p('[ omit|omits|omitted|avoid|avoids|avoided any {MOD}? mention|reference|discussion of|to ]'),
  // "the names of the two drivers were being withheld"
  p('[ {TOPIC} {BE} {ADV}* being? withheld|redacted|sealed|confidential|secret|classified|scarce|scant ]'),
  p('[ {TOPIC} {HAVE} {ADV}* been {ADV}* withheld|redacted|sealed|classified ]'),
  p('[ {TOPIC} {BE} {NOT} {ADV}* {KNOWN} ]'),
  p('[ little|nothing {HAVE} {ADV}? been {ADV}? disclosed|revealed|said|released|published about|of|on ]'),
  p('[ not much {BE} {ADV}? known|clear about|of ]'),
  // "no reason was offered"
  p('[ no {MOD}? {TOPIC} {BE} {ADV}? offered|supplied|volunteered ]'),
  p('[ no {MOD}? {TOPIC} {HAVE} {ADV}? been {ADV}? offered|supplied|volunteered ]'),
  p('[ there {BE} {ADV}* no {ADV}? {MOD}? word|indication on|of|as|about to? {WH} ]'),
  p('[ there {BE} no {ADV}? immediate word|information|details on|of|about ]'),
  // "is still weighing whether", "has still to decide", "has not agreed on a price"
  p('[ {BE} still {ADV}? deciding|weighing|debating|determining|discussing {WH} ]'),
  p('[ {HAVE} still to {ADV}? {SETTLE} ]'),
  p('[ {HAVE} yet to {ADV} {SETTLE} ]'),
  p('[ {HAVE} {ADV}* {NOT} {ADV}* agreed|settled on|upon {OWN}? {MOD}* {INFORMATION} ]'),
  p('[ {HAVE} {NOT} {ADV}* determined|established|learned {OWN}? {MOD}* {FOUND_OUT} ]'),
  p(
    '{KNOWER} {BE} {ADV}? [ {TRYING} to {ADV}? determine|establish|identify|find|figure|learn|work|piece out|together? {WH} ]',
  ),
  // "did not answer directly when asked", "would not comment on the price"
  p('[ {AUX} {NOT} {ADV}* answer|respond|reply {ADV}? when|if asked {WH} ]'),
  p('[ would not comment on {OWN}? {MOD}* {INFORMATION} ]'),
  p('[ there {BE} as yet no {MOD}? {PLAIN} ]'),
  // "neither the firm nor the town would say who"
  p('[ {NOBODY} {AUX}? {ADV}* {TOLD_THEN} {WH} ]'),
  p('[ {NOBODY} would|will {ADV}* {WITHHOLD} {WH}? ]'),
  p('[ neither {PHRASE} {AUX}? {ADV}* {HANDED} {OWN}? {MOD}* {INFORMATION} ]'),
  p('[ {BE} not {ADV}* able to {ADV}? {HANDED} {OWN}? {MOD}* {INFORMATION} ]'),
  // "the Herald could not verify the claim"
  p("[ could|can not|n't {ADV}* verify|corroborate|authenticate {WH}? ]"),
  p("[ couldn't|cannot|can't {ADV}* verify|corroborate|authenticate {WH}? ]"),
  p('[ {HAVE} {NOT} {ADV}* been independently confirmed|verified|corroborated ]'),
  p('[ {HAVE} {NOT} {ADV}* been {ADV}? verified|corroborated|authenticated ]'),
].flat();
