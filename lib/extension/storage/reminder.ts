import type { BackupState } from './notes-db';
import { DURABLE, withNotes } from './notes-db';

/** Changes after which a backup is recommended. */
const REMIND_AFTER = 50;

interface StateStore {
  get(key: string): Promise<unknown>;
  put(value: BackupState): Promise<unknown>;
}

const NONE: BackupState = { key: 'backup', changes: 0 };

/** Counts one change within the transaction that makes it. */
export async function countChange(store: StateStore, changes = 1): Promise<void> {
  const state = ((await store.get('backup')) as BackupState | undefined) ?? NONE;
  await store.put({ ...state, changes: state.changes + changes });
}

/** When the last backup was made (null: never), what changed since, and whether it is time for the next. */
export async function readReminder(): Promise<{ last: string | null; changes: number; due: boolean }> {
  const { last = null, changes, putOff = 0 } = (await withNotes((db) => db.get('state', 'backup'))) ?? NONE;
  return { last, changes, due: changes - putOff >= REMIND_AFTER };
}

/** Notes that a backup was handed out just now. */
export const noteBackup = (now: string): Promise<void> =>
  change(() => ({ key: 'backup', last: now, changes: 0 }));

/** Does not remind before as many changes again. */
export const putOffBackup = (): Promise<void> => change((state) => ({ ...state, putOff: state.changes }));

const change = (edit: (state: BackupState) => BackupState): Promise<void> =>
  withNotes(async (db) => {
    const tx = db.transaction('state', 'readwrite', DURABLE);
    await tx.store.put(edit((await tx.store.get('backup')) ?? NONE));
    await tx.done;
  });
