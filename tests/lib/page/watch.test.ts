import { beforeEach, describe, expect, it, vi } from 'vitest';
import { watchAddress, watchChanges, whenSettled } from '../../../lib/page/watch';

let stop: AbortController;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  stop = new AbortController();
  document.body.innerHTML = '<p>Text</p>';
  return () => {
    stop.abort();
    vi.useRealTimers();
  };
});

/** Changes the page, and lets its observers hear of it. */
const change = async () => {
  document.body.append(document.createElement('p'));
  await tick();
};
const tick = () => new Promise<void>((done) => setImmediate(done));

describe('changes', () => {
  const OPTIONS = { pause: 100, most: 3 };

  it('are told once per burst, after a pause', async () => {
    const told = vi.fn();
    watchChanges(document, OPTIONS, told, stop.signal);
    for (let i = 0; i < 5; i += 1) await change();
    vi.advanceTimersByTime(99);
    expect(told).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1);
    expect(told).toHaveBeenCalledTimes(1);
    vi.advanceTimersByTime(5_000);
    expect(told).toHaveBeenCalledTimes(1);
  });

  it('are told ever more rarely, and only so often', async () => {
    const told = vi.fn();
    watchChanges(document, OPTIONS, told, stop.signal);
    for (const pause of [100, 125, 150]) {
      await change();
      vi.advanceTimersByTime(pause - 1);
      const before = told.mock.calls.length;
      vi.advanceTimersByTime(1);
      expect(told.mock.calls.length).toBe(before + 1);
    }
    for (let i = 0; i < 10; i += 1) {
      await change();
      vi.advanceTimersByTime(5_000);
    }
    expect(told).toHaveBeenCalledTimes(3);
  });

  it('are heard of words too', async () => {
    const told = vi.fn();
    watchChanges(document, OPTIONS, told, stop.signal);
    const text = document.querySelector('p')?.firstChild as Text;
    text.data = 'Other text';
    await tick();
    vi.advanceTimersByTime(100);
    expect(told).toHaveBeenCalledTimes(1);
  });

  it.each(['before', 'while waiting'])('are told no more after the end: %s', async (when) => {
    const told = vi.fn();
    if (when === 'before') stop.abort();
    watchChanges(document, OPTIONS, told, stop.signal);
    await change();
    stop.abort();
    vi.advanceTimersByTime(5_000);
    expect(told).not.toHaveBeenCalled();
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe('a page settles', () => {
  const settled = () => {
    const done = vi.fn();
    void whenSettled(document, { quiet: 300, most: 1_000 }, stop.signal).then(done);
    return done;
  };
  const pass = async (ms: number) => {
    vi.advanceTimersByTime(ms);
    await tick();
  };

  it('when it has been quiet', async () => {
    const done = settled();
    await pass(200);
    await change();
    await pass(299);
    expect(done).not.toHaveBeenCalled();
    await pass(1);
    expect(done).toHaveBeenCalled();
  });

  it('after the longest wait where it never rests', async () => {
    const done = settled();
    for (let i = 0; i < 9; i += 1) {
      await change();
      await pass(100);
    }
    expect(done).not.toHaveBeenCalled();
    await pass(100);
    expect(done).toHaveBeenCalled();
    expect(vi.getTimerCount()).toBe(0);
  });

  it.each(['before', 'while waiting'])('at once where it is left: %s', async (when) => {
    if (when === 'before') stop.abort();
    const done = settled();
    stop.abort();
    await tick();
    expect(done).toHaveBeenCalled();
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe('the address', () => {
  const go = (path: string) => {
    history.replaceState(null, '', path);
    window.dispatchEvent(new Event('popstate'));
  };

  it('is told when it has changed, once, until the end', () => {
    const told = vi.fn();
    watchAddress(window, told, stop.signal);
    go(location.href);
    expect(told).not.toHaveBeenCalled();
    go('#two');
    window.dispatchEvent(new Event('popstate'));
    expect(told).toHaveBeenCalledTimes(1);
    stop.abort();
    go('#three');
    expect(told).toHaveBeenCalledTimes(1);
  });
});
