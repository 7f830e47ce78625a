import type { Claim } from '../core/claim';
import type { Note } from '../core/note';

/** Notes or claims in the order of the article's text; those on the whole article first. */
export const inReadingOrder = <T extends Note | Claim>(all: readonly T[]): T[] =>
  all.toSorted(
    (a, b) => (a.target?.start ?? -1) - (b.target?.start ?? -1) || a.created.localeCompare(b.created, 'en'),
  );
