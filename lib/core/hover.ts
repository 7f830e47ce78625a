import type { Entity, Flag, Term, Theme } from './analysis';

/** One thing that Readout knows about words of the page. */
export type HoverItem =
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
  /** `quote`: the flagged words. */
  | { readonly kind: 'flag'; readonly flag: Flag; readonly quote: string };
