import { afterEach, expect, it, vi } from 'vitest';
import { askToPersist } from '../../../../lib/extension/storage/persist';

afterEach(() => vi.unstubAllGlobals());

it.each([
  [false, 1],
  [true, 0],
])('where the store is kept already (%s) the browser is asked %i times', async (persisted, times) => {
  const persist = vi.fn(async () => true);
  vi.stubGlobal('navigator', { storage: { persisted: async () => persisted, persist } });
  await askToPersist();
  expect(persist).toHaveBeenCalledTimes(times);
});

it('a browser that knows no such thing costs nothing', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  vi.stubGlobal('navigator', {});
  await expect(askToPersist()).resolves.toBeUndefined();
});
