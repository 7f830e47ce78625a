import type { Note } from '../../core/note';
import { noteSchema } from '../../notes/check';
import { createRepository } from './items';
import { toStoredNote } from './stored';

/** The reader's notes. */
export const notes = createRepository<Note>('notes', noteSchema, toStoredNote);
