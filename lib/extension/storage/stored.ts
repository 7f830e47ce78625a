import * as v from 'valibot';
import type { Claim } from '../../core/claim';
import type { Note } from '../../core/note';
import { claimSchema, noteSchema } from '../../notes/check';

type FoldedTag = [string, string];

/** The tags that a stored note is looked up by; none where it can't be read. */
export const tagsOfNote = (value: unknown): FoldedTag[] => tagsOf(value, noteSchema);
export const tagsOfClaim = (value: unknown): FoldedTag[] => tagsOf(value, claimSchema);

function tagsOf(value: unknown, schema: v.GenericSchema<unknown, Note | Claim>): FoldedTag[] {
  const checked = v.safeParse(schema, value);
  return checked.success ? checked.output.tags.map((tag) => [tag.toLowerCase(), tag]) : [];
}

/** The record that a note is stored as. */
export const toStoredNote = (value: Note) => ({ ...keysOf(value), tags: tagsOfNote(value), value });
export const toStoredClaim = (value: Claim) => ({ ...keysOf(value), tags: tagsOfClaim(value), value });

const keysOf = ({ id, sourceId, modified }: Note | Claim) => ({ id, sourceId, modified });
