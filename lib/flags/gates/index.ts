import type { Gate } from '../gate';
import { answered } from './answered';
import { asked } from './asked';
import { boilerplate } from './boilerplate';
import { central } from './central';
import { credited } from './credited';
import { density } from './density';
import { heading } from './heading';
import { owned } from './owned';
import { precedence } from './precedence';
import { repeats } from './repeats';

/** The gates in the order a candidate meets them. */
export const GATES: readonly Gate[] = [
  heading,
  boilerplate,
  asked,
  answered,
  owned,
  credited,
  precedence,
  repeats,
  central,
  density,
];
