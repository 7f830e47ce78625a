import { verbs, words } from '../../language/inflect';
import { indexPatterns, pattern } from '../../language/pattern';
import { isUnnamedGroup } from '../groups';
import { JUDGED_PARTICIPLES, STORMS } from '../words/judgements';
import { classes } from './voices-words';

const p = (source: string) =>
  pattern(source, {
    ...classes,
    G: (token, at, reading) => isUnnamedGroup(reading, at) || classes.GROUP(token),
    UNNAMED: (_token, at, reading) => isUnnamedGroup(reading, at),
    OUT: STORMS,
    VIEWED: JUDGED_PARTICIPLES,
    STIR: verbs(
      `anger alarm outrage infuriate dismay unsettle rattle frustrate disappoint upset unnerve delight worry shock stun startle
      enrage offend irk irritate annoy puzzle baffle confuse surprise thrill excite electrify galvanize energize impress horrify
      appall terrify scare spook perplex bewilder embarrass mystify disgust amuse
      exasperate incense reassure hearten embolden`,
    ),
    NEARLY: new Set(words('nearly almost virtually practically just absolutely even pretty much')),
    WHOLE: new Set(words('whole awful small loose bipartisan vocal diverse')),
    POSTED: verbs(
      'tweet write post comment joke quip remark ask reply respond say note observe complain add',
    ),
    POSTER: new Set(
      words(
        'person user commenter commentator fan reader viewer reviewer poster critic follower listener wag observer',
      ),
    ),
    TAKING: verbs('oppose favor favour criticize criticise argue object disagree advocate'),
  });

/** What unnamed groups think, said in the passive, in phrases, and of those who are only described by their view. */
export const VOICED = indexPatterns([
  // "was rejected by some ministers", "is backed by liberals", "remarks viewed by some as"
  p('[ {VIEWED} by {QUANTITY}? {MOD}* {G} ]'),
  p('[ {VIEWED} by {NEARLY}? some|many|most|others|everyone|everybody ]'),
  // "to the dismay of its members"
  p('[ to the {MOD}? {REACTIONS} of {QUANTITY}? {MOD}* {G} ]'),
  p(
    '[ in the {MOD}? eyes|view|minds|opinion|judgment|judgement|estimation of {NEARLY}? many|some|most|others|critics ]',
  ),
  // "one person tweeted", "another user wrote"
  p('[ one|another {MOD}? {POSTER} {HAVE}? {POSTED} ]'),
  // "those in favour of a ban", "those calling for her to go", "those who oppose the dam"
  p('[ those in favor|favour of ]'),
  p('[ those opposed to ]'),
  p('[ those calling for|on ]'),
  p('[ those who {ADV}? {TAKING} ]'),
  p(
    '[ those in|within|inside|around the {NOUNISH}* industry|world|community|field|sector|party|movement|business|know|profession|trade ]',
  ),
  // "shocked nearly everyone", "divides its readers"
  p('[ {STIR} {NEARLY}* everyone|everybody|observers|critics|many|some ]'),
  p('[ {STIR} many|some|most {MOD}* {G} ]'),
  p('[ {DIVIDE} {MOD}* {UNNAMED} ]'),
  // "a chorus of doctors"
  p('[ a|an {WHOLE}? chorus|coalition|faction of {MOD}* {G} ]'),
  p('[ {G} and {MOD}* {G} alike ] #Verb'),
  // "common among some Catholics", "enthusiasm among voters"
  p('[ common|widespread among|amongst {QUANTITY} {MOD}* {G} ]'),
  p('[ {MOOD} among|amongst|within|across {QUANTITY}? {MOD}* {G} ]'),
  p('[ {OUT} from {QUANTITY}? {MOD}* {G} ]'),
  // "the wishes of progressives", "the fears of residents"
  p(
    '[ the {MOD}? wishes|views|fears|concerns|feelings|hopes|opinions|demands|anger|frustration|doubts|worries of {QUANTITY}? {MOD}* {G} ]',
  ),
  // "with some calling it", "as many have argued", "some might say"
  p('with [ some|many|others|most seeing|feeling! {OPINING} ]'),
  p('as [ some|many|others|most|critics {HAVE}? {ADV}? {OPINE} ]'),
  p('[ some|many|others would|might|may|could {ADV}? see|feel! {OPINE} ]'),
  // "with experts offering their assessments"
  p('with [ {QUANTITY}? {MOD}* {G} {OPINING} ]'),
]);
