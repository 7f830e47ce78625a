import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import fc from 'fast-check';
import { openDB } from 'idb';
import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { makeBackup, restoreContent } from '../../../../lib/extension/storage/backup';
import { claims } from '../../../../lib/extension/storage/claims';
import { notes } from '../../../../lib/extension/storage/notes';
import { ensureSource, findSourceById } from '../../../../lib/extension/storage/sources';
import { checkContent, parseBackup } from '../../../../lib/notes/backup';
import { dossiers } from '../../export/arbitraries';
import { madeClaim, madeNote, madeSource } from '../../notes/made-up';

const NOW = '2026-03-05T09:00:00.000Z';
const startAfresh = () => {
  globalThis.indexedDB = new IDBFactory();
};
beforeEach(() => {
  fakeBrowser.reset();
  startAfresh();
});

const contentOf = (text: string) => {
  const parsed = parseBackup(text);
  if (parsed.status !== 'done') throw new Error(parsed.status);
  return parsed;
};

describe('backup and restore', () => {
  beforeEach(async () => {
    await ensureSource(madeSource('harbour'));
    await notes.save(madeNote('n'), null);
    await claims.save(madeClaim('c'), null);
  });

  it('brings everything back on an empty machine, and nothing twice', async () => {
    const { content } = contentOf(await makeBackup(NOW));
    startAfresh();
    expect(await restoreContent(content)).toEqual({ added: 2, updated: 0, same: 0 });
    expect(await restoreContent(content)).toEqual({ added: 0, updated: 0, same: 2 });
    expect(contentOf(await makeBackup(NOW)).content).toEqual(content);
  });

  it('of two versions the later one stays', async () => {
    const { content } = contentOf(await makeBackup(NOW));
    const [stored] = content.notes;
    await notes.save({ ...madeNote('n'), body: 'later' }, stored?.modified ?? null);
    expect(await restoreContent(content)).toMatchObject({ updated: 0, same: 2 });
    expect((await notes.find('n'))?.body).toBe('later');
    const ahead = content.notes.map((note) => ({
      ...note,
      body: 'ahead',
      modified: '2099-01-01T00:00:00.000Z',
    }));
    expect(await restoreContent({ ...content, notes: ahead })).toMatchObject({ updated: 1 });
    expect((await notes.find('n'))?.body).toBe('ahead');
  });

  it('notes on the same article, made on another machine, join it', async () => {
    await restoreContent({
      sources: [madeSource('theirs', { url: 'https://www.news.example/harbour/?utm_source=x' })],
      notes: [
        madeNote('their-n', { sourceId: 'theirs', body: 'theirs' }),
        madeNote('copy', {
          sourceId: 'theirs',
          target: madeNote('n').target as never,
          body: madeNote('n').body,
        }),
      ],
      claims: [],
    });
    expect((await notes.listOf('harbour')).items.map(({ id }) => id).sort()).toEqual(['n', 'their-n']);
    expect(await findSourceById('theirs')).toBeNull();
  });

  it('whatever is written comes through the store and a second backup unchanged', async () => {
    await fc.assert(
      fc.asyncProperty(dossiers, async (made) => {
        const { content } = checkContent({
          // Of addresses of their own: two at one address are one article.
          sources: made.map(({ source: { canonicalUrl: _, ...source } }, at) => ({
            ...source,
            url: `https://news.example/${at}`,
            otherUrls: [],
            fingerprint: [],
          })),
          notes: made.flatMap(({ notes }) => notes),
          claims: made.flatMap(({ claims }) => claims),
        });
        startAfresh();
        const { added, same } = await restoreContent(content);
        expect(added + same).toBe(content.notes.length + content.claims.length);
        const first = contentOf(await makeBackup(NOW));
        expect(first.damaged).toBe(0);
        // What says the same as another is no second note; nothing else is missing, or other than it was.
        expect(content.notes).toEqual(expect.arrayContaining([...first.content.notes]));
        expect(content.claims).toEqual(expect.arrayContaining([...first.content.claims]));
        expect(first.content.notes.length + first.content.claims.length).toBe(added);
        startAfresh();
        await restoreContent(first.content);
        expect(contentOf(await makeBackup(NOW)).content).toEqual(first.content);
      }),
      { numRuns: 40 },
    );
  });

  it('what can’t be read goes into the backup as it is', async () => {
    const db = await openDB('notes');
    await db.put('notes', { id: 'broken', sourceId: 'harbour', modified: '2026', value: { half: true } });
    db.close();
    const text = await makeBackup(NOW);
    expect(text).toContain('"half": true');
    expect(contentOf(text)).toMatchObject({ damaged: 1, content: { notes: [{ id: 'n' }] } });
  });
});
