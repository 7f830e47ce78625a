import { readFile, writeFile } from 'node:fs/promises';
import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { press } from '../../scripts/lib/by-hand';
import { inBothBrowsers, pointAt, textOf } from './browsers';
import { forgetNotes, highlight, hostsIn } from './note-steps';

const WORDS = 'agreed to deepen cooperation';

/** What the notes of a panel say. */
const notesIn = (panel: Page) =>
  panel.$$eval('#notes .note', (notes) =>
    notes.map((note) => /The (?:first|second)\./.exec(note.textContent ?? '')?.[0]).sort(),
  );

inBothBrowsers((stage) => {
  it('words are highlighted, found again after a reload, edited, and lost by an edit only in plain sight', async () => {
    await forgetNotes(stage());
    const { page, url } = await stage().read('wire-readout');
    await highlight(stage(), page, url, WORDS);
    const panel = await stage().openPanel(url, 'sidepanel');
    await expect.poll(() => textOf(panel)).toContain('Key point');
    await panel.bringToFront();
    await press(panel, '#notes button', 'Edit');
    await panel.waitForSelector('.note-editor textarea');
    await panel.type('.note-editor textarea', 'Deepen *how*?');
    await panel.type('.note-editor input[type=text]', 'cables,');
    await press(panel, '.note-editor button', 'Save');
    await expect.poll(() => textOf(panel)).toContain('Deepen how?');
    expect(await textOf(panel)).toContain('cables');
    await panel.screenshot({ path: `test-results/${stage().driver.name}-notes-panel.png` });

    await page.bringToFront();
    await page.reload();
    // The layer is the one thing of ours in the page, and tells it nothing of where the words are.
    await expect.poll(() => hostsIn(page)).toBe(1);
    const { x, y } = await pointAt(page, WORDS);
    await page.screenshot({ path: `test-results/${stage().driver.name}-notes-page.png` });
    expect(
      await page.evaluate(
        (px, py) => {
          const host = [...document.documentElement.children].find((e) => e.localName === 'div');
          const box = host?.getBoundingClientRect();
          return {
            hit: document.elementsFromPoint(px, py).includes(host as Element),
            inside: host?.shadowRoot ?? host?.childElementCount,
            size: [box?.width, box?.height],
          };
        },
        x,
        y,
      ),
    ).toEqual({ hit: false, inside: 0, size: [0, 0] });

    // The page is edited under the note: around its words, then in them.
    await page.evaluate((words) => {
      const p = [...document.querySelectorAll('p')].find((e) => e.textContent?.includes(words));
      p?.prepend('In a change of plan that nobody had expected, ');
    }, WORDS);
    await expect.poll(() => textOf(panel)).toContain('Deepen how?');
    await expect.poll(() => textOf(panel)).not.toContain('no longer in the article');
    await page.evaluate((words) => {
      for (const p of document.querySelectorAll('p'))
        if (p.textContent?.includes(words))
          p.textContent = 'Nothing came of it after all, both sides said later.';
    }, WORDS);
    await expect.poll(() => textOf(panel), { timeout: 15_000 }).toContain('no longer in the article');
    expect(await textOf(panel)).toContain(WORDS);
    expect(await textOf(panel)).toContain('Deepen how?');
  });

  it('the article finds its notes again at another address, and Firefox was asked to keep them', async () => {
    await forgetNotes(stage());
    const { page, url } = await stage().read('wire-readout');
    await highlight(stage(), page, url, WORDS);
    const panel = await stage().openPanel(url, 'sidepanel');
    await expect.poll(() => textOf(panel)).toContain('Key point');
    // Chrome evicts nothing that an extension with "unlimitedStorage" stores, and has no promise of its own to give.
    if (stage().driver.name === 'firefox')
      await expect.poll(() => panel.evaluate(() => navigator.storage.persisted())).toBe(true);
    const other = await stage().driver.open(`${url}?utm_source=newsletter&fbclid=x1#top`);
    await expect.poll(() => hostsIn(other)).toBe(1);
    expect(await textOf(panel)).toContain(WORDS);
    await other.close();
  });

  it('a note is read, deleted and brought back by keyboard, from the text and back to it', async () => {
    await forgetNotes(stage());
    const { page, url } = await stage().read('wire-readout');
    await highlight(stage(), page, url, WORDS);
    // By keyboard the new note's card opens, with the focus in it: Edit, Delete, Back to the text.
    await expect.poll(() => hostsIn(page)).toBe(2);
    await page.screenshot({ path: `test-results/${stage().driver.name}-note-card.png` });
    const panel = await stage().openPanel(url, 'sidepanel');
    await expect.poll(() => textOf(panel)).toContain('Key point');
    await page.bringToFront();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect.poll(() => textOf(panel)).not.toContain('Key point');
    await page.keyboard.press('Enter');
    await expect.poll(() => textOf(panel)).toContain('Key point');
    await page.keyboard.press('Escape');
    await expect.poll(() => hostsIn(page)).toBe(1);
    expect(await page.evaluate(() => getSelection()?.anchorNode?.textContent)).toContain(WORDS);
  });

  it('changed in two windows at once, neither version is lost', async () => {
    await forgetNotes(stage());
    const { page, url } = await stage().read('wire-readout');
    await highlight(stage(), page, url, WORDS);
    const panels: Page[] = [];
    for (const nth of [0, 1]) {
      panels[nth] = await stage().openPanel(url, 'sidepanel');
      await expect.poll(() => textOf(panels[nth] as Page)).toContain('Key point');
      await press(panels[nth], '#notes button', 'Edit');
      await panels[nth].waitForSelector('.note-editor textarea');
    }
    const [first, second] = panels as [Page, Page];
    await first.bringToFront();
    await first.type('.note-editor textarea', 'The first.');
    await second.bringToFront();
    await second.type('.note-editor textarea', 'The second.');
    await press(first, '.note-editor button', 'Save');
    await expect.poll(() => textOf(first)).toContain('The first.');
    await press(second, '.note-editor button', 'Save');
    await expect.poll(() => textOf(second)).toContain('changed in another');
    await second.screenshot({ path: `test-results/${stage().driver.name}-conflict.png` });
    await press(second, '.note-conflict button', 'Keep both');
    for (const panel of [first, second])
      await expect.poll(() => notesIn(panel)).toEqual(['The first.', 'The second.']);
  });

  it('a claim is begun at a flag, with its questions, and ticked off by evidence', async () => {
    await forgetNotes(stage());
    const { url } = await stage().read('wire-readout');
    const panel = await stage().openPanel(url, 'sidepanel');
    await panel.setViewport({ width: 380, height: 1_400 });
    await expect.poll(() => textOf(panel)).toContain('Check this');
    await press(panel, '.flag button', 'Check this');
    await expect.poll(() => textOf(panel)).toContain('To find out');
    await panel.bringToFront();
    await panel.type('.claim-editor textarea', 'They agreed to do more.');
    await panel.select('.claim-editor select', 'in-progress');
    await expect.poll(() => textOf(panel)).toContain('Saved.');
    await press(panel, '.evidence-log button', 'Add evidence');
    const fields = '.evidence-form textarea';
    await panel.waitForSelector(fields);
    const [link, title, quote] = await panel.$$(fields);
    await link?.type('https://ministry.example/text');
    await title?.type('Text of the agreement');
    await quote?.type('The parties shall meet.');
    await panel.click('.answers input');
    await press(panel, '.evidence-form button', 'Save');
    await expect.poll(() => textOf(panel)).toContain('Text of the agreement');
    expect(await panel.$$eval('.todo.done', (found) => found.length)).toBe(1);
    expect(await textOf(panel)).toMatch(/\d changes/);
    await panel.screenshot({ path: `test-results/${stage().driver.name}-claim.png`, fullPage: true });
    const later = await stage().openPanel(url, 'sidepanel');
    await expect.poll(() => textOf(later)).toContain('They agreed to do more.');
    expect(await textOf(later)).toContain('In progress');
  });

  it('all of it goes into one file, and comes back from it once', async () => {
    await forgetNotes(stage());
    const { page, url } = await stage().read('wire-readout');
    await highlight(stage(), page, url, WORDS);
    const panel = await stage().openPanel(url, 'sidepanel');
    await expect.poll(() => textOf(panel)).toContain('Key point');
    const options = await stage().driver.openExtensionPage('options.html');
    await expect.poll(() => textOf(options)).toContain('1 note stored.');
    const text = await options.evaluate(async () => {
      const made: Blob[] = [];
      const create = URL.createObjectURL;
      URL.createObjectURL = (blob) => {
        if (blob instanceof Blob) made.push(blob);
        return create(blob);
      };
      const button = [...document.querySelectorAll('button')].find((b) => b.innerText === 'Save a backup');
      button?.click();
      while (made.length === 0) await new Promise((done) => setTimeout(done, 20));
      return made[0]?.text();
    });
    expect(JSON.parse(text ?? '')).toMatchObject({ readoutBackup: 1, notes: [{ target: { quote: WORDS } }] });
    await forgetNotes(stage());
    const file = `test-results/${stage().driver.name}-backup.json`;
    await writeFile(file, text ?? '');
    const restore = async () => {
      const page = await stage().driver.openExtensionPage('options.html');
      const content = await readFile(file, 'utf8');
      await page.evaluate((json) => {
        const input = document.querySelector<HTMLInputElement>('.backup input[type=file]');
        const picked = new DataTransfer();
        picked.items.add(new File([json], 'readout-notes.json', { type: 'application/json' }));
        if (!input) throw new Error('no field for a file');
        input.files = picked.files;
        input.dispatchEvent(new Event('change', { bubbles: true }));
      }, content);
      return page;
    };
    const first = await restore();
    await expect.poll(() => textOf(first)).toContain('Restored: 1 new');
    const second = await restore();
    await expect.poll(() => textOf(second)).toContain('Restored: 0 new, 0 updated, 1 already there');
    await page.bringToFront();
    await page.reload();
    await expect.poll(() => hostsIn(page)).toBe(1);
  });
});
