import { storage } from 'wxt/utils/storage';

/** Rows of the panel that the reader has opened, by the article's address: newest article first. */
type OpenRows = readonly { readonly url: string; readonly ids: readonly string[] }[];

const MAX_ARTICLES = 50;
const MAX_ROWS = 100;

/** In memory, until the browser closes: what was opened is no setting. */
const item = storage.defineItem<OpenRows>('session:openRows', { fallback: [] });

/** Which rows of an article stand open. */
export async function readOpenRows(url: string): Promise<ReadonlySet<string>> {
  return new Set((await item.getValue()).find((entry) => entry.url === url)?.ids ?? []);
}

let queue: Promise<unknown> = Promise.resolve();

/** Remembers which rows of an article stand open. */
export function keepOpenRows(url: string, open: ReadonlySet<string>): Promise<void> {
  const next = queue.then(async () => {
    const others = (await item.getValue()).filter((entry) => entry.url !== url);
    const own = open.size > 0 ? [{ url, ids: [...open].slice(-MAX_ROWS) }] : [];
    await item.setValue([...own, ...others].slice(0, MAX_ARTICLES));
  });
  queue = next.catch(() => undefined);
  return next;
}
