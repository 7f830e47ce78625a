import type { BenchOptions } from '../bench.ts';
import { type Driver, launch } from '../lib/driver.ts';
import { waitForFindings } from '../lib/findings.ts';
import { servePages } from '../lib/serve.ts';
import { makeArticle } from './made-pages.ts';
import { printTable, spread } from './table.ts';

const pathOf = (time: number): string => `/news/2025/09/24/council-weighs-the-sale-${time}.html`;

interface WithApis {
  readonly browser: { readonly runtime: { sendMessage(message: object): Promise<unknown> } };
}

/** How soon a background that was ended answers what wakes it: a question of notes, and an article to read. */
export async function run({ rounds }: BenchOptions): Promise<void> {
  const extra = Object.fromEntries(
    Array.from({ length: rounds + 1 }, (_, time) => [pathOf(time), makeArticle(1_000, time)]),
  );
  const server = await servePages({ extra });
  const driver = await launch('chrome');
  try {
    const [awake, asleep, article] = [[] as number[], [] as number[], [] as number[]];
    await measureArticle(driver, `${server.url}${pathOf(rounds)}`);
    for (let round = 0; round < rounds; round += 1) {
      awake.push(await measureAnswer(driver));
      await driver.killBackground();
      asleep.push(await measureAnswer(driver));
      await driver.killBackground();
      article.push(await measureArticle(driver, `${server.url}${pathOf(round)}`));
    }
    printTable(
      `The background, ms on the clock, median (quarters) of ${rounds}`,
      ['', 'until it answers'],
      [
        ['awake, asked for tags', spread(awake)],
        ['ended, asked for tags', spread(asleep)],
        ['ended, an article of 1,000 words opened until it is read', spread(article)],
      ],
    );
  } finally {
    await driver.close();
    await server.close();
  }
}

async function measureAnswer(driver: Driver): Promise<number> {
  const helper = await driver.helper();
  return helper.evaluate(async () => {
    const { browser } = globalThis as unknown as WithApis;
    const before = performance.now();
    await browser.runtime.sendMessage({ name: 'findTags', data: { prefix: '' } });
    return performance.now() - before;
  });
}

async function measureArticle(driver: Driver, url: string): Promise<number> {
  const before = performance.now();
  const page = await driver.open(url);
  await waitForFindings(driver, url);
  const took = performance.now() - before;
  await page.close();
  return took;
}
