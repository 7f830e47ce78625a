import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { DEFAULT_SETTINGS, type Settings } from '../../../lib/core/settings';
import {
  followSettings,
  injectReader,
  registerDetector,
  startInOpenTabs,
} from '../../../lib/extension/registration';
import { changeSettings } from '../../../lib/extension/storage/settings';

interface Script {
  readonly id: string;
  readonly matches: readonly string[];
  readonly excludeMatches?: readonly string[];
}

/** As the browsers hold it: refuses an id twice and one that is unknown. */
let registered: readonly Script[];

beforeEach(() => {
  fakeBrowser.reset();
  registered = [];
  const { scripting } = fakeBrowser;
  vi.spyOn(scripting, 'getRegisteredContentScripts').mockImplementation((async () => registered) as never);
  vi.spyOn(scripting, 'registerContentScripts').mockImplementation((async (scripts: readonly Script[]) => {
    if (registered.length > 0) throw new Error(`Duplicate script ID '${scripts[0]?.id}'`);
    registered = scripts;
  }) as never);
  vi.spyOn(scripting, 'unregisterContentScripts').mockImplementation((async () => {
    if (registered.length === 0) throw new Error('Nonexistent script ID');
    registered = [];
  }) as never);
  vi.spyOn(scripting, 'executeScript').mockResolvedValue([] as never);
});

describe('the detector', () => {
  it.each<[string, Partial<Settings>, readonly string[] | null]>([
    ['a new reader', {}, []],
    ['all is paused', { paused: true }, null],
    ['the reader wants to click first', { mode: 'click' }, null],
    ['both', { mode: 'click', paused: true }, null],
    ['marks are switched off', { kinds: { ...DEFAULT_SETTINGS.kinds, flag: false } }, []],
    ['a site is on', { sites: { 'a.example': 'on' } }, []],
    ['a site is off', { sites: { 'a.example': 'off', 'b.example': 'on' } }, ['a.example']],
    [
      'an address is off',
      { sites: { '127.0.0.1': 'off', '[::1]': 'off', localhost: 'off' } },
      ['127.0.0.1', '[::1]', 'localhost'],
    ],
    [
      'a host is no host',
      { sites: { 'a b': 'off', '*': 'off', '': 'off', 'a/*': 'off', 'a.example': 'off' } },
      ['a.example'],
    ],
  ])('where %s', async (_, patch, off) => {
    await registerDetector({ ...DEFAULT_SETTINGS, ...patch });
    const patterns = off?.flatMap((host) => [`http://${host}/*`, `https://${host}/*`]);
    expect(registered.filter(({ id }) => id === 'detector')).toEqual(
      patterns
        ? [
            {
              id: 'detector',
              js: ['/detector.js'],
              matches: ['http://*/*', 'https://*/*'],
              excludeMatches: patterns,
              runAt: 'document_idle',
              persistAcrossSessions: true,
            },
          ]
        : [],
    );
  });

  it.each<[string, Partial<Settings>, readonly string[]]>([
    ['nobody has said anything', {}, []],
    ['a site is on, another off', { sites: { 'a.example': 'on', 'b.example': 'off' } }, ['a.example']],
    [
      'pages are ruled',
      { pages: { 'a.example/#/*': 'article', 'a.example/x': 'not-article', 'b.example/': 'article' } },
      ['a.example', 'b.example'],
    ],
    ['a shape has no host', { pages: { '/x': 'article', '*/x': 'article' } }, []],
    ['all is paused', { paused: true, sites: { 'a.example': 'on' } }, []],
  ])('is told that there are rules where %s', async (_, patch, hosts) => {
    await registerDetector({ ...DEFAULT_SETTINGS, ...patch });
    expect(registered.find(({ id }) => id === 'ruled')?.matches ?? []).toEqual(
      hosts.flatMap((host) => [`http://${host}/*`, `https://${host}/*`]),
    );
  });

  it('stands as the last settings want it where they change quickly', async () => {
    const off = (host: string): Settings => ({ ...DEFAULT_SETTINGS, sites: { [host]: 'off' } });
    await Promise.all([
      registerDetector(off('a.example')),
      registerDetector({ ...DEFAULT_SETTINGS, paused: true }),
      registerDetector(off('b.example')),
    ]);
    expect(registered).toMatchObject([{ excludeMatches: ['http://b.example/*', 'https://b.example/*'] }]);
  });

  it.each<[string, Partial<Settings>, number, number]>([
    ['a site is switched off', { sites: { 'a.example': 'off' } }, 1, 1],
    ['all is paused', { paused: true }, 0, 0],
    ['a kind is switched off', { kinds: { ...DEFAULT_SETTINGS.kinds, flag: false } }, 0, 0],
    ['a page is ruled', { pages: { 'a.example/x': 'not-article' } }, 2, 0],
  ])('is registered again only where it matters: %s', async (_, patch, scripts, started) => {
    vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue([{ id: 4 }] as never);
    followSettings();
    await changeSettings((now) => ({ ...now, ...patch }));
    await vi.waitFor(() => expect(registered).toHaveLength(scripts));
    await vi.waitFor(() => expect(fakeBrowser.scripting.executeScript).toHaveBeenCalledTimes(started));
  });

  it('that the browser refuses is reported, and the next settings are followed', async () => {
    const log = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue([] as never);
    vi.spyOn(fakeBrowser.scripting, 'registerContentScripts').mockRejectedValueOnce(new Error('no'));
    followSettings();
    await changeSettings((now) => ({ ...now, sites: { 'a.example': 'off' } }));
    await vi.waitFor(() => expect(log).toHaveBeenCalledTimes(1));
    await changeSettings((now) => ({ ...now, sites: { 'b.example': 'off' } }));
    await vi.waitFor(() => expect(registered).toHaveLength(1));
  });

  it('starts in pages that are open, and passes over those out of reach', async () => {
    vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue([{ id: 4 }, {}, { id: 5 }] as never);
    const script = vi.spyOn(fakeBrowser.scripting, 'executeScript').mockRejectedValueOnce(new Error('no'));
    await startInOpenTabs();
    expect(script.mock.calls.map(([{ target }]) => target.tabId)).toEqual([4, 5]);
  });
});

it('no styles are brought to a page that does not take the reader', async () => {
  vi.spyOn(fakeBrowser.scripting, 'executeScript').mockRejectedValue(new Error('no'));
  const css = vi.spyOn(fakeBrowser.scripting, 'insertCSS').mockResolvedValue();
  expect(await injectReader(3)).toBe(false);
  expect(css).not.toHaveBeenCalled();
});
