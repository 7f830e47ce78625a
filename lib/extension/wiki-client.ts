import { browser } from 'wxt/browser';
import type { Fetched, FetchJson } from '../core/live';
import { readPause, setPause } from './storage/look-ups';

/** A wiki answers in a tenth of a second; one that takes this long will not be waited for. */
const TIMEOUT_MS = 8_000;

/** Bytes of one answer: 20 extracts of 1,000 characters are a tenth of it. */
const MAX_BYTES = 1_000_000;

/** Patience asked for where a wiki that is busy names none, and at most. */
const PAUSE_MS = 60_000;
const MAX_PAUSE_MS = 3_600_000;

/**
 * Creates the one way by which Readout asks a wiki: one request at a time, without cookies or referrer, to no other
 * host than the one asked, and not before a wiki that is busy wants to be asked again.
 * See https://www.mediawiki.org/wiki/API:Etiquette. `send` is the browser's `fetch`.
 */
export function createWikiClient(send: typeof globalThis.fetch, timeout = TIMEOUT_MS): FetchJson {
  let queue: Promise<unknown> = Promise.resolve();
  return (url) => {
    const next = queue.then(() => fetchOnce(send, url, timeout));
    queue = next.catch(() => undefined);
    return next;
  };
}

async function fetchOnce(send: typeof globalThis.fetch, url: string, timeout: number): Promise<Fetched> {
  const { host } = new URL(url);
  const retryAt = await readPause(host);
  if (retryAt > Date.now()) return { ok: false, reason: 'busy', retryAt };
  const signal = AbortSignal.timeout(timeout);
  try {
    const response = await send(url, {
      signal,
      cache: 'no-store', // answers are kept where one click forgets them
      credentials: 'omit',
      redirect: 'error',
      referrerPolicy: 'no-referrer',
      headers: {
        'Api-User-Agent': `Readout/${browser.runtime.getManifest().version} (browser extension)`,
      },
    });
    return await read(response, host);
  } catch {
    return { ok: false, reason: signal.aborted ? 'slow' : 'offline' };
  }
}

async function read(response: Response, host: string): Promise<Fetched> {
  if (response.status === 429 || response.status === 503) {
    await response.body?.cancel();
    const retryAt = Date.now() + toPause(response.headers.get('retry-after'), Date.now());
    await setPause(host, retryAt);
    return { ok: false, reason: 'busy', retryAt };
  }
  if (!response.ok) {
    await response.body?.cancel();
    return { ok: false, reason: 'server' };
  }
  const text = await readText(response);
  if (text === null) return { ok: false, reason: 'nonsense' };
  try {
    return { ok: true, json: JSON.parse(text) };
  } catch {
    return { ok: false, reason: 'nonsense' };
  }
}

/** Milliseconds that a Retry-After asks to wait: it holds seconds or a date (RFC 9110, 10.2.3). */
export function toPause(header: string | null, now: number): number {
  const value = header?.trim() ?? '';
  const wait = /^\d+$/.test(value) ? Number(value) * 1_000 : Date.parse(value) - now;
  return Number.isFinite(wait) ? Math.min(Math.max(wait, 1_000), MAX_PAUSE_MS) : PAUSE_MS;
}

/** The body of an answer, or null where it is larger than any that we asked for. */
async function readText({ body }: Response): Promise<string | null> {
  const reader = body?.getReader();
  if (!reader) return null;
  const decoder = new TextDecoder();
  let [text, size] = ['', 0];
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    size += value.length;
    if (size > MAX_BYTES) {
      await reader.cancel();
      return null;
    }
    text += decoder.decode(value, { stream: true });
  }
}
