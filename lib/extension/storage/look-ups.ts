import { browser } from 'wxt/browser';
import type { LookUp } from '../../core/live';

interface Entry {
  readonly key: string;
  readonly expires: number;
  readonly answer: LookUp;
}

/** Answers of wikis, newest first: in memory until the browser closes, like all that was read. */
const SLOT = 'lookUps';
const MAX_ENTRIES = 200;
const pauseSlot = (host: string): string => `wikiPause:${host}`;

/** What a wiki answered before, if that is not too old. */
export async function findLookUp(keys: readonly string[], now: number): Promise<LookUp | undefined> {
  const entries = await readEntries();
  return entries.find(({ key, expires }) => keys.includes(key) && expires > now)?.answer;
}

/** Keeps an answer for so many milliseconds; the oldest go first when the room is full. */
export const keepLookUp = (key: string, answer: LookUp, now: number, ms: number): Promise<void> =>
  change((entries) => {
    const others = entries.filter((entry) => entry.key !== key && entry.expires > now);
    return [{ key, answer, expires: now + ms }, ...others].slice(0, MAX_ENTRIES);
  });

/** Forgets all answers. */
export const forgetLookUps = (): Promise<void> => change(() => []);

/** The time in milliseconds before which a host does not want to be asked. */
export async function readPause(host: string): Promise<number> {
  const until = (await browser.storage.session.get(pauseSlot(host)))[pauseSlot(host)];
  return typeof until === 'number' ? until : 0;
}

export const setPause = (host: string, until: number): Promise<void> =>
  browser.storage.session.set({ [pauseSlot(host)]: until });

async function readEntries(): Promise<readonly Entry[]> {
  return ((await browser.storage.session.get(SLOT))[SLOT] as readonly Entry[] | undefined) ?? [];
}

let queue: Promise<unknown> = Promise.resolve();

/** One change at a time: two answers at once are both kept. */
function change(edit: (entries: readonly Entry[]) => readonly Entry[]): Promise<void> {
  const next = queue.then(async () => browser.storage.session.set({ [SLOT]: edit(await readEntries()) }));
  queue = next.catch(() => undefined);
  return next;
}
