import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { PastArticle } from '../../../../lib/core/past';
import { DEFAULT_SETTINGS } from '../../../../lib/core/settings';
import { remember } from '../../../../lib/extension/remember';
import { countPast, findPast, forgetPast, keepPast } from '../../../../lib/extension/storage/history';
import { settingsItem } from '../../../../lib/extension/storage/settings';

const past = (day: number, about: readonly string[] = ['person:a']): PastArticle => ({
  url: `https://news.example/${day}`,
  title: `Day ${day}`,
  site: 'news.example',
  read: `2026-02-${String(day).padStart(2, '0')}T08:00:00.000Z`,
  about,
  open: [],
});
const titles = async (id: string) => (await findPast(id)).map(({ title }) => title);

beforeEach(async () => {
  fakeBrowser.reset();
  await forgetPast();
});

describe('the index of articles read', () => {
  it('finds those that speak of somebody, the last read first', async () => {
    await keepPast(past(2));
    await keepPast(past(9, ['person:a', 'theme:tariffs']));
    await keepPast(past(5, ['person:b']));
    expect(await titles('person:a')).toEqual(['Day 9', 'Day 2']);
    expect(await titles('theme:tariffs')).toEqual(['Day 9']);
    expect(await titles('person:c')).toEqual([]);
  });

  it('holds an article once, as it was last read', async () => {
    await keepPast(past(2));
    await keepPast({ ...past(2), title: 'Corrected', about: ['person:b'] });
    expect(await countPast()).toBe(1);
    expect(await titles('person:a')).toEqual([]);
    expect(await titles('person:b')).toEqual(['Corrected']);
  });

  it('is bounded: the longest unread go first', async () => {
    for (const day of [7, 1, 9, 4]) await keepPast(past(day), 3);
    expect(await titles('person:a')).toEqual(['Day 9', 'Day 7', 'Day 4']);
    await keepPast(past(2), 2);
    expect(await titles('person:a')).toEqual(['Day 9', 'Day 7']);
  });

  it('is forgotten at once', async () => {
    await keepPast(past(1));
    await forgetPast();
    expect(await countPast()).toBe(0);
  });

  it('says its version, for the shapes to come', async () => {
    await countPast();
    const db = await openDB('history');
    expect(db.version).toBe(1);
    db.close();
  });
});

describe('remember', () => {
  const openTab = async (incognito: boolean) => {
    const { id = -1 } = await fakeBrowser.tabs.create({ url: 'https://news.example/1' });
    const tab = await fakeBrowser.tabs.get(id);
    fakeBrowser.tabs.get = async () => ({ ...tab, incognito });
    return id;
  };
  const get = fakeBrowser.tabs.get;
  beforeEach(() => {
    fakeBrowser.tabs.get = get;
  });

  it.each([
    ['an ordinary window', false, true, 1],
    ['a private window', true, true, 0],
    ['a window where the history is off', false, false, 0],
  ])('in %s', async (_, incognito, history, expected) => {
    await settingsItem.setValue({ ...DEFAULT_SETTINGS, history });
    await remember(await openTab(incognito), past(1));
    expect(await countPast()).toBe(expected);
  });

  it('of a tab that is gone remembers nothing, and throws nothing', async () => {
    fakeBrowser.tabs.get = () => Promise.reject(new Error('No tab'));
    await remember(99, past(1));
    expect(await countPast()).toBe(0);
  });
});
