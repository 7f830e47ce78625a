import type { Page } from 'puppeteer-core';
import { beforeEach, expect, it } from 'vitest';
import { LIMITS } from '../../lib/core/limits';
import { inBothBrowsers, MARKS, paintedWords, pointAt, type Stage, textOf } from './browsers';
import { MARKUP } from './hostile-pages';

/** What Readout itself complained of, wherever the browser tells: uncaught errors and messages of our files. */
function listen(page: Page): string[] {
  const heard: string[] = [];
  const isOurs = (text: string) => /-extension:\/\/|Readout \(/.test(text);
  page.on('pageerror', (error) => {
    const { stack = '', message = '' } = error as Error;
    if (isOurs(`${message} ${stack}`)) heard.push(`${message} ${stack}`);
  });
  page.on('console', (message) => {
    const said = `${message.text()} ${message.location().url ?? ''}`;
    if (message.type() === 'error' && isOurs(said)) heard.push(said);
  });
  return heard;
}

const paintedCount = async (page: Page): Promise<number> =>
  Object.values(await paintedWords(page)).flat().length;

/** The page still does what it is asked: its own button counts. */
async function isUsable(page: Page): Promise<boolean> {
  await page.evaluate(() => document.querySelector('button')?.click());
  return page.evaluate(() => document.querySelector('button')?.textContent === '1');
}

/** Opens a page, listening from its first moment. */
async function visit(stage: Stage, slug: string): Promise<{ page: Page; errors: string[]; url: string }> {
  const page = await stage.driver.browser.newPage();
  const errors = listen(page);
  const url = stage.url(slug);
  await page.goto(url);
  return { page, errors, url };
}

/** Messages that content scripts sent to the background: a page of ours hears them too. */
async function hear(stage: Stage): Promise<() => Promise<string[]>> {
  const helper = await stage.driver.helper();
  await helper.evaluate(() => {
    const here = globalThis as unknown as {
      heard?: string[];
      browser: {
        runtime: { onMessage: { addListener(listener: (message: { name: string }) => void): void } };
      };
    };
    if (!here.heard) here.browser.runtime.onMessage.addListener(({ name }) => void here.heard?.push(name));
    here.heard = [];
  });
  return () => helper.evaluate(() => (globalThis as unknown as { heard: string[] }).heard);
}

inBothBrowsers((stage) => {
  let heard: () => Promise<string[]>;
  beforeEach(async () => {
    heard = await hear(stage());
  });

  it.each([
    '100000-nodes',
    '20000-deep',
    '1-mb-of-json-ld',
    'json-ld-that-is-deep',
    'malformed',
    'markup',
    'directions',
    'lone-surrogates',
    'clobbered',
    'csp-none',
    'trusted-types',
    'sandboxed',
  ])('reads %s like any article', async (name) => {
    const { page, errors, url } = await visit(stage(), `hostile/${name}`);
    await expect.poll(() => paintedCount(page), { timeout: 20_000 }).toBeGreaterThan(5);
    expect(errors).toEqual([]);
    const panel = await stage().openPanel(url);
    await expect.poll(() => textOf(panel)).toContain('Missing specifics');
    await page.close();
  });

  it.each(['5-mb-of-text', 'one-paragraph-of-5-mb'])(
    'reads of %s what is within its bounds',
    async (name) => {
      const { page, errors, url } = await visit(stage(), `hostile/${name}`);
      const failed = async () =>
        (await stored(stage())).some((record) => record.url === url && record.status === 'failed');
      // Firefox here ends a background after two seconds, also one that is at work: then it must say so.
      const mayFail = stage().driver.name === 'firefox';
      await expect
        .poll(async () => (await paintedCount(page)) > 5 || (mayFail && (await failed())), {
          timeout: 150_000,
        })
        .toBe(true);
      expect(errors).toEqual([]);
      expect(await isUsable(page)).toBe(true);
      for (const { article } of await stored(stage())) {
        expect(article?.text.length ?? 0).toBeLessThanOrEqual(LIMITS.text);
      }
      await page.close();
    },
    180_000,
  );

  it('reads a page that has redefined what we ask of the browser', async () => {
    const { page, errors } = await visit(stage(), 'hostile/apis-redefined');
    const painted = () =>
      page.evaluate(() => (globalThis as unknown as { countPainted(): number }).countPainted());
    await expect.poll(painted, { timeout: 20_000 }).toBeGreaterThan(5);
    expect(errors).toEqual([]);
    await page.close();
  });

  it.each(['rewritten-while-painted', 'emptied', 'highlights-cleared-in-a-loop'])(
    'is %s and neither throws nor loops',
    async (name) => {
      const { page, errors } = await visit(stage(), `hostile/${name}`);
      await expect.poll(heard).toContain('articleFound');
      await page.bringToFront();
      await new Promise((done) => setTimeout(done, 6_000));
      expect(errors).toEqual([]);
      expect((await heard()).length).toBeLessThan(40);
      if (name !== 'emptied') expect(await isUsable(page)).toBe(true);
      await page.close();
    },
  );

  it('asks for few analyses of a page with many articles', async () => {
    const { page, errors } = await visit(stage(), 'hostile/60-articles');
    await expect.poll(() => paintedCount(page), { timeout: 20_000 }).toBeGreaterThan(5);
    expect((await heard()).filter((name) => name === 'analyse').length).toBeLessThanOrEqual(20);
    expect(errors).toEqual([]);
    await page.close();
  });

  it('shows markup of a page as the text that it is', async () => {
    const { page, url } = await visit(stage(), 'hostile/markup');
    await expect.poll(() => paintedCount(page), { timeout: 20_000 }).toBeGreaterThan(5);
    const panel = await stage().openPanel(url);
    const errors = listen(panel);
    await expect.poll(() => textOf(panel)).toContain('Missing specifics');
    expect(await textOf(panel)).toContain(MARKUP.slice(0, 30));
    expect(
      await panel.$$eval('#app img, #app script, #app iframe, #app [onerror]', (all) => all.length),
    ).toBe(0);
    for (const view of [page, panel]) {
      expect(await view.evaluate(() => (globalThis as { pwned?: number }).pwned)).toBeUndefined();
    }
    expect(errors).toEqual([]);
    await panel.close();
    await page.close();
  });

  it.each(['csp-none', 'trusted-types'])('paints marks and a styled card in a page with %s', async (name) => {
    const { page, errors } = await visit(stage(), `hostile/${name}`);
    await expect.poll(async () => (await paintedWords(page))[MARKS.flag]?.length).toBeGreaterThan(0);
    const line = await page.evaluate(
      (mark) =>
        getComputedStyle(document.querySelector('p') as Element, `::highlight(${mark})`).textDecorationLine,
      MARKS.flag,
    );
    expect(line).toContain('underline');
    await page.bringToFront();
    const point = await pointAt(page, 'Officials said');
    await page.mouse.move(point.x, point.y);
    const box = () =>
      page.evaluate(() => document.querySelector(':scope > div[popover]')?.getBoundingClientRect().toJSON());
    await expect.poll(async () => (await box())?.height ?? 0).toBeGreaterThan(40);
    // Without its styles it would be as wide as the page.
    expect((await box()).width).toBeLessThanOrEqual(320);
    await page.bringToFront();
    await page.screenshot({ path: `test-results/${stage().driver.name}-${name}.png` });
    expect(errors).toEqual([]);
    await page.close();
  });

  it.each(['section-front', 'shop-product', 'docs-page', 'forum-thread', 'search-results'])(
    'sends nothing at all from %s, which is no article',
    async (slug) => {
      const { page, errors, url } = await visit(stage(), slug);
      const panel = await stage().openPanel(url);
      await expect.poll(() => textOf(panel)).toContain('Not a news article');
      expect(await heard()).toEqual([]);
      expect((await stored(stage())).filter((record) => record.url === url)).toEqual([]);
      expect(errors).toEqual([]);
      await panel.close();
      await page.close();
    },
  );
});

interface Stored {
  readonly url?: string;
  readonly status?: string;
  readonly article?: { readonly text: string };
}

/** What the background keeps in memory. */
async function stored(stage: Stage): Promise<Stored[]> {
  const helper = await stage.driver.helper();
  return helper.evaluate(async () => {
    const { browser } = globalThis as unknown as {
      browser: { storage: { session: { get(keys: null): Promise<Record<string, Stored>> } } };
    };
    return Object.values(await browser.storage.session.get(null));
  });
}
