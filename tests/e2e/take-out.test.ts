import { mkdirSync, writeFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { formatBackup, parseBackup } from '../../lib/notes/backup';
import { dossier } from '../lib/export/made-up';
import { inBothBrowsers, press, textOf } from './browsers';

const PICTURES = 'test-results/take-out';

const pick = (page: Page, text: string) =>
  page.evaluate((content) => {
    const input = document.querySelector<HTMLInputElement>('input[type="file"]');
    const picked = new DataTransfer();
    picked.items.add(new File([content], 'backup.json'));
    if (!input) throw new Error('no field for files');
    input.files = picked.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
  }, text);

/** Presses a button that hands out a file, and reads the file instead of letting the browser save it. */
const takeFile = (page: Page, label: string): Promise<string> =>
  page.evaluate((wanted) => {
    const { createObjectURL } = URL;
    const { click } = HTMLAnchorElement.prototype;
    return new Promise<string>((resolve) => {
      HTMLAnchorElement.prototype.click = () => undefined;
      URL.createObjectURL = (file) => {
        (file as Blob).text().then(resolve);
        return createObjectURL(file);
      };
      const buttons = [...document.querySelectorAll('button')];
      buttons.find(({ textContent }) => textContent?.includes(wanted))?.click();
    }).finally(() => {
      URL.createObjectURL = createObjectURL;
      HTMLAnchorElement.prototype.click = click;
    });
  }, label);

/** Empties every store of the extension, as a new profile would be. */
const emptyStores = (page: Page) =>
  page.evaluate(async () => {
    const done = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    for (const { name = '' } of await indexedDB.databases()) {
      const base = await done(indexedDB.open(name));
      const names = [...base.objectStoreNames];
      for (const store of names) await done(base.transaction(store, 'readwrite').objectStore(store).clear());
      base.close();
    }
  });

const reload = (page: Page) => page.evaluate(() => location.reload()).catch(() => undefined);

const contentOf = (backup: string) => {
  const parsed = parseBackup(backup);
  if (parsed.status !== 'done') throw new Error(`no backup: ${parsed.status}`);
  return parsed.content;
};

inBothBrowsers((stage) => {
  it('a backup brings everything back into an emptied store', async () => {
    const page = await stage().driver.openExtensionPage('library.html');
    await expect.poll(() => textOf(page)).toContain('Your library');
    const { source, notes, claims } = dossier;
    await pick(page, formatBackup({ sources: [source], notes, claims }, [], source.modified));
    await expect.poll(() => textOf(page)).toContain(source.title);
    const backup = await takeFile(page, 'Save a backup');
    expect(contentOf(backup).sources).toEqual([source]);
    expect(contentOf(backup).notes).toHaveLength(notes.length);
    expect(contentOf(backup).claims).toEqual(claims);

    await emptyStores(page);
    await reload(page);
    await expect.poll(() => textOf(page)).toContain('No notes yet');
    await pick(page, backup);
    await expect.poll(() => textOf(page)).toContain(source.title);
    expect(contentOf(await takeFile(page, 'Save a backup'))).toEqual(contentOf(backup));
    await emptyStores(page);
  });

  it('a report of notes and a claim is made in the library, and prints to pages', async () => {
    const helper = await stage().driver.openExtensionPage('library.html');
    await expect.poll(() => textOf(helper)).toContain('Your library');
    const { source, notes, claims } = dossier;
    await pick(helper, formatBackup({ sources: [source], notes, claims }, [], source.modified));
    await expect.poll(() => textOf(helper)).toContain('1 article\n');
    await press(helper, 'Export all of these');
    await expect.poll(() => textOf(helper)).toContain('Save as file');
    const html = await takeFile(helper, 'Save as file');
    await emptyStores(helper);

    const page = await stage().driver.browser.newPage();
    await page.goto(`data:text/html;charset=utf-8;base64,${Buffer.from(html).toString('base64')}`);
    const shown = await textOf(page);
    expect(shown).toContain(source.title);
    for (const { statement } of claims) expect(shown).toContain(statement);
    const pdf = Buffer.from(await page.pdf({ format: 'A4' }));
    mkdirSync(PICTURES, { recursive: true });
    writeFileSync(`${PICTURES}/report-${stage().driver.name}.pdf`, pdf);
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
    expect(pdf.length).toBeGreaterThan(5_000); // fonts and text, not an empty sheet
    if (stage().driver.name !== 'chrome') return; // Firefox packs its pages' list, and emulates no print
    const pages = pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g) ?? [];
    expect(pages.length).toBeGreaterThan(0);
    expect(pages.length).toBeLessThan(6);
    await page.emulateMediaType('print');
    await page.setViewport({ width: 794, height: 1123 });
    await page.screenshot({ path: `${PICTURES}/report.png`, fullPage: true });
  });

  it('the panel gives out the article shown, and loads nothing for it before', async () => {
    const { url } = await stage().read('wire-readout');
    const panel = await stage().openPanel(url);
    await expect.poll(() => textOf(panel)).toContain('Export or cite this article');
    // what a lazy part needs is linked in the head when it is first asked for
    const linked = () =>
      panel.evaluate(
        () => [...document.querySelectorAll('link')].filter(({ href }) => /\/ExportMenu-/.test(href)).length,
      );
    expect(await linked()).toBe(0);
    await press(panel, 'Export or cite this article');
    await expect.poll(() => textOf(panel)).toContain('Give to other tools');
    await press(panel, 'Give to other tools');
    await press(panel, 'With the names and open questions');
    await expect.poll(() => textOf(panel)).toContain('Save as file');
    expect(await takeFile(panel, 'Save as file')).toContain(url);
    expect(await linked()).toBeGreaterThan(0);
    mkdirSync(PICTURES, { recursive: true });
    await panel.screenshot({ path: `${PICTURES}/panel-${stage().driver.name}.png`, fullPage: true });
  });
});
