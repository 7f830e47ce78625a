import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import { MOST_PAST, type PastArticle } from '../../core/past';

interface Schema extends DBSchema {
  articles: {
    key: string;
    value: PastArticle;
    indexes: { about: string; read: string };
  };
}

/** One step for each version of the shape, oldest first; never change one that was released, add the next. */
const MIGRATIONS: readonly ((db: IDBPDatabase<Schema>) => void)[] = [
  (db) => {
    const articles = db.createObjectStore('articles', { keyPath: 'url' });
    articles.createIndex('about', 'about', { multiEntry: true });
    articles.createIndex('read', 'read');
  },
];

/** Opens the index of articles read before, runs a task on it and closes it: the background may sleep at any time. */
async function withHistory<T>(task: (db: IDBPDatabase<Schema>) => Promise<T>): Promise<T> {
  const db = await openDB<Schema>('history', MIGRATIONS.length, {
    upgrade(opened, from) {
      for (const migrate of MIGRATIONS.slice(from)) migrate(opened);
    },
    blocking: (_current, _blocked, event) => (event.target as IDBDatabase).close(),
  });
  try {
    return await task(db);
  } finally {
    db.close();
  }
}

/** Remembers an article, in place of what was known of it; beyond `most` the longest unread are forgotten. */
export const keepPast = (past: PastArticle, most = MOST_PAST): Promise<void> =>
  withHistory(async (db) => {
    const { store, done } = db.transaction('articles', 'readwrite');
    await store.put(past);
    let excess = (await store.count()) - most;
    for (let cursor = await store.index('read').openCursor(); cursor && excess > 0; excess -= 1) {
      await cursor.delete();
      cursor = await cursor.continue();
    }
    await done;
  });

/** Articles read before that speak of an entity or theme, the last read first. */
export const findPast = (id: string): Promise<readonly PastArticle[]> =>
  withHistory(async (db) => {
    const found = await db.getAllFromIndex('articles', 'about', id);
    return found.toSorted((a, b) => b.read.localeCompare(a.read));
  });

/** How many articles are remembered. */
export const countPast = (): Promise<number> => withHistory((db) => db.count('articles'));

/** Forgets every article. */
export const forgetPast = (): Promise<void> => withHistory((db) => db.clear('articles'));
