import type { Gate } from '../gate';
import { announced } from './announced';
import { answered } from './answered';
import { asked } from './asked';
import { boilerplate } from './boilerplate';
import { central } from './central';
import { credited } from './credited';
import { defining } from './defining';
import { density } from './density';
import { echoed } from './echoed';
import { heading } from './heading';
import { introduced } from './introduced';
import { owned } from './owned';
import { pointing } from './pointing';
import { precedence } from './precedence';
import { reasoned } from './reasoned';
import { repeats } from './repeats';
import { spelledOut } from './spelled-out';
import { spoken } from './spoken';
import { summedUp } from './summed-up';

/** The gates in the order a candidate meets them. */
export const GATES: readonly Gate[] = [
  heading,
  boilerplate,
  asked,
  spoken,
  defining,
  announced,
  answered,
  pointing,
  spelledOut,
  reasoned,
  owned,
  credited,
  introduced,
  precedence,
  repeats,
  echoed,
  summedUp,
  central,
  density,
];
