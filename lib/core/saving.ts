/** What kept something from being stored, in the reader's terms. */
export type StorageTrouble =
  /** The disk, or the room that the browser gives, is full. */
  | 'full'
  /** Another window of an older Readout holds the notes open. */
  | 'blocked'
  /** The notes were written by a newer Readout than this. */
  | 'newer'
  /** The browser can't read what it stored. */
  | 'damaged'
  | 'failed';

/** What became of a change that the reader made. `saved` is said only when it would outlive a crash. */
export type Saved<T> =
  | { readonly status: 'saved'; readonly value: T }
  /** It was changed meanwhile in another tab; `theirs` is null where it was deleted there. Nothing was written. */
  | { readonly status: 'conflict'; readonly yours: T; readonly theirs: T | null }
  | { readonly status: 'failed'; readonly trouble: StorageTrouble; readonly detail: string };

/** Things as they are stored, and how many could not be read: those stay where they are, and go into backups. */
export interface Kept<T> {
  readonly items: readonly T[];
  readonly damaged: number;
}
