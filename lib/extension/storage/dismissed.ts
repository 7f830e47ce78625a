import { storage } from 'wxt/utils/storage';

/** Flags put aside, by article: newest article first. */
type Dismissed = readonly { readonly key: string; readonly flags: readonly string[] }[];

/** Articles whose dismissals are remembered. */
const MAX_ARTICLES = 200;
/** Dismissals remembered of one article: far more than an article has flags, so that nothing can fill the storage. */
const MAX_FLAGS = 500;

const item = storage.defineItem<Dismissed>('local:dismissed', { version: 1, fallback: [] });

export async function readDismissed(key: string): Promise<ReadonlySet<string>> {
  return new Set(find(await item.getValue(), key));
}

export const dismissFlag = (key: string, flag: string): Promise<void> =>
  change((all) => {
    const flags = [...new Set([...find(all, key), flag])].slice(-MAX_FLAGS);
    return [{ key, flags }, ...all.filter((entry) => entry.key !== key)].slice(0, MAX_ARTICLES);
  });

export const restoreFlags = (key: string): Promise<void> =>
  change((all) => all.filter((entry) => entry.key !== key));

/** Calls back with the flags put aside in an article whenever they change; returns the undo. */
export const watchDismissed = (key: string, callback: (flags: ReadonlySet<string>) => void): (() => void) =>
  item.watch((all) => callback(new Set(find(all, key))));

/** Calls back whenever any article's flags put aside change; returns the undo. */
export const watchAllDismissed = (callback: () => void): (() => void) => item.watch(callback);

let queue: Promise<unknown> = Promise.resolve();

/** One change at a time: two flags put aside at once are both remembered. */
function change(edit: (all: Dismissed) => Dismissed): Promise<void> {
  const next = queue.then(async () => item.setValue(edit(await item.getValue())));
  queue = next.catch(() => undefined);
  return next;
}

const find = (all: Dismissed, key: string): readonly string[] =>
  all.find((entry) => entry.key === key)?.flags ?? [];
