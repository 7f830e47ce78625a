import type { Entity, Flag, Slot, Term, Theme } from './analysis';
import type { Span } from './span';

/** One thing that Readout knows about words of the page. */
export type HoverItem = {
  /** The words that are marked for it. */
  readonly place: Span;
} & (
  | {
      readonly kind: 'entity';
      readonly entity: Entity;
      /** The words name a place but mean who governs it. */
      readonly metonym?: true;
      /** One line of background, where there is one. */
      readonly summary?: string;
    }
  | { readonly kind: 'theme'; readonly theme: Theme; readonly summary?: string }
  | { readonly kind: 'term'; readonly term: Term; readonly summary?: string }
  /** `quote`: the flagged words; `open`: what the undertaking that it stands at leaves open. */
  | { readonly kind: 'flag'; readonly flag: Flag; readonly quote: string; readonly open: readonly Slot[] }
);
