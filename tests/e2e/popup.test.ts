import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { waitForFindings } from '../../scripts/lib/findings';
import { inBothBrowsers, MARKS, paintedWords, textOf } from './browsers';

const axePath = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

/** Clicks the first button whose words are these. */
const clickButton = (page: Page, words: string) =>
  page.evaluate((wanted) => {
    const button = [...document.querySelectorAll('button')].find((b) => b.innerText.trim() === wanted);
    if (!button) throw new Error(`No button says "${wanted}"`);
    button.click();
  }, words);

/** What axe finds wrong with a page of ours. */
async function findViolations(page: Page): Promise<string[]> {
  await page.evaluate(await readFile(axePath, 'utf8'));
  return page.evaluate(async () => {
    type Axe = { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
    const { violations } = await (globalThis as unknown as { axe: Axe }).axe.run();
    return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
  });
}

inBothBrowsers((stage) => {
  /** What the background last knew of each tab goes: what is there afterwards was read afresh. */
  const forgetTabs = async () => {
    const helper = await stage().driver.helper();
    await helper.evaluate(async () => {
      type Session = { get(keys: null): Promise<object>; remove(keys: string[]): Promise<void> };
      const { browser } = globalThis as unknown as { browser: { storage: { session: Session } } };
      const keys = Object.keys(await browser.storage.session.get(null));
      await browser.storage.session.remove(keys.filter((key) => key.startsWith('tab:')));
    });
  };

  it('shows the article in the real popup', async () => {
    const { page, findings } = await stage().read('wire-readout');
    const popup = await stage().driver.openPopup(page);
    await expect.poll(() => popup.text()).toContain('Missing specifics');
    const text = await popup.text();
    expect(text).toContain(findings.article.title);
    expect(text).toContain('agreed to deepen cooperation');
    expect(text).toContain('Hana Whitlock');
  });

  it('opens again with the cards that were open, also after another reading', async () => {
    const { page, url } = await stage().read('wire-readout');
    const row = '[aria-controls="card-person:hana-whitlock-more"]';
    const isOpen = (page: Page) => page.$eval(row, (button) => button.getAttribute('aria-expanded'));
    const first = await stage().openPanel(url);
    await first.waitForSelector(row);
    await first.click(row);
    await expect.poll(() => isOpen(first)).toBe('true');
    await first.close();

    await forgetTabs();
    await page.reload();
    await waitForFindings(stage().driver, url);
    const second = await stage().openPanel(url);
    await second.waitForSelector(row);
    expect(await isOpen(second)).toBe('true');
    await second.click(row);
    await second.close();
    const third = await stage().openPanel(url);
    await third.waitForSelector(row);
    expect(await isOpen(third)).toBe('false');
  });

  it('unfolds the first card of a panel at its full height, with the network off', async () => {
    const { url } = await stage().read('wire-readout');
    const panel = await stage().openPanel(url);
    const row = '[aria-controls="card-place:japan-more"]';
    await panel.waitForSelector(row);
    if (stage().driver.name === 'chrome') await panel.setOfflineMode(true);
    const heights = await panel.evaluate(async (selector) => {
      const button = document.querySelector<HTMLElement>(selector);
      const more = document.getElementById(button?.getAttribute('aria-controls') ?? '');
      const seen = new Set<number>();
      button?.click();
      for (const end = performance.now() + 1_500; performance.now() < end; ) {
        await new Promise(requestAnimationFrame);
        seen.add(Math.round(more?.getBoundingClientRect().height ?? 0));
      }
      return [...seen];
    }, row);
    expect(heights.filter((height) => height > 0)).toHaveLength(1);
    expect(await textOf(panel)).toContain('Tokyo');
  });

  it('shows the same in the real side panel, opened by a click', async () => {
    const { page, url, findings } = await stage().read('wire-readout');
    const panel = await stage().openPanel(url);
    await expect.poll(() => textOf(panel)).toContain('Missing specifics');
    const view = await stage().driver.openSidePanel(panel, 'button[aria-label="Open in the side panel"]');
    await page.bringToFront();
    await expect.poll(() => view.text()).toContain(findings.article.title);
  });

  it('counts the missing specifics on the toolbar button, less those put aside', async () => {
    const { url, findings } = await stage().read('wire-readout');
    const count = findings.analysis.flags.filter(({ severity }) => severity > 1).length;
    const badge = async () => {
      const [helper, tabId] = [await stage().driver.helper(), await stage().driver.tabId(url)];
      return helper.evaluate(async (id) => {
        const { browser } = globalThis as unknown as {
          browser: { action: { getBadgeText(of: { tabId: number }): Promise<string> } };
        };
        return browser.action.getBadgeText({ tabId: id });
      }, tabId);
    };
    await expect.poll(badge).toBe(String(count));
    const panel = await stage().openPanel(url);
    await expect.poll(() => textOf(panel)).toContain('Dismiss');
    await clickButton(panel, 'Dismiss');
    await expect.poll(badge).toBe(String(count - 1));
  });

  it('jumps from a flag to its words, and puts it aside', async () => {
    const { page, url } = await stage().read('wire-readout');
    const panel = await stage().openPanel(url);
    await expect.poll(() => textOf(panel)).toContain('Show in page');
    await clickButton(panel, 'Show in page');
    await expect.poll(async () => (await paintedWords(page))[MARKS.focus]?.length).toBe(1);
    const [words = ''] = (await paintedWords(page))[MARKS.focus] ?? [];
    expect((await paintedWords(page))[MARKS.flag]).toContain(words);

    await clickButton(panel, 'Dismiss');
    await expect.poll(async () => (await paintedWords(page))[MARKS.flag]).not.toContain(words);
    await expect.poll(() => textOf(panel)).toContain('Bring back 1 dismissed');
    await clickButton(panel, 'Bring back 1 dismissed');
    await expect.poll(async () => (await paintedWords(page))[MARKS.flag]).toContain(words);
  });

  it('reads a page that detection refused when the reader says so, and remembers it', async () => {
    const { driver, url } = stage();
    const page = await driver.open(url('opinion-guide'));
    const panel = await stage().openPanel(url('opinion-guide'));
    await expect.poll(() => textOf(panel)).toMatch(/Read this page|Annotate anyway/);
    await panel.evaluate(() => document.querySelector<HTMLElement>('main button')?.click());
    const { article } = await waitForFindings(driver, url('opinion-guide'));
    expect(article.title).toContain('How to read a town budget');
    await forgetTabs();
    await page.reload();
    expect((await waitForFindings(driver, url('opinion-guide'))).article.title).toBe(article.title);
  });

  it('says of pages out of reach why', async () => {
    const { driver } = stage();
    await driver.openExtensionPage('welcome.html');
    const panel = await stage().openPanel(`${driver.root}welcome.html`);
    await expect.poll(() => textOf(panel)).toContain('out of reach');
  });

  it.each(['popup', 'sidepanel'] as const)('is accessible: %s', async (surface) => {
    const { url } = await stage().read('wire-readout');
    const panel = await stage().openPanel(url, surface);
    await expect.poll(() => textOf(panel)).toContain('Missing specifics');
    expect(await findViolations(panel)).toEqual([]);
    await panel.bringToFront();
    await panel.screenshot({ path: `test-results/${stage().driver.name}-${surface}.png` });
  });

  it.each(['options.html', 'welcome.html'])('is accessible: %s', async (path) => {
    const page = await stage().driver.openExtensionPage(path);
    expect(await findViolations(page)).toEqual([]);
    await page.bringToFront();
    await page.screenshot({ path: `test-results/${stage().driver.name}-${path.replace('.html', '')}.png` });
    // The check itself can fail.
    await page.evaluate(() => document.body.append(document.createElement('img')));
    expect((await findViolations(page)).join()).toContain('image-alt');
  });
});
