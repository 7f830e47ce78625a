import * as v from 'valibot';
import type { Claim } from '../../core/claim';
import type { Note, Source } from '../../core/note';
import { formatBackup, type NotesContent } from '../../notes/backup';
import { claimSchema, noteSchema, sourceSchema } from '../../notes/check';
import { type Merge, mergeContent } from '../../notes/merge';
import { tellChange } from './changes';
import { DURABLE, withNotes } from './notes-db';
import { countChange } from './reminder';
import { toStoredSource } from './sources';
import { toStoredClaim, toStoredNote } from './stored';

/** Everything that is stored, as the text of one file. Throws `NotesTrouble`. */
export const makeBackup = (now: string): Promise<string> =>
  withNotes(async (db) => {
    const { content, damaged } = await readContent(db.transaction(['sources', 'notes', 'claims']));
    return formatBackup(content, damaged, now);
  });

/** Merges what a backup or an import holds into what is stored: all of it, or nothing. Throws `NotesTrouble`. */
export async function restoreContent(content: NotesContent): Promise<Omit<Merge, 'put'>> {
  const { put, ...told } = await withNotes(async (db) => {
    const tx = db.transaction(['sources', 'notes', 'claims', 'state'], 'readwrite', DURABLE);
    const stored = await readContent(tx);
    const merge = mergeContent(stored.content, content);
    const { sources, notes, claims } = merge.put;
    const written = [
      ...sources.map((source) => tx.objectStore('sources').put(toStoredSource(source))),
      ...notes.map((note) => tx.objectStore('notes').put(toStoredNote(note))),
      ...claims.map((claim) => tx.objectStore('claims').put(toStoredClaim(claim))),
      ...(merge.added + merge.updated > 0
        ? [countChange(tx.objectStore('state'), merge.added + merge.updated)]
        : []),
    ];
    await Promise.all([...written, tx.done]);
    return merge;
  });
  await tellChange('*');
  return told;
}

interface Stores {
  objectStore(name: 'sources' | 'notes' | 'claims'): { getAll(): Promise<readonly { value: unknown }[]> };
}

async function readContent(tx: Stores): Promise<{ content: NotesContent; damaged: unknown[] }> {
  const damaged: unknown[] = [];
  const read = async <T>(name: 'sources' | 'notes' | 'claims', schema: v.GenericSchema<unknown, T>) =>
    (await tx.objectStore(name).getAll()).flatMap((record): T[] => {
      const checked = v.safeParse(schema, record.value);
      if (checked.success) return [checked.output];
      damaged.push({ kind: name, record });
      return [];
    });
  const content = {
    sources: await read<Source>('sources', sourceSchema),
    notes: await read<Note>('notes', noteSchema),
    claims: await read<Claim>('claims', claimSchema),
  };
  return { content, damaged };
}
