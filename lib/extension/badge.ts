import { browser } from 'wxt/browser';

/** Shows the number of missing specifics on the toolbar button of one tab; none for zero. */
export async function setBadge(tabId: number, count: number): Promise<void> {
  try {
    await browser.action.setBadgeText({ tabId, text: count > 0 ? String(count) : '' });
    await browser.action.setBadgeBackgroundColor({ tabId, color: '#8a4b08' });
  } catch {
    // the tab was closed meanwhile
  }
}
