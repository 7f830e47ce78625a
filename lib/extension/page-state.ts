import { browser } from 'wxt/browser';
import type { PageState } from '../core/page-state';
import { pageShape, type Settings } from '../core/settings';
import { askPage } from './send';
import { findRead } from './storage/analyses';
import { readSettings } from './storage/settings';
import { readTab, samePage, tabSlot } from './storage/tabs';

/** A tab as far as its page's state depends on it. */
export interface TabInfo {
  readonly id: number;
  readonly url: string;
  readonly title: string;
  readonly loading: boolean;
  readonly windowId: number;
  /** In a private window. */
  readonly incognito: boolean;
}

/** What a view shows of a tab: its page's state, and the key of the article where one was read. */
export interface TabView {
  readonly state: PageState;
  readonly key: string | null;
}

/** The stores of the browsers let no extension run, whatever its permissions. */
const STORES =
  /^https:\/\/(chromewebstore\.google\.com|chrome\.google\.com\/webstore|addons\.mozilla\.org|microsoftedge\.microsoft\.com\/addons)/;

/** The state of the page in a tab, from what is stored and, where nothing is, from the page itself. */
export async function readTabView(tab: TabInfo): Promise<TabView> {
  const record = await readTab(tab.id);
  if (record && samePage(record.url, tab.url)) {
    if (record.status !== 'ready') return { state: record, key: null };
    const read = await findRead(record.key);
    if (read) return { state: { status: 'ready', ...read }, key: record.key };
    // Others have taken its room since. To try again is to read the page again.
    const message = 'Readout no longer holds this article.';
    return { state: { status: 'failed', url: tab.url, title: tab.title, message }, key: null };
  }
  return { state: await unreadState(tab, await readSettings()), key: null };
}

async function unreadState(tab: TabInfo, settings: Settings): Promise<PageState> {
  const { url } = tab;
  if (/^file:.*\.pdf$/i.test(url)) return { status: 'out-of-reach', reason: 'pdf' };
  if (!/^https?:/.test(url) || STORES.test(url)) return { status: 'out-of-reach', reason: 'restricted' };
  if (settings.paused) return { status: 'off', reason: 'paused', url };
  if (settings.sites[new URL(url).hostname] === 'off') return { status: 'off', reason: 'site', url };
  if (settings.pages[pageShape(url)] === 'not-article') return { status: 'not-article', url, reasons: [] };
  const verdict = await askPage(tab.id, 'verdict', {});
  if (verdict?.contentType === 'application/pdf') return { status: 'out-of-reach', reason: 'pdf' };
  if (verdict) {
    const { isArticle, offered, reasons } = verdict;
    if (isArticle) return { status: 'analysing', url, title: tab.title };
    return { status: offered ? 'offered' : 'not-article', url, reasons };
  }
  // The browsers' own viewers let no script in to say so.
  if (/\.pdf$/i.test(new URL(url).pathname)) return { status: 'out-of-reach', reason: 'pdf' };
  if (settings.mode === 'click') return { status: 'off', reason: 'click', url };
  if (tab.loading) return { status: 'analysing', url, title: tab.title };
  return { status: 'out-of-reach', reason: 'no-access' };
}

/** Calls back when what is stored of a tab's page changes; returns the undo. */
export function watchTab(tabId: number, callback: () => void): () => void {
  const listener = (changes: Record<string, unknown>) => {
    if (tabSlot(tabId) in changes) callback();
  };
  browser.storage.session.onChanged.addListener(listener);
  return () => browser.storage.session.onChanged.removeListener(listener);
}
