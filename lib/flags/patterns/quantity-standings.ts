import { verbs, words } from '../../language/inflect';
import { pattern } from '../../language/pattern';
import { classes } from './quantity-words';

const own = {
  ...classes,
  WIN: verbs('win lose defeat beat lead trail carry pass reject approve oust prevail'),
  CLEARLY: new Set(
    words('narrowly handily decisively overwhelmingly resoundingly comfortably soundly convincingly'),
  ),
  FARE: verbs('perform poll fare do sell'),
  OUTDO: new Set(words('edged edges edging')),
};
const p = (source: string) => pattern(source, own);

/** Who leads and by how much, and levels that are called high or low: "edged out", "a distant third", "a higher share". */
export const STANDINGS = [
  p('[ {OUTDO} out|past ]'),
  p('[ {WIN} {CLEARLY} ]'),
  p('[ {CLEARLY} {WIN} ]'),
  p('[ a|the? distant|bad|poor|weak second|third|fourth|fifth ]'),
  p(
    '[ a|the? {ADV}? commanding|formidable|insurmountable|unassailable|dominant lead|advantage|edge|hold|margin|position ]',
  ),
  p('[ a|the? tightening|tightened|narrowing race|contest|field ]'),
  p('[ {FARE} {ADV}? poorly|badly ]'),
  p(
    '[ a|an {ADV}? higher|lower|larger|smaller|greater|bigger share|proportion|portion|fraction|majority ] than!',
  ),
  p('[ higher|lower|elevated {KIND}? {KIND}? levels ] than!'),
  p('[ in decline|freefall|retreat ]'),
  p('[ significantly|substantially {MOD} ]'),
];
