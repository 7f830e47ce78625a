import type { LibraryRead } from '../../components/Library';
import type { Claim } from '../../lib/core/claim';
import type { Note } from '../../lib/core/note';
import { inReadingOrder } from '../../lib/export/in-order';
import { report } from '../../lib/extension/report';
import { claims } from '../../lib/extension/storage/claims';
import { notes } from '../../lib/extension/storage/notes';
import { troubleOf } from '../../lib/extension/storage/notes-db';
import { listSources } from '../../lib/extension/storage/sources';
import { toShelf } from '../../lib/library/shelf';

/** Everything that the reader has noted, article by article. Never throws. */
export async function readShelf(): Promise<LibraryRead> {
  try {
    const [sources, allNotes, allClaims] = await Promise.all([
      listSources(),
      notes.listAll(),
      claims.listAll(),
    ]);
    const [notesOf, claimsOf] = [bySource<Note>(allNotes.items), bySource<Claim>(allClaims.items)];
    const shelf = toShelf(
      sources.items.map((source) => ({
        source,
        notes: inReadingOrder(notesOf.get(source.id) ?? []),
        claims: inReadingOrder(claimsOf.get(source.id) ?? []),
      })),
    );
    return { status: 'done', shelf, damaged: sources.damaged + allNotes.damaged + allClaims.damaged };
  } catch (error) {
    report('library', error);
    return { status: 'failed', trouble: troubleOf(error) };
  }
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
