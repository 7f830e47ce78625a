import type { Span } from './span';

/** Words of an article, described so that they are found again after the page has changed. */
export interface Target extends Span {
  /** The words themselves, as they stood in `Article.text`. */
  readonly quote: string;
  /** What stood before and after them. */
  readonly prefix: string;
  readonly suffix: string;
  /** How often the words stood in the text, folded (see lib/anchoring/letters.ts); absent where it is not known. */
  readonly occurrences?: number;
}

/** What a highlight says of its words; each has a colour and a sign of its own. */
export const NOTE_MEANINGS = ['key', 'question', 'doubt', 'agree'] as const;
export type NoteMeaning = (typeof NOTE_MEANINGS)[number];

export const FINDING_KINDS = ['entity', 'theme', 'term', 'flag'] as const;

/** A finding of the analysis that a note is about: its words are the note's target. */
export interface Finding {
  readonly kind: (typeof FINDING_KINDS)[number];
  /** Entity's, theme's or term's id, or the flag's category. */
  readonly id: string;
  /** What the reader saw it called: the entity's name, the flag's question. */
  readonly label: string;
}

/** What a reader wrote to some words of an article. Never altered by the analysis, nor by where its words went. */
export interface Note {
  /** UUID. */
  readonly id: string;
  readonly sourceId: string;
  /** Absent: the note is on the article as a whole. */
  readonly target?: Target;
  readonly about?: Finding;
  readonly meaning: NoteMeaning;
  /** Plain text with Markdown; empty for a mere highlight. */
  readonly body: string;
  readonly tags: readonly string[];
  /** ISO 8601 with time and zone. */
  readonly created: string;
  readonly modified: string;
}

/** What the reader decides of a note; the rest is known where it is stored. */
export type NoteDraft = Omit<Note, 'sourceId' | 'created' | 'modified'>;

/** An article that notes or claims belong to: what a citation needs, and what finds it again at another address. */
export interface Source {
  /** UUID. */
  readonly id: string;
  /** Where it was read first. */
  readonly url: string;
  readonly canonicalUrl?: string;
  /** Every other address that it was met at. */
  readonly otherUrls: readonly string[];
  readonly title: string;
  readonly bylines: readonly string[];
  readonly publisher?: string;
  readonly section?: string;
  /** ISO 8601, as the page gave it. */
  readonly published?: string;
  /** BCP 47. */
  readonly lang: string;
  /** What is alike in copies of the same text, and only in those (see lib/notes/fingerprint.ts). */
  readonly fingerprint: readonly number[];
  /** Ids and names of its entities and themes, for the library's search. */
  readonly about: readonly { readonly id: string; readonly name: string }[];
  /** ISO 8601 with time and zone: when it was read first. */
  readonly accessed: string;
  readonly modified: string;
}
