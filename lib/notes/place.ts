import type { Target } from '../core/note';
import type { Span } from '../core/span';

/** How and where words were found again (`Match` of lib/anchoring); `nearest` only where they are gone. */
export interface Found {
  readonly status: 'same' | 'moved' | 'changed' | 'orphan';
  readonly span: Span | null;
  readonly nearest?: Span | null;
}

/** A note or claim with its place in the article as it stands now; `whole`: it is on the article, not on words of it. */
export interface Placed<T> {
  readonly item: T;
  readonly status: Found['status'] | 'whole';
  readonly span: Span | null;
  /** Of an orphan: where its words would be. */
  readonly nearest: Span | null;
}

/** Notes or claims in reading order: those on the article first, those whose words are gone last. */
export function placeAll<T extends { readonly target?: Target; readonly created: string }>(
  items: readonly T[],
  find: (target: Target) => Found,
): Placed<T>[] {
  return items
    .map((item): Placed<T> => {
      if (!item.target) return { item, status: 'whole', span: null, nearest: null };
      const { status, span, nearest = null } = find(item.target);
      return { item, status, span, nearest };
    })
    .sort((a, b) => rank(a) - rank(b) || a.item.created.localeCompare(b.item.created));
}

const rank = <T>({ status, span }: Placed<T>): number => {
  if (status === 'whole') return -1;
  return span ? span.start : Number.MAX_SAFE_INTEGER;
};
