import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { DEFAULT_SETTINGS, pageShape, type Settings } from '../../../lib/core/settings';
import type { PageVerdict } from '../../../lib/extension/messages';
import { readTabView, type TabInfo, watchTab } from '../../../lib/extension/page-state';
import { keepRead } from '../../../lib/extension/storage/analyses';
import { forgetTab, setTab, type TabRecord } from '../../../lib/extension/storage/tabs';
import { analysis, article } from '../../components/made-up';

const { url, title } = article;
const tab: TabInfo = { id: 3, url, title, loading: false, windowId: 1, incognito: false };
const verdict: PageVerdict = {
  contentType: 'text/html',
  isArticle: false,
  offered: false,
  reasons: ['not-prose'],
};

interface Given {
  readonly record?: TabRecord;
  readonly tab?: Partial<TabInfo>;
  readonly settings?: Partial<Settings>;
  readonly verdict?: Partial<PageVerdict>;
}

const view = async ({ record, tab: more, settings, verdict: said }: Given) => {
  if (record) await setTab(3, record);
  if (settings) await fakeBrowser.storage.local.set({ settings: { ...DEFAULT_SETTINGS, ...settings } });
  const send = vi.spyOn(fakeBrowser.tabs, 'sendMessage');
  if (said) send.mockResolvedValue({ ...verdict, ...said } as never);
  else send.mockRejectedValue(new Error('Receiving end does not exist.'));
  return readTabView({ ...tab, ...more });
};

beforeEach(async () => {
  fakeBrowser.reset();
  await keepRead('k', { article, analysis });
});

const outOfReach = (reason: string) => ({ status: 'out-of-reach', reason });
const analysing = { status: 'analysing', url, title };
const failed = { status: 'failed', url, title, message: 'no' } as const;
const pdf = 'https://news.example/report.PDF?page=2#top';
const hostOff = { sites: { 'news.example': 'off' } } as const;

describe('the state of a page', () => {
  it.each<[string, Given, object]>([
    ['what is recorded: being analysed', { record: { status: 'analysing', url, title } }, analysing],
    ['a failure', { record: failed }, failed],
    ['whatever the settings say meanwhile', { record: failed, settings: { paused: true } }, failed],
    ['at any place in it', { record: failed, tab: { url: `${url}#end` } }, failed],
    [
      'not what is recorded of another page',
      { record: { ...failed, url: 'https://news.example/' }, verdict: {} },
      { status: 'not-article', url, reasons: ['not-prose'] },
    ],
    [
      'an article that had to make room',
      { record: { status: 'ready', url, key: 'gone' } },
      { status: 'failed', url, title, message: expect.stringContaining('no longer holds') },
    ],
    ['a page of the browser', { tab: { url: 'chrome://settings/' } }, outOfReach('restricted')],
    ['no address', { tab: { url: '' } }, outOfReach('restricted')],
    ['a file', { tab: { url: 'file:///home/a.html' } }, outOfReach('restricted')],
    ['a store', { tab: { url: 'https://addons.mozilla.org/de/firefox/' } }, outOfReach('restricted')],
    ['another store', { tab: { url: 'https://chromewebstore.google.com/' } }, outOfReach('restricted')],
    [
      'a page about a store',
      { tab: { url: 'https://news.example/addons.mozilla.org' }, verdict: {} },
      { status: 'not-article', url: 'https://news.example/addons.mozilla.org', reasons: ['not-prose'] },
    ],
    ['paused', { settings: { paused: true } }, { status: 'off', reason: 'paused', url }],
    [
      'a site switched off',
      { settings: hostOff, verdict: { isArticle: true } },
      { status: 'off', reason: 'site', url },
    ],
    [
      'a site that is on',
      { settings: { sites: { 'news.example': 'on' } }, verdict: {} },
      { status: 'not-article', url, reasons: ['not-prose'] },
    ],
    [
      'pages the reader said are no articles',
      { settings: { pages: { [pageShape(url)]: 'not-article' } }, verdict: { isArticle: true } },
      { status: 'not-article', url, reasons: [] },
    ],
    ['an article just found', { verdict: { isArticle: true } }, analysing],
    [
      'one that is offered',
      { verdict: { offered: true } },
      { status: 'offered', url, reasons: ['not-prose'] },
    ],
    ['no article', { verdict: {} }, { status: 'not-article', url, reasons: ['not-prose'] }],
    ['a PDF that a script got into', { verdict: { contentType: 'application/pdf' } }, outOfReach('pdf')],
    ['a PDF in the viewer', { tab: { url: pdf } }, outOfReach('pdf')],
    [
      'a PDF where the reader clicks first',
      { tab: { url: pdf }, settings: { mode: 'click' } },
      outOfReach('pdf'),
    ],
    ['a PDF from disk', { tab: { url: 'file:///home/a.pdf' } }, outOfReach('pdf')],
    [
      'a page that only speaks of a PDF',
      { tab: { url: `${url}?file=a.pdf` }, verdict: { isArticle: true } },
      { ...analysing, url: `${url}?file=a.pdf` },
    ],
    [
      'a page about a PDF',
      { tab: { url: 'https://wiki.example/File:a.pdf' }, verdict: {} },
      { status: 'not-article', url: 'https://wiki.example/File:a.pdf', reasons: ['not-prose'] },
    ],
    ['click first', { settings: { mode: 'click' } }, { status: 'off', reason: 'click', url }],
    ['still loading', { tab: { loading: true } }, analysing],
    ['no answer from it', {}, outOfReach('no-access')],
  ])('%s', async (_, given, state) => {
    expect(await view(given)).toEqual({ state, key: null });
  });

  it('an article that was read, with its key', async () => {
    expect(await view({ record: { status: 'ready', url, key: 'k' } })).toEqual({
      state: { status: 'ready', article, analysis },
      key: 'k',
    });
  });
});

it('is told when it changes, for that tab alone, until told to stop', async () => {
  const heard = vi.fn();
  const stop = watchTab(3, heard);
  await setTab(33, failed);
  expect(heard).not.toHaveBeenCalled();
  await setTab(3, failed);
  await forgetTab(3);
  expect(heard).toHaveBeenCalledTimes(2);
  stop();
  await setTab(3, failed);
  expect(heard).toHaveBeenCalledTimes(2);
});
