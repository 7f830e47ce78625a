import * as v from 'valibot';
import type { Claim } from '../../core/claim';
import type { Note } from '../../core/note';
import { claimSchema, noteSchema } from '../../notes/check';
import { wordsOfClaim, wordsOfNote } from '../../notes/words';

interface LookedUp {
  readonly words: string[];
  readonly tags: [string, string][];
}

/** What a stored note is looked up by; nothing where it can't be read. */
export const lookUpNote = (value: unknown): LookedUp => lookUp(value, noteSchema, wordsOfNote);
export const lookUpClaim = (value: unknown): LookedUp => lookUp(value, claimSchema, wordsOfClaim);

function lookUp<T extends Note | Claim>(
  value: unknown,
  schema: v.GenericSchema<unknown, T>,
  wordsOf: (item: T) => string[],
): LookedUp {
  const checked = v.safeParse(schema, value);
  if (!checked.success) return { words: [], tags: [] };
  const { tags } = checked.output;
  return { words: wordsOf(checked.output), tags: tags.map((tag) => [tag.toLowerCase(), tag]) };
}

/** The record that a note is stored as. */
export const toStoredNote = (value: Note) => ({ ...keysOf(value), ...lookUpNote(value), value });
export const toStoredClaim = (value: Claim) => ({ ...keysOf(value), ...lookUpClaim(value), value });

const keysOf = ({ id, sourceId, modified }: Note | Claim) => ({ id, sourceId, modified });
