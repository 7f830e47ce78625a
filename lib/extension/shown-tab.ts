import { type Browser, browser } from 'wxt/browser';
import type { TabInfo } from './page-state';

/**
 * Calls back with the tab that a panel belongs to, now and whenever that changes; returns the undo. It is the active
 * tab of the panel's window, or the one that the panel's own address names (`?tab=12`: a panel opened in a tab).
 */
export function watchShownTab(callback: (tab: TabInfo) => void): () => void {
  const named = Number(new URLSearchParams(location.search).get('tab')) || null;
  let shown: number | undefined;

  const look = async () => {
    const tab = named
      ? await browser.tabs.get(named)
      : (await browser.tabs.query({ active: true, currentWindow: true }))[0];
    if (tab?.id === undefined) return;
    shown = tab.id;
    callback(toInfo(tab));
  };
  const updated = (tabId: number, change: { status?: string; url?: string }) => {
    if (tabId === shown && (change.status || change.url)) void look();
  };
  const activated = () => void look();
  browser.tabs.onUpdated.addListener(updated);
  browser.tabs.onActivated.addListener(activated);
  void look();
  return () => {
    browser.tabs.onUpdated.removeListener(updated);
    browser.tabs.onActivated.removeListener(activated);
  };
}

const toInfo = ({
  id = -1,
  url = '',
  title = '',
  status,
  windowId,
  incognito,
}: Browser.tabs.Tab): TabInfo => ({
  id,
  url,
  title,
  loading: status === 'loading',
  windowId,
  incognito,
});
