import * as v from 'valibot';
import type { Claim } from '../../core/claim';
import type { Note } from '../../core/note';
import { claimSchema, noteSchema } from '../../notes/check';
import { matchesQuery, toWords } from '../../notes/words';
import { type NotesDb, withNotes } from './notes-db';

/** What a search found, the last changed of it first; `more`: there are others beyond those asked for. */
export interface SearchResult<T> {
  readonly items: readonly T[];
  readonly more: boolean;
}

/** Notes in which all words of a query stand, in the text, the quote or the tags; the beginning of a word is enough. */
export const searchNotes = (query: string, most = 50): Promise<SearchResult<Note>> =>
  withNotes((db) => search(db, 'notes', noteSchema, query, most));

/** Claims in which all words of a query stand. */
export const searchClaims = (query: string, most = 50): Promise<SearchResult<Claim>> =>
  withNotes((db) => search(db, 'claims', claimSchema, query, most));

async function search<T extends { readonly modified: string }>(
  db: NotesDb,
  name: 'notes' | 'claims',
  schema: v.GenericSchema<unknown, T>,
  query: string,
  most: number,
): Promise<SearchResult<T>> {
  const asked = toWords(query);
  if (asked.length === 0) return { items: [], more: false };
  const { store } = db.transaction(name);
  const ranges = asked.map((word) => IDBKeyRange.bound(word, `${word}\uffff`));
  const keysOf = async (count?: number): Promise<string[][]> =>
    Promise.all(ranges.map((range) => store.index('words').getAllKeys(range, count)));
  const items: T[] = [];
  const seen = new Set<string>();
  /** Reads those of the keys that were not read yet, until there is more than was asked for. */
  const readAll = async (keys: readonly string[]): Promise<void> => {
    const unread = keys.filter((key) => !seen.has(key));
    for (let at = 0; at < unread.length && items.length <= most; ) {
      const batch = unread.slice(at, at + Math.max(most + 1 - items.length, LEAST_BATCH));
      at += batch.length;
      for (const key of batch) seen.add(key);
      for (const record of await Promise.all(batch.map((key) => store.get(key)))) {
        if (!record || !matchesQuery(record.words, query)) continue;
        const checked = v.safeParse(schema, record.value);
        if (checked.success) items.push(checked.output);
      }
    }
  };

  // A word of thousands of notes is not listed whole, unless it takes that to know which notes have the others too.
  const limit = asked.length === 1 ? FEW * most : COMMON;
  const some = await keysOf(limit);
  const rare = some.filter((keys) => keys.length < limit);
  await readAll(intersect(rare.length > 0 ? rare : some));
  if (items.length <= most && rare.length === 0) await readAll(intersect(await keysOf()));
  items.sort((a, b) => b.modified.localeCompare(a.modified));
  return { items: items.slice(0, most), more: items.length > most };
}

/** A word with as many entries is common. */
const COMMON = 1_000;
/** Of one word alone, entries looked at for each note asked for: a note stands there once for each word that begins so. */
const FEW = 3;
/** Records read at once, at least. */
const LEAST_BATCH = 20;

/** What is in all lists, each once. */
function intersect([first = [], ...others]: readonly (readonly string[])[]): string[] {
  const sets = others.map((list) => new Set(list));
  return [...new Set(first)].filter((key) => sets.every((set) => set.has(key)));
}
