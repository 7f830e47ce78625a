import { withNotes } from './notes-db';

/** Tags offered to choose from. */
const MOST = 12;

/** Tags used before that begin so, in alphabetical order, each once; letters large or small. */
export const findTags = (prefix: string): Promise<readonly string[]> =>
  withNotes(async (db) => {
    const begin = prefix.trim().toLowerCase();
    const found = new Map<string, string>();
    for (const store of ['notes', 'claims'] as const) {
      const index = db.transaction(store).store.index('tags');
      const range = IDBKeyRange.bound([begin], [`${begin}\uffff`, []]);
      let cursor = await index.openKeyCursor(range, 'nextunique');
      for (let seen = 0; cursor && seen < MOST; seen += 1, cursor = await cursor.continue()) {
        const [folded, tag] = cursor.key as unknown as [string, string];
        if (!found.has(folded)) found.set(folded, tag);
      }
    }
    return [...found.values()].toSorted((a, b) => a.localeCompare(b)).slice(0, MOST);
  });
