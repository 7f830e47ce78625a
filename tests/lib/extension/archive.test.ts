import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Fetched } from '../../../lib/core/live';
import { DEFAULT_SETTINGS } from '../../../lib/core/settings';
import { createArchive } from '../../../lib/extension/archive';
import { changeSettings } from '../../../lib/extension/storage/settings';

const PAGE = 'https://ministry.example/text?a=1&b=ü';
const COPY = 'https://web.archive.org/web/20260301120000/https://ministry.example/text';

const closest = (url: string, available = true) => ({ archived_snapshots: { closest: { available, url } } });
const asked = async (fetched: Fetched) => {
  const fetchJson = vi.fn(async (_url: string) => fetched);
  return { answer: await createArchive(fetchJson)(PAGE), fetchJson };
};

beforeEach(async () => {
  fakeBrowser.reset();
  vi.spyOn(fakeBrowser.permissions, 'contains').mockResolvedValue(true as never);
  await changeSettings(() => ({ ...DEFAULT_SETTINGS, archive: true }));
  return () => vi.restoreAllMocks();
});

describe('the Wayback Machine', () => {
  it.each<[string, unknown, object]>([
    ['has a copy', closest(COPY), { status: 'found', url: COPY }],
    [
      'names it without encryption',
      closest(COPY.replace('https:', 'http:')),
      { status: 'found', url: COPY.replace('http:', 'https:') },
    ],
    ['has none', { archived_snapshots: {} }, { status: 'none' }],
    ['has one that is not to be had', closest(COPY, false), { status: 'none' }],
    ['leads elsewhere', closest('https://archive.example/web/1/x'), { status: 'none' }],
    [
      'leads to one that looks like it',
      closest('https://web.archive.org.evil.example/x'),
      { status: 'none' },
    ],
    ['answers with a script', closest('javascript:alert(1)'), { status: 'none' }],
    ['answers something else', { message: 'busy' }, { status: 'failed' }],
  ])('%s', async (_, json, expected) => {
    expect((await asked({ ok: true, json })).answer).toEqual(expected);
  });

  it('that does not answer is told', async () => {
    expect((await asked({ ok: false, reason: 'offline' })).answer).toEqual({ status: 'failed' });
  });

  it('is sent the address of the page and nothing else', async () => {
    const { fetchJson } = await asked({ ok: true, json: closest(COPY) });
    expect(fetchJson.mock.calls).toEqual([
      [`https://archive.org/wayback/available?url=${encodeURIComponent(PAGE)}`],
    ]);
  });
});

describe('nothing is sent', () => {
  it('while the reader has not allowed it', async () => {
    await changeSettings((now) => ({ ...now, archive: false }));
    const { answer, fetchJson } = await asked({ ok: true, json: closest(COPY) });
    expect(answer).toEqual({ status: 'no-access' });
    expect(fetchJson).not.toHaveBeenCalled();
  });

  it('where the browser gives no access', async () => {
    vi.spyOn(fakeBrowser.permissions, 'contains').mockResolvedValue(false as never);
    const { answer, fetchJson } = await asked({ ok: true, json: closest(COPY) });
    expect(answer).toEqual({ status: 'no-access' });
    expect(fetchJson).not.toHaveBeenCalled();
  });
});
