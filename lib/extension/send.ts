import { browser } from 'wxt/browser';
import { createAsk } from './ask';
import type { ToPage } from './messages';

/** Asks the background from one of our own pages. */
export const ask = createAsk((message) => browser.runtime.sendMessage(message));

/** Asks a tab's content scripts; null where there is none to answer. */
export async function askPage<K extends keyof ToPage>(
  tabId: number,
  name: K,
  data: ToPage[K]['ask'],
): Promise<ToPage[K]['answer'] | null> {
  try {
    const answer: unknown = await browser.tabs.sendMessage(tabId, { name, data }, { frameId: 0 });
    return (answer ?? null) as ToPage[K]['answer'] | null;
  } catch {
    return null;
  }
}
