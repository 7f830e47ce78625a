import { storage } from 'wxt/utils/storage';

/** Flags put aside, by article: newest article first. */
type Dismissed = readonly { readonly key: string; readonly flags: readonly string[] }[];

/** Articles whose dismissals are remembered. */
const MAX_ARTICLES = 200;

const item = storage.defineItem<Dismissed>('local:dismissed', { version: 1, fallback: [] });

export async function readDismissed(key: string): Promise<ReadonlySet<string>> {
  return new Set(find(await item.getValue(), key));
}

export async function dismissFlag(key: string, flag: string): Promise<void> {
  const all = await item.getValue();
  const flags = [...new Set([...find(all, key), flag])];
  await item.setValue([{ key, flags }, ...all.filter((entry) => entry.key !== key)].slice(0, MAX_ARTICLES));
}

export async function restoreFlags(key: string): Promise<void> {
  await item.setValue((await item.getValue()).filter((entry) => entry.key !== key));
}

/** Calls back with the flags put aside in an article whenever they change; returns the undo. */
export const watchDismissed = (key: string, callback: (flags: ReadonlySet<string>) => void): (() => void) =>
  item.watch((all) => callback(new Set(find(all, key))));

/** Calls back whenever any article's flags put aside change; returns the undo. */
export const watchAllDismissed = (callback: () => void): (() => void) => item.watch(callback);

const find = (all: Dismissed, key: string): readonly string[] =>
  all.find((entry) => entry.key === key)?.flags ?? [];
