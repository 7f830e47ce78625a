/** A place in the page that was pointed at: what is marked there, and the box of the words. */
export interface Hit<M> {
  readonly marks: readonly M[];
  readonly box: DOMRect;
}

/** How long a pointer must rest on words before a card opens: long enough never to startle. */
const REST_MS = 350;
/** How long a pointer may be off words and card before the card closes: time to cross the gap between them. */
const GRACE_MS = 300;

export interface PointerEvents<M> {
  /** What is marked at this point of the viewport. Asked only when a pointer rests. */
  find(x: number, y: number): Hit<M> | null;
  open(hit: Hit<M>): void;
  close(): void;
  /** Whether the open card, if any, holds this point. */
  holds(x: number, y: number): boolean;
}

/**
 * Opens and closes the card as the pointer rests on marked words, taps them, or moves on. Geometry is looked up only
 * when the pointer rests, not while it moves.
 */
export function watchPointer<M>(window: Window, events: PointerEvents<M>, signal: AbortSignal): void {
  let shown: DOMRect | null = null;
  let rest: { readonly x: number; readonly y: number; readonly timer: ReturnType<typeof setTimeout> } | null =
    null;
  let leave: ReturnType<typeof setTimeout> | undefined;

  const stay = () => {
    clearTimeout(leave);
    leave = undefined;
  };
  /** Closes the card; a pointer that rests on other words by now still opens theirs. */
  const hide = () => {
    stay();
    events.close();
    shown = null;
  };
  const forget = () => {
    if (rest) clearTimeout(rest.timer);
    rest = null;
  };
  const close = () => {
    forget();
    hide();
  };
  const show = (x: number, y: number) => {
    const hit = events.find(x, y);
    if (!hit) return;
    stay();
    shown = hit.box;
    events.open(hit);
  };
  const settle = (x: number, y: number) => {
    forget();
    const timer = setTimeout(() => {
      rest = null;
      show(x, y);
    }, REST_MS);
    rest = { x, y, timer };
  };
  /** A page may still come to rest under a pointer that already does: from then its rest counts. */
  const scroll = () => {
    hide();
    if (rest) settle(rest.x, rest.y);
  };
  const stays = (x: number, y: number) => (shown && within(shown, x, y)) || events.holds(x, y);

  const options = { signal, passive: true, capture: true };
  window.addEventListener(
    'pointermove',
    ({ pointerType, clientX, clientY, buttons }) => {
      if (pointerType === 'touch') return;
      forget();
      if (shown && stays(clientX, clientY)) return stay();
      if (shown) leave ??= setTimeout(hide, GRACE_MS);
      if (buttons === 0) settle(clientX, clientY);
    },
    options,
  );
  window.addEventListener(
    'pointerup',
    ({ pointerType, clientX, clientY, target }) => {
      if (pointerType !== 'touch' || events.holds(clientX, clientY)) return;
      const onControl =
        target instanceof Element && target.closest('a[href], button, input, select, textarea');
      close();
      if (!onControl) show(clientX, clientY);
    },
    options,
  );
  window.addEventListener(
    'pointerdown',
    ({ clientX, clientY }) => !stays(clientX, clientY) && close(),
    options,
  );
  window.addEventListener('scroll', scroll, options);
  window.addEventListener('keydown', ({ key }) => key === 'Escape' && close(), options);
  window.addEventListener('blur', forget, { signal });
  signal.addEventListener('abort', close, { once: true });
}

const within = ({ left, right, top, bottom }: DOMRect, x: number, y: number): boolean =>
  x >= left - 2 && x <= right + 2 && y >= top - 2 && y <= bottom + 2;
