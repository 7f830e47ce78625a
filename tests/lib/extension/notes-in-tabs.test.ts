import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { DEFAULT_SETTINGS } from '../../../lib/core/settings';
import { bringNotesBack, offerBar, openWriting, tidyNotes } from '../../../lib/extension/notes-in-tabs';
import { notes } from '../../../lib/extension/storage/notes';
import { changeSettings } from '../../../lib/extension/storage/settings';
import { ensureSource, findSource, findSourceById } from '../../../lib/extension/storage/sources';
import { takeOpened } from '../../../lib/extension/storage/tabs';
import { madeNote, madeSource } from '../notes/made-up';

const TAB = 7;
const article = {
  url: 'https://news.example/harbour',
  title: 'The story of harbour',
  text: 'Words.',
} as never;
const scripts = vi.fn(async (_injection: unknown) => [] as never);
const setIncognito = (incognito: boolean) =>
  vi.spyOn(fakeBrowser.tabs, 'get').mockResolvedValue({ id: TAB, incognito } as never);

beforeEach(() => {
  fakeBrowser.reset();
  globalThis.indexedDB = new IDBFactory();
  vi.restoreAllMocks();
  scripts.mockClear();
  vi.spyOn(fakeBrowser.scripting, 'executeScript').mockImplementation(scripts as never);
  setIncognito(false);
});

describe('an article that was read', () => {
  it('gets its notes back into the page, where it has any', async () => {
    await bringNotesBack(TAB, article);
    await ensureSource(madeSource('harbour'));
    await bringNotesBack(TAB, article);
    expect(scripts).not.toHaveBeenCalled();
    await notes.save(madeNote('n'), null);
    await bringNotesBack(TAB, article);
    expect(scripts.mock.calls).toMatchObject([[{ target: { tabId: TAB } }]]);
  });

  it.each([
    [false, ['https://m.news.example/harbour?id=2']],
    [true, []],
  ])('is remembered at another address, unless the window is private (%s)', async (incognito, expected) => {
    setIncognito(incognito);
    await ensureSource(madeSource('harbour', { canonicalUrl: 'https://news.example/harbour' }));
    const url = 'https://m.news.example/harbour?id=2';
    await bringNotesBack(TAB, {
      url,
      canonicalUrl: 'https://news.example/harbour',
      title: 'The story of harbour',
      text: '',
    } as never);
    expect((await findSourceById('harbour'))?.otherUrls).toEqual(expected);
  });

  it('goes on being read where the notes can’t be', async () => {
    vi.spyOn(fakeBrowser.tabs, 'get').mockRejectedValue(new Error('no such tab'));
    const told = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    await expect(bringNotesBack(TAB, article)).resolves.toBeUndefined();
    expect(told).toHaveBeenCalledOnce();
  });
});

it.each([
  [true, 1],
  [false, 0],
])('the bar comes beside selected words where it is wanted (%s)', async (noteBar, times) => {
  await changeSettings(() => ({ ...DEFAULT_SETTINGS, noteBar }));
  await offerBar(TAB);
  expect(scripts).toHaveBeenCalledTimes(times);
});

describe('where a note is written', () => {
  const openPopup = vi.fn(async () => undefined);
  beforeEach(() => {
    openPopup.mockClear();
    Object.assign(fakeBrowser.action, { openPopup });
    vi.useFakeTimers();
    return () => vi.useRealTimers();
  });

  it('is the side panel, where one is open and takes it', async () => {
    const done = openWriting('note:n', TAB);
    await vi.advanceTimersByTimeAsync(100);
    expect(await takeOpened(TAB)).toBe('note:n');
    await vi.advanceTimersByTimeAsync(200);
    await done;
    expect(openPopup).not.toHaveBeenCalled();
  });

  it('is the popup otherwise', async () => {
    const done = openWriting('note:n', TAB);
    await vi.advanceTimersByTimeAsync(300);
    await done;
    expect(openPopup).toHaveBeenCalledOnce();
  });
});

it('articles whose notes were all deleted are forgotten after a day, not before', async () => {
  await ensureSource(
    madeSource('harbour', { modified: new Date(Date.now() - 2 * 86_400_000).toISOString() }),
  );
  await ensureSource(madeSource('quay', { modified: new Date().toISOString() }));
  await tidyNotes();
  expect(await findSource({ url: 'https://news.example/harbour', title: '', text: '' })).toBeNull();
  expect(await findSourceById('quay')).not.toBeNull();
});
