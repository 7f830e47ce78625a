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
export async function keepRead(key: string, read: Read): Promise<void> {
  const size = JSON.stringify(read).length * 2;
  const kept = (await browser.storage.session.get(INDEX))[INDEX] as Entry[] | undefined;
  const index = [{ key, size }, ...(kept ?? []).filter((entry) => entry.key !== key)];
  let room = MAX_BYTES;
  const stays = index.filter((entry, i) => {
    room -= entry.size;
    return i === 0 || room >= 0;
  });
  const goes = index.filter((entry) => !stays.includes(entry)).map((entry) => slot(entry.key));
  if (goes.length > 0) await browser.storage.session.remove(goes);
  await browser.storage.session.set({ [slot(key)]: read, [INDEX]: stays });
}
