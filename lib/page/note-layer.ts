/**
 * Where a reader's own notes are shown in a page: boxes over the words, in a layer inside a closed shadow root.
 *
 * Not in `CSS.highlights`, where Readout paints what it found itself: that registry is the page's too, and any script
 * of the page could read from it which words a person took notes on. Of this layer a page sees one empty element at the
 * end of the document, of no size, the same wherever the notes are: it answers no `elementFromPoint` (nothing in it takes
 * the pointer), no `querySelector`, and no style can be asked of what is in it. What it costs: the boxes must follow the
 * words when the page moves them (below).
 */
export interface NoteLayer {
  /** Shows these, in place of what was shown. */
  show(marks: readonly NoteMark[]): void;
  /** Looks again where the words stand. */
  place(): void;
  /** The mark whose words or sign are at this point of the viewport; of several the shortest. */
  markAt(x: number, y: number): string | null;
  remove(): void;
}

export interface NoteMark {
  readonly id: string;
  readonly range: Range;
  /** Class of its boxes. */
  readonly look: string;
  /** A letter or two behind the words: what the note says of them, for who sees no colour. */
  readonly sign: string;
}

interface Shown {
  readonly mark: NoteMark;
  readonly boxes: DOMRect[];
}

/** Boxes drawn for one mark: a note on a whole long article is a frame around its beginning. */
const MOST_BOXES = 200;

/** Creates the layer; nothing is added to the page until there is something to show. */
export function createNoteLayer(window: Window & typeof globalThis, css: string): NoteLayer {
  const { document } = window;
  let host: HTMLElement | null = null;
  let layer: HTMLElement | null = null;
  let marks: readonly NoteMark[] = [];
  let shown: readonly Shown[] = [];
  let due = 0;
  let stop = new AbortController();

  const raise = () => {
    host = document.createElement('div');
    host.style.setProperty('all', 'initial', 'important');
    for (const [name, value] of Object.entries({
      position: 'absolute',
      inset: '0 auto auto 0',
      width: '0',
      height: '0',
      'pointer-events': 'none',
    }))
      host.style.setProperty(name, value, 'important');
    host.setAttribute('aria-hidden', 'true'); // the same notes are in the side panel, as text
    const shadow = host.attachShadow({ mode: 'closed' });
    const style = document.createElement('style');
    style.textContent = css;
    layer = document.createElement('div');
    layer.className = 'note-layer';
    shadow.append(style, layer);
    document.documentElement.append(host);
    follow();
  };

  /** Everything that moves words without a word of it to us. */
  const follow = () => {
    stop = new AbortController();
    const { signal } = stop;
    const later = () => {
      due ||= window.requestAnimationFrame(() => {
        due = 0;
        place();
      });
    };
    const sizes = new window.ResizeObserver(later);
    sizes.observe(document.documentElement);
    if (document.body) sizes.observe(document.body);
    signal.addEventListener('abort', () => sizes.disconnect(), { once: true });
    window.addEventListener('resize', later, { signal, passive: true });
    // Boxes lie in the document and scroll with it; a scrolling box of the page moves words under them.
    document.addEventListener('scroll', ({ target }) => target !== document && later(), {
      signal,
      passive: true,
      capture: true,
    });
    document.addEventListener('toggle', later, { signal, capture: true }); // <details>
    document.addEventListener('load', later, { signal, capture: true }); // pictures that come late
    document.fonts?.addEventListener('loadingdone', later, { signal });
  };

  const place = () => {
    if (!host || !layer) return;
    host.style.setProperty('z-index', String(levelOf(marks, window)), 'important');
    const origin = host.getBoundingClientRect();
    shown = marks.map((mark) => ({ mark, boxes: boxesOf(mark.range) }));
    layer.replaceChildren(...shown.flatMap((one) => draw(document, one, origin)));
  };

  const remove = () => {
    stop.abort();
    if (due) window.cancelAnimationFrame(due);
    due = 0;
    host?.remove();
    host = null;
    layer = null;
    shown = [];
  };

  return {
    show(next) {
      marks = next;
      if (marks.length === 0) return remove();
      if (!host?.isConnected) {
        remove();
        raise();
      }
      place();
    },
    place,
    markAt(x, y) {
      // Asked of the page as it is now: what was drawn may be older than its last move.
      const hits = marks.filter(({ range }) => boxesOf(range).some((box) => holds(box, x, y)));
      const [best] = hits.sort((a, b) => a.range.toString().length - b.range.toString().length);
      return best?.id ?? null;
    },
    remove,
  };
}

const boxesOf = (range: Range): DOMRect[] => {
  const lines: DOMRect[] = [];
  for (const box of range.getClientRects()) {
    if (box.width < 1 || box.height < 1) continue;
    const last = lines.at(-1);
    // A link or emphasis within a line has a box of its own: one line, one box.
    if (
      last &&
      Math.abs(last.top - box.top) < last.height / 2 &&
      box.left <= last.right + 2 &&
      box.right >= last.left
    ) {
      const [left, top] = [Math.min(last.left, box.left), Math.min(last.top, box.top)];
      lines[lines.length - 1] = new DOMRect(
        left,
        top,
        Math.max(last.right, box.right) - left,
        Math.max(last.bottom, box.bottom) - top,
      );
    } else lines.push(box);
    if (lines.length === MOST_BOXES) break;
  }
  return lines;
};

const holds = ({ left, right, top, bottom }: DOMRect, x: number, y: number): boolean =>
  x >= left - 1 && x <= right + 1 && y >= top - 1 && y <= bottom + 1;

function draw(document: Document, { mark, boxes }: Shown, origin: DOMRect): HTMLElement[] {
  const set = (element: HTMLElement, values: Record<string, number>) => {
    for (const [name, value] of Object.entries(values)) element.style.setProperty(name, `${value}px`);
  };
  const lines = boxes.map((box, i) => {
    const line = document.createElement('div');
    line.className = `note-line ${mark.look}${i === 0 ? ' first' : ''}${i === boxes.length - 1 ? ' last' : ''}`;
    set(line, {
      left: box.left - origin.left,
      top: box.top - origin.top,
      width: box.width,
      height: box.height,
    });
    return line;
  });
  const end = boxes.at(-1);
  if (!end) return [];
  const sign = document.createElement('div');
  sign.className = `note-sign ${mark.look}`;
  sign.textContent = mark.sign;
  set(sign, { left: end.right - origin.left, top: end.top - origin.top });
  return [...lines, sign];
}

/**
 * The level of the part of the page that the words stand in: above its background, and under what the page itself keeps
 * above it (a header that stays while the text scrolls by). The layer is last in the document, so it wins a tie.
 */
function levelOf(marks: readonly NoteMark[], window: Window): number {
  let level = 0;
  for (const { range } of marks.slice(0, 5)) {
    const { commonAncestorContainer: inside } = range;
    let outermost = 0;
    for (
      let element = inside instanceof Element ? inside : inside.parentElement;
      element && element !== element.ownerDocument.body;
      element = element.parentElement
    ) {
      const { zIndex, position } = window.getComputedStyle(element);
      if (zIndex !== 'auto' && position !== 'static') outermost = Number(zIndex);
    }
    level = Math.max(level, outermost);
  }
  return level;
}
