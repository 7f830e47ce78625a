import { writeFile } from 'node:fs/promises';
import type { Browser, CDPSession, Page } from 'puppeteer-core';
import type { BenchOptions } from '../bench.ts';
import { openSaved, readSamples, type Sample } from '../lib/article-pages.ts';
import { type Driver, launch, launchPlain } from '../lib/driver.ts';
import { servePages } from '../lib/serve.ts';
import { makeArticle, makeFront, makeShop } from './made-pages.ts';
import { median, printTable, spread } from './table.ts';
import { readTrace } from './trace.ts';

/** How long a page is left alone after its load event before it is asked what it cost. */
const REST_MS = 3_500;

/** How many saved pages are measured. */
const SAVED = 6;

/** Something to load: every time with words that were never read before, so that no analysis comes from the cache. */
interface Subject {
  readonly name: string;
  readonly isArticle: boolean;
  open(page: Page, time: number): Promise<void>;
}

/** What one load cost. */
interface Cost {
  readonly task: number;
  readonly script: number;
  readonly styleAndLayout: number;
  readonly longest: number;
  readonly heap: number;
}

/** What Readout costs a page, against the same load in a browser without it; and how soon its marks are seen. */
export async function run({ rounds, data, only = '', profile }: BenchOptions): Promise<void> {
  const loads = 4 * rounds + 2;
  const made = {
    shop: { name: 'shop (ruled out by its head)', make: makeShop, isArticle: false },
    front: { name: 'news front', make: makeFront, isArticle: false },
    'article-of-1000': {
      name: 'article, 1,000 words',
      make: (time: number) => makeArticle(1_000, time),
      isArticle: true,
    },
    'article-of-3000': {
      name: 'article, 3,000 words',
      make: (time: number) => makeArticle(3_000, time),
      isArticle: true,
    },
  };
  const pathOf = (kind: string, time: number): string =>
    kind === 'shop'
      ? `/shop/product/${time}`
      : kind === 'front'
        ? `/?${time}`
        : `/news/2025/09/24/council-weighs-the-sale-${kind}-${time}.html`;
  const extra = Object.fromEntries(
    Object.entries(made).flatMap(([kind, { make }]) =>
      Array.from({ length: loads }, (_, time) => [pathOf(kind, time).replace(/\?.*/, ''), make(time)]),
    ),
  );
  const server = await servePages({ extra });
  const plain = await launchPlain();
  const driver = await launch('chrome');
  const subjects: Subject[] = Object.entries(made).map(([kind, { name, isArticle }]) => ({
    name,
    isArticle,
    open: async (page, time) => void (await page.goto(`${server.url}${pathOf(kind, time)}`)),
  }));
  if (data)
    for (const sample of await readNews(data)) {
      subjects.push({
        name: `saved: ${sample.id}`.slice(0, 40),
        isArticle: true,
        open: (page) => openSaved(page, sample, data),
      });
    }
  try {
    const chosen = subjects.filter(({ name }) => name.includes(only));
    await printCosts(chosen, plain, driver, rounds);
    await printFirstMarks(
      chosen.filter(({ isArticle }) => isArticle),
      driver,
      rounds,
    );
    if (profile) await writeProfile(subjects[3] as Subject, driver, loads - 1, profile);
    await printWorkerHeap(driver);
  } finally {
    await driver.close();
    await plain.close();
    await server.close();
  }
}

/** Loads with and without Readout by turns, so that a machine whose load changes changes both alike. */
async function printCosts(
  subjects: readonly Subject[],
  plain: Browser,
  driver: Driver,
  rounds: number,
): Promise<void> {
  const costs = subjects.map(() => ({ without: [] as Cost[], with: [] as Cost[] }));
  for (let round = -1; round < rounds; round += 1) {
    for (const [at, subject] of subjects.entries()) {
      const without = () => measureLoad(subject, plain, 2 * (round + 1));
      const withIt = () => measureLoad(subject, driver.browser, 2 * (round + 1));
      const first = round % 2 === 0 ? await without() : await withIt();
      const second = round % 2 === 0 ? await withIt() : await without();
      if (round < 0) continue; // both browsers warm up
      costs[at]?.without.push(round % 2 === 0 ? first : second);
      costs[at]?.with.push(round % 2 === 0 ? second : first);
    }
  }
  const row = (name: string, pick: (cost: Cost) => number, at: number, digits = 1): string[] => {
    const without = costs[at]?.without.map(pick) ?? [];
    const withIt = costs[at]?.with.map(pick) ?? [];
    return [
      name,
      spread(without, digits),
      spread(withIt, digits),
      (median(withIt) - median(without)).toFixed(digits),
    ];
  };
  for (const [at, { name }] of subjects.entries()) {
    printTable(
      `${name}: main thread of the page from navigation to ${REST_MS / 1000} s after load; processor ms, median (quarters) of ${rounds}`,
      ['', 'without', 'with Readout', 'added'],
      [
        row('all tasks', ({ task }) => task, at),
        row('script', ({ script }) => script, at),
        row('style and layout', ({ styleAndLayout }) => styleAndLayout, at),
        row('longest task after load', ({ longest }) => longest, at),
        row('JS heap after GC, MB', ({ heap }) => heap / 1e6, at, 2),
      ],
    );
  }
}

/** Some of the English news pages of the data. */
async function readNews(data: string): Promise<Sample[]> {
  const news = (await readSamples(data)).filter(({ class: kind, lang }) => kind === 'news' && lang === 'en');
  return news.filter((_, at) => at % Math.ceil(news.length / SAVED) === 0);
}

async function measureLoad(subject: Subject, browser: Browser, time: number): Promise<Cost> {
  const page = await browser.newPage();
  try {
    const cdp = await page.createCDPSession();
    // Processor time of the thread, not time on the clock: other programs on the machine do not count.
    await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
    await subject.open(page, time);
    await rest(REST_MS);
    const metrics = await readMetrics(cdp);
    await cdp.send('HeapProfiler.collectGarbage');
    const { usedSize } = await cdp.send('Runtime.getHeapUsage');
    return { ...metrics, longest: await longestTask(subject, browser, time + 1), heap: usedSize };
  } finally {
    await page.close();
  }
}

async function readMetrics(cdp: CDPSession): Promise<Pick<Cost, 'task' | 'script' | 'styleAndLayout'>> {
  const { metrics } = await cdp.send('Performance.getMetrics');
  const ms = (name: string): number => 1000 * (metrics.find((metric) => metric.name === name)?.value ?? 0);
  return {
    task: ms('TaskDuration'),
    script: ms('ScriptDuration'),
    styleAndLayout: ms('LayoutDuration') + ms('RecalcStyleDuration'),
  };
}

/** In a load of its own: tracing costs, too. */
async function longestTask(subject: Subject, browser: Browser, time: number): Promise<number> {
  const page = await browser.newPage();
  try {
    await page.tracing.start({ categories: ['toplevel', 'devtools.timeline', 'blink.user_timing'] });
    await subject.open(page, time);
    await rest(1_500);
    return readTrace(await page.tracing.stop(), page.url()).longestAfterLoad;
  } finally {
    await page.close();
  }
}

/** Runs in the page before its own scripts: notes when a mark can first be seen there, and tasks over 50 ms. */
function watchMarks(): void {
  const seen = { mark: 0, longTasks: 0 };
  Object.assign(globalThis, { seen });
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) {
      const loaded = performance.getEntriesByType('navigation')[0] as PerformanceNavigationTiming | undefined;
      if (loaded?.loadEventEnd && startTime > loaded.loadEventEnd)
        seen.longTasks = Math.max(seen.longTasks, duration);
    }
  }).observe({ type: 'longtask', buffered: true });
  const look = (): void => {
    for (const highlight of CSS.highlights.values())
      if (highlight.size > 0) {
        seen.mark = performance.now();
        return;
      }
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

async function printFirstMarks(subjects: readonly Subject[], driver: Driver, rounds: number): Promise<void> {
  const rows: string[][] = [];
  for (const [name, before] of [
    ['background warm', async () => undefined],
    ['background cold', () => driver.killBackground()],
  ] as const) {
    for (const subject of subjects) {
      const marks: number[] = [];
      const tasks: number[] = [];
      for (let round = 0; round < rounds; round += 1) {
        await before();
        const seen = await firstMark(
          subject,
          driver.browser,
          (name.endsWith('warm') ? 2 : 3) * rounds + 2 + round,
        );
        if (seen.mark !== undefined) marks.push(seen.mark);
        tasks.push(seen.longTask);
      }
      rows.push([
        `${subject.name}, ${name}`,
        spread(marks, 0),
        `${marks.length} of ${rounds}`,
        Math.max(...tasks).toFixed(0),
      ]);
    }
  }
  printTable(
    `First mark after the load event, as a page sees it; ms on the clock, median (quarters) of ${rounds}`,
    ['page', 'first mark', 'marked', 'longest task > 50 ms, worst'],
    rows,
  );
}

async function firstMark(
  subject: Subject,
  browser: Browser,
  time: number,
): Promise<{ mark: number | undefined; longTask: number }> {
  const page = await browser.newPage();
  try {
    await page.evaluateOnNewDocument(watchMarks);
    await subject.open(page, time);
    const deadline = Date.now() + 6_000;
    const ask = () =>
      page.evaluate(() => {
        const { seen } = globalThis as unknown as { seen: { mark: number; longTasks: number } };
        const [loaded] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
        return { ...seen, loaded: loaded?.loadEventEnd ?? 0 };
      });
    let seen = await ask();
    while (seen.mark === 0 && Date.now() < deadline) {
      await rest(100);
      seen = await ask();
    }
    await rest(500);
    return {
      mark: seen.mark > 0 ? Math.max(0, seen.mark - seen.loaded) : undefined,
      longTask: (await ask()).longTasks,
    };
  } finally {
    await page.close();
  }
}

async function printWorkerHeap(driver: Driver): Promise<void> {
  const target = driver.browser.targets().find((candidate) => candidate.type() === 'service_worker');
  const cdp = await target?.createCDPSession();
  if (!cdp) return;
  const before = await cdp.send('Runtime.getHeapUsage');
  await cdp.send('HeapProfiler.collectGarbage');
  const after = await cdp.send('Runtime.getHeapUsage');
  const mb = (bytes: number): string => (bytes / 1e6).toFixed(1);
  printTable(
    'Heap of the background after all of this, MB',
    ['', 'as found', 'after GC'],
    [['service worker', mb(before.usedSize), mb(after.usedSize)]],
  );
}

/** A processor profile of the page while Readout works, to open in the browser's developer tools. */
async function writeProfile(subject: Subject, driver: Driver, time: number, path: string): Promise<void> {
  const page = await driver.browser.newPage();
  const cdp = await page.createCDPSession();
  await cdp.send('Profiler.enable');
  await cdp.send('Profiler.setSamplingInterval', { interval: 100 });
  await cdp.send('Profiler.start');
  await subject.open(page, time);
  await rest(REST_MS);
  const { profile } = await cdp.send('Profiler.stop');
  await writeFile(path, JSON.stringify(profile));
  console.log(`Profile of ${subject.name}: ${path}\n`);
  await page.close();
}

const rest = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));
