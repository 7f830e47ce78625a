import { browser } from 'wxt/browser';
import type { Settings } from '../core/settings';
import { report } from './report';
import { watchSettings } from './storage/settings';

/** The content scripts: the detector waits on every page it may see, the others are brought where they are needed. */
const DETECTOR = '/detector.js';
const RULED = '/ruled.js';
const READER = '/reader.js';
const CARD = '/card.js';
const SECOND_OPINION = '/second-opinion.js';
/** Comes where there are notes, or where the first is about to be made. */
const NOTES = '/notes.js';
const MARKS = '/assets/marks.css';
/** Chrome alone: see wxt.config.ts. */
const MARKS_ANYWHERE = '/assets/marks-anywhere.css';

const IDS = ['detector', 'ruled'];
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
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: IDS });
  if (registered.length > 0)
    await browser.scripting.unregisterContentScripts({ ids: registered.map(({ id }) => id) });
  if (settings.paused || settings.mode === 'click') return;
  const off = Object.keys(settings.sites).filter((host) => settings.sites[host] === 'off');
  const ruled = ruledHosts(settings);
  await browser.scripting.registerContentScripts([
    {
      id: 'detector',
      js: [DETECTOR],
      matches: WEB_PAGES,
      excludeMatches: toPatterns(off),
      runAt: 'document_idle',
      persistAcrossSessions: true,
    },
    // Before the detector, which asks for rules only where it came.
    ...(toPatterns(ruled).length > 0
      ? [
          {
            id: 'ruled',
            js: [RULED],
            matches: toPatterns(ruled),
            runAt: 'document_start' as const,
            persistAcrossSessions: true,
          },
        ]
      : []),
  ]);
}

/** The sites that the reader has a rule for which the detector must know. */
const ruledHosts = ({ sites, pages }: Settings): string[] => [
  ...new Set([
    ...Object.keys(sites).filter((host) => sites[host] === 'on'),
    ...Object.keys(pages).map((shape) => shape.split('/', 1)[0] as string),
  ]),
];

const toPatterns = (hosts: readonly string[]): string[] =>
  hosts.filter(isHost).flatMap((host) => [`http://${host}/*`, `https://${host}/*`]);

/** Starts the detector in pages that were open before it was registered; those out of reach are passed over. */
export async function startInOpenTabs(): Promise<void> {
  const tabs = await browser.tabs.query({ url: WEB_PAGES });
  await Promise.all(tabs.map((tab) => tab.id !== undefined && inject(tab.id, RULED, DETECTOR)));
}

/** Brings the reader into a tab's page, with the styles of its marks; false where the browser does not let us. */
export async function injectReader(tabId: number): Promise<boolean> {
  if (!(await inject(tabId, READER))) return false;
  bringStyles(tabId);
  return true;
}

/**
 * Brings the styles of marks; `anywhere`: in whatever element. By the browser, not by an element of ours: the page's
 * document stays as it is. Not waited for: the page is read meanwhile. In Firefox as the user's styles, since only
 * these hold in shadow roots there; Chromium paints no background of theirs.
 */
export function bringStyles(tabId: number, anywhere = false): void {
  const files = [anywhere ? MARKS_ANYWHERE : MARKS];
  const isUsers = import.meta.env.BROWSER === 'firefox';
  browser.scripting
    .insertCSS({ target: { tabId }, files, ...(isUsers && { origin: 'USER' as const }) })
    .catch((error) => report('styles of marks', error));
}

/** Brings what draws the card of the page. */
export const injectCard = (tabId: number): Promise<boolean> => inject(tabId, CARD);

export const injectSecondOpinion = (tabId: number): Promise<boolean> => inject(tabId, SECOND_OPINION);

/** Brings the reader's notes into a tab's page; false where the browser does not let us. */
export const injectNotes = (tabId: number): Promise<boolean> => inject(tabId, NOTES);

type Script =
  | typeof DETECTOR
  | typeof RULED
  | typeof READER
  | typeof CARD
  | typeof SECOND_OPINION
  | typeof NOTES;

async function inject(tabId: number, ...files: Script[]): Promise<boolean> {
  try {
    await browser.scripting.executeScript({ target: { tabId }, files });
    return true;
  } catch {
    return false;
  }
}

/** Registers again with every change of the settings; where more pages are to be read, those open now are too. */
export function followSettings(): void {
  watchSettings(async (settings, before) => {
    if (footprint(settings) === footprint(before) && sameHosts(settings, before)) return;
    try {
      await registerDetector(settings);
      if (footprint(settings) === footprint(before)) return;
      if (!settings.paused && settings.mode === 'auto') await startInOpenTabs();
    } catch (error) {
      report('registration', error);
    }
  });
}

/** One that the browser would not take in a pattern must not cost the registration of all others. */
const isHost = (host: string): boolean => /^[\w-]+(\.[\w-]+)*\.?$|^\[[\da-f:.]+\]$/i.test(host);

const footprint = ({ paused, mode, sites }: Settings): string => JSON.stringify([paused, mode, sites]);

const sameHosts = (a: Settings, b: Settings): boolean => String(ruledHosts(a)) === String(ruledHosts(b));
