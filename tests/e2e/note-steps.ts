import type { Page } from 'puppeteer-core';
import { annotate, selectWords } from '../../scripts/lib/by-hand';
import type { Stage } from './browsers';

/** Highlights words with the first meaning of the bar. */
export async function highlight(stage: Stage, page: Page, url: string, words: string): Promise<void> {
  await selectWords(page, words);
  await annotate(stage.driver, page, url);
  await page.keyboard.press('Enter');
}

/** Elements of ours that the page sees in itself. */
export const hostsIn = (page: Page) =>
  page.evaluate(() => [...document.documentElement.children].filter((e) => e.localName === 'div').length);

/** Forgets every note. */
export async function forgetNotes(stage: Stage): Promise<void> {
  const helper = await stage.driver.helper();
  await helper.evaluate(
    () =>
      new Promise<void>((done, failed) => {
        const gone = indexedDB.deleteDatabase('notes');
        gone.onsuccess = () => done();
        gone.onerror = () => failed(gone.error);
      }),
  );
}
