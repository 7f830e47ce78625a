import type { ClauseReading } from '../../language/clause';
import { nouns, verbs, words } from '../../language/inflect';
import type { Token } from '../../language/parse';
import { pattern } from '../../language/pattern';
import { wordOf } from '../../language/words';
import { PEOPLE } from '../words/counted';
import { MEASURABLE } from '../words/size';
import { classes } from './quantity-words';

/** The head of the subject of the verb that begins at a place. */
const headAt = ({ tokens, verbs: groups, verbAt }: ClauseReading, at: number): string => {
  const verb = groups[verbAt[at] ?? -1];
  return verb?.first === at ? wordOf(tokens[verb.subject?.head ?? -1]) : '';
};

const own = {
  ...classes,
  /** Before a verb: its subject is nothing that is measured, however much stands between ("crime in the old town is"). */
  NOT_MEASURED: (_token: Token, at: number, reading: ClauseReading) => !MEASURABLE.has(headAt(reading, at)),
  NOT_CHANGE: (_token: Token, at: number, reading: ClauseReading) => !CHANGES.has(headAt(reading, at)),
  NO_PEOPLE: (_token: Token, at: number, reading: ClauseReading) => !PEOPLE.has(headAt(reading, at)),
  BE: new Set(words('is are was were')),
  BEEN: new Set(words('has have had been be')),
  REMAIN: verbs('remain stay'),
  STAYS: new Set([...words('is are was were'), ...verbs('remain stay').keys()]),
  REACH: verbs('hit reach set near approach'),
  RECORD: new Set(words('record all-time historic')),
  LEVEL: new Set(words('high highs low lows level levels')),
  UP: new Set(words('went gone going shot shoot shoots crept crawled')),
  GO_ON: verbs('continue begin start'),
  MOVE: verbs('rise fall climb drop decline grow increase decrease shrink slide worsen'),
  MUCH: new Set(
    words('steep sharp dramatic significant substantial drastic enormous massive considerable severe'),
  ),
  ARREST: verbs(
    'arrest kill detain injure wound evacuate destroy damage fire dismiss displace jail expel deport evict',
  ),
  HARD: new Set(words('hard badly severely heavily')),
};
const p = (source: string) => pattern(source, own);

const CHANGES = nouns(
  'drop fall decline decrease increase rise jump surge growth slump slowdown spike reduction',
);

/** Sizes told by the verb of what is measured, whatever stands between the two, and in other orders than "a sharp drop". */
export const FRAMES = [
  // "the price of wool is on the rise", "crime in the town remains high"
  p('{NOT_MEASURED}! [ {BE} {ADV}? on the rise|increase|decline|wane ]'),
  p('{NOT_MEASURED}! {REMAIN} [ {ADV}? high|low|strong|weak ]'),
  p('{NOT_MEASURED}! {BE} [ up|down {DEGREELY} ]'),
  p('{NOT_MEASURED}! [ {BE} {ADV}? soaring|surging|plummeting|skyrocketing|dwindling ]'),
  p('{NOT_MEASURED}! [ {GO_ON} to {ADV}? {MOVE} ] {STOP}!'),
  p('{NOT_MEASURED}! {HAD}? [ {UP} up|down {DEGREELY}? ] {STOP}!'),
  p('{NOT_MEASURED}! [ {HAD}? {MILD}? {MOVED} ] {STOP}!'),
  p('{NOT_MEASURED}! [ {HAD}? barely|hardly|scarcely changed|moved|budged ]'),
  p('{NOT_MEASURED}! [ {BE} {ADV}? {SCALE} than ever ]'),
  p('{NOT_MEASURED}! {BE} [ far|much|considerably|significantly|substantially {SCALE} ] than!'),
  // "hit a record high", "at record levels"
  p('{NOT_MEASURED}! {HAD}? [ {REACH} a|an|new? new? {RECORD} {LEVEL} ] of|at!'),
  p('{NOT_MEASURED}! {STAYS} {ADV}? [ at|near a|an? {RECORD} {LEVEL} ] of|at!'),
  // "the drop in traffic was steep", "a steep and lasting drop"
  p('{NOT_CHANGE}! [ {BEEN}? {BE}? {BEEN}? {ADV}? {MUCH} ] {MOD}!'),
  p('[ a|an|the? {DEGREE} and {MOD} {CHANGE} in|of ]'),
  // "slashed spending", "hit farmers hard"
  p(
    '[ slashed its|their|the? {KIND}? spending|budget|budgets|funding|staff|jobs|output|production|prices ] by|to|from!',
  ),
  p('{NO_PEOPLE}! {BE} [ {HARMED} {HARD} ]'),
  p('[ {HARMED} the|its|their|many|some|local|small? {KIND}? {PEOPLE} {HARD} ]'),
  // "arrested several protesters", "laid off hundreds"
  p('{ARREST} [ {SEVERAL} of? {KIND}* {CROWD} ]'),
  p('[ laid|laying|lay off {SEVERAL} ]'),
  p('[ laid|laying|lay off {MAGNITUDE} ] of!'),
  // "few growers have applied", "most of its customers"
  p('[ few|hardly very? any? {KIND}? {PEOPLE} have|has|had {ADV}? . ] of!'),
  p(
    'lose|loses|lost|losing|sold|shed|fired|closed [ most|much|many of its|their|his|her {KIND}* {ANY_NOUN} ]',
  ),
  p('[ too few {KIND}? {PEOPLE} ]'),
  p('[ deep|deeply|heavily in debt ]'),
  p('has|have|had [ little|scant|negligible {MOD}? {EFFECT} on|in ]'),
  p('[ done|did little to {ADV}? {CHANGED} ]'),
  p('[ far {TOP} ] #Noun'),
];
