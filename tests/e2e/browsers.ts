import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, inject } from 'vitest';
import { type Driver, launch } from '../../scripts/lib/driver';
import { type Findings, waitForFindings } from '../../scripts/lib/findings';

/** What a test is given: a browser with Readout in it, and ways to say what a person would. */
export interface Stage {
  readonly driver: Driver;
  /** Address of a fixture page. */
  url(slug: string): string;
  /** Opens a fixture page and waits until Readout has read it. */
  read(slug: string): Promise<{ page: Page; url: string; findings: Findings }>;
  /** Opens the popup's page in a tab of its own, speaking of the tab that shows `url`. */
  openPanel(url: string, surface?: 'popup' | 'sidepanel'): Promise<Page>;
  /** Closes every tab but the helper's. */
  closePages(): Promise<void>;
  /** Back to the settings a new reader has. */
  reset(): Promise<void>;
}

/** Runs the same tests in Chromium and in Firefox. */
export function inBothBrowsers(tests: (stage: () => Stage) => void): void {
  describe.each(['chrome', 'firefox'] as const)('%s', (name) => {
    let stage: Stage;
    beforeAll(async () => {
      stage = createStage(await launch(name));
    });
    afterEach(async () => {
      await stage.reset();
      await stage.closePages();
    });
    afterAll(() => stage?.driver.close());
    tests(() => stage);
  });
}

function createStage(driver: Driver): Stage {
  const url = (slug: string) => `${inject('site')}/${slug}`;
  return {
    driver,
    url,
    async read(slug) {
      const page = await driver.open(url(slug));
      return { page, url: url(slug), findings: await waitForFindings(driver, url(slug)) };
    },
    async openPanel(of, surface = 'popup') {
      const page = await driver.openExtensionPage(`${surface}.html?tab=${await driver.tabId(of)}`);
      await page.setViewport({ width: 380, height: 600 });
      return page;
    },
    async closePages() {
      const helper = await driver.helper();
      for (const page of await driver.browser.pages())
        if (page !== helper) await page.close().catch(() => undefined); // some went by themselves
    },
    async reset() {
      const helper = await driver.helper();
      await helper.evaluate(async () => {
        const { browser } = globalThis as unknown as {
          browser: { storage: { local: { clear(): Promise<void> } } };
        };
        await browser.storage.local.clear();
      });
    },
  };
}

/** The words marked in a page, by highlight name, in the order of the text: all of them, as when it is printed. */
export async function paintedWords(page: Page): Promise<Record<string, string[]>> {
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  const words = await paintedNearView(page);
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  return words;
}

/** The words painted in a page right now, by highlight name, in the order of the text. */
export function paintedNearView(page: Page): Promise<Record<string, string[]>> {
  return page.evaluate(() => {
    const names = ['ro-1', 'ro-2', 'ro-3', 'ro-4', 'ro-5', 'ro-6', 'ro-7', 'ro-focus'];
    return Object.fromEntries(
      names.map((name) => {
        const ranges = [...((CSS.highlights.get(name) as unknown as Iterable<Range>) ?? [])];
        ranges.sort((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b));
        return [name, ranges.map((range) => range.toString().replace(/\s+/g, ' '))];
      }),
    );
  });
}

/** The names of `components/marks.ts` as people read them. */
export const MARKS = {
  person: 'ro-1',
  place: 'ro-2',
  organization: 'ro-3',
  theme: 'ro-4',
  term: 'ro-7',
  flag: 'ro-5',
  focus: 'ro-focus',
} as const;

/** The text that a page of ours shows; empty while it is still loading. */
export const textOf = (page: Page): Promise<string> =>
  page.evaluate(() => document.body.innerText).catch(() => '');

/** Presses the first thing to press that says these words, once it is there: parts of our pages come when asked for. */
export const press = (page: Page, words: string, selector = 'button, label, summary'): Promise<void> =>
  expect
    .poll(() =>
      page.evaluate(
        (css, wanted) => {
          const found = [...document.querySelectorAll<HTMLElement>(css)].find(({ textContent }) =>
            textContent?.includes(wanted),
          );
          found?.click();
          return found !== undefined;
        },
        selector,
        words,
      ),
    )
    .toBe(true);

/** The middle of some words of the page, scrolled into view. */
export function pointAt(page: Page, words: string): Promise<{ x: number; y: number }> {
  return page.evaluate((wanted) => {
    const root = document.querySelector('article, main') ?? document.body;
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = (node as Text).data.indexOf(wanted);
      if (at < 0 || !node.parentElement?.closest('p, li')) continue;
      node.parentElement.scrollIntoView({ block: 'center', behavior: 'instant' });
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + wanted.length);
      const box = range.getClientRects()[0];
      if (box) return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    }
    throw new Error(`"${wanted}" is not in the page`);
  }, words);
}
