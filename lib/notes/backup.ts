import * as v from 'valibot';
import type { Claim } from '../core/claim';
import type { Note, Source } from '../core/note';
import { claimSchema, noteSchema, sourceSchema } from './check';

/** Everything that a reader has written, and what it belongs to. */
export interface NotesContent {
  readonly sources: readonly Source[];
  readonly notes: readonly Note[];
  readonly claims: readonly Claim[];
}

/** Raise when the shape changes, and read the older ones too. */
const VERSION = 1;

/** What became of a backup file. `damaged`: entries in it that can't be read; the others can. */
export type ParsedBackup =
  | {
      readonly status: 'done';
      readonly made: string;
      readonly content: NotesContent;
      readonly damaged: number;
    }
  | { readonly status: 'not-json' | 'not-backup' | 'newer' };

const headSchema = v.looseObject({
  readoutBackup: v.pipe(v.number(), v.integer(), v.minValue(1)),
  made: v.string(),
  sources: v.array(v.unknown()),
  notes: v.array(v.unknown()),
  claims: v.array(v.unknown()),
  damaged: v.optional(v.array(v.unknown()), []),
});

/**
 * The text of a backup file; `parseBackup` reads it back. `damaged`: stored records that can't be read now, as they
 * are, so that a Readout that can mend them finds them.
 */
export const formatBackup = (
  { sources, notes, claims }: NotesContent,
  damaged: readonly unknown[],
  made: string,
): string =>
  `${JSON.stringify({ readoutBackup: VERSION, made, sources, notes, claims, damaged }, null, 1)}\n`;

/** What a backup file holds, each entry checked. Never throws. */
export function parseBackup(text: string): ParsedBackup {
  let file: unknown;
  try {
    file = JSON.parse(text);
  } catch {
    return { status: 'not-json' };
  }
  const head = v.safeParse(headSchema, file);
  if (!head.success) return { status: 'not-backup' };
  const { readoutBackup, made, damaged, ...lists } = head.output;
  if (readoutBackup > VERSION) return { status: 'newer' };
  const checked = checkContent(lists);
  return { status: 'done', made, content: checked.content, damaged: checked.damaged + damaged.length };
}

/** What of lists out of a file may be stored, and how many entries may not. */
export function checkContent(lists: Readonly<Record<keyof NotesContent, readonly unknown[]>>): {
  readonly content: NotesContent;
  readonly damaged: number;
} {
  const sources = readAll(sourceSchema, lists.sources);
  const known = new Set(sources.map(({ id }) => id));
  const belongs = ({ sourceId }: Note | Claim): boolean => known.has(sourceId);
  const content = {
    sources,
    notes: readAll(noteSchema, lists.notes).filter(belongs),
    claims: readAll(claimSchema, lists.claims).filter(belongs),
  };
  const read = content.sources.length + content.notes.length + content.claims.length;
  const held = lists.sources.length + lists.notes.length + lists.claims.length;
  return { content, damaged: held - read };
}

const readAll = <T>(schema: v.GenericSchema<unknown, T>, entries: readonly unknown[]): T[] =>
  entries.flatMap((entry) => {
    const checked = v.safeParse(schema, entry);
    return checked.success ? [checked.output] : [];
  });
