import { beforeEach, expect, it, vi } from 'vitest';
import { scrollToRange } from '../../../lib/page/scroll';

let range: Range;
let element: HTMLElement;
const stand = (...tops: number[]) => {
  const boxes = vi.spyOn(range, 'getBoundingClientRect');
  for (const top of tops) boxes.mockReturnValueOnce(new DOMRect(0, top, 50, 20));
  boxes.mockReturnValue(new DOMRect(0, tops.at(-1) ?? 0, 50, 20));
};

beforeEach(() => {
  vi.useFakeTimers();
  document.body.innerHTML = '<p>Words of it</p>';
  element = document.querySelector('p') as HTMLElement;
  range = document.createRange();
  range.selectNodeContents(element.firstChild as Text);
  element.scrollIntoView = vi.fn();
  vi.spyOn(window, 'scrollBy').mockImplementation(() => undefined);
  return () => vi.useRealTimers();
});

it('leaves words in view where they are', async () => {
  stand(100);
  expect((await scrollToRange(window, range)).top).toBe(100);
  expect(element.scrollIntoView).not.toHaveBeenCalled();
});

it.each<[string, (done: () => void) => void]>([
  ['when the scroll has ended', () => window.dispatchEvent(new Event('scrollend'))],
  ['after a while where it never says so', () => vi.advanceTimersByTime(900)],
])('brings words out of view into it, and says where %s', async (_, end) => {
  stand(5_000, 300);
  const found = scrollToRange(window, range);
  end(() => undefined);
  expect((await found).top).toBe(300);
  expect(window.scrollBy).not.toHaveBeenCalled();
  expect(vi.getTimerCount()).toBe(0);
});

it('moves on to words deep in a tall element', async () => {
  stand(5_000, 2_000, 300);
  const found = scrollToRange(window, range);
  vi.advanceTimersByTime(900);
  expect((await found).top).toBe(300);
  expect(window.scrollBy).toHaveBeenCalledWith(expect.objectContaining({ behavior: 'instant' }));
});
