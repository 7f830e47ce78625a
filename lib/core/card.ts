/** One line of a card: a fact with where it comes from and how old it is. */
export interface Fact {
  readonly label: string;
  readonly text: string;
  /** ISO date (or year) at which the fact was true. */
  readonly asOf?: string;
  /** Where this one is from, when not from the card's own source. */
  readonly source?: CardSource;
}

/** Where background comes from, with what its licence asks to be shown. */
export interface CardSource {
  readonly name: string;
  readonly url?: string;
  readonly licence?: string;
}

/** Background for an entity or theme, offline. `none`: nothing known, which is a proper answer. */
export type Card =
  | { readonly status: 'none'; readonly id: string }
  | { readonly status: 'failed'; readonly id: string; readonly message: string }
  | {
      readonly status: 'ready';
      readonly id: string;
      /** Who or what is meant, in full: the article may say only “the Court”. */
      readonly name?: string;
      readonly summary?: string;
      readonly facts: readonly Fact[];
      readonly source: CardSource;
    };
