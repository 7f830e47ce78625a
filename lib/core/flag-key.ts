import type { Flag } from './analysis';

/**
 * The name under which a flag is remembered (dismissed, walked to): its category and its words. It survives a
 * reload and an edit elsewhere in the article; the same words in the same category share one key.
 */
export const flagKey = (text: string, flag: Pick<Flag, 'rule' | 'start' | 'end'>): string =>
  `${flag.rule}:${text.slice(flag.start, flag.end)}`;
