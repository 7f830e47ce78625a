import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { ask, askPage } from '../../../lib/extension/send';

const DEAD = new Error('Could not establish connection. Receiving end does not exist.');

beforeEach(() => {
  fakeBrowser.reset();
  vi.useFakeTimers();
  return () => vi.useRealTimers();
});

describe('ask', () => {
  const answers = (...given: unknown[]) => {
    const send = vi.spyOn(fakeBrowser.runtime, 'sendMessage');
    for (const value of given) {
      if (value instanceof Error) send.mockRejectedValueOnce(value);
      else send.mockResolvedValueOnce(value as never);
    }
    return send;
  };
  const answered = { ok: true, value: null };

  it.each([
    ['at once', [answered], 1, answered],
    [
      'a refusal at once: asking again would not change it',
      [{ ok: false, error: 'no' }],
      1,
      { ok: false, error: 'no' },
    ],
    ['after a background that was not there', [DEAD, answered], 2, answered],
    ['after one that died while it worked', [undefined, answered], 2, answered],
    ['after both', [DEAD, undefined, answered], 3, answered],
    ['with the reason where it stays away', [DEAD, DEAD, DEAD], 3, { ok: false, error: DEAD.message }],
    [
      'with a reason where nobody answers',
      [null, 'yes', 7],
      3,
      { ok: false, error: 'Readout gave no answer.' },
    ],
  ])('is answered %s', async (_, given, tries, expected) => {
    const send = answers(...given);
    const answer = ask('articleLeft', {});
    await vi.runAllTimersAsync();
    expect(await answer).toEqual(expected);
    expect(send).toHaveBeenCalledTimes(tries);
  });

  it('does not throw where the extension was removed under the page', async () => {
    vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation(() => {
      throw new Error('Extension context invalidated.');
    });
    const answer = ask('articleLeft', {});
    await vi.runAllTimersAsync();
    expect(await answer).toEqual({ ok: false, error: 'Extension context invalidated.' });
  });
});

describe('askPage', () => {
  it.each([
    ['its answer', async () => true, true],
    ['null where the page answers nothing', async () => undefined, null],
    ['null where no script of ours runs', async () => Promise.reject(DEAD), null],
  ])('gives %s', async (_, sendMessage, expected) => {
    const send = vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockImplementation(sendMessage as never);
    expect(await askPage(5, 'read', { force: true })).toBe(expected);
    expect(send).toHaveBeenCalledWith(5, { name: 'read', data: { force: true } }, { frameId: 0 });
  });
});
