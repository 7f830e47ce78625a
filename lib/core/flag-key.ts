import type { Flag } from './analysis';

/** A flag's name within its article, under which it is dismissed or walked to: category and place. */
export const flagKey = ({ rule, start, end }: Flag): string => `${rule}:${start}-${end}`;
