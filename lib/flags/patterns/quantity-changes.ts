import { nouns, verbs, words } from '../../language/inflect';
import { pattern } from '../../language/pattern';
import { classes } from './quantity-words';

const own = {
  ...classes,
  CLOSE: verbs('close narrow widen bridge shrink reduce'),
  GAP: nouns('gap divide disparity margin deficit imbalance shortfall'),
  /** What strikes many at once: the plural alone leaves open how many. */
  BLOW: new Set(
    words(
      'layoffs closures suspensions delays overruns evacuations shortages outages resignations cancellations cutbacks defections firings foreclosures evictions shutdowns blackouts deportations redundancies',
    ),
  ),
  UNDER: new Set(
    words(
      'underrepresented overrepresented underfunded understaffed overcrowded overworked underpaid overpaid outnumbered outspent underserved overburdened undercounted overstretched',
    ),
  ),
  BACKING: nouns(
    'support opposition acceptance adoption popularity backing approval appeal consensus following recognition',
  ),
  SHIFT: nouns(
    'uptick downturn dip expansion contraction swing drawdown cutback rollback drop fall decline increase rise growth reduction cut loss gain jump surge slowdown',
  ),
  BIT_BY_BIT: new Set(
    words(
      'noticeably appreciably modestly slightly gradually exponentially tremendously immensely precipitously marginally sharply significantly dramatically substantially considerably drastically steadily rapidly',
    ),
  ),
  MOVE: verbs(
    'slash trim dip ease cool recover rebound soften tighten widen narrow swell multiply accelerate escalate intensify erode fade wane deteriorate rise fall grow drop decline increase decrease improve worsen reduce shrink slow raise lower cut',
  ),
  SCARCE: new Set(words('widespread rampant scarce prevalent')),
  DEAR: new Set(words('lucrative expensive costly affordable cheap profitable pricey inexpensive')),
  HAD_BEEN: new Set(words('is are was were been being among')),
  BARS: nouns('prison jail bar'),
};
const p = (source: string) => pattern(source, own);

/** More and less of what is measured, without the measure: "amid layoffs", "underfunded", "neck and neck". */
export const CHANGES = [
  p('[ {CLOSE} the|its|a|their {KIND}? {GAP} ] by|to!'),
  p('amid|after|following|by|to|from|despite|facing|faced|faces|sparked|caused [ planned! {KIND}? {BLOW} ]'),
  p('[ {ADV}? {UNDER} ]'),
  p('[ wide|broad|widespread|overwhelming|little|scant {BACKING} ]'),
  p('[ a|an|the {ADV}? {DEGREE} {KIND}? {SHIFT} ]'),
  p('[ {MOVE} {BIT_BY_BIT} ]'),
  p('[ {BIT_BY_BIT} {MOVE} ]'),
  // "stepped up production", "moved higher", "at an alarming rate"
  p('[ ticked|inched|edged|crept|nudged|scaled up|down|back|higher|lower ] from|to|by!'),
  p('[ stepped|ramped up {KIND}? {MEASURES} ]'),
  p('{MEASURED} [ stepped|ramped up ]'),
  p('[ moved|trended|pushed|driven|drove|gone|went higher|lower ]'),
  p(
    '[ at a|an {ADV}? alarming|record|rapid|unprecedented|breakneck|faster|slower|fast|dizzying pace|rate|clip ]',
  ),
  p('[ in short|tight|high|great supply|demand ]'),
  p('[ {RISING} number|numbers|share|list|contingent|percentage|proportion of? ]'),
  // "is rampant", "extremely lucrative", "hardest hit", "neck and neck"
  p('[ is|are|was|were|be|become|becoming|remain|remains {ADV}? {SCARCE} ]'),
  p('[ extremely|incredibly|highly|increasingly|hugely|wildly|relatively|fairly|prohibitively {DEAR} ]'),
  p('{HAD_BEEN} [ hard|hardest|worst|badly hit|affected ]'),
  p('[ neck and neck ]'),
  p('[ statistical|virtual|dead tie|heat ]'),
  p('[ race|contest tightens|tightened|narrows|narrowed|tightening|narrowing ]'),
  // "did not get enough space", "a shortage of nurses", "staff shortages"
  p(
    "[ not|without|lack|lacked|lacks|didn't|don't|doesn't|haven't|isn't|aren't|weren't|wasn't|can't|cannot have|get|getting|receive|receiving|provide? enough|adequate|sufficient {KIND}? {NEEDED} ]",
  ),
  p('[ shortage|shortages|shortfall of {MOD}* {ANY_NOUN} ]'),
  p(
    '[ staff|staffing|labor|labour|housing|teacher|nurse|food|fuel|water|power|medicine|drug|worker|blood|supply|driver shortage|shortages|shortfall|shortfalls|crunch ]',
  ),
  p('[ double|triple|single digit|digits ]'),
  p('[ decades in|behind {MOD}? {BARS} ]'),
];
