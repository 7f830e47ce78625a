import { pattern } from '../../language/pattern';
import { classes } from './quantity-words';

const p = (source: string) => pattern(source, classes);

/** Changes, degrees and frequencies without a figure: "steep tariffs", "greatly diminished", "rarely enforced". */
export const DEGREES = [
  // "vast wealth", "steep new tariffs", "low pay", "weak business investment"
  p('[ {STRONG} {MOD}? {SIZED} ] {ANY_NOUN}!'),
  p('[ relatively|comparatively|unexpectedly|unusually|persistently|historically? {LOW} {KIND}? {RATES} ]'),
  // "growing pressure", "more troops"
  p('[ {RISING} {MOD}? {MEASURES} ]'),
  p('[ more {KIND}? {ADDED} ] than! {ANY_NOUN}!'),
  p(
    '[ {ALTER} the|its|their {MOD}* number|size|scale|share|amount|ranks|workforce|presence|capacity|fleet ] by|to!',
  ),
  p('[ increasingly {DOES} ]'),
  p('[ increasingly common|rare|scarce|frequent|widespread|expensive|costly|crowded|popular|unaffordable ]'),
  // "has grown tremendously", "heavily advertised", "vastly different"
  p('[ {DOES} {STRONGLY} ] {FELT}! #Adjective!'),
  p('[ {STRONGLY} {FELT}! {DOES} ]'),
  p(
    '[ vastly|hugely|enormously|wildly different|larger|smaller|expensive|costly|profitable|lucrative|unequal|uneven|overpriced|underfunded|superior|inflated|exaggerated ]',
  ),
  // "judges rarely sign", "firms often cut", "has often been shut"
  p('[ {HAD}? rarely|seldom {DOES} ]'),
  p('[ {HAD} frequently {DOES} ]'),
  p('{COUNTED} [ often|routinely|regularly|frequently {DOES} ]'),
  p('[ has|have|had often|routinely {DOES} ]'),
];
