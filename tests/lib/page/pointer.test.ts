import { beforeEach, describe, expect, it, vi } from 'vitest';
import { type Hit, watchPointer } from '../../../lib/page/pointer';

/** Two marked words side by side, and a card below the one that is open. */
const WORDS = {
  one: new DOMRect(100, 100, 50, 20),
  two: new DOMRect(200, 100, 50, 20),
};
const CARD = new DOMRect(100, 126, 200, 80);
const ON_ONE = [120, 110] as const;
const ON_TWO = [220, 110] as const;
const ON_CARD = [150, 150] as const;
const OFF = [10, 10] as const;

const inside = ({ left, right, top, bottom }: DOMRect, x: number, y: number) =>
  x >= left && x <= right && y >= top && y <= bottom;

let open: string | null;
let log: string[];
let stop: AbortController;

beforeEach(() => {
  vi.useFakeTimers();
  open = null;
  log = [];
  stop = new AbortController();
  document.body.innerHTML = '<p>Words</p><a href="#">Link</a><button>Press</button>';
  watchPointer<string>(
    window,
    {
      find(x, y): Hit<string> | null {
        const name = (['one', 'two'] as const).find((candidate) => inside(WORDS[candidate], x, y));
        return name ? { marks: [name], box: WORDS[name] } : null;
      },
      open({ marks }) {
        open = marks[0] ?? null;
        log.push(`open ${open}`);
      },
      close() {
        if (open) log.push('close');
        open = null;
      },
      holds: (x, y) => open !== null && inside(CARD, x, y),
    },
    stop.signal,
  );
  return () => {
    stop.abort();
    vi.useRealTimers();
  };
});

type Point = readonly [number, number];
const send = (
  type: string,
  [clientX, clientY]: Point,
  more: PointerEventInit = {},
  target: EventTarget = document.body,
) =>
  target.dispatchEvent(
    new PointerEvent(type, { clientX, clientY, bubbles: true, pointerType: 'mouse', ...more }),
  );
const move = (point: Point, more?: PointerEventInit) => send('pointermove', point, more);
const wait = (ms: number) => vi.advanceTimersByTime(ms);
const rest = (point: Point) => {
  move(point);
  wait(350);
};

describe('a pointer that rests', () => {
  it('opens a card after 350 ms, not before', () => {
    move(ON_ONE);
    wait(349);
    expect(open).toBeNull();
    wait(1);
    expect(open).toBe('one');
  });

  it('opens none while it keeps moving, where nothing is marked, or while a button is held', () => {
    for (let i = 0; i < 10; i += 1) {
      move([120 + i, 110]);
      wait(300);
    }
    rest(OFF);
    move(ON_ONE, { buttons: 1 });
    wait(1_000);
    expect(log).toEqual([]);
  });

  it('opens a card where the page came to rest under it, 350 ms after the last scrolling', () => {
    const scroll = () => document.body.dispatchEvent(new Event('scroll'));
    move(ON_ONE);
    for (let i = 0; i < 5; i += 1) {
      wait(300);
      scroll();
    }
    wait(349);
    expect(open).toBeNull();
    wait(1);
    expect(open).toBe('one');
    scroll();
    wait(2_000);
    expect(log).toEqual(['open one', 'close']);
  });

  it('opens none after the window lost it, or after a press', () => {
    move(ON_ONE);
    window.dispatchEvent(new Event('blur'));
    document.body.dispatchEvent(new Event('scroll'));
    wait(1_000);
    move(ON_ONE);
    send('pointerdown', ON_ONE);
    wait(1_000);
    expect(log).toEqual([]);
  });
});

describe('an open card', () => {
  beforeEach(() => rest(ON_ONE));

  it('stays while the pointer is on its words or on itself', () => {
    for (const point of [ON_CARD, ON_ONE, ON_CARD]) {
      move(point);
      wait(2_000);
    }
    expect(open).toBe('one');
  });

  it('stays where the pointer crosses the gap within 300 ms', () => {
    move([160, 123]);
    wait(299);
    move(ON_CARD);
    wait(1_000);
    expect(log).toEqual(['open one']);
  });

  it('closes 300 ms after the pointer has left, however it moves', () => {
    move(OFF);
    wait(200);
    move([20, 20]);
    wait(99);
    expect(open).toBe('one');
    wait(1);
    expect(open).toBeNull();
  });

  it('gives way to the card of the next words, without another move', () => {
    move(ON_TWO);
    wait(350);
    expect(log).toEqual(['open one', 'close', 'open two']);
    wait(2_000);
    expect(open).toBe('two');
  });

  it.each<[string, () => void]>([
    ['Escape', () => window.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }))],
    ['scrolling', () => document.body.dispatchEvent(new Event('scroll'))],
    ['a press elsewhere', () => send('pointerdown', OFF)],
    ['the end of all', () => stop.abort()],
  ])('closes at once by %s', (_, act) => {
    act();
    expect(log).toEqual(['open one', 'close']);
    wait(2_000);
    expect(log).toEqual(['open one', 'close']);
  });

  it.each<[string, () => void]>([
    ['another key', () => window.dispatchEvent(new KeyboardEvent('keydown', { key: 'a' }))],
    ['a press on it', () => send('pointerdown', ON_CARD)],
  ])('stays by %s', (_, act) => {
    act();
    expect(open).toBe('one');
  });
});

describe('a finger', () => {
  const tap = (point: Point, target?: EventTarget) => {
    send('pointerdown', point, { pointerType: 'touch' }, target);
    send('pointerup', point, { pointerType: 'touch' }, target);
  };

  it('opens a card by a tap and closes it by one elsewhere', () => {
    tap(ON_ONE);
    expect(open).toBe('one');
    tap(ON_CARD);
    expect(open).toBe('one');
    tap(OFF);
    expect(open).toBeNull();
  });

  it('that moves over words opens nothing', () => {
    move(ON_ONE, { pointerType: 'touch' });
    wait(1_000);
    expect(log).toEqual([]);
  });

  it.each(['a', 'button'])('leaves a marked <%s> to the page', (name) => {
    tap(ON_ONE, document.querySelector(name) ?? undefined);
    expect(log).toEqual([]);
  });
});

it('is watched no more after the end', () => {
  stop.abort();
  rest(ON_ONE);
  expect(log).toEqual([]);
  expect(vi.getTimerCount()).toBe(0);
});
