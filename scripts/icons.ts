/** Draws components/icon.svg in the sizes that browsers ask for. Usage: npm run icons (needs Chromium) */
import { mkdirSync, readFileSync } from 'node:fs';
import puppeteer from 'puppeteer-core';
import { findBrowser, howToInstall } from './lib/browsers.ts';

const SIZES = [16, 32, 48, 96, 128];
const OUT = 'components/public/icons';

const executablePath = findBrowser('chrome');
if (!executablePath) throw new Error(howToInstall('chrome'));
mkdirSync(OUT, { recursive: true });
const svg = readFileSync('components/icon.svg', 'utf8');
const browser = await puppeteer.launch({
  executablePath,
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
const page = await browser.newPage();
for (const size of SIZES) {
  await page.setViewport({ width: size, height: size });
  await page.setContent(`<style>body{margin:0}svg{display:block;width:100vw;height:100vh}</style>${svg}`);
  await page.screenshot({ path: `${OUT}/${size}.png`, omitBackground: true });
}
await browser.close();
console.log(`icons in ${OUT}: ${SIZES.join(', ')}`);
