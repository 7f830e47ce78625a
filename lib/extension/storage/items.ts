import type { IDBPTransaction } from 'idb';
import * as v from 'valibot';
import type { Kept, Saved } from '../../core/saving';
import { tellChange } from './changes';
import { DURABLE, NotesTrouble, type StoredItem, withNotes } from './notes-db';
import { countChange } from './reminder';

/** What notes and claims have in common. */
export interface Item {
  readonly id: string;
  readonly sourceId: string;
  readonly created: string;
  readonly modified: string;
}

type Store = 'notes' | 'claims';

/** What can be asked of one kind of thing that belongs to articles. Reads throw `NotesTrouble`, writes say what became of them. */
export interface Repository<T extends Item> {
  /**
   * Stores a thing. `before` is the `modified` of the version that the change began from, null where it is new: where
   * another tab was quicker nothing is written and both versions come back.
   */
  save(value: T, before: string | null): Promise<Saved<T>>;
  /** Deletes a thing that was not changed since; the answer's value, saved again as new, brings it back. */
  remove(id: string, before: string): Promise<Saved<T | null>>;
  find(id: string): Promise<T | null>;
  /** Those of one article, the oldest first. */
  listOf(sourceId: string): Promise<Kept<T>>;
  /** All, in no order that means something. */
  listAll(): Promise<Kept<T>>;
  count(): Promise<number>;
  countOf(sourceId: string): Promise<number>;
}

/**
 * `schema` is what a stored thing must be to be shown, `toStored` the record of one; `stamp` completes what is about to
 * be stored.
 */
export function createRepository<T extends Item>(
  name: Store,
  schema: v.GenericSchema<unknown, T>,
  toStored: (value: T) => StoredItem<T>,
  stamp: (value: T, before: T | null, now: string) => T = (value) => value,
): Repository<T> {
  const read = (record: unknown): T | null => {
    const checked = v.safeParse(schema, (record as { value?: unknown } | undefined)?.value);
    return checked.success ? checked.output : null;
  };
  const toKept = (records: readonly unknown[]): Kept<T> => {
    const items = records.map(read).filter((value) => value !== null);
    return { items, damaged: records.length - items.length };
  };

  return {
    save: (value, before) =>
      settle<T>(async () => {
        const outcome = await withNotes(async (db) => {
          const tx = db.transaction([name, 'state'], 'readwrite', DURABLE);
          const store = tx.objectStore(name);
          const stored = (await store.get(value.id)) as StoredItem<T> | undefined;
          if ((stored?.modified ?? null) !== before) {
            await tx.done;
            return { status: 'conflict', yours: value, theirs: read(stored) } as const;
          }
          const now = nextTime(stored?.modified);
          const stamped = stamp({ ...value, modified: now }, read(stored), now);
          await write(tx, () => store.put(toStored(stamped) as never));
          return { status: 'saved', value: stamped } as const;
        });
        if (outcome.status === 'saved') await tellChange(value.sourceId);
        return outcome;
      }),
    remove: (id, before) =>
      settle<T | null>(async () => {
        const outcome = await withNotes(async (db) => {
          const tx = db.transaction([name, 'state'], 'readwrite', DURABLE);
          const store = tx.objectStore(name);
          const stored = (await store.get(id)) as StoredItem<T> | undefined;
          if (stored && stored.modified !== before) {
            await tx.done;
            return { status: 'conflict', yours: null, theirs: read(stored) } as const;
          }
          await write(tx, () => store.delete(id));
          return { status: 'saved', value: read(stored), sourceId: stored?.sourceId } as const;
        });
        if (outcome.status === 'conflict') return outcome;
        const { sourceId, ...saved } = outcome;
        if (sourceId !== undefined) await tellChange(sourceId);
        return saved;
      }),
    find: (id) => withNotes(async (db) => read(await db.get(name, id))),
    listOf: (sourceId) =>
      withNotes(async (db) => {
        const { items, damaged } = toKept(await db.getAllFromIndex(name, 'sourceId', sourceId));
        return { items: items.toSorted((a, b) => a.created.localeCompare(b.created)), damaged };
      }),
    listAll: () => withNotes(async (db) => toKept(await db.getAll(name))),
    count: () => withNotes((db) => db.count(name)),
    countOf: (sourceId) => withNotes((db) => db.countFromIndex(name, 'sourceId', sourceId)),
  };
}

/** Writes, counts the change for the backup's reminder, and waits until the disk has both. */
// biome-ignore lint/suspicious/noExplicitAny: idb's transactions are typed by their stores, which are one of two here
async function write(tx: IDBPTransaction<any, any, 'readwrite'>, put: () => Promise<unknown>): Promise<void> {
  await Promise.all([put(), countChange(tx.objectStore('state')), tx.done]);
}

async function settle<T>(task: () => Promise<Saved<T>>): Promise<Saved<T>> {
  try {
    return await task();
  } catch (error) {
    if (error instanceof NotesTrouble)
      return { status: 'failed', trouble: error.trouble, detail: error.message };
    throw error;
  }
}

/** Now, or a moment after the version before where the clock has not moved on: no two versions have the same time. */
function nextTime(before: string | undefined): string {
  const last = before === undefined ? 0 : Date.parse(before) || 0;
  return new Date(Math.max(Date.now(), last + 1)).toISOString();
}
