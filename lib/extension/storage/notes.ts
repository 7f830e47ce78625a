import type { Note } from '../../core/note';
import { noteSchema } from '../../notes/check';
import { createRepository } from './items';

/** The reader's notes. */
export const notes = createRepository<Note>('notes', noteSchema);
