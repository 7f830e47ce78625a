import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { flagKey } from '../../../lib/core/mark';
import { pageShape, type Settings } from '../../../lib/core/settings';
import { findPageMarks, followMarks, mayRead } from '../../../lib/extension/page-marks';
import { dismissFlag } from '../../../lib/extension/storage/dismissed';
import { changeSettings } from '../../../lib/extension/storage/settings';
import { setTab } from '../../../lib/extension/storage/tabs';
import { analysis, article } from '../../components/made-up';

const { url } = article;
const host = new URL(url).hostname;
const page = { key: 'k', url, asked: false };
const change = (patch: Partial<Settings>) => changeSettings((now) => ({ ...now, ...patch }));
const kinds = (marks: Awaited<ReturnType<typeof findPageMarks>>) => new Set(marks?.map(({ kind }) => kind));

beforeEach(() => fakeBrowser.reset());

describe('what is marked in a page', () => {
  it('follows the kinds switched on and the flags put aside', async () => {
    expect(kinds(await findPageMarks(page, analysis))).toContain('person');
    await change({
      kinds: { person: false, place: true, organization: true, theme: true, term: true, flag: true },
    });
    expect(kinds(await findPageMarks(page, analysis))).not.toContain('person');
    const [flag] = analysis.flags.filter(({ severity }) => severity > 1);
    if (!flag) throw new Error('no flag to put aside');
    await dismissFlag('k', flagKey(flag));
    const ids = (await findPageMarks(page, analysis))?.map(({ id }) => id);
    expect(ids).not.toContain(flagKey(flag));
    expect(ids?.length).toBeGreaterThan(0);
  });

  it.each<[string, Partial<Settings>, boolean, boolean]>([
    ['nothing was said', {}, true, true],
    ['the site is on', { sites: { [host]: 'on' } }, true, true],
    ['another site is off', { sites: { 'other.example': 'off' } }, true, true],
    ['the site is off', { sites: { [host]: 'off' } }, false, true],
    ['the page is said to be no article', { pages: { [pageShape(url)]: 'not-article' } }, false, true],
    ['all is paused', { paused: true }, false, false],
  ])('where %s', async (_, patch, unasked, asked) => {
    await change(patch);
    expect((await findPageMarks(page, analysis)) !== null).toBe(unasked);
    expect((await findPageMarks({ ...page, asked: true }, analysis)) !== null).toBe(asked);
    expect(await mayRead(url)).toBe(unasked);
  });
});

describe('pages are told to ask again', () => {
  const followed = async () => {
    vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue([{ id: 1 }, { id: 2 }, {}] as never);
    const send = vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockResolvedValue(null as never);
    await setTab(1, { status: 'ready', url, key: 'k' });
    await setTab(2, { status: 'analysing', url, title: '' });
    followMarks();
    return send;
  };

  it.each<[string, () => Promise<unknown>, boolean]>([
    ['a kind is switched', () => change({ mentions: 'all' }), false],
    ['a flag is put aside', () => dismissFlag('k', 'source:1-2'), false],
    ['their site is switched off', () => change({ sites: { [host]: 'off' } }), true],
    ['another site is', () => change({ sites: { 'other.example': 'off' } }), false],
  ])('where %s', async (_, act, ruled) => {
    const send = await followed();
    await act();
    await vi.waitFor(() =>
      expect(send.mock.calls).toEqual([[1, { name: 'repaint', data: { ruled } }, { frameId: 0 }]]),
    );
  });

  it('but not where nothing of theirs changed', async () => {
    const send = await followed();
    await change({ history: false });
    await change({ showGrey: true });
    await vi.waitFor(() => expect(send).toHaveBeenCalledTimes(1));
  });
});
