import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { notes } from '../../../../lib/extension/storage/notes';
import {
  dropUnusedSources,
  ensureSource,
  findSource,
  listSources,
} from '../../../../lib/extension/storage/sources';
import { toFingerprint } from '../../../../lib/notes/fingerprint';
import { article } from '../../../components/made-up';
import { madeNote, madeSource } from '../../notes/made-up';

beforeEach(() => {
  fakeBrowser.reset();
  globalThis.indexedDB = new IDBFactory();
});

const page = (url: string, more: { text?: string; canonicalUrl?: string; title?: string } = {}) => ({
  url,
  title: article.title,
  text: article.text,
  ...more,
});
const OTHER = 'Nothing of the kind was said. '.repeat(40);

describe('sources', () => {
  beforeEach(async () => {
    await ensureSource(
      madeSource('cable', {
        url: article.url,
        canonicalUrl: 'https://news.example/world/cable-security',
        title: article.title,
        fingerprint: toFingerprint(article.text),
      }),
    );
  });

  it.each([
    ['at its own address', page(article.url), true],
    ['at its address with other words', page(article.url, { text: OTHER }), true],
    ['from a newsletter', page(`${article.url}?utm_source=mail&utm_medium=x#top`, { text: OTHER }), true],
    ['as AMP', page('https://amp.news.example/world/cable-security/amp', { text: OTHER }), true],
    [
      'copied elsewhere',
      page('https://wire.example/2026/44', { title: 'Cables', text: `By our desk\n\n${article.text}` }),
      true,
    ],
    [
      'by the address that it says is its own',
      page('https://news.example/?p=7', { canonicalUrl: article.url }),
      true,
    ],
    ['another article of the site', page('https://news.example/world/other', { text: OTHER }), false],
    [
      'another article that claims the same address',
      page('https://news.example/x', { canonicalUrl: article.url, title: 'Other', text: OTHER }),
      false,
    ],
    ['an empty page elsewhere', page('https://wire.example/', { text: '' }), false],
  ])('%s', async (_, read, expected) => {
    expect(Boolean(await findSource(read))).toBe(expected);
  });

  it('an address met once is remembered where that is wanted, even when the text has changed since', async () => {
    const copy = page('https://wire.example/2026/44');
    await findSource(copy);
    expect(await findSource({ ...copy, text: OTHER })).toBeNull();
    await findSource(copy, { remember: true });
    expect(await findSource({ ...copy, text: OTHER })).toMatchObject({ id: 'cable' });
  });

  it('are not doubled by two tabs that save at once', async () => {
    const fresh = (id: string) => madeSource(id, { url: 'https://wire.example/9' });
    const [a, b] = await Promise.all([ensureSource(fresh('a')), ensureSource(fresh('b'))]);
    expect(a.id).toBe(b.id);
    expect((await listSources()).items).toHaveLength(2);
  });

  it('without notes are forgotten, when nobody can want to undo any more', async () => {
    await ensureSource(madeSource('used', { url: 'https://news.example/used' }));
    await notes.save(madeNote('n', { sourceId: 'used' }), null);
    await dropUnusedSources('2026-03-01T00:00:00.000Z');
    expect((await listSources()).items).toHaveLength(2);
    await dropUnusedSources('2026-03-03T00:00:00.000Z');
    expect((await listSources()).items.map(({ id }) => id)).toEqual(['used']);
  });
});
