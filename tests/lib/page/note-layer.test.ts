import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createNoteLayer, type NoteLayer, type NoteMark } from '../../../lib/page/note-layer';

/** Where the words of each range stand; happy-dom lays nothing out. */
const boxes = new Map<Range, DOMRect[]>();
let layer: NoteLayer;
/** What is in the closed root: nobody else gets to see it. */
let inside: ShadowRoot | null;

const mark = (id: string, words: string, ...rects: [number, number, number, number][]): NoteMark => {
  const range = document.createRange();
  const text = document.querySelector('p')?.firstChild as Text;
  range.setStart(text, text.data.indexOf(words));
  range.setEnd(text, text.data.indexOf(words) + words.length);
  boxes.set(
    range,
    rects.map(([x, y, width, height]) => new DOMRect(x, y, width, height)),
  );
  return { id, range, look: `note-${id}`, sign: '?' };
};
const hosts = () =>
  [...document.documentElement.children].filter((one) => !['HEAD', 'BODY'].includes(one.tagName));
const lines = () => [...(inside?.querySelectorAll<HTMLElement>('.note-line') ?? [])];
const places = () =>
  lines().map(({ style: { left, top, width, height } }) => [left, top, width, height].map(Number.parseFloat));

beforeEach(() => {
  document.body.innerHTML = '<p>The council voted to sell the libraries after all.</p>';
  boxes.clear();
  inside = null;
  vi.spyOn(Range.prototype, 'getClientRects').mockImplementation(function (this: Range) {
    return (boxes.get(this) ?? []) as unknown as DOMRectList;
  });
  const { attachShadow } = Element.prototype;
  vi.spyOn(Element.prototype, 'attachShadow').mockImplementation(function (this: Element, init) {
    inside = attachShadow.call(this, init);
    return inside;
  });
  layer = createNoteLayer(window as unknown as Window & typeof globalThis, '.note-line { color: red }');
  return () => {
    layer.remove();
    vi.restoreAllMocks();
  };
});

describe('the layer of the reader’s notes', () => {
  it('adds nothing to a page without notes, and one empty element to others', () => {
    layer.show([]);
    expect(hosts()).toEqual([]);
    layer.show([mark('a', 'council', [10, 20, 60, 18])]);
    const [host] = hosts() as HTMLElement[];
    expect(hosts()).toHaveLength(1);
    expect(host?.shadowRoot).toBeNull();
    expect(host?.childNodes).toHaveLength(0);
    expect(host?.getAttribute('aria-hidden')).toBe('true');
    expect(host?.style.getPropertyValue('pointer-events')).toBe('none');
    expect(host?.style.getPropertyPriority('all')).toBe('important');
    layer.show([]);
    expect(hosts()).toEqual([]);
  });

  it('draws one box a line, whatever stands in the line, and a sign behind the last', () => {
    layer.show([
      mark(
        'a',
        'voted to sell the libraries',
        [10, 20, 60, 18],
        [70, 19, 40, 20],
        [0, 0, 0, 0],
        [5, 40, 30, 18],
      ),
    ]);
    expect(places()).toEqual([
      [10, 19, 100, 20],
      [5, 40, 30, 18],
    ]);
    expect(lines().map(({ className }) => className)).toEqual([
      'note-line note-a first',
      'note-line note-a last',
    ]);
    const sign = inside?.querySelector<HTMLElement>('.note-sign');
    expect([sign?.textContent, sign?.style.left, sign?.style.top]).toEqual(['?', '35px', '40px']);
  });

  it('keeps words of two columns apart that stand at one height', () => {
    layer.show([mark('a', 'voted', [10, 20, 60, 18], [300, 20, 60, 18])]);
    expect(places()).toHaveLength(2);
  });

  it('follows words that the page moved, and shows none where they are not shown', () => {
    const one = mark('a', 'council', [10, 20, 60, 18]);
    layer.show([one]);
    boxes.set(one.range, [new DOMRect(10, 220, 60, 18)]);
    layer.place();
    expect(places()).toEqual([[10, 220, 60, 18]]);
    boxes.set(one.range, []);
    layer.place();
    expect(inside?.querySelectorAll('.note-line, .note-sign')).toHaveLength(0);
  });

  it('looks again when a box of the page scrolls, and no more once it is gone', () => {
    const frame = vi.spyOn(window, 'requestAnimationFrame').mockImplementation(() => 1);
    layer.show([mark('a', 'council', [10, 20, 60, 18])]);
    frame.mockClear();
    document.querySelector('p')?.dispatchEvent(new Event('scroll'));
    expect(frame).toHaveBeenCalledOnce();
    layer.remove();
    frame.mockClear();
    document.querySelector('p')?.dispatchEvent(new Event('scroll'));
    expect(frame).not.toHaveBeenCalled();
  });

  it('comes back where the page took it out', () => {
    const one = mark('a', 'council', [10, 20, 60, 18]);
    layer.show([one]);
    for (const host of hosts()) host.remove();
    layer.show([one]);
    expect(hosts()).toHaveLength(1);
    expect(places()).toEqual([[10, 20, 60, 18]]);
  });

  it('tells the note at a point, of several the shortest', () => {
    layer.show([
      mark('long', 'council voted to sell', [10, 20, 200, 18]),
      mark('short', 'voted', [60, 20, 40, 18]),
    ]);
    expect(layer.markAt(70, 30)).toBe('short');
    expect(layer.markAt(150, 30)).toBe('long');
    expect(layer.markAt(150, 300)).toBeNull();
  });

  it('draws the beginning of a note on a whole long article', () => {
    const rects = Array.from(
      { length: 1_000 },
      (_, at) => [10, at * 20, 100, 18] as [number, number, number, number],
    );
    layer.show([mark('a', 'The council voted to sell the libraries after all.', ...rects)]);
    expect(lines()).toHaveLength(200);
  });
});
