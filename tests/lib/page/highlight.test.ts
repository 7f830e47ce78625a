import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createHighlighter } from '../../../lib/page/highlight';

/** The parts of the browser's registry and highlights that we use; happy-dom has none. */
class FakeHighlight extends Set<Range> {
  priority = 0;
}
let registry: Map<string, FakeHighlight>;
const painted = (name: string) => registry.get(name)?.size ?? 0;
const ranges = (count: number) => Array.from({ length: count }, () => document.createRange());
const start = () => createHighlighter(window);

beforeEach(() => {
  registry = new Map();
  vi.stubGlobal('CSS', { highlights: registry });
  vi.stubGlobal('Highlight', FakeHighlight);
  vi.useFakeTimers();
  return () => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  };
});

describe('painting', () => {
  it('paints under a name, replaces, and takes away', async () => {
    const brush = start();
    await brush.paint('a', ranges(3), 4);
    expect([painted('a'), registry.get('a')?.priority]).toEqual([3, 4]);
    await brush.paint('a', ranges(1));
    expect(painted('a')).toBe(1);
    await brush.paint('a', []);
    expect(registry.size).toBe(0);
  });

  it('paints many in slices, between which the page has its turn', async () => {
    const brush = start();
    const done = brush.paint('a', ranges(250));
    expect(painted('a')).toBe(100);
    await vi.advanceTimersByTimeAsync(0);
    expect(painted('a')).toBe(200);
    await vi.runOnlyPendingTimersAsync();
    await done;
    expect(painted('a')).toBe(250);
  });

  it('a later call ends the slices of an earlier one', async () => {
    const brush = start();
    const first = brush.paint('a', ranges(250));
    await brush.paint('a', ranges(2));
    await vi.advanceTimersByTimeAsync(10);
    await first;
    expect(painted('a')).toBe(2);
  });
});

describe('a page that never comes to rest', () => {
  let see: (isIntersecting: boolean, box?: Partial<DOMRect>) => void;
  const watched = new Set<Element>();
  const inParagraph = () => {
    const paragraph = document.body.appendChild(document.createElement('p'));
    paragraph.textContent = 'words';
    const range = document.createRange();
    range.selectNodeContents(paragraph.firstChild as Text);
    return range;
  };
  const spin = (spinner: Element) => document.body.append(spinner);

  beforeEach(() => {
    watched.clear();
    class FakeObserver {
      constructor(tell: IntersectionObserverCallback) {
        see = (isIntersecting, box = { width: 9, height: 9 }) =>
          tell(
            [...watched].map(
              (target) => ({ target, isIntersecting, boundingClientRect: box }) as IntersectionObserverEntry,
            ),
            this as unknown as IntersectionObserver,
          );
      }
      observe = (element: Element) => watched.add(element);
      disconnect = () => watched.clear();
    }
    vi.stubGlobal('IntersectionObserver', FakeObserver);
    document.getAnimations = () => [];
    document.body.replaceChildren();
  });

  it('is painted near its view alone', async () => {
    spin(document.createElement('animateTransform'));
    const brush = start();
    await brush.paint('a', [inParagraph(), inParagraph()]);
    expect([painted('a'), watched.size]).toEqual([2, 2]);
    see(false);
    expect(painted('a')).toBe(0);
    see(true);
    expect(painted('a')).toBe(2);
    await brush.paint('a', []);
    expect(watched.size).toBe(0);
  });

  it('keeps what has no box to be near with', async () => {
    spin(document.createElement('animateTransform'));
    const brush = start();
    await brush.paint('a', [inParagraph()]);
    see(false, { width: 0, height: 0 });
    expect(painted('a')).toBe(1);
    brush.stop();
    expect(watched.size).toBe(0);
  });

  it.each([
    [Number.POSITIVE_INFINITY, 'running', 1],
    [3, 'running', 0],
    [Number.POSITIVE_INFINITY, 'paused', 0],
  ])('is told by an animation of %s rounds that is %s', async (iterations, playState, count) => {
    document.getAnimations = () =>
      [{ playState, effect: { getComputedTiming: () => ({ iterations }) } }] as unknown as Animation[];
    const brush = start();
    await brush.paint('a', [inParagraph()]);
    expect(watched.size).toBe(count);
    brush.stop();
  });
});

describe('a page that clears what we paint', () => {
  const look = () => vi.advanceTimersByTimeAsync(3_000);

  it('is painted again, at most five times', async () => {
    const brush = start();
    await brush.paint('a', ranges(3));
    for (let i = 0; i < 5; i += 1) {
      registry.clear();
      await look();
      expect(painted('a')).toBe(3);
    }
    registry.clear();
    await look();
    await look();
    expect(painted('a')).toBe(0);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('keeps what another put under our name: two never contend', async () => {
    const brush = start();
    await brush.paint('a', ranges(3));
    const newer = start();
    await newer.paint('a', ranges(1));
    await look();
    brush.stop();
    expect(painted('a')).toBe(1);
  });

  it('is left alone while nobody sees it, or where nothing is painted', async () => {
    const brush = start();
    await brush.paint('a', ranges(3));
    vi.spyOn(document, 'hidden', 'get').mockReturnValue(true);
    registry.clear();
    await look();
    expect(registry.size).toBe(0);
    await brush.paint('a', []);
    vi.spyOn(document, 'hidden', 'get').mockReturnValue(false);
    await look();
    expect(registry.size).toBe(0);
  });
});

describe('stopping', () => {
  it('leaves nothing of ours, and what is the page’s', async () => {
    const brush = start();
    await brush.paint('a', ranges(3));
    await brush.paint('b', ranges(3));
    registry.set('page', new FakeHighlight());
    const theirs = new FakeHighlight();
    registry.set('b', theirs);
    brush.stop();
    expect([...registry.keys()]).toEqual(['b', 'page']);
    expect(registry.get('b')).toBe(theirs);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('ends slices under way, and what is painted after it', async () => {
    const brush = start();
    const painting = brush.paint('a', ranges(250));
    brush.stop();
    await vi.runAllTimersAsync();
    await painting;
    await brush.paint('b', ranges(3));
    expect(registry.size).toBe(0);
  });
});

describe('a registry that is broken', () => {
  const broken = () => {
    throw new TypeError('not today');
  };
  it.each<[string, () => void]>([
    ['missing', () => vi.stubGlobal('CSS', {})],
    ['missing with all of CSS', () => vi.stubGlobal('CSS', undefined)],
    ['without highlights to put in', () => vi.stubGlobal('Highlight', undefined)],
    [
      'a getter that throws',
      () => vi.stubGlobal('CSS', Object.defineProperty({}, 'highlights', { get: broken })),
    ],
    [
      'refusing everything',
      () => vi.stubGlobal('CSS', { highlights: { get: broken, set: broken, delete: broken } }),
    ],
  ])('%s: nothing is painted, nothing thrown', async (_, breakIt) => {
    breakIt();
    const brush = start();
    await brush.paint('a', ranges(250));
    await vi.advanceTimersByTimeAsync(60_000);
    brush.stop();
  });

  it('by and by: stops looking all the same', async () => {
    const brush = start();
    await brush.paint('a', ranges(3));
    vi.stubGlobal('CSS', { highlights: { get: broken, set: broken, delete: broken } });
    await vi.advanceTimersByTimeAsync(60_000);
    expect(vi.getTimerCount()).toBe(0);
    brush.stop();
  });
});
