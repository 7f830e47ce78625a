import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createHighlighter, type Place } from '../../../lib/page/highlight';

/** The parts of the browser's registry and highlights that we use; happy-dom has none. */
class FakeHighlight extends Set<Range> {
  priority = 0;
}
let registry: Map<string, FakeHighlight>;
const painted = (name: string) => registry.get(name)?.size ?? 0;
const start = () => createHighlighter(window);

/** The observer's part: everything that is observed comes near the view, or goes far from it. */
let see: (isIntersecting: boolean, box?: Partial<DOMRect>) => void;
const observed = new Set<Element>();
class FakeObserver {
  constructor(tell: IntersectionObserverCallback) {
    see = (isIntersecting, box = { width: 9, height: 9 }) =>
      tell(
        [...observed].map(
          (target) => ({ target, isIntersecting, boundingClientRect: box }) as IntersectionObserverEntry,
        ),
        this as unknown as IntersectionObserver,
      );
  }
  observe = (element: Element) => observed.add(element);
  disconnect = () => observed.clear();
}

/** So many words, each in a paragraph of its own. */
const places = (count: number): Place[] =>
  Array.from({ length: count }, () => ({
    element: document.createElement('p'),
    toRange: () => document.createRange(),
  }));
const layer = (name: string, count: number, priority = 0) => ({ name, priority, places: places(count) });

beforeEach(() => {
  registry = new Map();
  observed.clear();
  vi.stubGlobal('CSS', { highlights: registry });
  vi.stubGlobal('Highlight', FakeHighlight);
  vi.stubGlobal('IntersectionObserver', FakeObserver);
  vi.useFakeTimers();
  return () => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  };
});

describe('marks', () => {
  it('are painted while they are near the view', () => {
    const brush = start();
    brush.mark([layer('a', 3, 4), layer('b', 2)]);
    expect([painted('a'), painted('b'), observed.size]).toEqual([0, 0, 5]);
    see(true);
    expect([painted('a'), painted('b'), registry.get('a')?.priority]).toEqual([3, 2, 4]);
    see(false);
    expect([painted('a'), painted('b')]).toEqual([0, 0]);
    see(true);
    see(true);
    expect(painted('a')).toBe(3);
    brush.stop();
  });

  it('are replaced, and taken away', () => {
    const brush = start();
    brush.mark([layer('a', 3), layer('b', 1)]);
    see(true);
    brush.mark([layer('a', 1), layer('b', 0)]);
    see(true);
    expect([painted('a'), registry.has('b'), observed.size]).toEqual([1, false, 1]);
    brush.mark([]);
    expect([registry.size, observed.size]).toEqual([0, 0]);
    brush.stop();
  });

  it('with no box to be near with are never far', () => {
    const brush = start();
    brush.mark([layer('a', 1)]);
    see(false, { width: 0, height: 0 });
    expect(painted('a')).toBe(1);
    brush.stop();
  });

  it('that nothing holds but a shadow root are painted at once', () => {
    const brush = start();
    brush.mark([
      { name: 'a', priority: 0, places: [{ element: null, toRange: () => document.createRange() }] },
    ]);
    expect(painted('a')).toBe(1);
    brush.stop();
  });

  it('whose words are no longer there are passed over', () => {
    const brush = start();
    const gone = { element: document.createElement('p'), toRange: () => null };
    brush.mark([{ name: 'a', priority: 0, places: [gone, ...places(1)] }]);
    see(true);
    expect(painted('a')).toBe(1);
    see(false);
    expect(painted('a')).toBe(0);
    brush.stop();
  });

  it('are all there on paper', () => {
    const brush = start();
    brush.mark([layer('a', 3)]);
    see(false);
    window.dispatchEvent(new Event('beforeprint'));
    expect(painted('a')).toBe(3);
    window.dispatchEvent(new Event('afterprint'));
    see(false);
    expect(painted('a')).toBe(0);
    brush.stop();
    window.dispatchEvent(new Event('beforeprint'));
    window.dispatchEvent(new Event('afterprint'));
    expect([registry.size, observed.size]).toEqual([0, 0]);
  });
});

describe('words that are lit', () => {
  const range = () => [document.createRange()];

  it('are so at once, beside the marks, and go', () => {
    const brush = start();
    brush.mark([layer('a', 1)]);
    see(true);
    brush.light('focus', range(), 5);
    brush.light('focus', range(), 5);
    expect([painted('a'), painted('focus'), registry.get('focus')?.priority]).toEqual([1, 1, 5]);
    brush.mark([layer('a', 2)]);
    expect(painted('focus')).toBe(1);
    brush.light('focus', []);
    expect(registry.has('focus')).toBe(false);
    brush.stop();
  });
});

describe('a page that clears what we paint', () => {
  const look = () => vi.advanceTimersByTimeAsync(3_000);
  const paint = (count: number) => {
    const brush = start();
    brush.mark([layer('a', count)]);
    see(true);
    return brush;
  };

  it('is painted again, at most five times', async () => {
    paint(3);
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
    const brush = paint(3);
    observed.clear();
    paint(1);
    await look();
    brush.stop();
    expect(painted('a')).toBe(1);
  });

  it('is left alone while nobody sees it, or where nothing is painted', async () => {
    const brush = paint(3);
    vi.spyOn(document, 'hidden', 'get').mockReturnValue(true);
    registry.clear();
    await look();
    expect(registry.size).toBe(0);
    brush.mark([]);
    vi.spyOn(document, 'hidden', 'get').mockReturnValue(false);
    await look();
    expect(registry.size).toBe(0);
  });
});

describe('stopping', () => {
  it('leaves nothing of ours, and what is the page’s', () => {
    const brush = start();
    brush.mark([layer('a', 3), layer('b', 3)]);
    see(true);
    registry.set('page', new FakeHighlight());
    const theirs = new FakeHighlight();
    registry.set('b', theirs);
    brush.stop();
    expect([...registry.keys()]).toEqual(['b', 'page']);
    expect(registry.get('b')).toBe(theirs);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('ends what is painted after it', () => {
    const brush = start();
    brush.mark([layer('a', 3)]);
    brush.stop();
    brush.mark([layer('b', 3)]);
    brush.light('c', [document.createRange()]);
    expect([registry.size, observed.size]).toEqual([0, 0]);
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
    brush.mark([layer('a', 3)]);
    brush.light('b', [document.createRange()]);
    await vi.advanceTimersByTimeAsync(60_000);
    brush.mark([]);
    brush.stop();
  });

  it('by and by: stops looking all the same', async () => {
    const brush = start();
    brush.mark([layer('a', 3)]);
    see(true);
    vi.stubGlobal('CSS', { highlights: { get: broken, set: broken, delete: broken } });
    await vi.advanceTimersByTimeAsync(60_000);
    expect(vi.getTimerCount()).toBe(0);
    brush.stop();
  });
});

describe('where the styles of marks do not reach', () => {
  /** How often it was told, once what is in this markup is marked and near. */
  const toldFor = (html: string): number => {
    document.body.innerHTML = html;
    const onBeyond = vi.fn();
    const elements = [...document.body.querySelectorAll('i')];
    createHighlighter(window, { within: 'p, h2', onBeyond }).mark([
      {
        name: 'a',
        priority: 0,
        places: elements.map((element) => ({ element, toRange: () => document.createRange() })),
      },
    ]);
    expect(onBeyond).not.toHaveBeenCalled();
    see(true);
    return onBeyond.mock.calls.length;
  };

  it.each([
    ['in a paragraph', '<p>The <b><i>council</i></b></p>', 0],
    ['in a heading', '<h2><i>Council</i></h2>', 0],
    ['in a list and a box', '<ul><li><i>council</i></li></ul><div><i>mayor</i></div>', 1],
  ])('it is told once: %s', (_, html, times) => {
    expect(toldFor(html)).toBe(times);
  });

  it('it is told of a paragraph in a shadow root', () => {
    document.body.innerHTML = '<div></div>';
    const root = document.body.firstElementChild?.attachShadow({ mode: 'open' }) as ShadowRoot;
    root.innerHTML = '<p>council</p>';
    const onBeyond = vi.fn();
    const range = document.createRange();
    range.selectNodeContents(root.querySelector('p')?.firstChild as Text);
    createHighlighter(window, { within: 'p', onBeyond }).light('a', [range]);
    expect(onBeyond).toHaveBeenCalledTimes(1);
  });

  it('it is told of what is lit', () => {
    document.body.innerHTML = '<div>council</div>';
    const onBeyond = vi.fn();
    const range = document.createRange();
    range.selectNodeContents(document.body.querySelector('div')?.firstChild as Text);
    createHighlighter(window, { within: 'p', onBeyond }).light('a', [range]);
    expect(onBeyond).toHaveBeenCalledTimes(1);
  });
});
