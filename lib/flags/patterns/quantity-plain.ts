import type { ClauseReading } from '../../language/clause';
import { nouns, verbs, words } from '../../language/inflect';
import type { Token } from '../../language/parse';
import { pattern } from '../../language/pattern';
import { wordOf } from '../../language/words';
import { RATES } from '../words/counted';
import { MEASURABLE } from '../words/size';
import { classes } from './quantity-words';

const THAN = new Set(
  words(
    'higher lower softer weaker dearer cheaper increased reduced rising falling declining slower stronger plummeting dwindling shrinking',
  ),
);

const own = {
  ...classes,
  SHIFT: nouns(
    'increase decrease drop rise fall decline slowdown reduction growth slump surge jump upturn downturn dip climb upsurge uptick spike',
  ),
  SHIFTS: new Set(
    words('increases decreases drops rises falls declines slowdowns reductions slumps dips spikes'),
  ),
  /** What rises and falls. */
  LEVEL: (token: Token) =>
    !token.tags.has('Date') &&
    (MEASURABLE.has(token.normal) ||
      RATES.has(token.normal) ||
      (token.tags.has('Plural') &&
        !/^(?:years|days|weeks|months|ways|times|things|cases)$/.test(token.normal))),
  /** More or less than before, as a quality: neither "to lower taxes" nor "the higher taxes" met before. */
  THAN: (token: Token, at: number, { tokens, verbAt }: ClauseReading) =>
    THAN.has(token.normal) &&
    (verbAt[at] ?? -1) < 0 &&
    !/^(?:the|these|those|its|their|his|her|to|or|no|any|for|of|despite)$/.test(wordOf(tokens[at - 1])),
  /** What is told of business by its going up or down. */
  TRADE: nouns(
    'price sale cost rent wage tax demand revenue profit spending expenditure income output production booking reservation outflow inflow export import input earning margin volume tariff duty premium fee charge bill yield turnout attendance traffic emission enrolment enrollment quota',
  ),
  PLACES: new Set(words('instances cases countries counties districts states towns regions')),
  LOOSE: new Set(words('some many several')),
  OFTEN: new Set(words('frequent')),
  ITEMS: (token: Token) =>
    /[^s]s$|^(?:people|men|women|children)$/.test(token.normal) &&
    !token.tags.has('Pronoun') &&
    !token.tags.has('Date') &&
    !/^(?:years|ways|times|things|miles|pages|rounds|reasons|others|is|was|has|does|its|his|this|thousands|hundreds|millions|dozens|dollars)$/.test(
      token.normal,
    ),
  STRUCK: verbs('impact hamper hinder impede delay disrupt deplete stretch constrain undermine'),
  VARY: verbs('differ vary diverge fluctuate add'),
  HEAPS: new Set(words('hundreds thousands millions dozens scores tens')),
  DRAW: verbs('attract draw rescue evacuate displace treat uproot employ recruit'),
  SAVED: new Set(
    words(
      'rescued saved treated freed released relocated rehoused sheltered vaccinated screened tested recruited hired awaiting waiting',
    ),
  ),
  WATCH: nouns(
    'patrol security check inspection surveillance policing supervision monitoring raid enforcement',
  ),
  TIGHTENED: new Set(words('tightened strengthened intensified increased reduced expanded')),
  DONE_TO: verbs(
    'propose receive contain face include hold lose close cancel reject approve file win sign build train offer',
  ),
  STORES: nouns('stock supply reserve fund resource space place seat capacity'),
  /** Before "of": "the latest in a series" is one that is told, "A series of attacks by the minister" opens with what is meant. */
  LATEST: (token: Token, at: number, { tokens }: ClauseReading) =>
    wordOf(tokens[at - 3]) === 'in' || tokens[at - 3]?.sentence !== token.sentence,
  INCIDENTS: nouns(
    'attack raid bombing assault strike shooting killing explosion blast complaint delay setback failure violation leak accident blunder theft robbery burglary fire arrest lawsuit resignation closure breach outage scandal collapse crash warning threat document raid ambush clash',
  ),
  MONEY: nouns('investment funding saving subsidy sum cutback'),
};
const p = (source: string) => pattern(source, own);

/** Changes, counts and degrees in their plainest words, with no adjective to stress them: "a drop in visitors", "higher rents". */
export const PLAIN = [
  p('[ a|an {KIND}? {SHIFT} in {MOD}* {LEVEL} ]'),
  p('[ {KIND}? {SHIFTS} in {MOD}* {LEVEL} ]'),
  p('[ {THAN} {KIND}? {TRADE} ] than!'),
  p('[ in {LOOSE} of? the? {KIND}? {PLACES} ]'),
  p('[ {LOOSE} other {PLACES} ]'),
  p('[ repeated {KIND}* {EVENTS} ]'),
  p('[ more? {OFTEN} {KIND}* {ITEMS} ]'),
  p('[ {HAD} been? frequent|sporadic|widespread ]'),
  p('[ {DEGREELY} {STRUCK} ]'),
  p('[ {STRUCK} {DEGREELY} ]'),
  p('[ {VARY} {DEGREELY} ]'),
  p('[ {HEAPS} of {KIND}* {ITEMS} ]'),
  p('[ {HEAPS} more? {AUX}* {ADV}? {SAVED} ]'),
  p('{DRAW} [ {HEAPS} ] of!'),
  p('[ high|low|elevated levels of ]'),
  p('{WATCH} [ {AUX} been? {ADV}? {TIGHTENED} ] by|to!'),
  p('{WATCH} [ {AUX} been? {ADV}? stepped|beefed|scaled up|down|back ]'),
  p('{DONE_TO} [ many|numerous {KIND}* {COUNTED} ]'),
  p('[ short of money|cash|funds|staff|doctors|nurses|teachers|fuel|food|water|resources ]'),
  p('{STORES} [ is|are|was|were {ADV}? limited|scarce|short|stretched ]'),
  p('{STORES} [ is|are|was|were running low|short|out ]'),
  p('[ a series|string {LATEST}! of {KIND}* {INCIDENTS} ]'),
  p('[ {DEGREE} {KIND}? {MONEY} ] {ANY_NOUN}!'),
];
