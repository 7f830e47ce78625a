import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { annotate, press, selectWords } from '../../scripts/lib/by-hand';
import { inBothBrowsers, MARKS, paintedWords, pointAt, type Stage, textOf } from './browsers';
import { forgetNotes, hostsIn } from './note-steps';

const WORDS = 'agreed to deepen cooperation';

/** Opens the card of the first flag with the keyboard in it, as the command does, and presses one of its buttons. */
async function pressInCard(stage: Stage, page: Page, url: string, tabs: number): Promise<void> {
  await expect.poll(async () => (await paintedWords(page))[MARKS.flag]?.length).toBeGreaterThan(1);
  const [helper, tabId] = [await stage.driver.helper(), await stage.driver.tabId(url)];
  await page.bringToFront();
  await helper.evaluate(async (id) => {
    const { browser } = globalThis as unknown as {
      browser: { tabs: { sendMessage(tab: number, message: object): Promise<unknown> } };
    };
    await browser.tabs.sendMessage(id, { name: 'walk', data: { step: 1 } });
  }, tabId);
  await expect.poll(() => page.evaluate(() => document.activeElement?.matches('div[popover]'))).toBe(true);
  await page.screenshot({ path: `test-results/${stage.driver.name}-card-actions.png` });
  for (let at = 0; at < tabs; at++) await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
}

inBothBrowsers((stage) => {
  it('a note is begun in the card of a flag, and a claim at its whole sentence', async () => {
    await forgetNotes(stage());
    const { page, url } = await stage().read('wire-readout');
    const panel = await stage().openPanel(url, 'sidepanel');
    await pressInCard(stage(), page, url, 2);
    await expect.poll(() => textOf(panel)).toContain('Question');
    await pressInCard(stage(), page, url, 3);
    await expect.poll(() => textOf(panel)).toContain('To find out');
    // The command walked on: the claim is at the second flag.
    const flagged = (await paintedWords(page))[MARKS.flag]?.[1] ?? '';
    const quote = await panel.$eval('.claim-editor q', (q) => q.textContent ?? '');
    expect(quote).toContain(flagged.slice(0, 40));
    expect(quote.length).toBeGreaterThan(flagged.length);
    expect(quote).toMatch(/[.”"]$/);
    expect(await panel.$$eval('.todo', (found) => found.length)).toBeGreaterThan(0);
  });

  it('with the caret in a sentence, the command takes the whole of it', async () => {
    await forgetNotes(stage());
    const { page, url } = await stage().read('wire-readout');
    await page.bringToFront();
    // The driver presses no command, which would bring the script of the notes: a selection does.
    await selectWords(page, WORDS);
    const { x, y } = await pointAt(page, WORDS);
    await page.mouse.click(x, y + 120); // a click within a selection only ends it
    await page.mouse.click(x, y);
    await annotate(stage().driver, page, url);
    await expect.poll(() => page.evaluate(() => String(getSelection()))).toContain(WORDS);
    expect(await page.evaluate(() => String(getSelection()))).toMatch(/^\S.*\.$/s);
    await page.screenshot({ path: `test-results/${stage().driver.name}-sentence-bar.png` });
    await page.keyboard.press('Enter');
    await expect.poll(() => hostsIn(page)).toBe(2);
    const panel = await stage().openPanel(url, 'sidepanel');
    await expect.poll(() => textOf(panel)).toContain('Key point');
    expect(await panel.$eval('#notes q', (q) => q.textContent)).toContain(WORDS);
  });

  it('themes take notes in the panel, and what a source says can be checked there', async () => {
    await forgetNotes(stage());
    const { url } = await stage().read('wire-readout');
    const panel = await stage().openPanel(url, 'sidepanel');
    await panel.setViewport({ width: 380, height: 1_400 });
    await expect.poll(() => panel.$$eval('#theme .disclosure-row', (rows) => rows.length)).toBeGreaterThan(0);
    await press(panel, '#theme .disclosure-row', '×');
    await press(panel, '#theme .card-tools button', 'Note');
    await panel.waitForSelector('#theme .note-editor textarea');
    await panel.bringToFront();
    await panel.type('#theme .note-editor textarea', 'Ask about this theme.');
    await press(panel, '#theme .note-editor button', 'Save');
    await expect.poll(() => textOf(panel)).toContain('Ask about this theme.');
    await press(panel, '#sourcing summary', 'source');
    await panel.click('#sourcing .quote-line .icon-button');
    await expect.poll(() => textOf(panel)).toContain('in your own words');
    expect(await panel.$$eval('.claim-editor', (found) => found.length)).toBe(1);
    await panel.screenshot({ path: `test-results/${stage().driver.name}-ledger.png`, fullPage: true });
  });
});
