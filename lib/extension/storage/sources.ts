import type { IDBPObjectStore } from 'idb';
import * as v from 'valibot';
import type { Article } from '../../core/article';
import type { Source } from '../../core/note';
import type { Kept } from '../../core/saving';
import { sourceSchema } from '../../notes/check';
import { LOOKED_UP, toFingerprint } from '../../notes/fingerprint';
import { type ArticleSigns, addressKeys, likeness, toSigns } from '../../notes/same-article';
import { withAddress } from '../../notes/source';
import { DURABLE, type NotesSchema, type StoredSource, withNotes } from './notes-db';

type SourceStore = IDBPObjectStore<NotesSchema, ['sources'], 'sources', IDBTransactionMode>;

const read = (record: StoredSource | undefined): Source | null =>
  v.is(sourceSchema, record?.value) ? (record as StoredSource).value : null;

export const toStoredSource = (value: Source): StoredSource => ({
  id: value.id,
  modified: value.modified,
  addresses: addressKeys(value),
  prints: value.fingerprint.slice(0, LOOKED_UP),
  value,
});

/**
 * The source that an article is, at whatever address and however changed; null where it has neither notes nor claims.
 * `remember`: the address it was met at is kept, so that it is found there when its text has changed too.
 */
export const findSource = (
  article: Pick<Article, 'url' | 'canonicalUrl' | 'title' | 'text'>,
  { remember = false } = {},
): Promise<Source | null> =>
  withNotes(async (db) => {
    if ((await db.count('sources')) === 0) return null;
    const signs = toSigns(article, toFingerprint(article.text));
    const found = await recognise(db.transaction('sources').store, signs);
    if (!found || !remember || withAddress(found, article.url) === found) return found;
    const tx = db.transaction('sources', 'readwrite', DURABLE);
    const now = withAddress(read(await tx.store.get(found.id)) ?? found, article.url);
    await Promise.all([tx.store.put(toStoredSource(now)), tx.done]);
    return now;
  });

/** The source that an article is already, or else this new one. Two tabs that ask at once get the same. */
export const ensureSource = (fresh: Source): Promise<Source> =>
  withNotes(async (db) => {
    const tx = db.transaction('sources', 'readwrite', DURABLE);
    const found = await recognise(tx.store, toSigns(fresh, fresh.fingerprint));
    const source = found ? withAddress(found, fresh.url) : fresh;
    if (source !== found) await tx.store.put(toStoredSource(source));
    await tx.done;
    return source;
  });

export const findSourceById = (id: string): Promise<Source | null> =>
  withNotes(async (db) => read(await db.get('sources', id)));

/** All sources, the last changed first. */
export const listSources = (): Promise<Kept<Source>> =>
  withNotes(async (db) => {
    const records = (await db.getAllFromIndex('sources', 'modified')).reverse();
    const items = records.map(read).filter((source) => source !== null);
    return { items, damaged: records.length - items.length };
  });

/** Forgets sources on which no note or claim is left; those changed since then stay: a deletion can be undone. */
export const dropUnusedSources = (since: string): Promise<void> =>
  withNotes(async (db) => {
    const tx = db.transaction(['sources', 'notes', 'claims'], 'readwrite', DURABLE);
    const [notes, claims] = [
      tx.objectStore('notes').index('sourceId'),
      tx.objectStore('claims').index('sourceId'),
    ];
    const old = IDBKeyRange.upperBound(since);
    for (const id of await tx.objectStore('sources').index('modified').getAllKeys(old)) {
      if ((await notes.count(id)) + (await claims.count(id)) === 0)
        await tx.objectStore('sources').delete(id);
    }
    await tx.done;
  });

/** The likeliest of the sources that share an address or some of the text. */
async function recognise(store: SourceStore, signs: ArticleSigns): Promise<Source | null> {
  const keys = [signs.own, signs.canonical].filter((key) => key !== null);
  const atAddress = best(await Promise.all(keys.map((key) => store.index('addresses').getAll(key))), signs);
  if (atAddress?.rank === 3) return atAddress.source; // nothing that shares its text could be surer
  const prints = signs.fingerprint.slice(0, LOOKED_UP);
  const alike = best(await Promise.all(prints.map((print) => store.index('prints').getAll(print))), signs);
  return ((atAddress?.rank ?? 0) >= (alike?.rank ?? 0) ? atAddress : alike)?.source ?? null;
}

/** The likeliest of these records; of two as likely the one changed last. */
function best(found: readonly (readonly StoredSource[])[], signs: ArticleSigns) {
  const candidates = new Map(found.flat().map((record) => [record.id, record]));
  return [...candidates.values()]
    .flatMap((record) => read(record) ?? [])
    .map((source) => ({ source, rank: likeness(source, signs) }))
    .filter(({ rank }) => rank > 0)
    .sort((a, b) => b.rank - a.rank || b.source.modified.localeCompare(a.source.modified))[0];
}
