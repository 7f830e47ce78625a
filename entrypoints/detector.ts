// Without the polyfill that all other entry points use: this one runs in every page, and what it asks of the browser
// (a promise from storage and sendMessage, an answer by callback) is the same everywhere without it.
import { browser } from '@wxt-dev/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { Result } from '../lib/core/result';
import { type PageRule, pageShape, type Settings, type SiteRule } from '../lib/core/settings';
import type { PageVerdict, ReaderIs } from '../lib/extension/messages';
import { detectArticle } from '../lib/page/detect';
import { leaveRead, type Read } from '../lib/page/handover';
import { watchAddress, watchChanges, whenSettled } from '../lib/page/watch';

declare global {
  /** Set in our isolated world, where the script may be injected more than once: looks at the page again. */
  var readoutDetector: (() => void) | undefined;

  interface Document {
    /** Chrome: the page is drawn ahead of a visit that may never come. */
    readonly prerendering?: boolean;
  }
}

/** Runs in every page: is this an article? If so, call the reader. Of a page that is none, nothing is sent. */
export default defineUnlistedScript(() => {
  if (globalThis.readoutDetector) return globalThis.readoutDetector();
  const running = new AbortController();
  /** None at first: to abort even an unused one costs a page 1 ms, for the trace of an error that nobody reads. */
  let visit: AbortController | undefined;

  /** Looks once; true when there is no more to wait for. */
  const look = async (): Promise<boolean> => {
    const url = location.href;
    const { rule, site } = await findRules(url);
    if (rule === 'not-article') return true;
    let read: Read | undefined;
    const { isArticle, offered, candidate } = detectArticle(document, url, (walk, head) => {
      read = { walk, head };
    });
    const wanted = rule === 'article' || (offered && site === 'on');
    if (isArticle || wanted) {
      leaveRead(document, read);
      await callReader(url);
    }
    return isArticle || !candidate;
  };

  const arrive = async (settled: (signal: AbortSignal) => Promise<void>): Promise<void> => {
    visit?.abort();
    visit = new AbortController();
    const { signal } = visit;
    await settled(signal);
    if (signal.aborted || (await look())) return;
    // A body that comes late: behind a paywall's wait, or drawn by the page's own script.
    const late = new AbortController();
    signal.addEventListener('abort', () => late.abort());
    watchChanges(
      document,
      { most: 12 },
      () => void look().then((done) => done && late.abort(), end),
      late.signal,
    );
  };

  /** Where the extension was updated or removed under us, this copy has nobody to call any more. */
  const end = () => {
    if (browser.runtime?.id) return;
    visit?.abort();
    running.abort();
  };

  browser.runtime.onMessage.addListener((message, _sender, respond: (verdict: PageVerdict) => void) => {
    if (message?.name !== 'verdict') return;
    respond({ contentType: document.contentType, ...detectArticle(document, location.href) });
  });
  const settle = (signal: AbortSignal) => whenSettled(document, {}, signal);
  watchAddress(window, () => void arrive(settle).catch(end), running.signal);
  globalThis.readoutDetector = () => void arrive(() => Promise.resolve()).catch(end);
  if (document.prerendering) {
    document.addEventListener('prerenderingchange', globalThis.readoutDetector, { once: true });
  } else {
    globalThis.readoutDetector();
  }
});

/**
 * Calls the reader to the page. Chrome compiles a module beside the page's thread; a script that the background injects
 * it compiles on that thread, for some 6 ms (`npm run bench -- pages`). Firefox keeps compiled what it injects. Where
 * the module can't be had, it is injected.
 */
async function callReader(url: string): Promise<void> {
  const call = (reader: ReaderIs): Promise<(Result<boolean> & { value?: boolean }) | undefined> =>
    browser.runtime.sendMessage({ name: 'articleFound', data: { url, reader } });
  const apart = import.meta.env.CHROME ? 'imported' : 'injected';
  const answer = await call(globalThis.readoutReader ? 'here' : apart);
  if (import.meta.env.CHROME && answer?.value)
    await import(/* @vite-ignore */ browser.runtime.getURL('/reader.js')).catch(() => call('injected'));
}

/** What the reader said of this page and its site: asked only where `ruled.js` came first, as storage costs a page 5 ms. */
async function findRules(url: string): Promise<{ rule?: PageRule | undefined; site?: SiteRule | undefined }> {
  if (!globalThis.readoutRuled) return {};
  const { settings } = (await browser.storage.local.get('settings')) as { settings?: Settings };
  return { rule: settings?.pages?.[pageShape(url)], site: settings?.sites?.[location.hostname] };
}
