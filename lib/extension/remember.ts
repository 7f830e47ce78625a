import { browser } from 'wxt/browser';
import type { PastArticle } from '../core/past';
import { report } from './report';
import { keepPast } from './storage/history';
import { readSettings } from './storage/settings';

/** Remembers what was read in a tab, unless the window is private or the reader wants no history. Never throws. */
export async function remember(tab: number, past: PastArticle): Promise<void> {
  try {
    if (!(await readSettings()).history) return;
    if ((await browser.tabs.get(tab)).incognito) return;
    await keepPast(past);
  } catch (error) {
    report('history', error);
  }
}
