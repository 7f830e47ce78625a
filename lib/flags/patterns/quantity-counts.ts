import { pattern } from '../../language/pattern';
import { classes } from './quantity-words';

const p = (source: string) => pattern(source, classes);

/** Counts that are told and not given: "many firms", "most voters", "a flood of donations". */
export const COUNTS = [
  p('[ the many {MOD}* {COUNTED} ]'),
  p('[ a number of {DEFINITE}! {MOD}* {COUNTED} ] {FOR_EXAMPLE}!'),
  // "the vast majority of cases"
  p('[ a|the {MOD} majority of {MOD}* {ANY_NOUN} ]'),
  p('[ a|the {MOD}? majority of them|us|those|these ]'),
  p('[ a majority of {DEFINITE}? {KIND}* {PEOPLE} ]'),
  p('[ the {INSIDE}! majority of {DEFINITE}? {KIND}* {PEOPLE} ]'),
  p('[ increased|reduced|diminished|above-average|below-average {KIND}? {MEASURES} ]'),
  p('[ large|big|huge|vast|clear|overwhelming majorities of {MOD}* {ANY_NOUN} ]'),
  p('[ a lot of {KIND}* {PEOPLE} ]'),
  // "much of his debt"
  p('[ much of its|his|her|their debt|debts|fortune|wealth|business|staff|workforce|funding|money ]'),
  p('[ a? few|several|many|couple thousand|hundred|dozen|million|billion {MOD}* {THINGS} ]'),
  p('[ a|an|the {MOD}? {MASS} of {MOD}* {HEAPED} ]'),
  p('[ a|the lack of evidence|proof|time|support! {KIND}? {NEEDED} ]'),
  // "in high numbers", "a broad swath of voters", "limited amounts"
  p(
    '[ large|small|high|great|vast|huge|significant|limited|growing|increasing|substantial|record|low numbers|amounts|quantities|sums of? ]',
  ),
  p(
    '[ a|an|the {ADV}? large|small|high|great|vast|huge|significant|limited|substantial|considerable|broad|broader|wide|wider|big number|amount|sum|swath|swathe|chunk|share|portion|part|proportion|percentage|segment|slice of ]',
  ),
  p('[ worth {ADV}? millions|billions|thousands ] of!'),
  p('[ millions|billions|thousands|hundreds owed|spent|lost|flowing|raised|paid|pouring|more ]'),
  p('[ a small|vast|huge|big|considerable? fortune|windfall ]'),
  p('only|just [ a few|handful of? {KIND}? {PEOPLE} ]'),
  p('[ dozens|scores of {KIND}* {PEOPLE} ]'),
  p('[ a|an|the {MOD}? proliferation|epidemic|influx|exodus|spate|rash of ]'),
];
