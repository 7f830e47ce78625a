import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import type { browser as wxtBrowser } from 'wxt/browser';
import { type BrowserName, findBrowser, howToInstall } from './browsers.ts';

/** In a page of ours: its script has drawn it. What stands before is the shell of its HTML. */
const DRAWN = '#app :is(button, a)';

const GECKO_ID = 'readout@readout.example';
const GECKO_UUID = '11111111-2222-4333-8444-555555555555';

/** What code evaluated in a page of the extension finds there. */
interface WithApis {
  readonly browser: Omit<typeof wxtBrowser, 'extension'> & {
    readonly extension: {
      getViews(filter: { type: 'popup' | 'sidebar' }): readonly { document: Document }[];
      getBackgroundPage(): unknown;
    };
  };
}

/** A view that the browser itself opened: the toolbar's popup or the side panel. */
export interface View {
  text(): Promise<string>;
  click(selector: string): Promise<void>;
  has(selector: string): Promise<boolean>;
}

/** A real browser with Readout in it. */
export interface Driver {
  readonly name: BrowserName;
  readonly browser: Browser;
  /** Where the extension's own pages are: "chrome-extension://…/". */
  readonly root: string;
  /** Opens a page of the web in a new tab. */
  open(url: string): Promise<Page>;
  /** Opens a page of the extension ("popup.html?tab=3") in a new tab, once it shows `selector`. */
  openExtensionPage(path: string, selector?: string): Promise<Page>;
  /** A page of the extension to run code with its APIs; always the same one. */
  helper(): Promise<Page>;
  /** The browser's own id of the tab that shows this address. */
  tabId(url: string): Promise<number>;
  /** The real popup, over this page. */
  openPopup(page: Page): Promise<View>;
  /** The real side panel, opened by a click on this button of an extension page. */
  openSidePanel(page: Page, button: string): Promise<View>;
  /** Ends the background, as the browser does when it has been idle. */
  killBackground(): Promise<void>;
  /** Ends the browser as a crash does: at once, with nothing put in order. */
  kill(): Promise<void>;
  close(): Promise<void>;
}

interface LaunchOptions {
  readonly headless?: boolean;
  /** Folder of a profile that outlives the browser; else a new one that goes with it. */
  readonly profile?: string | undefined;
}

const launchers = { chrome: launchChrome, firefox: launchFirefox };

/** Starts a browser with the extension built in `.output`. Throws a message for people where it is not installed. */
export function launch(name: BrowserName, { headless = true, profile }: LaunchOptions = {}): Promise<Driver> {
  const binary = findBrowser(name);
  if (!binary) throw new Error(howToInstall(name));
  return launchers[name](binary, headless, profile);
}

/** The same Chromium without the extension, to measure beside it. */
export function launchPlain(): Promise<Browser> {
  const binary = findBrowser('chrome');
  if (!binary) throw new Error(howToInstall('chrome'));
  return startChrome(binary, true);
}

const startChrome = (executablePath: string, headless: boolean, profile?: string): Promise<Browser> =>
  puppeteer.launch({
    executablePath,
    headless,
    ...(profile && { userDataDir: profile }),
    pipe: true,
    enableExtensions: true,
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });

async function launchChrome(executablePath: string, headless: boolean, profile?: string): Promise<Driver> {
  const browser = await startChrome(executablePath, headless, profile);
  const id = await browser.installExtension(resolve('.output/chrome-mv3'));
  const root = `chrome-extension://${id}/`;
  const worker = async () => {
    const target = await browser.waitForTarget(
      (t) => t.type() === 'service_worker' && t.url().startsWith(root),
    );
    const found = await target.worker();
    if (!found) throw new Error('The service worker has no context.');
    return found;
  };
  await worker();
  const openExtensionPage = async (path: string, selector = DRAWN) => {
    const page = await browser.newPage();
    await page.goto(root + path);
    await page.waitForSelector(selector);
    return page;
  };
  const shared = withHelper(openExtensionPage);
  const viewAt = async (url: string): Promise<View> => {
    const target = await browser.waitForTarget((t) => t.url() === url, { timeout: 10_000 });
    const page = await target.asPage();
    await page.waitForSelector(DRAWN);
    return {
      text: () => page.evaluate(() => document.body.innerText),
      click: (selector) => page.click(selector),
      has: async (selector) => (await page.$(selector)) !== null,
    };
  };
  return {
    name: 'chrome',
    browser,
    root,
    ...shared,
    open: (url) => openPage(browser, url),
    openExtensionPage,
    async openPopup(page) {
      await page.bringToFront();
      await (await worker()).evaluate('chrome.action.openPopup()');
      return viewAt(`${root}popup.html`);
    },
    async openSidePanel(page, button) {
      await page.bringToFront();
      await page.click(button);
      return viewAt(`${root}sidepanel.html`);
    },
    async killBackground() {
      const found = await worker();
      // It may end by itself while it is being ended: puppeteer then finds no session to detach from.
      await found.close().catch(() => undefined);
    },
    kill: () => kill(browser),
    close: () => browser.close(),
  };
}

async function launchFirefox(executablePath: string, headless: boolean, profile?: string): Promise<Driver> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless,
    ...(profile && { userDataDir: profile }),
    // Firefox 153 and later refuse WebDriver navigation to moz-extension: without this.
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [GECKO_ID]: GECKO_UUID }),
      // The background page is ended after this idle time instead of 30 s: sleep is part of every run.
      'extensions.background.idle.timeout': 2_000,
      // Installed for this run only, as drivers do: what it stored would go with it.
      ...(profile && { 'extensions.webextensions.keepStorageOnUninstall': true }),
    },
  });
  await browser.installExtension(resolve('.output/firefox-mv3'));
  const root = `moz-extension://${GECKO_UUID}/`;
  const openExtensionPage = async (path: string, selector = DRAWN) => {
    const page = await browser.newPage();
    // The load event of extension pages never reaches BiDi: do not wait for it.
    page.goto(root + path).catch(() => undefined);
    await untilShown(page, selector);
    return page;
  };
  const shared = withHelper(openExtensionPage);
  return {
    name: 'firefox',
    browser,
    root,
    ...shared,
    open: (url) => openPage(browser, url),
    openExtensionPage,
    async openPopup(page) {
      const helper = await shared.helper();
      await page.bringToFront();
      await helper.evaluate(() => (globalThis as unknown as WithApis).browser.action.openPopup());
      return viewOf('popup', helper);
    },
    async openSidePanel(page, button) {
      await page.bringToFront();
      await page.click(button);
      return viewOf('sidebar', page);
    },
    async killBackground() {
      // By the pref above Firefox itself ends it, once nothing holds it.
      const helper = await shared.helper();
      await helper.waitForFunction(
        () => (globalThis as unknown as WithApis).browser.extension.getBackgroundPage() === null,
        { polling: 100, timeout: 15_000 },
      );
    },
    async kill() {
      await kill(browser);
      if (profile) await untilGivenBack(profile);
    },
    close: () => browser.close(),
  };
}

/** Ends a browser that we started, by its process, and waits until it has ended. */
async function kill(browser: Browser): Promise<void> {
  const process = browser.process();
  if (!process) throw new Error('The browser has no process of ours.');
  const ended = new Promise((resolve) => process.once('exit', resolve));
  process.kill('SIGKILL');
  await ended;
}

/**
 * Puppeteer gives a profile of Firefox its own preferences back once the browser is gone: only then may another start
 * with it.
 */
async function untilGivenBack(profile: string): Promise<void> {
  const isKept = () => ['prefs.js', 'user.js'].some((file) => existsSync(join(profile, `${file}.puppeteer`)));
  for (let waited = 0; isKept() && waited < 5_000; waited += 50)
    await new Promise((resolve) => setTimeout(resolve, 50));
}

/** Firefox's popup and sidebar are no contexts of WebDriver's: they are read through another page of the extension. */
async function viewOf(type: 'popup' | 'sidebar', through: Page): Promise<View> {
  const inView = (selector: string, what: 'text' | 'click' | 'has') =>
    through.evaluate(
      (kind, wanted, task) => {
        const { extension } = (globalThis as unknown as WithApis).browser;
        const element = extension.getViews({ type: kind })[0]?.document.querySelector<HTMLElement>(wanted);
        if (task === 'click') element?.click();
        return task === 'has'
          ? String(element !== null && element !== undefined)
          : (element?.innerText ?? '');
      },
      type,
      selector,
      what,
    );
  const deadline = Date.now() + 10_000;
  while ((await inView(DRAWN, 'has')) !== 'true') {
    if (Date.now() > deadline) throw new Error(`Firefox's ${type} did not open.`);
    await new Promise((done) => setTimeout(done, 50));
  }
  return {
    text: () => inView('body', 'text'),
    click: async (selector) => void (await inView(selector, 'click')),
    has: async (selector) => (await inView(selector, 'has')) === 'true',
  };
}

/** Waits for an element through a navigation, in whose midst Firefox answers with errors of its own. */
async function untilShown(page: Page, selector: string): Promise<void> {
  const deadline = Date.now() + 15_000;
  for (;;) {
    try {
      await page.waitForSelector(selector, { timeout: Math.max(1, deadline - Date.now()) });
      return;
    } catch (error) {
      if (Date.now() >= deadline) throw error;
      await new Promise((done) => setTimeout(done, 50));
    }
  }
}

function withHelper(open: (path: string) => Promise<Page>) {
  let opened: Promise<Page> | undefined;
  const helper = () => {
    opened ??= open('options.html');
    return opened;
  };
  return {
    helper,
    async tabId(url: string): Promise<number> {
      const page = await helper();
      const id = await page.evaluate(async (wanted) => {
        const tabs = await (globalThis as unknown as WithApis).browser.tabs.query({});
        return tabs.find((tab) => tab.url === wanted)?.id;
      }, url);
      if (id === undefined) throw new Error(`No tab shows ${url}.`);
      return id;
    },
  };
}

async function openPage(browser: Browser, url: string): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(url);
  return page;
}
