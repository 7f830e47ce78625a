import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { keepOpenRows, readOpenRows } from '../../../../lib/extension/storage/open-rows';

beforeEach(() => fakeBrowser.reset());

describe('rows that stand open', () => {
  it('are remembered by article, until all are folded', async () => {
    await Promise.all([keepOpenRows('a', new Set(['1'])), keepOpenRows('b', new Set(['2', '3']))]);
    expect(await readOpenRows('a')).toEqual(new Set(['1']));
    expect(await readOpenRows('b')).toEqual(new Set(['2', '3']));
    await keepOpenRows('a', new Set());
    expect(await readOpenRows('a')).toEqual(new Set());
    expect(await readOpenRows('b')).toEqual(new Set(['2', '3']));
  });

  it('are bounded: the article longest untouched goes, and of one article the row opened first', async () => {
    await keepOpenRows('first', new Set(['1']));
    for (let i = 0; i < 50; i += 1) await keepOpenRows(`article ${i}`, new Set(['1']));
    expect(await readOpenRows('first')).toEqual(new Set());
    await keepOpenRows('long', new Set(Array.from({ length: 101 }, (_, i) => String(i))));
    expect([...(await readOpenRows('long'))].slice(0, 2)).toEqual(['1', '2']);
  });

  it('are never written to the disk', async () => {
    await keepOpenRows('a', new Set(['1']));
    expect(await fakeBrowser.storage.local.get(null)).toEqual({});
  });
});
