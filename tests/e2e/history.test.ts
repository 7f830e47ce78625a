import { expect, it } from 'vitest';
import { inBothBrowsers, press, textOf } from './browsers';

inBothBrowsers((stage) => {
  it('a card tells in which article its name was met before, until the settings forget it', async () => {
    const forget = async () => {
      const page = await stage().driver.openExtensionPage('options.html');
      await expect.poll(() => textOf(page)).toContain('Forget all of it');
      await press(page, 'Forget all of it', 'button');
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
    await press(panel, 'In 1 other article', 'summary');
    await expect.poll(() => textOf(panel)).toContain(before.findings.article.title);
    await forget();
    const other = await openChina(url);
    expect(await textOf(other)).not.toContain('other article you read');
  });
});
