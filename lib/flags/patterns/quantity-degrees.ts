import { pattern } from '../../language/pattern';
import { classes } from './quantity-words';

const p = (source: string) => pattern(source, classes);

/** Changes, degrees and frequencies without a figure: "steep tariffs", "heavily advertised", "often cut". */
export const DEGREES = [
  // "vast wealth", "steep new tariffs", "low pay", "weak business investment"
  p('[ {STRONG} {MOD}? {SIZED} ] {ANY_NOUN}!'),
  p('[ relatively|comparatively|unexpectedly|unusually|persistently|historically? {LOW} {KIND}? {RATES} ]'),
  // "growing debts", "called for more troops"
  p('[ {RISING} {MOD}? {MEASURES} ]'),
  p('{ADDS} for|of? [ more {KIND}? {ADDED} ] than! {ANY_NOUN}!'),
  p(
    '[ {ALTER} the|its|their {MOD}* number|size|scale|share|amount|ranks|workforce|presence|capacity|fleet ] by|to!',
  ),
  p('[ increasingly common|rare|scarce|frequent|widespread|expensive|costly|crowded|popular|unaffordable ]'),
  // "has grown tremendously", "heavily advertised", "hugely profitable"
  p('[ {SPENT} {STRONGLY} ]'),
  p('[ {STRONGLY} {SPENT} ] on!'),
  p(
    '[ vastly|hugely|enormously|wildly larger|smaller|expensive|costly|profitable|lucrative|overpriced|underfunded|inflated ]',
  ),
  // "have frequently cut"
  p('[ {HAD} frequently {DOES} ]'),
  p('[ a|an {ADV}? {ADV}? common|frequent|daily|everyday|regular occurrence|sight ]'),
];
