import { browser } from 'wxt/browser';
import { shownFlags } from '../core/mark';
import { findRead } from './storage/analyses';
import { readDismissed, watchAllDismissed } from './storage/dismissed';
import { readSettings, watchSettings } from './storage/settings';
import { readTab, samePage } from './storage/tabs';

/** Shows on the toolbar button of a tab how many specifics its article is missing; nothing where there is none. */
export async function updateBadge(tabId: number): Promise<void> {
  const record = await readTab(tabId);
  // What was recorded may speak of the page before this one: the badge of a page must not.
  const key = record?.status === 'ready' && (await shows(tabId, record.url)) ? record.key : undefined;
  const read = key && (await findRead(key));
  const count = read ? shownFlags(read.analysis, await readSettings(), await readDismissed(key)).length : 0;
  try {
    await browser.action.setBadgeText({ tabId, text: count > 0 ? String(count) : '' });
    await browser.action.setBadgeBackgroundColor({ tabId, color: '#a34a0b' });
    await browser.action.setBadgeTextColor({ tabId, color: '#ffffff' });
  } catch {
    // the tab was closed meanwhile
  }
}

/** Keeps the badges true while flags are put aside and settings change. */
export function followBadges(): void {
  const updateAll = async () => {
    const tabs = await browser.tabs.query({});
    await Promise.all(tabs.map(({ id }) => id !== undefined && updateBadge(id)));
  };
  watchSettings(updateAll);
  watchAllDismissed(updateAll);
}

async function shows(tabId: number, url: string): Promise<boolean> {
  try {
    return samePage((await browser.tabs.get(tabId)).url ?? '', url);
  } catch {
    return false;
  }
}
