import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { inBothBrowsers, textOf } from './browsers';

const clickOn = (page: Page, selector: string, words: string) =>
  page.evaluate(
    (css, wanted) => {
      const found = [...document.querySelectorAll<HTMLElement>(css)].find((e) =>
        e.innerText.includes(wanted),
      );
      if (!found) throw new Error(`nothing says "${wanted}"`);
      found.click();
    },
    selector,
    words,
  );

inBothBrowsers((stage) => {
  it('a card tells in which article its name was met before, until the settings forget it', async () => {
    const forget = async () => {
      const page = await stage().driver.openExtensionPage('options.html');
      await expect.poll(() => textOf(page)).toContain('Forget all of it');
      await clickOn(page, 'button', 'Forget all of it');
      await expect.poll(() => textOf(page)).toContain('Forgotten.');
    };
    const openChina = async (url: string) => {
      const panel = await stage().openPanel(url);
      await expect.poll(() => textOf(panel)).toContain('China');
      await panel.evaluate(() => {
        const rows = [...document.querySelectorAll<HTMLElement>('.disclosure-row')];
        const china = rows.find(({ innerText }) => innerText.includes('China'));
        if (china?.ariaExpanded === 'false') china.click(); // a card that was open is open again
      });
      await expect.poll(() => textOf(panel)).toContain('Beijing');
      return panel;
    };
    await forget();
    const before = await stage().read('wire-readout');
    const { url } = await stage().read('wordpress-summit');
    const panel = await openChina(url);
    await expect.poll(() => textOf(panel)).toContain('In 1 other article you read in');
    await clickOn(panel, 'summary', 'In 1 other article');
    await expect.poll(() => textOf(panel)).toContain(before.findings.article.title);
    await forget();
    const other = await openChina(url);
    expect(await textOf(other)).not.toContain('other article you read');
  });
});
