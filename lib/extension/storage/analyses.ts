import { browser } from 'wxt/browser';
import type { Analysis } from '../../core/analysis';
import type { Article } from '../../core/article';

/** An article with what was found in it, as kept for this browser session (in memory, never on disk). */
export interface Read {
  readonly article: Article;
  readonly analysis: Analysis;
}

interface Entry {
  readonly key: string;
  readonly size: number;
}

/** storage.session holds 10 MB in both browsers: half of it is ours to fill. */
const MAX_BYTES = 5_000_000;
const INDEX = 'analyses';
const slot = (key: string): string => `analysis:${key}`;

/** The cache key of an article: engine and content, so that a reload or a second tab finds it again. */
export async function toKey(engine: string, article: Article): Promise<string> {
  const bytes = new TextEncoder().encode(JSON.stringify([engine, article]));
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(hash.subarray(0, 12), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

export async function findRead(key: string): Promise<Read | undefined> {
  const found = await browser.storage.session.get(slot(key));
  return found[slot(key)] as Read | undefined;
}

/** Keeps an analysis; the least recently used go first when the room is full. */
export const keepRead = (key: string, read: Read): Promise<void> =>
  changeIndex(async (kept) => {
    const size = JSON.stringify(read).length * 2;
    const index = [{ key, size }, ...kept.filter((entry) => entry.key !== key)];
    let room = MAX_BYTES;
    const stays = index.filter((entry, i) => {
      room -= entry.size;
      return i === 0 || room >= 0;
    });
    const goes = index.filter((entry) => !stays.includes(entry)).map((entry) => slot(entry.key));
    if (goes.length > 0) await browser.storage.session.remove(goes);
    await browser.storage.session.set({ [slot(key)]: read, [INDEX]: stays });
  });

/** Notes that an analysis was used again. */
export const touchRead = (key: string): Promise<void> =>
  changeIndex(async (kept) => {
    const entry = kept.find((candidate) => candidate.key === key);
    if (!entry || entry === kept[0]) return;
    await browser.storage.session.set({ [INDEX]: [entry, ...kept.filter((other) => other !== entry)] });
  });

let queue: Promise<unknown> = Promise.resolve();

/** One change at a time: an entry lost from the index would never be taken out of storage again. */
function changeIndex(change: (kept: readonly Entry[]) => Promise<void>): Promise<void> {
  const next = queue.then(async () => {
    const kept = (await browser.storage.session.get(INDEX))[INDEX] as readonly Entry[] | undefined;
    await change(kept ?? []);
  });
  queue = next.catch(() => undefined);
  return next;
}
