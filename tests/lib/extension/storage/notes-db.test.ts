import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { describe, expect, it } from 'vitest';
import { claims } from '../../../../lib/extension/storage/claims';
import { notes } from '../../../../lib/extension/storage/notes';
import { MIGRATIONS } from '../../../../lib/extension/storage/notes-db';
import { findSource } from '../../../../lib/extension/storage/sources';
import { findTags } from '../../../../lib/extension/storage/tags';
import { madeClaim, madeNote, madeSource } from '../../notes/made-up';

/** What each version stored, as it stored it. Add one with every migration; never change one. */
const STORED: Readonly<Record<number, Readonly<Record<string, readonly object[]>>>> = {
  1: {
    sources: [
      {
        id: 'harbour',
        modified: '2026-03-02T09:00:00.000Z',
        addresses: ['news.example/harbour'],
        prints: [],
        value: madeSource('harbour'),
      },
    ],
    notes: [
      {
        id: 'n',
        sourceId: 'harbour',
        modified: '2026-03-02T09:00:00.000Z',
        value: madeNote('n'),
      },
    ],
    claims: [
      {
        id: 'c',
        sourceId: 'harbour',
        modified: '2026-03-02T09:00:00.000Z',
        value: madeClaim('c'),
      },
    ],
    state: [{ key: 'backup', changes: 2 }],
  },
  2: {
    sources: [
      {
        id: 'harbour',
        modified: '2026-03-02T09:00:00.000Z',
        addresses: ['news.example/harbour'],
        prints: [],
        value: madeSource('harbour'),
      },
    ],
    notes: [
      {
        id: 'n',
        sourceId: 'harbour',
        modified: '2026-03-02T09:00:00.000Z',
        words: ['harbour', 'what', 'i', 'think', 'of', 'n', 'words'],
        tags: [['harbour', 'harbour']],
        value: madeNote('n'),
      },
    ],
    claims: [
      {
        id: 'c',
        sourceId: 'harbour',
        modified: '2026-03-02T09:00:00.000Z',
        words: ['repairs', 'took', 'two', 'weeks'],
        tags: [],
        value: madeClaim('c'),
      },
    ],
    state: [{ key: 'backup', changes: 2 }],
  },
  3: {
    sources: [
      {
        id: 'harbour',
        modified: '2026-03-02T09:00:00.000Z',
        addresses: ['news.example/harbour'],
        prints: [],
        value: madeSource('harbour'),
      },
    ],
    notes: [
      {
        id: 'n',
        sourceId: 'harbour',
        modified: '2026-03-02T09:00:00.000Z',
        tags: [['harbour', 'harbour']],
        value: madeNote('n'),
      },
    ],
    claims: [
      {
        id: 'c',
        sourceId: 'harbour',
        modified: '2026-03-02T09:00:00.000Z',
        tags: [],
        value: madeClaim('c'),
      },
    ],
    state: [{ key: 'backup', changes: 2 }],
  },
};

/** Indexes that a version had as well, and later ones have no more. */
const INDEXES: Readonly<Record<number, Readonly<Record<string, IDBIndexParameters>>>> = {
  1: { modified: {} },
  2: { modified: {}, words: { multiEntry: true } },
};

describe('the notes’ database', () => {
  it('has an example of every version', () => {
    expect(Object.keys(STORED).map(Number)).toEqual(MIGRATIONS.map((_, i) => i + 1));
  });

  it.each(Object.keys(STORED).map(Number))(
    'comes up to date from version %i, with all that was in it',
    async (from) => {
      globalThis.indexedDB = new IDBFactory();
      const old = await openDB('notes', from, {
        async upgrade(db, _from, _to, tx) {
          for (const migrate of MIGRATIONS.slice(0, from)) await migrate(db as never, tx as never);
          for (const name of ['notes', 'claims'] as const)
            for (const [index, options] of Object.entries(INDEXES[from] ?? {}))
              tx.objectStore(name).createIndex(index, index, options);
        },
      });
      for (const [name, records] of Object.entries(STORED[from] ?? {}))
        for (const record of records) await old.put(name, record);
      old.close();

      expect(await notes.listOf('harbour')).toEqual({ items: [madeNote('n')], damaged: 0 });
      expect(await claims.listOf('harbour')).toEqual({ items: [madeClaim('c')], damaged: 0 });
      const article = { url: 'https://news.example/harbour', title: '', text: '' };
      expect(await findSource(article)).toEqual(madeSource('harbour'));
      expect(await findTags('HARB')).toEqual(['harbour']);
      const now = await openDB('notes');
      expect(now.version).toBe(MIGRATIONS.length);
      for (const name of ['notes', 'claims'])
        expect([...now.transaction(name).store.indexNames]).toEqual(['sourceId', 'tags']);
      now.close();
    },
  );

  it('a step that fails leaves everything as it was', async () => {
    globalThis.indexedDB = new IDBFactory();
    await notes.save(madeNote('n'), null);
    const length = MIGRATIONS.length;
    (MIGRATIONS as unknown[]).push(async (_db: unknown, tx: IDBTransaction) => {
      await (tx.objectStore('notes').clear() as unknown as Promise<void>);
      throw new Error('halfway');
    });
    await expect(notes.listOf('harbour')).rejects.toThrow();
    (MIGRATIONS as unknown[]).length = length;
    expect((await notes.listOf('harbour')).items).toHaveLength(1);
  });
});
