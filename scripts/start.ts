// npm start [-- --browser chrome|firefox] [--headless]: builds, serves the sample articles and opens a browser with
// Readout in it. With no display it does the same headless, prints what was found and the path of a screenshot.
import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import webExt from 'web-ext';
import { build } from 'wxt';
import { type BrowserName, findBrowser, howToInstall } from './lib/browsers.ts';
import { launch } from './lib/driver.ts';
import { formatFindings, waitForFindings } from './lib/findings.ts';
import { servePages } from './lib/serve.ts';

/** The first is opened; the others are linked from the printed list. */
const SAMPLES = ['wire-readout', 'newspaper-council', 'wordpress-summit'];

const { values } = parseArgs({
  options: { browser: { type: 'string' }, headless: { type: 'boolean', default: false } },
});

const name = chooseBrowser(values.browser);
const hasDisplay = process.platform !== 'linux' || process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY'];
await build({ browser: name, manifestVersion: 3 });
await (values.headless || !hasDisplay ? showHeadless() : showInWindow());

function chooseBrowser(wanted: string | undefined): BrowserName {
  const names: Record<string, BrowserName> = {
    chrome: 'chrome',
    chromium: 'chrome',
    edge: 'chrome',
    firefox: 'firefox',
  };
  const name = wanted === undefined ? undefined : names[wanted.toLowerCase()];
  if (wanted !== undefined && !name)
    stop(`--browser takes chrome, chromium, edge or firefox, not "${wanted}".`);
  const found = name ?? (['chrome', 'firefox'] as const).find(findBrowser);
  if (!found) stop(`${howToInstall('chrome')}\n${howToInstall('firefox')}`);
  if (!findBrowser(found)) stop(howToInstall(found));
  return found;
}

function stop(message: string): never {
  console.error(message);
  process.exit(1);
}

/** The whole way without a window: what a reader would see, as text and as a picture. */
async function showHeadless(): Promise<void> {
  const server = await servePages();
  const driver = await launch(name);
  try {
    mkdirSync('test-results', { recursive: true });
    for (const slug of SAMPLES) {
      const url = `${server.url}/${slug}`;
      const page = await driver.open(url);
      console.log(formatFindings(await waitForFindings(driver, url)));
      await page.bringToFront();
      const path = resolve(`test-results/${name}-${slug}.png`);
      await page.screenshot({ path: path as `${string}.png` });
      console.log(`Screenshot: ${path}\n`);
    }
  } finally {
    await driver.close();
    await server.close();
  }
}

async function showInWindow(): Promise<void> {
  let loaded: (value?: unknown) => void = () => undefined;
  // Answers wait until the extension is there, so that the first page is read too.
  const server = await servePages({ ready: new Promise((done) => (loaded = done)) });
  const binary = findBrowser(name);
  const runner = await webExt.cmd.run(
    {
      sourceDir: resolve(`.output/${name}-mv3`),
      target: [name === 'firefox' ? 'firefox-desktop' : 'chromium'],
      startUrl: [`${server.url}/${SAMPLES[0]}`],
      noInput: true,
      noReload: true,
      ...(name === 'firefox'
        ? { firefox: binary }
        : { chromiumBinary: binary, args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] }),
    },
    { shouldExitProgram: false },
  );
  loaded();
  console.log(
    `Sample articles (Ctrl+C ends):\n${SAMPLES.map((slug) => `  ${server.url}/${slug}`).join('\n')}`,
  );
  const end = async () => {
    await runner.exit();
    await server.close();
    process.exit(0);
  };
  process.on('SIGINT', end);
  process.on('SIGTERM', end);
}
