import type { Rule } from '../rule';
import { absence } from './absence';
import { commitment } from './commitment';
import { evidence } from './evidence';
import { placeholder } from './placeholder';
import { quantity } from './quantity';
import { source } from './source';
import { speculation } from './speculation';
import { time } from './time';
import { voices } from './voices';

/** The categories in order of precedence: where two fit the same words the first wins. */
export const RULES: readonly Rule[] = [
  absence,
  commitment,
  source,
  voices,
  evidence,
  quantity,
  time,
  placeholder,
  speculation,
];
