import { verbs, words } from '../../language/inflect';
import { indexPatterns, pattern } from '../../language/pattern';
import { isUnnamedGroup } from '../groups';
import { JUDGED_PARTICIPLES, STORMS, VERDICTS } from '../words/judgements';
import { classes } from './voices-words';

const p = (source: string) =>
  pattern(source, {
    ...classes,
    G: (token, at, reading) => isUnnamedGroup(reading, at) || classes.GROUP(token),
    OUT: STORMS,
    VIEWED: JUDGED_PARTICIPLES,
    JUDGED: VERDICTS,
    STIR: verbs(
      `anger alarm outrage infuriate dismay unsettle rattle frustrate disappoint upset unnerve delight worry shock stun startle
      enrage offend irk irritate annoy puzzle baffle confuse surprise thrill excite electrify galvanize energize impress horrify
      appall terrify scare spook perplex bewilder embarrass mystify disgust amuse
      exasperate incense reassure hearten embolden`,
    ),
    NEARLY: new Set(words('nearly almost virtually practically just absolutely even pretty much')),
    WHOLE: new Set(words('whole awful small loose bipartisan vocal diverse')),
    TAKING: verbs('oppose favor favour criticize criticise argue object disagree advocate'),
  });

/** What unnamed groups think, said in the passive, in phrases, and of those who are only described by their view. */
export const VOICED = indexPatterns([
  // "was rejected by some ministers", "remarks viewed by some as"
  p('[ {JUDGED} by {QUANTITY}? {MOD}* {G} ]'),
  p('[ {JUDGED} by {NEARLY}? some|many|most|others|everyone|everybody ]'),
  // "to the dismay of its members"
  p('[ to the {MOD}? {REACTIONS} of {QUANTITY}? {MOD}* {G} ]'),
  p(
    '[ in the {MOD}? eyes|view|minds|opinion|judgment|judgement|estimation of {NEARLY}? many|some|most|others|critics ] of!',
  ),
  // "those in favour of a ban", "those calling for her to go", "those who oppose the dam"
  p('[ those in favor|favour of ]'),
  p('[ those opposed to ]'),
  p('[ those calling for|on ]'),
  p('[ those who {ADV}? {TAKING} ]'),
  // "shocked nearly everyone"
  p('[ {STIR} {NEARLY}* everyone|everybody|observers|critics|many|some ]'),
  p('[ {STIR} many|some|most {MOD}* {G} ]'),
  // "a chorus of doctors"
  p('[ a|an {WHOLE}? chorus|coalition|faction of {MOD}* {G} ]'),
  p('[ {G} and {MOD}* {G} alike ] #Verb'),
  // "enthusiasm among voters"
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
  p('with [ {QUANTITY}? {MOD}* {G} offering|giving|voicing|expressing|raising|sharing ]'),
]);
