import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeAll, expect, it } from 'vitest';
import { restoreContent } from '../../../../lib/extension/storage/backup';
import { findTags } from '../../../../lib/extension/storage/tags';
import { madeClaim, madeNote, madeSource } from '../../notes/made-up';

beforeAll(async () => {
  globalThis.indexedDB = new IDBFactory();
  await restoreContent({
    sources: [madeSource('harbour')],
    notes: [
      madeNote('a', { tags: ['Ships', 'to quote'] }),
      madeNote('b', { tags: ['ships', 'Zürich'] }),
      ...Array.from({ length: 40 }, (_, i) =>
        madeNote(`m${i}`, { tags: [`many ${String(i).padStart(2, '0')}`] }),
      ),
    ],
    claims: [madeClaim('c', { tags: ['to check'] })],
  });
});

it.each([
  ['shi', ['Ships']],
  ['TO ', ['to check', 'to quote']],
  ['quote', []],
  [' zür', ['Zürich']],
  ['many', Array.from({ length: 12 }, (_, i) => `many ${String(i).padStart(2, '0')}`)],
])('tags that begin with "%s" are offered, each once, as it was written', async (prefix, expected) => {
  expect(await findTags(prefix)).toEqual(expected);
});
