import { beforeEach, expect, it, vi } from 'vitest';
import type { Session } from '../../../entrypoints/reader/sessions';
import { joinPage, shareSessions } from '../../../entrypoints/reader/shared';

const read = [{ key: 'story' }] as unknown as readonly Session[];
const nothing = () => undefined;

beforeEach(() => {
  globalThis.readoutPage = undefined;
});

it.each([
  ['first', [[[]], [read]]],
  ['last', [[read]]],
])('the notes are told what is read, be they there %s', (when, expected) => {
  const update = vi.fn();
  if (when === 'first') joinPage(() => ({ update }));
  shareSessions(read, nothing);
  if (when === 'last') joinPage(() => ({ update }));
  expect(update.mock.calls).toEqual(expected);
});

it('brought in twice, there is one of them, told of every change', () => {
  const update = vi.fn();
  const second = vi.fn(() => ({ update: nothing }));
  joinPage(() => ({ update }));
  expect(joinPage(second)).toBeNull();
  expect(second).not.toHaveBeenCalled();
  shareSessions(read, nothing);
  shareSessions([], nothing);
  expect(update.mock.calls).toEqual([[[]], [read], [[]]]);
});
