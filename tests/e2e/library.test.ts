import { mkdirSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { beforeEach, expect, it } from 'vitest';
import { hypothesis } from '../../lib/export/exporters/hypothesis';
import { webAnnotation } from '../../lib/export/exporters/web-annotation';
import { dossier, settings, words } from '../lib/export/made-up';
import { makeDossiers } from '../lib/library/made-up';
import { inBothBrowsers, press, textOf } from './browsers';
import { forgetNotes } from './note-steps';

const PICTURES = 'test-results/library';

/** Picks a file that does not have to lie on the disk, as the browser's own dialog would. */
const pick = (page: Page, text: string) =>
  page.evaluate((content) => {
    const input = document.querySelector<HTMLInputElement>('input[type="file"]');
    const picked = new DataTransfer();
    picked.items.add(new File([content], 'notes.json'));
    if (!input) throw new Error('no field for files');
    input.files = picked.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
  }, text);

const written = (exporter: typeof hypothesis, of = [dossier]): string => {
  const out = exporter.write(of, settings, words);
  if (out.status !== 'done') throw new Error('nothing was written');
  return out.text;
};

const reload = (page: Page) => page.evaluate(() => location.reload()).catch(() => undefined);

/** Opens the notes as a damaged disk or a newer Readout leaves them: with a record that is no note, in a later version. */
const spoil = (page: Page, { record, version }: { record?: object; version?: number }) =>
  page.evaluate(
    async (wanted, written) => {
      const done = <T>(request: IDBRequest<T>) =>
        new Promise<T>((resolve, reject) => {
          request.onsuccess = () => resolve(request.result);
          request.onerror = () => reject(request.error);
        });
      const base = await done(indexedDB.open('notes', wanted));
      if (written) await done(base.transaction('notes', 'readwrite').objectStore('notes').put(written));
      base.close();
    },
    version,
    record,
  );

inBothBrowsers((stage) => {
  // A second try begins as the first did.
  beforeEach(() => forgetNotes(stage()));

  it('takes notes over from other tools, finds them by the address, and gives them out again', async () => {
    const page = await stage().driver.openExtensionPage('library.html');
    await page.setViewport({ width: 900, height: 1000 });
    await expect.poll(() => textOf(page)).toContain('Your library');
    await pick(page, '{"type": "FeatureCollection"}');
    await expect.poll(() => textOf(page)).toContain('neither a backup of Readout, nor Web Annotations');
    await pick(page, written(webAnnotation));
    await expect.poll(() => textOf(page)).toContain('4 notes and claims taken over.');
    await expect.poll(() => textOf(page)).toContain(dossier.source.title);
    await pick(page, written(hypothesis));
    await expect.poll(() => textOf(page)).toContain('3 were here already.');
    await pick(page, written(hypothesis, makeDossiers(60)));
    await expect.poll(() => textOf(page)).toContain('61 articles');

    await page.evaluate(() => {
      location.hash = '#words=deepen&tag=promises&site=news.example';
    });
    await expect.poll(() => textOf(page)).toMatch(/\b\d+ articles?\n/);
    await page.evaluate(() => {
      location.hash = '#words=together';
    });
    await expect.poll(() => textOf(page)).toContain('1 article\n');
    await press(page, 'Export all of these');
    await press(page, 'Keep in my notes app');
    await expect.poll(() => textOf(page)).toContain('title: "Marland and Tessaly agree to work together');
    mkdirSync(PICTURES, { recursive: true });
    await page.screenshot({ path: `${PICTURES}/export-${stage().driver.name}.png`, fullPage: true });
    await press(page, 'Close the export');

    await page.evaluate(() => {
      location.hash = '#about=person:adela-brandt&view=timeline';
    });
    await expect.poll(() => textOf(page)).toContain('February');
    await page.screenshot({ path: `${PICTURES}/timeline-${stage().driver.name}.png`, fullPage: true });
    await reload(page);
    await expect.poll(() => textOf(page)).toContain('February');
    await page.close();
  });

  it('tells what of the store it can’t read, and leaves it as it is', async () => {
    const page = await stage().driver.openExtensionPage('library.html');
    await pick(page, written(webAnnotation));
    await expect.poll(() => textOf(page)).toContain('1 article\n');
    await spoil(page, {
      record: { id: 'broken', sourceId: 'none', modified: '2026', value: { half: true } },
    });
    await reload(page);
    await expect.poll(() => textOf(page)).toContain('1 entry can’t be read.');
    expect(await textOf(page)).toContain(dossier.source.title);
    await spoil(page, { version: 99 });
    await reload(page);
    await expect.poll(() => textOf(page)).toContain('written by a newer Readout');
    await forgetNotes(stage());
    await reload(page);
    await expect.poll(() => textOf(page)).toContain('No notes yet');
  });
});
