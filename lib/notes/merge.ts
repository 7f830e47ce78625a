import type { Claim } from '../core/claim';
import type { Note, Source } from '../core/note';
import type { NotesContent } from './backup';
import { LOOKED_UP } from './fingerprint';
import { addressKeys, likeness } from './same-article';

/** What a merge writes, and what it comes to for the reader. */
export interface Merge {
  readonly put: NotesContent;
  /** Notes and claims that were not there. */
  readonly added: number;
  /** Those whose version in the backup is the later one. */
  readonly updated: number;
  /** Those that were there already, under whatever id. */
  readonly same: number;
}

/**
 * Brings a backup and what is stored together: of two versions of one thing the later stays, a copy made on another
 * machine is no double, and articles known already take in their notes. Merging the same backup again changes nothing.
 */
export function mergeContent(stored: NotesContent, backup: NotesContent): Merge {
  const articles = mergeSources(stored.sources, backup.sources);
  const move = <T extends Note | Claim>(item: T): T => ({
    ...item,
    sourceId: articles.moved.get(item.sourceId) ?? item.sourceId,
  });
  const notes = mergeItems(stored.notes, backup.notes.map(move), wordsOfNote);
  const claims = mergeItems(stored.claims, backup.claims.map(move), wordsOfClaim);
  return {
    put: { sources: articles.put, notes: notes.put, claims: claims.put },
    added: notes.added + claims.added,
    updated: notes.updated + claims.updated,
    same: notes.same + claims.same,
  };
}

function mergeSources(stored: readonly Source[], incoming: readonly Source[]) {
  const byId = new Map(stored.map((source) => [source.id, source]));
  const bySign = new Map<string | number, Source[]>();
  const index = (source: Source) => {
    for (const sign of [...addressKeys(source), ...source.fingerprint.slice(0, LOOKED_UP)])
      bySign.set(sign, [...(bySign.get(sign) ?? []), source]);
  };
  for (const source of stored) index(source);
  const moved = new Map<string, string>();
  const put: Source[] = [];
  for (const source of incoming) {
    if (byId.has(source.id)) continue;
    const known = findSame(source, bySign);
    if (known) {
      moved.set(source.id, known.id);
    } else {
      put.push(source);
      byId.set(source.id, source);
      index(source);
    }
  }
  return { put, moved };
}

function findSame(source: Source, bySign: ReadonlyMap<string | number, readonly Source[]>): Source | null {
  const [own = null, canonical = null] = addressKeys({ ...source, otherUrls: [] });
  const signs = { title: source.title, own, canonical, fingerprint: source.fingerprint };
  const keys = [own ?? '', canonical ?? '', ...source.fingerprint.slice(0, LOOKED_UP)];
  const candidates = new Set(keys.flatMap((key) => bySign.get(key) ?? []));
  return [...candidates].find((candidate) => likeness(candidate, signs) > 0) ?? null;
}

function mergeItems<T extends Note | Claim>(
  stored: readonly T[],
  incoming: readonly T[],
  wordsOf: (item: T) => string,
) {
  const byId = new Map(stored.map((item) => [item.id, item]));
  // An update keeps the place that the stored one has. Updates first: what they no longer say may be said by others.
  const updates = incoming.flatMap((item) => {
    const known = byId.get(item.id);
    return known && known.modified < item.modified ? [{ ...item, sourceId: known.sourceId }] : [];
  });
  for (const item of updates) byId.set(item.id, item);
  const words = new Set([...byId.values()].map(wordsOf));
  const fresh = incoming.filter((item) => {
    const isNew = !byId.has(item.id) && !words.has(wordsOf(item));
    if (isNew) words.add(wordsOf(item));
    return isNew;
  });
  const [added, updated] = [fresh.length, updates.length];
  return { put: [...updates, ...fresh], added, updated, same: incoming.length - added - updated };
}

/** What makes two notes the same to a reader, whatever their ids and times. */
const wordsOfNote = ({ sourceId, target, about, meaning, body, tags }: Note): string =>
  JSON.stringify([sourceId, target?.quote, target?.prefix, target?.suffix, about?.id, meaning, body, tags]);

const wordsOfClaim = ({ sourceId, target, claimant, statement, status, evidence }: Claim): string =>
  JSON.stringify([
    sourceId,
    target.quote,
    target.prefix,
    claimant?.name,
    statement,
    status,
    evidence.map(({ stance, url, quote, note }) => [stance, url, quote, note]),
  ]);
