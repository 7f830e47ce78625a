/** Room between words and card, and between card and the edge of the viewport; CSS pixels. */
const GAP = 6;
const MARGIN = 8;
/** A card less tall than this cannot be read: where neither side of the words has such room, it covers them. */
const LEAST = 96;

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Where a card goes: beside the words it speaks of, not over them while there is room, never out of the viewport. */
export function placeCard(
  words: Box,
  card: { readonly width: number; readonly height: number },
  viewport: { readonly width: number; readonly height: number },
): { left: number; top: number; maxHeight: number } {
  const below = viewport.height - MARGIN - (words.bottom + GAP);
  const above = words.top - GAP - MARGIN;
  const under = below >= card.height || below >= above;
  const all = Math.max(0, viewport.height - 2 * MARGIN);
  const room = Math.floor(Math.min(under ? below : above, all));
  const maxHeight = room >= Math.min(card.height, LEAST) ? room : all;
  const height = Math.min(card.height, maxHeight);
  const top = under ? words.bottom + GAP : words.top - GAP - height;
  return {
    left: clamp(words.left, MARGIN, viewport.width - MARGIN - card.width),
    top: clamp(top, MARGIN, viewport.height - MARGIN - height),
    maxHeight,
  };
}

const clamp = (value: number, least: number, most: number): number => Math.max(least, Math.min(value, most));

/** The element that holds the card in the page: one box with a closed shadow root, styled by us alone. */
export interface CardHost {
  /** Where the card is rendered. */
  readonly container: HTMLElement;
  /** Shows the card beside these words, as large as it is now. Call again when its content has changed. */
  place(words: Box): void;
  holds(x: number, y: number): boolean;
  /** Moves the keyboard into the card. */
  focus(): void;
  hasFocus(): boolean;
  remove(): void;
}

/** Adds the card's element to the page. It is the only thing of ours there, and only while a card is open. */
export function createCardHost(document: Document, css: string): CardHost {
  const host = document.createElement('div');
  const shadow = host.attachShadow({ mode: 'closed' });
  const style = document.createElement('style');
  style.textContent = css;
  const container = document.createElement('div');
  container.tabIndex = -1;
  shadow.append(style, container);
  // Inline and important: the page's own rules for divs must not reach it.
  host.style.setProperty('all', 'initial', 'important');
  const set = (name: string, value: string) => host.style.setProperty(name, value, 'important');
  set('position', 'fixed');
  set('margin', '0');
  set('border', '0');
  set('padding', '0');
  set('background', 'transparent');
  set('inset', 'auto');
  set('z-index', '2147483647');
  set('display', 'block');
  set('overflow', 'visible');
  set('visibility', 'hidden');
  // The top layer: no dialog or stacking context of the page can cover it.
  host.setAttribute('popover', 'manual');
  document.documentElement.append(host);
  host.showPopover?.();

  return {
    container,
    place(words) {
      container.style.removeProperty('--room');
      const { clientWidth: width, clientHeight: height } = document.documentElement;
      const view = document.defaultView;
      const { left, top, maxHeight } = placeCard(words, container.getBoundingClientRect(), {
        width,
        height: view?.innerHeight ?? height,
      });
      set('left', `${left}px`);
      set('top', `${top}px`);
      set('visibility', 'visible');
      container.style.setProperty('--room', `${maxHeight}px`);
    },
    holds(x, y) {
      const { left, right, top, bottom } = host.getBoundingClientRect();
      return x >= left && x <= right && y >= top && y <= bottom;
    },
    focus: () => container.focus({ preventScroll: true }),
    hasFocus: () => document.activeElement === host,
    remove: () => host.remove(),
  };
}
