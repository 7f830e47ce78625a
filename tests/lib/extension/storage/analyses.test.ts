import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { findRead, keepRead, toKey, touchRead } from '../../../../lib/extension/storage/analyses';
import { analysis, article } from '../../../components/made-up';

beforeEach(() => fakeBrowser.reset());

describe('the key of an article', () => {
  const key = (engine: string, more = {}) => toKey(engine, { ...article, ...more });

  it('is the same for the same engine and content', async () => {
    expect(await key('1')).toBe(await key('1'));
    expect(await key('1')).toMatch(/^[0-9a-f]{24}$/);
  });

  it.each([
    ['engine', '2', {}],
    ['text', '1', { text: `${article.text} ` }],
    ['title', '1', { title: 'Another' }],
    ['lone surrogate in the text', '1', { text: `${article.text}\ud800` }],
  ])('depends on the %s', async (_, engine, more) => {
    expect(await key(engine, more)).not.toBe(await key('1'));
  });
});

describe('analyses kept', () => {
  /** Of four such, three find room. */
  const large = { article: { ...article, text: 'a'.repeat(700_000) }, analysis };
  const kept = async (...keys: string[]) =>
    Promise.all(keys.map(async (key) => ((await findRead(key)) ? key : '')));

  it('are found again', async () => {
    await keepRead('a', { article, analysis });
    expect(await findRead('a')).toEqual({ article, analysis });
    expect(await findRead('b')).toBeUndefined();
  });

  it('go when room is lacking, the least recently used first', async () => {
    for (const key of ['a', 'b', 'c']) await keepRead(key, large);
    await touchRead('a');
    await keepRead('d', large);
    expect(await kept('a', 'b', 'c', 'd')).toEqual(['a', '', 'c', 'd']);
  });

  it('leave nothing behind when several are kept at once', async () => {
    await Promise.all(['a', 'b', 'c', 'd', 'e'].map((key) => keepRead(key, large)));
    expect(await kept('a', 'b', 'c', 'd', 'e')).toEqual(['', '', 'c', 'd', 'e']);
    const stored = await fakeBrowser.storage.session.get(null);
    expect(Object.keys(stored).filter((name) => name.startsWith('analysis:'))).toHaveLength(3);
  });

  it('keep the newest even where it fills all room', async () => {
    const huge = { article: { ...article, text: 'a'.repeat(3_000_000) }, analysis };
    await keepRead('a', large);
    await keepRead('b', huge);
    expect(await kept('a', 'b')).toEqual(['', 'b']);
  });

  it('do not grow by being kept again or touched when gone', async () => {
    await keepRead('a', large);
    await keepRead('a', large);
    await touchRead('nowhere');
    await keepRead('b', large);
    await keepRead('c', large);
    expect(await kept('a', 'b', 'c', 'nowhere')).toEqual(['a', 'b', 'c', '']);
  });
});
