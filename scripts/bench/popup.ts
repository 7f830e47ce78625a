import type { BenchOptions } from '../bench.ts';
import { type Driver, launch } from '../lib/driver.ts';
import { waitForFindings } from '../lib/findings.ts';
import { servePages } from '../lib/serve.ts';
import { makeArticle } from './made-pages.ts';
import { printTable, spread } from './table.ts';

const PATH = '/news/2025/09/24/council-weighs-the-sale-of-the-libraries.html';

/** How soon the popup of an article that was read shows something, and how soon the article. */
export async function run({ rounds }: BenchOptions): Promise<void> {
  const server = await servePages({ extra: { [PATH]: makeArticle(1_000, 0) } });
  const driver = await launch('chrome');
  try {
    const url = `${server.url}${PATH}`;
    await driver.open(url);
    await waitForFindings(driver, url);
    const path = `popup.html?tab=${await driver.tabId(url)}`;
    const [bare, warm, cold] = [[] as number[], [] as Shown[], [] as Shown[]];
    await measurePopup(driver, path);
    for (let round = 0; round < rounds; round += 1) {
      bare.push(await measureBare(driver));
      warm.push(await measurePopup(driver, path));
      await driver.killBackground();
      cold.push(await measurePopup(driver, path));
    }
    printTable(
      `popup.html from opening, ms on the clock, median (quarters) of ${rounds} (budget: 100 to something true)`,
      ['', 'first paint of content', 'the article’s headline'],
      [
        ['its manifest as text: the browser alone', spread(bare), ''],
        [
          'background awake',
          spread(warm.map(({ content }) => content)),
          spread(warm.map(({ title }) => title)),
        ],
        [
          'background asleep',
          spread(cold.map(({ content }) => content)),
          spread(cold.map(({ title }) => title)),
        ],
      ],
    );
  } finally {
    await driver.close();
    await server.close();
  }
}

interface Shown {
  readonly content: number;
  readonly title: number;
}

async function measurePopup(driver: Driver, path: string): Promise<Shown> {
  // The helper's address without its page: where the popup is opened from.
  const root = (await driver.helper()).url().replace(/[^/]*$/, '');
  const page = await driver.browser.newPage();
  try {
    await page.evaluateOnNewDocument(watchTitle);
    await page.goto(root + path);
    await page.waitForFunction(() => (globalThis as unknown as { titleAt?: number }).titleAt !== undefined);
    return await page.evaluate(() => ({
      content: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN,
      title: (globalThis as unknown as { titleAt: number }).titleAt,
    }));
  } finally {
    await page.close();
  }
}

/** What the browser takes for a page of an extension that has neither style nor script. */
async function measureBare(driver: Driver): Promise<number> {
  const root = (await driver.helper()).url().replace(/[^/]*$/, '');
  const page = await driver.browser.newPage();
  try {
    await page.goto(`${root}manifest.json`);
    await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0);
    return await page.evaluate(
      () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN,
    );
  } finally {
    await page.close();
  }
}

/** Runs in the popup before its own scripts: notes when the article's headline can be seen. */
function watchTitle(): void {
  const look = (): void => {
    if (document.querySelector('#app')?.textContent?.includes('Council weighs the sale'))
      Object.assign(globalThis, { titleAt: performance.now() });
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}
