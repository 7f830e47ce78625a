import type { Analysis } from './analysis';
import type { Claim, ClaimStatus } from './claim';
import type { Note, Source } from './note';

/** One article with all that the reader made of it: what an export is made from. */
export interface Dossier {
  readonly source: Source;
  readonly notes: readonly Note[];
  readonly claims: readonly Claim[];
  /** What the analysis found, with the text that its spans point into; absent where the article is not at hand. */
  readonly reading?: { readonly text: string; readonly analysis: Analysis };
}

/** Who publishes a review of a claim, and where; nothing of it is guessed. */
export interface Reviewer {
  readonly name: string;
  readonly kind: 'person' | 'organization';
  /** Address of the page that the review stands on. */
  readonly reviewUrl: string;
}

/** What an export needs to know besides the dossiers. */
export interface ExportSettings {
  /** ISO 8601 with time and zone. */
  readonly now: string;
  /** The reader's name, where they gave one. */
  readonly creator?: string;
  readonly reviewer?: Reviewer;
  /** The scale that claims are judged by. */
  readonly statuses: readonly ClaimStatus[];
}
