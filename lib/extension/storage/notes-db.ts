import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB, type StoreNames } from 'idb';
import type { Claim } from '../../core/claim';
import type { Note, Source } from '../../core/note';
import type { StorageTrouble } from '../../core/saving';
import { tagsOfClaim, tagsOfNote } from './stored';

/** A note or claim as it is stored: what it is looked up by, beside the value itself. */
export interface StoredItem<T> {
  readonly id: string;
  readonly sourceId: string;
  readonly modified: string;
  /** Its tags in small letters, each with the tag as it was written. */
  readonly tags: readonly (readonly [string, string])[];
  readonly value: T;
}

export interface StoredSource {
  readonly id: string;
  readonly modified: string;
  /** `toAddressKey` of every address of it. */
  readonly addresses: readonly string[];
  /** The smallest hashes of its fingerprint. */
  readonly prints: readonly number[];
  readonly value: Source;
}

/** Changes since the last backup. */
export interface BackupState {
  readonly key: 'backup';
  /** ISO 8601; absent: there was none yet. */
  readonly last?: string;
  readonly changes: number;
  /** Changes at which the reader put the reminder off. */
  readonly putOff?: number;
}

type ItemIndexes = { sourceId: string; tags: [string, string] };

export interface NotesSchema extends DBSchema {
  sources: {
    key: string;
    value: StoredSource;
    indexes: { addresses: string; prints: number; modified: string };
  };
  notes: { key: string; value: StoredItem<Note>; indexes: ItemIndexes };
  claims: { key: string; value: StoredItem<Claim>; indexes: ItemIndexes };
  state: { key: string; value: BackupState };
}

export type NotesDb = IDBPDatabase<NotesSchema>;
type Upgrade = IDBPTransaction<NotesSchema, StoreNames<NotesSchema>[], 'versionchange'>;

/**
 * One step for each version of the shape, oldest first; never change one that was released, add the next. A step that
 * throws leaves everything as it was before.
 */
export const MIGRATIONS: readonly ((db: NotesDb, transaction: Upgrade) => void | Promise<void>)[] = [
  (db) => {
    const sources = db.createObjectStore('sources', { keyPath: 'id' });
    sources.createIndex('addresses', 'addresses', { multiEntry: true });
    sources.createIndex('prints', 'prints', { multiEntry: true });
    sources.createIndex('modified', 'modified');
    for (const name of ['notes', 'claims'] as const) {
      const store = db.createObjectStore(name, { keyPath: 'id' });
      store.createIndex('sourceId', 'sourceId');
    }
    db.createObjectStore('state', { keyPath: 'key' });
  },
  // Notes and claims are looked up by their tags.
  async (_db, transaction) => {
    for (const name of ['notes', 'claims'] as const) {
      const store = transaction.objectStore(name);
      store.createIndex('tags', 'tags', { multiEntry: true });
      for (let cursor = await store.openCursor(); cursor; cursor = await cursor.continue()) {
        const { value } = cursor.value as { value: unknown };
        // A record that can't be read stays as it is: it has no tags.
        const tags = name === 'notes' ? tagsOfNote(value) : tagsOfClaim(value);
        await cursor.update({ ...cursor.value, tags } as never);
      }
    }
  },
  // Older Readouts also kept indexes that no question needs, one of them with every word of every note in it.
  (_db, transaction) => {
    for (const name of ['notes', 'claims'] as const) {
      const { indexNames } = transaction.objectStore(name);
      const store = transaction.objectStore(name) as unknown as IDBObjectStore;
      for (const index of ['words', 'modified'].filter((old) => (indexNames as DOMStringList).contains(old)))
        store.deleteIndex(index);
    }
  },
];

/** How long another window may take to let go of an older version. */
const PATIENCE_MS = 3_000;

/** Something that kept a task on the notes from being done, told by what the reader can do about it. */
export class NotesTrouble extends Error {
  constructor(
    readonly trouble: StorageTrouble,
    detail: string,
  ) {
    super(detail);
  }
}

/** What to tell the reader of something that was thrown. */
export const troubleOf = (error: unknown): StorageTrouble =>
  error instanceof NotesTrouble ? error.trouble : 'failed';

/**
 * Opens the notes, runs a task on them and closes them: the background may sleep at any time. Throws `NotesTrouble`.
 * What a task wrote is there for good when this resolves, if its transaction was `durable` and its `done` awaited.
 */
export async function withNotes<T>(task: (db: NotesDb) => Promise<T>): Promise<T> {
  try {
    const db = await open();
    try {
      return await task(db);
    } finally {
      db.close();
    }
  } catch (error) {
    throw error instanceof NotesTrouble ? error : new NotesTrouble(toTrouble(error), describe(error));
  }
}

/** For every transaction that writes: complete only when the disk has it (Chrome by default, and Firefox, do not wait). */
export const DURABLE = { durability: 'strict' } as const;

function open(): Promise<NotesDb> {
  return new Promise((resolve, reject) => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let late = false;
    const opening = openDB<NotesSchema>('notes', MIGRATIONS.length, {
      async upgrade(db, from, _to, transaction) {
        try {
          for (const migrate of MIGRATIONS.slice(from)) await migrate(db, transaction);
        } catch (error) {
          // idb waits for no upgrade: without this one that failed halfway would be completed.
          transaction.done.catch(() => undefined);
          transaction.abort();
          reject(error);
        }
      },
      blocked() {
        timer = setTimeout(() => {
          late = true;
          reject(new NotesTrouble('blocked', 'Another window holds the notes open.'));
        }, PATIENCE_MS);
      },
      blocking: (_current, _blocked, event) => (event.target as IDBDatabase).close(),
    });
    opening.then(
      (db) => {
        clearTimeout(timer);
        if (late) db.close();
        else resolve(db);
      },
      (error) => {
        clearTimeout(timer);
        reject(error);
      },
    );
  });
}

/** https://w3c.github.io/IndexedDB/#exceptions; UnknownError is what both browsers say of files they can't read. */
function toTrouble(error: unknown): StorageTrouble {
  switch (error instanceof Error || error instanceof DOMException ? error.name : '') {
    case 'QuotaExceededError':
      return 'full';
    case 'VersionError':
      return 'newer';
    case 'UnknownError':
    case 'NotFoundError':
    case 'DataError':
      return 'damaged';
    default:
      return 'failed';
  }
}

const describe = (error: unknown): string =>
  error instanceof Error || error instanceof DOMException ? `${error.name}: ${error.message}` : String(error);
