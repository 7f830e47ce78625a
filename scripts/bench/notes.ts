import type { Page } from 'puppeteer-core';
import type { BenchOptions } from '../bench.ts';
import { type Driver, launch } from '../lib/driver.ts';
import { waitForFindings } from '../lib/findings.ts';
import { pageBundle } from '../lib/page-bundle.ts';
import { servePages } from '../lib/serve.ts';
import { makeArticle } from './made-pages.ts';
import { printTable, spread } from './table.ts';

const PATH = '/news/2025/09/24/council-weighs-the-sale-of-the-libraries.html';
const NOTES = 50_000;
const ARTICLES = 5_000;
const BODY = 'What the council said of the sale';

/** How long a reader with 50,000 notes on 5,000 articles waits: for the library, its search, and the panel of an article. */
export async function run({ rounds }: BenchOptions): Promise<void> {
  const server = await servePages({ extra: { [PATH]: makeArticle(1_000, 0) } });
  const driver = await launch('chrome');
  try {
    const url = `${server.url}${PATH}`;
    await driver.open(url);
    await waitForFindings(driver, url);
    const helper = await driver.helper();
    await note(helper);
    const { code } = await pageBundle('readoutBench', [
      'lib/extension/storage/backup.ts',
      'lib/extension/storage/tags.ts',
    ]);
    await helper.evaluate(code);
    const rows: string[][] = [['restore them all from a file', '', spread([await fill(helper)])]];
    const opened: number[] = [];
    for (let round = 0; round < rounds; round += 1) opened.push(await openLibrary(driver));
    rows.push(['library, from opening to its list', String(ARTICLES), spread(opened)]);
    const library = await driver.openExtensionPage('library.html', '.library-list');
    for (const [name, query] of QUERIES) {
      const { ms, found } = await search(library, query, rounds);
      rows.push([`search: ${name}`, found, spread(ms)]);
    }
    await library.close();
    rows.push(['tags that begin so', '12', spread(await tags(helper, rounds))]);
    const panel: number[] = [];
    const path = `sidepanel.html?tab=${await driver.tabId(url)}`;
    await openPanel(driver, path);
    for (let round = 0; round < rounds; round += 1) panel.push(await openPanel(driver, path));
    rows.push(['side panel, from opening to the article’s note', '1', spread(panel)]);
    printTable(
      `${NOTES} notes on ${ARTICLES} articles, ms on the clock, median (quarters) of ${rounds} (budget: search 50, panel 200)`,
      ['', 'found', 'ms'],
      rows,
    );
  } finally {
    await driver.close();
    await server.close();
  }
}

const QUERIES = [
  ['a word of one article', 'rare17'],
  ['a word of one article in 10', 'common3'],
  ['a word of every article', 'note'],
  ['two words, both common, never together', 'common3 common4'],
  ['a phrase', '"odd, with some words"'],
  ['nothing', 'nowhere'],
] as const;

interface Bench {
  restoreContent(content: object): Promise<unknown>;
  findTags(prefix: string): Promise<readonly string[]>;
}
interface Global {
  readonly readoutBench: Bench;
}

/** A note on the article that is open. */
const note = (helper: Page) =>
  helper.evaluate(async (body) => {
    interface Api {
      runtime: { sendMessage(message: object): Promise<unknown> };
      storage: { session: { get(keys: null): Promise<object> } };
    }
    const { browser } = globalThis as unknown as { browser: Api };
    const slots = Object.keys(await browser.storage.session.get(null));
    const key = slots.find((slot) => slot.startsWith('analysis:'))?.slice('analysis:'.length);
    const draft = { id: crypto.randomUUID(), meaning: 'key', body, tags: [] };
    await browser.runtime.sendMessage({ name: 'saveNote', data: { key, draft, before: null } });
  }, BODY);

/** Stores the notes as a backup brings them; how long that took. */
const fill = (helper: Page) =>
  helper.evaluate(
    async (count, articles) => {
      const time = (i: number) => new Date(Date.UTC(2026, 0, 1) + i * 60_000).toISOString();
      const stamps = (i: number) => ({ created: time(i), modified: time(i) });
      const sources = Array.from({ length: articles }, (_, i) => ({
        id: `source-${i}`,
        url: `https://news${i % 50}.example/story-${i}`,
        otherUrls: [],
        title: `What became of story ${i}, about common${i % 10} and rare${i}`,
        bylines: [`Jo Fairweather ${i % 100}`],
        lang: 'en',
        fingerprint: Array.from({ length: 128 }, (_unused, nth) => (nth + 1) * 1_000_003 + i),
        about: [{ id: `person:${i % 300}`, name: `Adela Brandt ${i % 300}` }],
        accessed: time(i),
        modified: time(i),
      }));
      const notes = Array.from({ length: count }, (_, i) => {
        const quote = `words ${i} of article ${i % articles} that somebody said about it`;
        return {
          id: crypto.randomUUID(),
          sourceId: `source-${i % articles}`,
          target: { start: i, end: i + quote.length, quote, prefix: 'before ', suffix: ' after' },
          meaning: 'key',
          body: `A note, number ${i}: ${i % 2 ? 'odd' : 'even'}, with some words of its own.`,
          tags: [`tag ${i % 300}`],
          ...stamps(i),
        };
      });
      const start = performance.now();
      await (globalThis as unknown as Global).readoutBench.restoreContent({ sources, notes, claims: [] });
      return performance.now() - start;
    },
    NOTES,
    ARTICLES,
  );

/** From a word typed to the list painted. */
const search = (library: Page, query: string, rounds: number) =>
  library.evaluate(
    async (asked, times) => {
      const field = document.querySelector<HTMLInputElement>('.library-filters input');
      const type = async (words: string): Promise<number> => {
        const start = performance.now();
        if (field) field.value = words;
        field?.dispatchEvent(new Event('input', { bubbles: true }));
        // Preact draws before the frame; the task after it comes once it is painted.
        await new Promise((resolve) => requestAnimationFrame(resolve));
        await new Promise((resolve) => setTimeout(resolve));
        return performance.now() - start;
      };
      const ms: number[] = [];
      let found = '';
      for (let round = 0; round < times; round += 1) {
        ms.push(await type(asked));
        found = document.querySelector('[role=status]')?.textContent ?? '';
        await type('');
      }
      return { ms, found };
    },
    query,
    rounds,
  );

const openLibrary = (driver: Driver): Promise<number> => openUntil(driver, 'library.html', '.library-list');

const tags = (helper: Page, rounds: number) =>
  helper.evaluate(async (times) => {
    const { findTags } = (globalThis as unknown as Global).readoutBench;
    const ms: number[] = [];
    for (let round = 0; round < times; round += 1) {
      const start = performance.now();
      await findTags('tag 2');
      ms.push(performance.now() - start);
    }
    return ms;
  }, rounds);

const openPanel = (driver: Driver, path: string): Promise<number> =>
  openUntil(driver, path, '#notes li', BODY);

/** How long a page of ours takes until it shows an element with these words. */
async function openUntil(driver: Driver, path: string, selector: string, words = ''): Promise<number> {
  const page = await driver.browser.newPage();
  try {
    await page.evaluateOnNewDocument(
      (wanted: string, held: string) => {
        const look = (): void => {
          if (document.querySelector(wanted)?.textContent?.includes(held))
            Object.assign(globalThis, { shownAt: performance.now() });
          else requestAnimationFrame(look);
        };
        requestAnimationFrame(look);
      },
      selector,
      words,
    );
    await page.goto(driver.root + path);
    await page.waitForFunction(() => 'shownAt' in globalThis);
    return await page.evaluate(() => (globalThis as unknown as { shownAt: number }).shownAt);
  } finally {
    await page.close();
  }
}
