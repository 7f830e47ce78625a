import { storage } from 'wxt/utils/storage';
import { DEFAULT_SETTINGS, type Settings } from '../../core/settings';

/** The reader's settings; synced nowhere. Older shapes are migrated, so raise `version` with every change of shape. */
export const settingsItem = storage.defineItem<Settings>('local:settings', {
  version: 1,
  fallback: DEFAULT_SETTINGS,
});

/** The settings as stored, completed by the defaults where a field is younger than what was stored. */
export async function readSettings(): Promise<Settings> {
  return complete(await settingsItem.getValue());
}

/** Changes the settings from what they are now; two changes at once do not undo each other. */
export function changeSettings(change: (now: Settings) => Settings): Promise<Settings> {
  const next = queue.then(async () => {
    const changed = change(await readSettings());
    await settingsItem.setValue(changed);
    return changed;
  });
  queue = next.catch(() => undefined);
  return next;
}

/** Calls back with every change from anywhere; returns the undo. */
export const watchSettings = (callback: (settings: Settings, before: Settings) => void): (() => void) =>
  settingsItem.watch((value, before) => callback(complete(value), complete(before ?? DEFAULT_SETTINGS)));

let queue: Promise<unknown> = Promise.resolve();

const complete = (stored: Settings): Settings => ({
  ...DEFAULT_SETTINGS,
  ...stored,
  kinds: { ...DEFAULT_SETTINGS.kinds, ...stored.kinds },
  live: { ...DEFAULT_SETTINGS.live, ...stored.live },
});
