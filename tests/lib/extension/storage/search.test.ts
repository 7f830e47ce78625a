import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeAll, describe, expect, it } from 'vitest';
import { restoreContent } from '../../../../lib/extension/storage/backup';
import { searchClaims, searchNotes } from '../../../../lib/extension/storage/search';
import { findTags } from '../../../../lib/extension/storage/tags';
import { madeClaim, madeNote, madeSource } from '../../notes/made-up';

beforeAll(async () => {
  globalThis.indexedDB = new IDBFactory();
  const at = (day: number) => ({ modified: `2026-03-${String(day).padStart(2, '0')}T09:00:00.000Z` });
  // Words of more notes than are listed at once: they are found all the same.
  const many = Array.from({ length: 2_200 }, (_, i) =>
    madeNote(`m${String(i).padStart(4, '0')}`, {
      body: `crowd ${i % 2 ? 'left' : 'right'}${i === 2_199 ? ' lantern quay' : ''}`,
      tags: [],
      ...at(1),
    }),
  );
  await restoreContent({
    sources: [madeSource('harbour')],
    notes: [
      madeNote('a', { body: 'Der Zürcher Vertrag', tags: ['Ships', 'to quote'], ...at(3) }),
      madeNote('b', { body: 'Ship’s log, page 4', tags: ['ships'], ...at(9) }),
      madeNote('c', {
        body: '',
        tags: [],
        target: { start: 0, end: 4, quote: 'the harbourmaster', prefix: '', suffix: '' },
      }),
      ...many,
    ],
    claims: [madeClaim('c', { statement: 'The quay was closed.' })],
  });
});

describe('search over all notes', () => {
  it.each([
    ['by the beginning of a word', 'ship', ['b', 'a']],
    ['whatever the letters', 'ZURCHER', ['a']],
    ['by words of the article', 'harbourmaster', ['c']],
    ['by a tag of two words', 'to quote', ['a']],
    ['by all words that are asked for', 'ship log', ['b']],
    ['by words that stand together only in one of thousands', 'crowd lantern', ['m2199']],
    ['not by words that never stand together', 'left right', []],
    ['not by the end of a word', 'master', []],
    ['not by nothing', ' … ', []],
  ])('%s', async (_, query, expected) => {
    expect((await searchNotes(query)).items.map(({ id }) => id)).toEqual(expected);
  });

  it('tells where there are more than it gives', async () => {
    expect(await searchNotes('crowd', 10)).toMatchObject({ items: { length: 10 }, more: true });
    expect(await searchNotes('ship', 2)).toMatchObject({ items: { length: 2 }, more: false });
  });

  it('claims by their own words', async () => {
    expect((await searchClaims('quay closed')).items.map(({ id }) => id)).toEqual(['c']);
  });

  it('tags are offered once, as they were written', async () => {
    expect(await findTags('shi')).toEqual(['Ships']);
    expect(await findTags('')).toEqual(['Ships', 'to quote']);
    expect(await findTags('quote')).toEqual([]);
  });
});
