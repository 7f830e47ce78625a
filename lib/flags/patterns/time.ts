import { nouns, words } from '../../language/inflect';
import type { Token } from '../../language/parse';
import { indexPatterns, pattern } from '../../language/pattern';

const classes = {
  NOTICE: nouns('complaint warning deadline report accident incident alarm request crash attack inspection'),
  EVENT: nouns(
    'vote hearing trial decision launch election meeting summit ruling release announcement opening bill deadline rollout sentencing referendum verdict talk negotiation report plan project sale move debate',
  ),
  BE: new Set(words('is are was were has have had being')),
  ADV: (token: Token) => token.tags.has('Adverb'),
  PERIOD: new Set(words('days weeks months years')),
};
const p = (source: string) => pattern(source, classes);

/** Vague wherever a plan is dated so. */
export const VAGUE = indexPatterns([
  p('[ in|over|within|during the? next|coming few|several|couple? of? {PERIOD} ]'),
  p('[ in the {PERIOD} ahead ]'),
  p('[ in the {PERIOD} to come ]'),
  p('[ in the near|foreseeable|not-too-distant future ]'),
  p('[ in the not too distant future ]'),
  p('[ at a|some later|future date|stage|time|point ]'),
  p('[ to|until|till|for a|some later|future|unspecified|unnamed date|time ]'),
  p('[ at some point ]'),
  p('[ sometime next|this|in|over|during the? coming|next? . ]'),
  p('[ postponed|delayed|suspended|shelved|deferred|put off? indefinitely ]'),
  p('[ in due course|time ]'),
  // "the hearing was postponed", with no new date
  p(
    '{EVENT} {BE} {ADV}? been? [ postponed|delayed|deferred|shelved|suspended ] until|till|to|by|for|because|indefinitely!',
  ),
  p('{EVENT} {BE} {ADV}? been? [ pushed back ] until|till|to|by|for!'),
  p('{EVENT} {BE} {ADV}? been? [ put on hold|ice ]'),
  p('[ as soon as possible|practicable|practical ]'),
  p('[ when the time is right ]'),
  p('[ in the short|medium|long|longer term ]'),
  p('[ sooner rather than later ]'),
]);
/** Vague only with a verb that looks ahead. */
export const AHEAD = indexPatterns([
  p('[ within|in a few|couple of? {PERIOD} ]'),
  p('[ within|in several {PERIOD} ]'),
  p('[ within {PERIOD} ]'),
  p('[ over several|many|the? coming|next? few? {PERIOD} ]'),
  p('[ later in the year|month|summer|spring|fall|autumn|winter ]'),
  p('[ later this year|month|summer|spring|fall|autumn|winter ]'),
  p('[ very? soon ]'),
  p('[ shortly ]'),
  p('[ eventually ]'),
]);
/** Long ago, or too late, where the article holds somebody to it. */
export const PAST = indexPatterns([
  p('only|until|but|and [ long after ]'),
  p('[ long after the|a|an|its|their|his|her #Adjective? {NOTICE} ]'),
  p('wait|waited|delayed [ {PERIOD} ] before|to'),
  p('took the|its|their|his|her #Noun [ {PERIOD} ] to'),
]);
/** Of what has been going on or came about in that time: "piers were sold in recent years". */
export const RECENT = indexPatterns([
  p('[ in recent {PERIOD} ]'),
  p('[ over|during|in|within|for the? past|last|next|coming few|several|couple of? {PERIOD} ]'),
  p('[ recently ]'),
  p('[ long ago ]'),
  p('[ a? long time? before ]'),
  p('[ for several|many|some more? {PERIOD} ]'),
]);
