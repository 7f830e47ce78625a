import { nouns, verbs, words } from '../../language/inflect';
import type { Token } from '../../language/parse';
import { indexPatterns, pattern } from '../../language/pattern';

const classes = {
  /** What is done on a day that others can look up; the day of a remark changes nothing. */
  EVENTFUL: new Set(
    [
      ...verbs(
        `launch sign approve pass ban halt suspend release publish issue file order agree propose change cut close open
        sell buy acquire hire fire resign appoint endorse fine sue arrest charge accuse convict sentence indict raid seize return extend
        expand reject withdraw cancel award merge raise lower introduce adopt impose lift vote elect promote dismiss sack oust
        replace join leave settle discover find update donate grant remove block expel deport rule repeal overturn uphold review
        add end begin start stop move hand hold win lose protest`,
      ).keys(),
    ].filter((form) => !/ing$/.test(form)),
  ),
  NOTICE: nouns('complaint warning deadline report accident incident alarm request crash attack inspection'),
  EVENT: nouns(
    'vote hearing trial decision launch election meeting summit ruling release announcement opening bill deadline rollout sentencing referendum verdict talk negotiation report plan project sale move debate',
  ),
  NOT_ME: ({ normal }: Token) => !/^(?:i|we|my|our)$/.test(normal),
  BE: new Set(words('is are was were has have had being')),
  ADV: (token: Token) => token.tags.has('Adverb'),
  NOUN: (token: Token) => token.tags.has('Noun') && !token.tags.has('Pronoun'),
  // what is stopped without a day on which it goes on
  STOPPED: new Set(
    words(
      'closed shut suspended halted shelved postponed frozen stopped grounded sidelined barred cancelled canceled hold',
    ),
  ),
  // what somebody could have done at once
  OWN_UP: verbs(
    'admit acknowledge concede respond reply act report disclose reveal publish release tell warn notify investigate apologise apologize',
  ),
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
  p('[ in the not so distant future ]'),
  p('[ when|once the time comes ]'),
  p('[ at a|some later|future date|stage|time|point ]'),
  p('[ to|until|till|for a|some later|future|unspecified|unnamed date|time ]'),
  p('[ at some point ]'),
  p('[ sometime next|this|in|over|during the? coming|next? . ]'),
  p('[ some time next|this year|month|week|summer|spring|fall|autumn|winter ]'),
  p('[ postponed|delayed|suspended|shelved|deferred|put off? indefinitely ]'),
  p('[ in due course|time ]'),
  // "the hearing was postponed", with no new date
  p(
    '{EVENT} {BE} {ADV}? been? {ADV}? [ postponed|delayed|deferred|shelved|suspended ] until|till|to|by|for|because|indefinitely!',
  ),
  p('{EVENT} {BE} {ADV}? been? {ADV}? [ pushed back ] until|till|to|by|for!'),
  p('{EVENT} {BE} {ADV}? been? [ put on hold|ice ]'),
  p('[ as soon|quickly|fast|swiftly|rapidly|speedily as possible|practicable|practical ]'),
  p('[ as soon|quickly|fast|swiftly as it|they|we can be? ]'),
  p('[ at the earliest possible|convenient date|time|moment|opportunity ]'),
  p('[ when the time is right ]'),
  p('[ for the foreseeable future ]'),
  p('{EVENT} {BE} {ADV}? been? {ADV}? [ put off ] until|till|to|by|for!'),
  p('{STOPPED} {NOUN}* [ for the time being ]'),
  p('{STOPPED} {NOUN}* [ for now ]'),
  p('[ at some stage ]'),
  p('[ at an unspecified|undisclosed|undetermined|unnamed date|time ]'),
  p('[ until further notice ]'),
  p('[ when|once|if {NOUN}* {NOUN} allow|allows|permit|permits ]'),
  p('[ at the earliest opportunity ]'),
  p('[ for the coming|next few? {PERIOD} ]'),
  p('[ any day|week now ]'),
  p('[ in the near|nearer term ]'),
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
  p('[ some day ]'),
  p('[ someday ]'),
  p('[ in time ] for|to|with|and!'),
  p('[ down the road|line|track ]'),
  p('[ sooner rather than later ]'),
  p('[ in a matter of {PERIOD} ]'),
  p('[ at the|an appropriate|right|proper time|moment ]'),
]);
/** Long ago, or too late, where the article holds somebody to it. */
export const PAST = indexPatterns([
  p('only|until|but|and [ long after ]'),
  p('[ long after the|a|an|its|their|his|her #Adjective? {NOTICE} ]'),
  p('wait|waited|delayed [ {PERIOD} ] before|to'),
  p('took the|its|their|his|her #Noun [ {PERIOD} ] to'),
  p('took [ {PERIOD} ] to {OWN_UP}'),
]);
/** "Several piers were sold in recent years": an event counted, not a mood. */
export const RECENT = indexPatterns([
  p('[ in recent {PERIOD} ]'),
  p('[ over|during the? past|last few|several {PERIOD} ]'),
]);
/** Of what somebody did, at a time that is not told. */
export const UNDATED = indexPatterns([
  p('{EVENTFUL} [ recently ]'),
  // "Recently, however, the guild issued"
  p('[ recently ] , {NOT_ME}? , {NOT_ME}* {NOT_ME}? {EVENTFUL}'),
  p('[ for several|many|some more {PERIOD} ]'),
]);
