import { browser } from 'wxt/browser';
import type { Settings } from '../core/settings';
import { report } from './report';
import { watchSettings } from './storage/settings';

/** The two content scripts: the detector waits on every page it may see, the reader comes to articles only. */
const DETECTOR = '/detector.js';
const READER = '/reader.js';
const MARKS = '/assets/marks.css';

const ID = 'detector';
const WEB_PAGES = ['http://*/*', 'https://*/*'];

/**
 * Registers the detector as the settings ask. Registration by hand, not by manifest, is what lets "only when I
 * click", "pause" and a site switched off mean that no script of ours starts in those pages at all. One registration
 * at a time: the last settings win, and none meets the id of another.
 */
export function registerDetector(settings: Settings): Promise<void> {
  const next = queue.then(() => register(settings));
  queue = next.catch(() => undefined);
  return next;
}

let queue: Promise<unknown> = Promise.resolve();

async function register(settings: Settings): Promise<void> {
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [ID] });
  if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: [ID] });
  if (settings.paused || settings.mode === 'click') return;
  const off = Object.keys(settings.sites).filter((host) => settings.sites[host] === 'off' && isHost(host));
  await browser.scripting.registerContentScripts([
    {
      id: ID,
      js: [DETECTOR],
      matches: WEB_PAGES,
      excludeMatches: off.flatMap((host) => [`http://${host}/*`, `https://${host}/*`]),
      runAt: 'document_idle',
      persistAcrossSessions: true,
    },
  ]);
}

/** Starts the detector in pages that were open before it was registered; those out of reach are passed over. */
export async function startInOpenTabs(): Promise<void> {
  const tabs = await browser.tabs.query({ url: WEB_PAGES });
  await Promise.all(tabs.map((tab) => tab.id !== undefined && inject(tab.id, DETECTOR)));
}

/** Brings the reader into a tab's page, with the styles of its marks; false where the browser does not let us. */
export async function injectReader(tabId: number): Promise<boolean> {
  if (!(await inject(tabId, READER))) return false;
  // By the browser, not by an element: the page's document stays as it is.
  await browser.scripting.insertCSS({ target: { tabId }, files: [MARKS] });
  return true;
}

async function inject(tabId: number, file: typeof DETECTOR | typeof READER): Promise<boolean> {
  try {
    await browser.scripting.executeScript({ target: { tabId }, files: [file] });
    return true;
  } catch {
    return false;
  }
}

/** Registers again with every change of the settings; where more pages are to be read, those open now are too. */
export function followSettings(): void {
  watchSettings(async (settings, before) => {
    if (footprint(settings) === footprint(before)) return;
    try {
      await registerDetector(settings);
      if (!settings.paused && settings.mode === 'auto') await startInOpenTabs();
    } catch (error) {
      report('registration', error);
    }
  });
}

/** One that the browser would not take in a pattern must not cost the registration of all others. */
const isHost = (host: string): boolean => /^[\w-]+(\.[\w-]+)*\.?$|^\[[\da-f:.]+\]$/i.test(host);

const footprint = ({ paused, mode, sites }: Settings): string => JSON.stringify([paused, mode, sites]);
