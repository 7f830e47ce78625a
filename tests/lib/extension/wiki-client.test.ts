import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { createWikiClient, toPause } from '../../../lib/extension/wiki-client';

const URL_A = 'https://a.example/w/api.php?titles=A';
const URL_B = 'https://b.example/w/api.php?titles=B';

/** A server that gives these answers in turn. */
const serve = (...answers: readonly (Response | Error)[]) => {
  let next = 0;
  return vi.fn(async (_url: unknown, _options?: RequestInit): Promise<Response> => {
    const answer = answers[next++] ?? new Error('nobody there');
    if (answer instanceof Error) throw answer;
    return answer;
  });
};
const answer = (body: string, status = 200, headers = {}) => new Response(body, { status, headers });

beforeEach(() => {
  fakeBrowser.reset();
  vi.spyOn(fakeBrowser.runtime, 'getManifest').mockReturnValue({ version: '1.2.3' } as never);
});

describe('asking a wiki', () => {
  it('says who asks, and carries nothing else', async () => {
    const send = serve(answer('{"a":1}'));
    expect(await createWikiClient(send)(URL_A)).toEqual({ ok: true, json: { a: 1 } });
    expect(send.mock.calls[0]?.[1]).toMatchObject({
      headers: { 'Api-User-Agent': 'Readout/1.2.3 (browser extension)' },
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      redirect: 'error',
    });
  });

  it.each<[string, Response | Error, object]>([
    ['nobody', new TypeError('Failed to fetch'), { ok: false, reason: 'offline' }],
    ['an error', answer('oh', 500), { ok: false, reason: 'server' }],
    ['no such page', answer('{}', 404), { ok: false, reason: 'server' }],
    ['HTML', answer('<!doctype html>'), { ok: false, reason: 'nonsense' }],
    ['nothing', answer(''), { ok: false, reason: 'nonsense' }],
    ['more than was asked for', answer(`"${'x'.repeat(1_000_001)}"`), { ok: false, reason: 'nonsense' }],
  ])('%s is told as what it is', async (_, given, expected) => {
    expect(await createWikiClient(serve(given))(URL_A)).toEqual(expected);
  });

  it('does not wait for ever', async () => {
    const never = (_: unknown, options?: RequestInit) =>
      new Promise<Response>((_done, failed) => {
        options?.signal?.addEventListener('abort', () => failed(new Error('aborted')));
      });
    expect(await createWikiClient(never, 5)(URL_A)).toEqual({ ok: false, reason: 'slow' });
  });

  it('asks one after the other', async () => {
    let running = 0;
    const fetchJson = createWikiClient(async () => {
      running += 1;
      expect(running).toBe(1);
      await Promise.resolve();
      running -= 1;
      return answer('1');
    });
    const all = await Promise.all([fetchJson(URL_A), fetchJson(URL_B), fetchJson(URL_A)]);
    expect(all).toEqual(Array(3).fill({ ok: true, json: 1 }));
  });

  it.each([429, 503])('leaves a host alone that says %d, though others are asked', async (status) => {
    const send = serve(answer('', status, { 'retry-after': '120' }), answer('1'));
    const fetchJson = createWikiClient(send);
    const refused = await fetchJson(URL_A);
    expect(refused).toMatchObject({ ok: false, reason: 'busy', retryAt: expect.any(Number) });
    // Another background, after this one slept, remembers.
    expect(await createWikiClient(send)(URL_A)).toEqual(refused);
    expect(send).toHaveBeenCalledOnce();
    expect(await fetchJson(URL_B)).toEqual({ ok: true, json: 1 });
  });

  it.each([
    ['2', 2_000],
    ['0', 1_000],
    ['86400', 3_600_000],
    ['Thu, 01 Jan 1970 00:01:30 GMT', 80_000],
    ['Wed, 31 Dec 1969 00:00:00 GMT', 1_000],
    ['soon', 60_000],
    ['', 60_000],
    [null, 60_000],
  ])('Retry-After %j is %d ms', (header, ms) => {
    expect(toPause(header, 10_000)).toBe(ms);
  });
});
