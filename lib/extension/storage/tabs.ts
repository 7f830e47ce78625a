import { browser } from 'wxt/browser';

/** What the background last knew of a tab; it outlives the background's sleep, not the browser. */
export type TabRecord =
  | { readonly status: 'analysing'; readonly url: string; readonly title: string }
  | { readonly status: 'failed'; readonly url: string; readonly title: string; readonly message: string }
  | { readonly status: 'ready'; readonly url: string; readonly key: string };

export const tabSlot = (tabId: number): string => `tab:${tabId}`;

export async function readTab(tabId: number): Promise<TabRecord | undefined> {
  return (await browser.storage.session.get(tabSlot(tabId)))[tabSlot(tabId)] as TabRecord | undefined;
}

export const setTab = (tabId: number, record: TabRecord): Promise<void> =>
  browser.storage.session.set({ [tabSlot(tabId)]: record });

export const forgetTab = (tabId: number): Promise<void> =>
  browser.storage.session.remove([tabSlot(tabId), openedSlot(tabId)]);

/** Whether two addresses are of one page: what follows "#" is a place in it. */
export const samePage = (a: string, b: string): boolean => a.split('#')[0] === b.split('#')[0];

const openedSlot = (tabId: number): string => `opened:${tabId}`;

/** Remembers which card the popup shall open for a tab. */
export const setOpened = (tabId: number, id: string): Promise<void> =>
  browser.storage.session.set({ [openedSlot(tabId)]: id });

/** Whether that is still waiting to be opened. */
export const takesOpened = async (tabId: number, id: string): Promise<boolean> =>
  (await browser.storage.session.get(openedSlot(tabId)))[openedSlot(tabId)] === id;

/** Calls back when something shall be opened for a tab; returns the undo. */
export function watchOpened(tabId: number, callback: () => void): () => void {
  const listener = (changes: Record<string, { newValue?: unknown }>) => {
    if (changes[openedSlot(tabId)]?.newValue !== undefined) callback();
  };
  browser.storage.session.onChanged.addListener(listener);
  return () => browser.storage.session.onChanged.removeListener(listener);
}

/** Which card to open for a tab, if any; asked once, then forgotten. */
export async function takeOpened(tabId: number): Promise<string | null> {
  const id = (await browser.storage.session.get(openedSlot(tabId)))[openedSlot(tabId)];
  await browser.storage.session.remove(openedSlot(tabId));
  return typeof id === 'string' ? id : null;
}
