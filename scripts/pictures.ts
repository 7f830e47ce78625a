// npm run pictures: takes the README's pictures from the running product.
import { mkdirSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { build } from 'wxt';
import { launch } from './lib/driver.ts';
import { waitForFindings } from './lib/findings.ts';
import { servePages } from './lib/serve.ts';

const ARTICLE = { width: 800, height: 720 };
const POPUP = { width: 380, height: 600 };

await build({ browser: 'chrome', manifestVersion: 3 });
const server = await servePages();
const driver = await launch('chrome');
try {
  mkdirSync('.github', { recursive: true });
  const url = `${server.url}/wire-readout`;
  const page = await driver.open(url);
  await page.setViewport(ARTICLE);
  await waitForFindings(driver, url);
  await page.bringToFront();
  await restOn(page, 'greed to deepen');
  const article = await page.screenshot({ encoding: 'base64' });
  const popup = await driver.openExtensionPage(
    `popup.html?tab=${await driver.tabId(url)}`,
    '.flag-list, main li',
  );
  await popup.setViewport(POPUP);
  await settle();
  await compose(article, await popup.screenshot({ encoding: 'base64' }));
} finally {
  await driver.close();
  await server.close();
}

/** Rests the pointer on words until the card beside them has opened. */
async function restOn(page: Page, words: string): Promise<void> {
  const point = await page.evaluate((wanted) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = (node as Text).data.indexOf(wanted);
      if (at < 0 || !node.parentElement?.closest('p')) continue;
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + wanted.length);
      const box = range.getBoundingClientRect();
      return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    }
    throw new Error(`"${wanted}" is not in the sample article`);
  }, words);
  await page.mouse.move(point.x, point.y);
  await page.waitForSelector('html > div[popover]');
  await settle();
}

/** Time for cards and transitions to come to rest. */
function settle(): Promise<void> {
  return new Promise((done) => setTimeout(done, 800));
}

/** Both pictures beside each other, the popup over the corner of the page. */
async function compose(article: string, popup: string): Promise<void> {
  const page = await driver.browser.newPage();
  await page.setViewport({ width: ARTICLE.width + POPUP.width + 72, height: ARTICLE.height + 48 });
  await page.setContent(`<!doctype html><style>
    body { margin: 0; background: #e9e6df; position: relative; height: 100vh; }
    img { position: absolute; border-radius: 10px; box-shadow: 0 2px 24px rgb(0 0 0 / 22%); }
    .article { left: 24px; top: 24px; } .popup { right: 24px; top: 72px; }
    </style><img class="article" src="data:image/png;base64,${article}"><img class="popup" src="data:image/png;base64,${popup}">`);
  await page.screenshot({ path: '.github/readout.png' });
}
