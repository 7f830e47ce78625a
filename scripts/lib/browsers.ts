import { existsSync } from 'node:fs';
import { Launcher } from 'chrome-launcher';

export type BrowserName = 'chrome' | 'firefox';

const CHROME = [
  process.env['CHROME_PATH'],
  '/usr/bin/chromium',
  '/usr/bin/google-chrome',
  '/usr/bin/chromium-browser',
  '/snap/bin/chromium',
  '/usr/bin/microsoft-edge',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];
const FIREFOX = [
  process.env['FIREFOX_PATH'],
  '/usr/bin/firefox',
  '/usr/bin/firefox-esr',
  '/snap/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
];

const first = (paths: readonly (string | undefined)[]): string | undefined =>
  paths.find((path) => path !== undefined && existsSync(path));

/** Where a browser is installed, if it is. Edge and Chromium count as Chrome. */
export function findBrowser(name: BrowserName): string | undefined {
  if (name === 'firefox') return first(FIREFOX);
  try {
    return first(CHROME) ?? Launcher.getFirstInstallation();
  } catch {
    return undefined;
  }
}

/** What to tell a person whose machine lacks a browser. */
export const howToInstall = (name: BrowserName): string =>
  name === 'firefox'
    ? 'Firefox was not found. Install it (Debian: apt install firefox-esr; others: mozilla.org/firefox) or set FIREFOX_PATH to its program.'
    : 'No Chrome, Chromium or Edge was found. Install one (Debian: apt install chromium; others: google.com/chrome) or set CHROME_PATH to its program.';
