import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  forgetTab,
  readTab,
  samePage,
  setOpened,
  setTab,
  takeOpened,
} from '../../../../lib/extension/storage/tabs';

beforeEach(() => fakeBrowser.reset());

describe('what is known of a tab', () => {
  const record = { status: 'ready', url: 'https://news.example/a', key: 'k' } as const;

  it('is of that tab alone', async () => {
    await setTab(1, record);
    expect(await readTab(1)).toEqual(record);
    expect(await readTab(11)).toBeUndefined();
  });

  it('is forgotten without a trace', async () => {
    await setTab(1, record);
    await setOpened(1, 'person:x');
    await forgetTab(1);
    expect(await fakeBrowser.storage.session.get(null)).toEqual({});
  });

  it('holds a card to open, once', async () => {
    await setOpened(1, 'person:x');
    expect(await takeOpened(2)).toBeNull();
    expect(await takeOpened(1)).toBe('person:x');
    expect(await takeOpened(1)).toBeNull();
  });
});

it.each([
  ['https://a.example/x', 'https://a.example/x', true],
  ['https://a.example/x#top', 'https://a.example/x', true],
  ['https://a.example/x?page=2', 'https://a.example/x', false],
  ['https://a.example/x', 'http://a.example/x', false],
])('%s and %s are one page: %j', (a, b, same) => {
  expect(samePage(a, b)).toBe(same);
});
