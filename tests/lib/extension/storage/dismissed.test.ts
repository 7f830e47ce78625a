import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  dismissFlag,
  readDismissed,
  restoreFlags,
  watchAllDismissed,
  watchDismissed,
} from '../../../../lib/extension/storage/dismissed';

beforeEach(() => fakeBrowser.reset());

describe('flags put aside', () => {
  it('are remembered by article', async () => {
    await dismissFlag('a', 'time:0-4');
    await dismissFlag('a', 'time:0-4');
    await dismissFlag('b', 'source:1-2');
    expect(await readDismissed('a')).toEqual(new Set(['time:0-4']));
    expect(await readDismissed('b')).toEqual(new Set(['source:1-2']));
    expect(await readDismissed('c')).toEqual(new Set());
  });

  it('are all remembered where two are put aside at once', async () => {
    await Promise.all([dismissFlag('a', '1'), dismissFlag('a', '2'), dismissFlag('b', '3')]);
    expect(await readDismissed('a')).toEqual(new Set(['1', '2']));
    expect(await readDismissed('b')).toEqual(new Set(['3']));
  });

  it('come back for one article only', async () => {
    await dismissFlag('a', '1');
    await dismissFlag('b', '2');
    await restoreFlags('a');
    expect(await readDismissed('a')).toEqual(new Set());
    expect(await readDismissed('b')).toEqual(new Set(['2']));
  });

  it('are bounded: the article longest untouched is forgotten, and of one article the oldest flag', async () => {
    await dismissFlag('first', '1');
    await dismissFlag('second', '1');
    for (let i = 0; i < 199; i += 1) await dismissFlag(`article ${i}`, '1');
    expect(await readDismissed('first')).toEqual(new Set());
    expect(await readDismissed('article 0')).toEqual(new Set(['1']));
    for (let i = 0; i <= 500; i += 1) await dismissFlag('many', `${i}`);
    const many = await readDismissed('many');
    expect([many.size, many.has('0'), many.has('500')]).toEqual([500, false, true]);
  });

  it('are told to who watches, until told to stop', async () => {
    const one = vi.fn();
    const all = vi.fn();
    const stops = [watchDismissed('a', one), watchAllDismissed(all)];
    await dismissFlag('a', '1');
    expect(one).toHaveBeenLastCalledWith(new Set(['1']));
    await dismissFlag('b', '2');
    expect(all).toHaveBeenCalledTimes(2);
    for (const stop of stops) stop();
    await dismissFlag('a', '3');
    expect(all).toHaveBeenCalledTimes(2);
  });
});
