import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { flagKey } from '../../../lib/core/mark';
import { followBadges, updateBadge } from '../../../lib/extension/badge';
import { keepRead } from '../../../lib/extension/storage/analyses';
import { dismissFlag } from '../../../lib/extension/storage/dismissed';
import { changeSettings } from '../../../lib/extension/storage/settings';
import { setTab, type TabRecord } from '../../../lib/extension/storage/tabs';
import { analysis, article, emptyAnalysis } from '../../components/made-up';

const { url, title } = article;
const central = analysis.flags.filter(({ severity }) => severity > 1);
const badge = (tabId = 1) => fakeBrowser.action.getBadgeText({ tabId });

beforeEach(async () => {
  fakeBrowser.reset();
  await keepRead('k', { article, analysis });
  await keepRead('empty', { article, analysis: emptyAnalysis });
});

const open = async (address: string, record?: TabRecord) => {
  const { id = -1 } = await fakeBrowser.tabs.create({ url: address });
  if (record) await setTab(id, record);
  return id;
};
const ready = { status: 'ready', url, key: 'k' } as const;

it.each<[string, string, TabRecord | undefined, string]>([
  ['an article with flags', url, ready, String(central.length)],
  ['a place in it', `${url}#part-2`, ready, String(central.length)],
  ['an article without flags', url, { ...ready, key: 'empty' }, ''],
  ['an article that is forgotten', url, { ...ready, key: 'gone' }, ''],
  ['an article being analysed', url, { status: 'analysing', url, title }, ''],
  ['a failure', url, { status: 'failed', url, title, message: 'no' }, ''],
  ['a page of which nothing is known', url, undefined, ''],
  ['the page after the article', 'https://news.example/', ready, ''],
])('the badge of %s', async (_, address, record, text) => {
  const id = await open(address, record);
  await updateBadge(id);
  expect(await badge(id)).toBe(text);
});

describe('followed', () => {
  it('the badges stay true while flags are put aside and settings change', async () => {
    await open(url, ready);
    followBadges();
    await updateBadge(1);
    const [first] = central;
    if (first) await dismissFlag('k', flagKey(first));
    await vi.waitFor(async () => expect(await badge()).toBe(String(central.length - 1)));
    await changeSettings((now) => ({ ...now, showGrey: true }));
    await vi.waitFor(async () => expect(await badge()).toBe(String(analysis.flags.length - 1)));
  });
});

it('a tab that is closed meanwhile is passed over', async () => {
  vi.spyOn(fakeBrowser.tabs, 'get').mockRejectedValue(new Error('No tab with id: 9.'));
  vi.spyOn(fakeBrowser.action, 'setBadgeText').mockRejectedValue(new Error('No tab with id: 9.'));
  await setTab(9, ready);
  await updateBadge(9);
});
