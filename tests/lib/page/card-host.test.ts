import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { createCardHost, placeCard } from '../../../lib/page/card-host';

const VIEW = { width: 800, height: 600 };
const words = (left: number, top: number, width = 60, height = 20) => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});

describe('a card is placed', () => {
  it.each([
    [
      'below its words',
      words(100, 100),
      { width: 300, height: 200 },
      { left: 100, top: 126, maxHeight: 466 },
    ],
    [
      'above, where below is no room',
      words(100, 500),
      { width: 300, height: 200 },
      { left: 100, top: 294, maxHeight: 486 },
    ],
    [
      'on the larger side where it fits on none',
      words(100, 250),
      { width: 300, height: 500 },
      { left: 100, top: 276, maxHeight: 316 },
    ],
    [
      'on the larger side, above',
      words(100, 350),
      { width: 300, height: 500 },
      { left: 100, top: 8, maxHeight: 336 },
    ],
    [
      'inside the right edge',
      words(700, 100),
      { width: 300, height: 200 },
      { left: 492, top: 126, maxHeight: 466 },
    ],
    [
      'inside the left edge',
      words(-40, 100),
      { width: 300, height: 200 },
      { left: 8, top: 126, maxHeight: 466 },
    ],
    [
      'at the left edge where it is wider than the view',
      words(300, 100),
      { width: 900, height: 200 },
      { left: 8, top: 126, maxHeight: 466 },
    ],
    [
      'over words that fill the view: no side has room',
      words(0, 0, 800, 600),
      { width: 300, height: 200 },
      { left: 8, top: 392, maxHeight: 584 },
    ],
    [
      'in view, where its words are above',
      words(100, -300),
      { width: 300, height: 200 },
      { left: 100, top: 8, maxHeight: 584 },
    ],
    [
      'in view, where its words are below',
      words(100, 900),
      { width: 300, height: 200 },
      { left: 100, top: 392, maxHeight: 584 },
    ],
  ])('%s', (_, box, card, expected) => {
    expect(placeCard(box, card, VIEW)).toEqual(expected);
  });

  it('never out of the viewport, and over its words only where no side has room', () => {
    const size = (most: number) => fc.integer({ min: 1, max: most });
    fc.assert(
      fc.property(
        fc.record({ width: size(2_000), height: fc.integer({ min: 60, max: 1_500 }) }),
        fc.record({
          left: fc.integer({ min: -500, max: 2_000 }),
          top: fc.integer({ min: -500, max: 2_000 }),
          width: size(900),
          height: size(900),
        }),
        fc.record({ width: size(400), height: size(900) }),
        (view, { left, top, width, height }, card) => {
          const box = words(left, top, width, height);
          const placed = placeCard(box, card, view);
          const shown = Math.min(card.height, placed.maxHeight);
          expect(placed.top).toBeGreaterThanOrEqual(8);
          expect(placed.top + shown).toBeLessThanOrEqual(view.height - 8);
          expect(placed.left).toBeGreaterThanOrEqual(8);
          if (card.width <= view.width - 16)
            expect(placed.left + card.width).toBeLessThanOrEqual(view.width - 8);
          const covers = placed.top < box.bottom && box.top < placed.top + shown;
          const room = Math.max(box.top - 14, view.height - 14 - box.bottom);
          if (covers) expect(room).toBeLessThan(Math.min(card.height, 96) + 1);
        },
      ),
    );
  });
});

describe('the element of a card', () => {
  afterEach(() => {
    document.documentElement.innerHTML = '';
  });
  const CSS = 'div { color: red }';

  it('is one in the page, closed to it, and goes without a trace', () => {
    const before = document.documentElement.outerHTML;
    const host = createCardHost(document, CSS);
    const added = document.documentElement.lastElementChild as HTMLElement;
    expect(added.shadowRoot).toBeNull();
    expect(added.getAttribute('popover')).toBe('manual');
    expect(added.style.getPropertyValue('visibility')).toBe('hidden');
    expect(added.textContent).toBe('');
    host.place(new DOMRect(10, 10, 40, 20));
    expect(added.style.getPropertyValue('visibility')).toBe('visible');
    expect(added.style.getPropertyPriority('left')).toBe('important');
    host.remove();
    expect(document.documentElement.outerHTML).toBe(before);
  });

  it('may be taken away by the page without an error', () => {
    const host = createCardHost(document, CSS);
    document.documentElement.lastElementChild?.remove();
    host.place(new DOMRect(10, 10, 40, 20));
    expect(host.hasFocus()).toBe(false);
    host.focus();
    host.remove();
  });
});
