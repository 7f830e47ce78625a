import type { Claim } from '../../lib/core/claim';
import type { Note } from '../../lib/core/note';
import { claims } from '../../lib/extension/storage/claims';
import { notes } from '../../lib/extension/storage/notes';
import { listSources } from '../../lib/extension/storage/sources';
import { type Shelved, toShelf } from '../../lib/library/shelf';

/** Everything that the reader has noted, article by article. */
export async function readShelf(): Promise<Shelved[]> {
  const [sources, allNotes, allClaims] = await Promise.all([
    listSources(),
    notes.listAll(),
    claims.listAll(),
  ]);
  const [notesOf, claimsOf] = [bySource<Note>(allNotes.items), bySource<Claim>(allClaims.items)];
  return toShelf(
    sources.items.map((source) => ({
      source,
      notes: notesOf.get(source.id) ?? [],
      claims: claimsOf.get(source.id) ?? [],
    })),
  );
}

function bySource<T extends Note | Claim>(items: readonly T[]): Map<string, T[]> {
  const all = new Map<string, T[]>();
  for (const item of items) {
    const list = all.get(item.sourceId);
    if (list) list.push(item);
    else all.set(item.sourceId, [item]);
  }
  return all;
}
