import { verbs, words } from '../../language/inflect';
import type { Token } from '../../language/parse';
import { indexPatterns, pattern } from '../../language/pattern';
import { describes } from './placeholder-words';

const classes = {
  MOD: describes,
  ADV: (token: Token) => token.tags.has('Adverb'),
  DET: new Set(words('the a an its their his her our some any all possible other new')),
  /** To go over something together, in talks that are told of afterwards. */
  SPEAK_OF: verbs(
    'discuss review explore consider examine raise address cover debate broach study weigh assess evaluate examine',
  ),
  ABOUT: new Set(words('about on over regarding concerning including')),
  TALK: new Set([
    ...verbs('talk speak confer consult deliberate focus centre center dwell touch brief update').keys(),
    ...words(
      'talks discussions views dialogue consultations conversation deliberations opinions negotiations',
    ),
  ]),
  WAYS: new Set(words('ways means avenues modalities steps measures methods options mechanisms')),
  TOPICS: new Set(words('issues matters topics subjects questions developments aspects affairs')),
  PERTAIN: new Set(words('pertaining relating related relevant linked connected concerning regarding')),
  BE: new Set(words('is are was were been being')),
  SEEK: new Set(words('find finding seek seeks seeking sought look looks looking looked')),
  BONDS: new Set(words('relations ties cooperation co-operation collaboration coordination partnership')),
  SHARED: new Set(
    words('bilateral mutual regional international economic trade security military defence defense'),
  ),
};
const p = (source: string) => pattern(source, classes);

/** What talks were about, where only its kind is told: "discussed ways to", "exchanged views on matters relating to". */
export const TALKED_OF = indexPatterns([
  p('{SPEAK_OF} {DET}? [ {MOD}* {WAYS} to|of|for|toward|towards . ]'),
  p('{TALK} {ADV}? {ABOUT} {DET}? [ {MOD}* {WAYS} to|of|for|toward|towards . ]'),
  p('and {DET}? [ ways|avenues to|of|for . ]'),
  p('[ ways|means|avenues to {MOD}* . . ] {BE} {ADV}? discussed|reviewed|explored|considered|examined'),
  p('{SEEK} for? {DET}? [ {MOD}* ways|means|avenues|solutions to|of|for . ]'),
  p('list|range|variety of [ {MOD}* {WAYS} to . ]'),
  p('{TALK} {ADV}? {ABOUT} {DET}? [ {MOD}* {TOPICS} {PERTAIN} to|with|the|bilateral|both . ]'),
  p('{SPEAK_OF} {DET}? [ {MOD}* {TOPICS} {PERTAIN} to|with|the|bilateral|both . ]'),
  p('{SPEAK_OF} {DET}? [ {MOD}* aspects of {MOD}* #Noun ]'),
  p('{SPEAK_OF} {DET}? [ {MOD}* {TOPICS} of {MOD}* interest|concern|importance ]'),
  p('[ the? latest|recent|current {MOD}* developments ] in|on|regarding|at|of'),
  p('{SPEAK_OF} {DET}? [ {SHARED} {MOD}* {BONDS} ]'),
  p('{TALK} {ADV}? {ABOUT} {DET}? [ {SHARED} {MOD}* {BONDS} ]'),
]);
