/**
 * Draws every state of every view in Chromium and Firefox, light and dark, narrow and wide, into
 * test-results/gallery/, and asks axe about each. Usage:
 * npm run gallery [-- --only panel-ready] [--browser chrome] [--locale de] [--media forced-colors=active]
 */
import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { createServer } from 'vite';
import { type BrowserName, findBrowser, howToInstall } from './lib/browsers.ts';

const { values } = parseArgs({
  options: {
    only: { type: 'string' },
    browser: { type: 'string' },
    locale: { type: 'string', default: 'en' },
    media: { type: 'string' },
  },
});
const OUT = 'test-results/gallery';
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

mkdirSync(OUT, { recursive: true });
const server = await createServer({
  configFile: false,
  root: process.cwd(),
  cacheDir: join(tmpdir(), 'readout-gallery'),
  logLevel: 'error',
  server: { host: '127.0.0.1', port: 0, watch: null },
});
await server.listen();
const address = server.resolvedUrls?.local[0];
if (!address) throw new Error('the gallery found no port');

let violations = 0;
for (const name of ['chrome', 'firefox'] as const) {
  if (values.browser && values.browser !== name) continue;
  const browser = await launch(name);
  try {
    violations += await walk(browser, name);
  } finally {
    await browser.close();
  }
}
await server.close();
console.log(`pictures in ${OUT}; ${violations} accessibility violations`);
process.exitCode = violations > 0 ? 1 : 0;

async function launch(name: BrowserName): Promise<Browser> {
  const executablePath = findBrowser(name);
  if (!executablePath) throw new Error(howToInstall(name));
  const root = process.getuid?.() === 0;
  return puppeteer.launch({
    browser: name,
    executablePath,
    args: name === 'chrome' && root ? ['--no-sandbox'] : [],
  });
}

async function walk(browser: Browser, name: BrowserName): Promise<number> {
  const page = await browser.newPage();
  let found = 0;
  if (values.media) await emulate(page, values.media);
  await page.goto(`${address}scripts/gallery/index.html`);
  // as text: over BiDi a list that is met twice arrives once
  const scenes: { scene: string; widths: number[] }[] = JSON.parse(
    await page.evaluate(async (path) => {
      const { SCENES } = await import(path);
      return JSON.stringify(
        Object.entries(SCENES as Record<string, { widths: number[] }>).map(([scene, { widths }]) => ({
          scene,
          widths,
        })),
      );
    }, '/scripts/gallery/scenes.tsx'),
  );
  for (const { scene, widths } of scenes) {
    if (values.only && !scene.startsWith(values.only)) continue;
    for (const width of widths) {
      for (const scheme of ['light', 'dark']) {
        await page.setViewport({ width, height: scene.startsWith('panel') ? 600 : 800 });
        await page.goto(
          `${address}scripts/gallery/index.html?${new URLSearchParams({ scene, scheme, locale: values.locale })}`,
        );
        await page.waitForFunction(() => document.getElementById('root')?.firstElementChild);
        await page.waitForNetworkIdle({ idleTime: 250 }); // cards, and parts whose script comes after the first paint
        const file = `${[scene, width, scheme, values.locale, values.media, name].filter(Boolean).join('-')}.png`;
        await page.screenshot({ path: join(OUT, file) as `${string}.png`, fullPage: true });
        found += await check(page, `${scene} ${width} ${scheme} ${name}`);
      }
    }
  }
  return found;
}

/** "forced-colors=active", "prefers-contrast=more": only Chromium can be told so. */
async function emulate(page: Page, media: string): Promise<void> {
  const [name = '', value = ''] = media.split('=');
  const session = await page.createCDPSession();
  await session.send('Emulation.setEmulatedMedia', { features: [{ name, value }] });
}

async function check(page: Page, title: string): Promise<number> {
  await page.evaluate(AXE);
  const wrong = await page.evaluate(async () => {
    // biome-ignore lint/suspicious/noExplicitAny: axe puts itself into the page
    const { violations } = await (globalThis as any).axe.run();
    return (violations as { id: string; nodes: { html: string; failureSummary: string }[] }[]).map(
      ({ id, nodes }) =>
        `${id}: ${nodes.map(({ html, failureSummary }) => `${html} — ${failureSummary}`).join('\n  ')}`,
    );
  });
  for (const line of wrong) console.log(`${title}: ${line}`);
  return wrong.length;
}
