import type { Background } from '../theme';
import { ABROAD } from './abroad';
import { DOMESTIC } from './domestic';
import { NAMES } from './names';
import { NAMES_ABROAD } from './names-abroad';
import { SOCIETY } from './society';

export { SURE } from './sure';

/** Words that tell a major topic without naming a theme of it, for all major topics. */
export const BACKGROUND: readonly Background[] = [
  ...DOMESTIC,
  ...SOCIETY,
  ...ABROAD,
  ...NAMES,
  ...NAMES_ABROAD,
];
