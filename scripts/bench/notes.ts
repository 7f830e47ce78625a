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

/** How long a reader with 50,000 notes on 5,000 articles waits for a search, and for the panel with an article's notes. */
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
      'lib/extension/storage/notes-db.ts',
      'lib/extension/storage/stored.ts',
      'lib/extension/storage/search.ts',
      'lib/extension/storage/tags.ts',
    ]);
    await helper.evaluate(code);
    await fill(helper);
    const rows: string[][] = [];
    for (const [name, query] of QUERIES) {
      const { ms, found } = await search(helper, query, rounds);
      rows.push([`search: ${name}`, String(found), spread(ms)]);
    }
    rows.push(['tags that begin so', '12', spread(await tags(helper, rounds))]);
    const panel: number[] = [];
    const path = `sidepanel.html?tab=${await driver.tabId(url)}`;
    await openPanel(driver, path);
    for (let round = 0; round < rounds; round += 1) panel.push(await openPanel(driver, path));
    rows.push(['side panel, from opening to the article’s note', '1', spread(panel)]);
    printTable(
      `${NOTES} notes on ${ARTICLES} articles, ms on the clock, median (quarters) of ${rounds} (budget: search 50, panel 200)`,
      ['', 'found (50 at most)', 'ms'],
      rows,
    );
  } finally {
    await driver.close();
    await server.close();
  }
}

const QUERIES = [
  ['a word of one note in 5,000', 'rare17'],
  ['a word of one note in 10', 'common3'],
  ['a word of every note', 'note'],
  ['two words, both common, never together', 'common3 even'],
  ['two words, both common, together', 'common3 odd'],
  ['the beginning of a word', 'comm'],
  ['nothing', 'nowhere'],
] as const;

interface Bench {
  withNotes<T>(task: (db: Db) => Promise<T>): Promise<T>;
  toStoredNote(note: object): object;
  searchNotes(query: string): Promise<{ items: readonly unknown[] }>;
  findTags(prefix: string): Promise<readonly string[]>;
}
interface Db {
  transaction(name: string, mode: 'readwrite'): { store: { put(record: object): void }; done: Promise<void> };
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

const fill = (helper: Page) =>
  helper.evaluate(
    async (count, articles) => {
      const { withNotes, toStoredNote } = (globalThis as unknown as Global).readoutBench;
      const time = (i: number) => new Date(Date.UTC(2026, 0, 1) + i * 60_000).toISOString();
      for (let from = 0; from < count; from += 5_000) {
        await withNotes(async (db) => {
          const tx = db.transaction('notes', 'readwrite');
          for (let i = from; i < Math.min(count, from + 5_000); i += 1) {
            const quote = `words ${i} of article ${i % articles} about common${i % 10} and rare${i % 5_000}`;
            const target = { start: i, end: i + quote.length, quote, prefix: 'before ', suffix: ' after' };
            const body = `A note, number ${i}: ${i % 2 ? 'odd' : 'even'}, with some words of its own.`;
            const tags = [`tag ${i % 300}`];
            const sourceId = `source-${i % articles}`;
            const [created, modified] = [time(i), time(i)];
            tx.store.put(
              toStoredNote({ id: `n${i}`, sourceId, target, meaning: 'key', body, tags, created, modified }),
            );
          }
          await tx.done;
        });
      }
    },
    NOTES,
    ARTICLES,
  );

const search = (helper: Page, query: string, rounds: number) =>
  helper.evaluate(
    async (asked, times) => {
      const { searchNotes } = (globalThis as unknown as Global).readoutBench;
      const ms: number[] = [];
      let found = 0;
      for (let round = 0; round < times; round += 1) {
        const start = performance.now();
        found = (await searchNotes(asked)).items.length;
        ms.push(performance.now() - start);
      }
      return { ms, found };
    },
    query,
    rounds,
  );

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

async function openPanel(driver: Driver, path: string): Promise<number> {
  const page = await driver.browser.newPage();
  try {
    await page.evaluateOnNewDocument((wanted: string) => {
      const look = (): void => {
        if (document.querySelector('#app')?.textContent?.includes(wanted))
          Object.assign(globalThis, { shownAt: performance.now() });
        else requestAnimationFrame(look);
      };
      requestAnimationFrame(look);
    }, BODY);
    await page.goto(driver.root + path);
    await page.waitForFunction(() => 'shownAt' in globalThis);
    return await page.evaluate(() => (globalThis as unknown as { shownAt: number }).shownAt);
  } finally {
    await page.close();
  }
}
