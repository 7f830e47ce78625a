import * as v from 'valibot';
import type { Claim } from '../../core/claim';
import type { Note } from '../../core/note';
import { claimSchema, noteSchema } from '../../notes/check';
import { matchesQuery, toWords } from '../../notes/words';
import { type NotesDb, withNotes } from './notes-db';

/** What a search found: the last changed first; `more`: there are others beyond those asked for. */
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
  const index = store.index('words');
  const ranges = asked.map((word) => IDBKeyRange.bound(word, `${word}\uffff`));
  const counts = await Promise.all(ranges.map((range) => index.count(range)));
  // The rarest word is looked up, the others are asked of what it finds.
  const rarest = ranges[counts.indexOf(Math.min(...counts))];
  const keys = [...new Set(await index.getAllKeys(rarest))];
  const items: T[] = [];
  for (let at = 0; at < keys.length && items.length <= most; at += BATCH) {
    const records = await Promise.all(keys.slice(at, at + BATCH).map((key) => store.get(key)));
    for (const record of records) {
      if (!record || !matchesQuery(record.words, query)) continue;
      const checked = v.safeParse(schema, record.value);
      if (checked.success) items.push(checked.output);
    }
  }
  items.sort((a, b) => b.modified.localeCompare(a.modified));
  return { items: items.slice(0, most), more: items.length > most };
}

/** Records read at once. */
const BATCH = 100;
