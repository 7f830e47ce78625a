// npm run pictures: takes the README's pictures from the running product.
import { mkdirSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { build } from 'wxt';
import { annotate, press, selectWords } from './lib/by-hand.ts';
import { launch } from './lib/driver.ts';
import { waitForFindings } from './lib/findings.ts';
import { servePages } from './lib/serve.ts';

const ARTICLE = { width: 800, height: 720 };
const POPUP = { width: 380, height: 600 };
const SIDEPANEL = { width: 420, height: 720 };

await build({ browser: 'chrome', manifestVersion: 3 });
const server = await servePages();
const driver = await launch('chrome');
try {
  mkdirSync('.github', { recursive: true });
  const url = `${server.url}/wire-readout`;
  const page = await driver.open(url);
  await page.setViewport(ARTICLE);
  await waitForFindings(driver, url);
  await showReader(page, url);
  await showStudent(page, url);
  await showChecker(url);
} finally {
  await driver.close();
  await server.close();
}

/** The opening picture, and what a reader sees in the side panel: a card open. */
async function showReader(page: Page, url: string): Promise<void> {
  await page.bringToFront();
  await restOn(page, 'greed to deepen');
  const article = await take(page);
  const popup = await openPanel('popup', url);
  await popup.setViewport(POPUP);
  await settle();
  await compose('readout', article, ARTICLE, await take(popup), POPUP);
  const panel = await openPanel('sidepanel', url);
  await panel.evaluate(() => {
    // A capital: its line has no flag, for which not every machine has a font.
    document.querySelector<HTMLElement>('[aria-controls="card-place:wellington-more"]')?.click();
    document.querySelector('#place')?.scrollIntoView({ block: 'start' });
  });
  await settle();
  await compose('reader', article, ARTICLE, await take(panel), SIDEPANEL);
}

/** A student's notes: boxes in the page, the notes in reading order beside it. */
async function showStudent(page: Page, url: string): Promise<void> {
  for (const [words, meaning] of [
    ['agreed to deepen cooperation', 1],
    ['take appropriate steps against economic coercion', 2],
  ] as const) {
    await selectWords(page, words);
    await annotate(driver, page, url);
    for (let step = 1; step < meaning; step += 1) await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await settle();
    await page.keyboard.press('Escape');
  }
  const panel = await openPanel('sidepanel', url);
  await panel.bringToFront();
  await panel.waitForSelector('#notes button');
  await press(panel, '#notes button', 'Edit');
  await panel.waitForSelector('.note-editor textarea');
  await panel.type('.note-editor textarea', 'Deepen *how*? Compare with the communiqué of last year.');
  await panel.type('.note-editor input[type=text]', 'essay,');
  await press(panel, '.note-editor button', 'Save');
  await settle();
  await panel.evaluate(() => document.querySelector('#notes')?.scrollIntoView({ block: 'start' }));
  await page.bringToFront();
  await page.mouse.move(2, 2);
  await settle();
  const article = await take(page);
  await compose('student', article, ARTICLE, await take(panel), SIDEPANEL);
}

/** A checker's claim with its evidence, and the library. */
async function showChecker(url: string): Promise<void> {
  const panel = await openPanel('sidepanel', url);
  await panel.bringToFront();
  await press(panel, '.flag button', 'Check this');
  await panel.waitForSelector('.claim-editor textarea');
  await panel.type('.claim-editor textarea', 'The ministers agreed on more than talks.');
  await panel.select('.claim-editor select', 'in-progress');
  await press(panel, '.evidence-log button', 'Add evidence');
  await panel.waitForSelector('.evidence-form textarea');
  const [link, title, quote] = await panel.$$('.evidence-form textarea');
  await link?.type('https://ministry.example/text');
  await title?.type('Text of the agreement');
  await quote?.type('The parties shall meet once a year.');
  await panel.click('.answers input');
  await press(panel, '.evidence-form button', 'Save');
  await settle();
  await panel.evaluate(() => document.querySelector('.claim-editor')?.scrollIntoView({ block: 'start' }));
  const claim = await take(panel);
  const library = await driver.openExtensionPage('library.html');
  await library.setViewport(ARTICLE);
  await settle();
  await compose('checker', await take(library), ARTICLE, claim, SIDEPANEL);
}

async function openPanel(surface: 'popup' | 'sidepanel', url: string): Promise<Page> {
  const page = await driver.openExtensionPage(
    `${surface}.html?tab=${await driver.tabId(url)}`,
    '.flag-list, main li',
  );
  await page.setViewport(surface === 'popup' ? POPUP : SIDEPANEL);
  await settle();
  return page;
}

/** A picture of the tab in front: one behind others is not drawn, and would never be done. */
async function take(page: Page): Promise<string> {
  await page.bringToFront();
  return page.screenshot({ encoding: 'base64' });
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

interface Size {
  readonly width: number;
  readonly height: number;
}

/** Two pictures beside each other, the second over the corner of the first. */
async function compose(
  name: string,
  left: string,
  leftSize: Size,
  right: string,
  rightSize: Size,
): Promise<void> {
  const page = await driver.browser.newPage();
  const top = rightSize.height < leftSize.height ? 72 : 24;
  await page.setViewport({ width: leftSize.width + rightSize.width + 72, height: leftSize.height + 48 });
  await page.setContent(`<!doctype html><style>
    body { margin: 0; background: #e9e6df; position: relative; height: 100vh; }
    img { position: absolute; border-radius: 10px; box-shadow: 0 2px 24px rgb(0 0 0 / 22%); }
    .left { left: 24px; top: 24px; } .right { right: 24px; top: ${top}px; }
    </style><img class="left" src="data:image/png;base64,${left}"><img class="right" src="data:image/png;base64,${right}">`);
  await page.screenshot({ path: `.github/${name}.png` });
  await page.close();
}
