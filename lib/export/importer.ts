import * as v from 'valibot';
import type { Claim } from '../core/claim';
import type { Note, Source } from '../core/note';

/** Bounds on what a file may bring: what is beyond them is refused, and said to be. */
export const IMPORT_LIMITS = {
  /** UTF-16 units of a file. */
  file: 100_000_000,
  notes: 50_000,
  /** UTF-16 units of a note's body or quote. */
  text: 2_000_000,
  /** Of a tag, a title, an address. */
  field: 8_000,
  /** Tags, authors. */
  list: 1_000,
} as const;

/** What a file held. `leftOut`: entries that are neither notes nor claims or could not be read, while the rest could. */
export interface Imported {
  readonly sources: readonly Source[];
  readonly notes: readonly Note[];
  readonly claims: readonly Claim[];
  readonly leftOut: number;
}

export type ImportedFile =
  | (Imported & { readonly status: 'done'; readonly format: string })
  | { readonly status: 'not-json' | 'unknown-format' | 'too-large' | 'too-many' | 'nothing-in-it' };

/** A note or a claim, with its article. */
export type ImportedEntry = { readonly source: Source } & (
  | { readonly note: Note }
  | { readonly claim: Claim }
);

/** A format that notes come back from; the other half of the exporter of the same id. */
export interface Importer {
  readonly id: string;
  /** The entries of a file of this format, or null where it is another. */
  find(file: unknown): readonly unknown[] | null;
  /** One entry with its article, or null where it is neither note nor claim. `now`: for what an entry does not date. */
  read(entry: unknown, now: string): ImportedEntry | null;
}

export const text = v.pipe(v.string(), v.maxLength(IMPORT_LIMITS.text));
export const field = v.pipe(v.string(), v.maxLength(IMPORT_LIMITS.field));
export const fields = v.pipe(v.array(field), v.maxLength(IMPORT_LIMITS.list));
export const offset = v.pipe(v.number(), v.integer(), v.minValue(0));

/** One or several: JSON-LD writes a list of one as its only member. */
export const oneOrMore = <T extends v.GenericSchema>(schema: T) =>
  v.pipe(
    v.union([v.pipe(v.array(schema), v.maxLength(IMPORT_LIMITS.list)), schema]),
    v.transform((value): v.InferOutput<T>[] => (Array.isArray(value) ? value : [value as v.InferOutput<T>])),
  );
