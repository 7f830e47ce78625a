import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { DEFAULT_SETTINGS, type Settings } from '../../../../lib/core/settings';
import { changeSettings, readSettings, watchSettings } from '../../../../lib/extension/storage/settings';

beforeEach(() => fakeBrowser.reset());

const store = (settings: unknown) => fakeBrowser.storage.local.set({ settings });

describe('settings', () => {
  it.each([
    ['nothing', null, DEFAULT_SETTINGS],
    ['an empty object', {}, DEFAULT_SETTINGS],
    ['one field', { paused: true }, { ...DEFAULT_SETTINGS, paused: true }],
    [
      'some kinds',
      { kinds: { place: false } },
      { ...DEFAULT_SETTINGS, kinds: { ...DEFAULT_SETTINGS.kinds, place: false } },
    ],
  ])('with %s stored are completed by the defaults', async (_, stored, expected) => {
    await store(stored);
    expect(await readSettings()).toEqual(expected);
  });

  it('two changes at once do not undo each other', async () => {
    await Promise.all([
      changeSettings((now) => ({ ...now, sites: { ...now.sites, 'a.example': 'off' } })),
      changeSettings((now) => ({ ...now, sites: { ...now.sites, 'b.example': 'off' } })),
      changeSettings((now) => ({ ...now, showGrey: true })),
    ]);
    expect(await readSettings()).toEqual({
      ...DEFAULT_SETTINGS,
      showGrey: true,
      sites: { 'a.example': 'off', 'b.example': 'off' },
    });
  });

  it('a change that fails costs no later one', async () => {
    const broken = changeSettings(() => {
      throw new Error('broken');
    });
    await expect(broken).rejects.toThrow('broken');
    expect(await changeSettings((now) => ({ ...now, paused: true }))).toMatchObject({ paused: true });
  });

  it('tells what they became and what they were, complete, until told to stop', async () => {
    const heard = vi.fn<(now: Settings, before: Settings) => void>();
    const stop = watchSettings(heard);
    await store({ paused: true });
    expect(heard).toHaveBeenLastCalledWith({ ...DEFAULT_SETTINGS, paused: true }, DEFAULT_SETTINGS);
    await fakeBrowser.storage.local.clear();
    expect(heard).toHaveBeenLastCalledWith(DEFAULT_SETTINGS, { ...DEFAULT_SETTINGS, paused: true });
    stop();
    await store({ paused: true });
    expect(heard).toHaveBeenCalledTimes(2);
  });
});
