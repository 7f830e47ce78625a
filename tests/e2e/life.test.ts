import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { waitForFindings } from '../../scripts/lib/findings';
import { inBothBrowsers, MARKS, paintedWords, textOf } from './browsers';

/** Calls one of a fixture's hooks: its later content comes as a publisher's script would bring it. */
const callHook = (code: string) => new Function(`window.${code}`) as () => void;

inBothBrowsers((stage) => {
  const setSettings = async (settings: object) => {
    const helper = await stage().driver.helper();
    await helper.evaluate(async (json) => {
      const { browser } = globalThis as unknown as {
        browser: { storage: { local: { set(items: object): Promise<void> } } };
      };
      await browser.storage.local.set({ settings: JSON.parse(json) });
    }, JSON.stringify(settings));
  };

  it('takes its marks away and brings them back as the settings ask', async () => {
    const { page } = await stage().read('wire-readout');
    const painted = async (kind: keyof typeof MARKS) => (await paintedWords(page))[MARKS[kind]]?.length;
    await expect.poll(() => painted('flag')).toBeGreaterThan(0);
    const first = (await painted('place')) ?? 0;
    expect(await painted('term')).toBeGreaterThan(0);
    await setSettings({ kinds: { place: false, term: false } });
    await expect.poll(() => painted('place')).toBe(0);
    expect(await painted('term')).toBe(0);
    expect(await painted('flag')).toBeGreaterThan(0);
    await setSettings({ mentions: 'all' });
    await expect.poll(() => painted('place')).toBeGreaterThan(first);
    await setSettings({ sites: { '127.0.0.1': 'off' } });
    await expect.poll(async () => Object.values(await paintedWords(page)).flat()).toEqual([]);
    await stage().reset();
    await expect.poll(() => painted('flag')).toBeGreaterThan(0);
    await setSettings({ paused: true });
    await expect.poll(async () => Object.values(await paintedWords(page)).flat()).toEqual([]);
    await stage().reset();
    await expect.poll(() => painted('flag')).toBeGreaterThan(0);
  });

  it('touches no page until asked where the reader wants to click first', async () => {
    await setSettings({ mode: 'click' });
    const helper = await stage().driver.helper();
    const registered = () =>
      helper.evaluate(async () => {
        const { browser } = globalThis as unknown as {
          browser: { scripting: { getRegisteredContentScripts(): Promise<unknown[]> } };
        };
        return (await browser.scripting.getRegisteredContentScripts()).length;
      });
    await expect.poll(registered).toBe(0);
    const url = stage().url('wire-readout');
    const page = await stage().driver.open(url);
    const panel = await stage().openPanel(url);
    await expect.poll(() => textOf(panel)).toContain('Waiting for your click');
    expect(Object.values(await paintedWords(page)).flat()).toEqual([]);
    await panel.evaluate(() => document.querySelector<HTMLElement>('main button')?.click());
    await expect.poll(async () => (await paintedWords(page))[MARKS.flag]?.length).toBeGreaterThan(0);
    await stage().reset();
    await expect.poll(registered).toBe(1);
  });

  /** The article that the popup would speak of, once the page has been read. */
  const shownArticle = async (page: Page) => (await waitForFindings(stage().driver, page.url())).article;

  /** All painted words of a page, which must stand in this text. */
  const paintedIn = async (page: Page, text: string) => {
    const words = Object.values(await paintedWords(page)).flat();
    return words.length > 0 && words.every((word) => text.replace(/\s+/g, ' ').includes(word));
  };

  it('follows a page that changes its address without a reload', async () => {
    const { page, findings } = await stage().read('spa-news');
    await expect.poll(() => paintedIn(page, findings.article.text)).toBe(true);
    await page.evaluate(callHook("__go('schools')"));
    await expect.poll(async () => (await shownArticle(page)).title).toContain('School board delays');
    const { text } = await shownArticle(page);
    await expect.poll(() => paintedIn(page, text)).toBe(true);
    await page.evaluate(callHook("__go('front')"));
    await expect.poll(async () => Object.values(await paintedWords(page)).flat()).toEqual([]);
  });

  it('reads the rest of an article that a paywall delivers late', async () => {
    const { page, findings } = await stage().read('paywall-results');
    expect(findings.article.text).not.toContain('We promised dates we could not keep');
    // Late is after the first reading: changes are watched from then on.
    await expect.poll(async () => Object.values(await paintedWords(page)).flat().length).toBeGreaterThan(0);
    await page.evaluate(callHook('__deliver()'));
    await expect
      .poll(async () => (await shownArticle(page)).text)
      .toContain('We promised dates we could not keep');
  });

  it('reads what a page adds while it is read and painted for the first time', async () => {
    const page = await stage().driver.browser.newPage();
    await page.evaluateOnNewDocument(() => {
      const grow = (count: number): void => {
        if (CSS.highlights.size > 0) return;
        const paragraph = document.createElement('p');
        paragraph.textContent = `Delegate number ${count} told reporters that the harbour would stay open.`;
        document.querySelector('article p:last-of-type')?.after(paragraph);
        setTimeout(grow, 20, count + 1);
      };
      addEventListener('load', () => grow(1));
    });
    // An address of its own: findings are asked for by address, and another tab may hold this page as it was.
    await page.goto(`${stage().url('wire-readout')}?growing=${Date.now()}`);
    await expect.poll(async () => Object.values(await paintedWords(page)).flat().length).toBeGreaterThan(0);
    const last = await page.evaluate(() => document.querySelector('article p:last-of-type')?.textContent);
    expect(last).toContain('Delegate number');
    await expect.poll(async () => (await shownArticle(page)).text).toContain(last);
  });

  it('reads a second article that is added below the first, and speaks of the one in view', async () => {
    const { page, findings } = await stage().read('infinite-scroll');
    expect(findings.article.title).toContain('Farm towns');
    await page.bringToFront();
    await page.evaluate(callHook('__more()'));
    await new Promise((done) => setTimeout(done, 2_000));
    expect((await shownArticle(page)).title).toContain('Farm towns');
    await page.evaluate(() => scrollTo({ top: document.body.scrollHeight, behavior: 'instant' }));
    await expect.poll(async () => (await shownArticle(page)).title).toContain('county jail');
    await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
    await expect.poll(async () => (await shownArticle(page)).title).toContain('Farm towns');
  });

  it('goes on after the background was put to sleep', async () => {
    const { page, url } = await stage().read('newspaper-council');
    await expect.poll(async () => (await paintedWords(page))[MARKS.flag]?.length).toBeGreaterThan(0);
    await stage().driver.killBackground();
    const panel = await stage().openPanel(url);
    await expect.poll(() => textOf(panel)).toContain('Missing specifics');
    await page.reload();
    await expect.poll(async () => (await paintedWords(page))[MARKS.flag]?.length).toBeGreaterThan(0);
    await stage().driver.killBackground();
    const other = await stage().read('wordpress-summit');
    await expect.poll(async () => (await paintedWords(other.page))[MARKS.flag]?.length).toBeGreaterThan(0);
  });
});
