import type { Page } from 'puppeteer-core';
import type { Driver } from './driver.ts';

/** What code evaluated in a page of the extension may call. */
interface WithTabs {
  readonly browser: {
    readonly tabs: { sendMessage(tab: number, message: object, options: object): Promise<unknown> };
  };
}

/** Selects words of the page with the pointer; they must be in view. */
export async function selectWords(page: Page, words: string): Promise<void> {
  await page.bringToFront();
  const { x0, y0, x1, y1 } = await page.evaluate((wanted) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = (node as Text).data.indexOf(wanted);
      if (at < 0 || !node.parentElement?.closest('p, li')) continue;
      node.parentElement.scrollIntoView({ block: 'center', behavior: 'instant' });
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + wanted.length);
      const boxes = [...range.getClientRects()];
      const [first, last] = [boxes[0] as DOMRect, boxes.at(-1) as DOMRect];
      return { x0: first.left + 1, y0: first.top + 5, x1: last.right - 1, y1: last.bottom - 5 };
    }
    throw new Error(`"${wanted}" is not in the page`);
  }, words);
  await page.mouse.move(x0, y0);
  await page.mouse.down();
  await page.mouse.move((x0 + x1) / 2, (y0 + y1) / 2);
  await page.mouse.move(x1, y1);
  await page.mouse.up();
}

/** Presses the keyboard command for notes: browsers take no such keys from a driver. */
export async function annotate(driver: Driver, page: Page, url: string): Promise<void> {
  const [helper, tab] = [await driver.helper(), await driver.tabId(url)];
  const ask = () =>
    helper.evaluate(
      (id) =>
        (globalThis as unknown as WithTabs).browser.tabs
          .sendMessage(id, { name: 'annotate', data: {} }, { frameId: 0 })
          .catch(() => null),
      tab,
    );
  for (const deadline = Date.now() + 10_000; (await ask()) !== true; ) {
    if (Date.now() > deadline) throw new Error('the page took no notes within 10 s');
    await new Promise((done) => setTimeout(done, 100));
  }
  await page.bringToFront();
}

/** Presses the first of these elements that says so. */
export const press = (page: Page, selector: string, words: string): Promise<void> =>
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
