/** Longest wait for a smooth scroll to come to rest. */
const SCROLL_MS = 900;

/** Brings words to the middle of the view, also inside scrolling boxes, and says where they stand then. */
export async function scrollToRange(window: Window, range: Range): Promise<DOMRect> {
  const element =
    range.startContainer instanceof Element ? range.startContainer : range.startContainer.parentElement;
  const box = range.getBoundingClientRect();
  const visible = box.top >= 0 && box.bottom <= window.innerHeight && box.height > 0;
  if (!visible && element) {
    const still = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
    const ended = new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, SCROLL_MS);
      const done = () => {
        clearTimeout(timer);
        resolve();
      };
      window.addEventListener('scrollend', done, { once: true, capture: true });
    });
    element.scrollIntoView({ block: 'center', behavior: still ? 'instant' : 'smooth' });
    await ended;
    centre(window, range);
  }
  return range.getBoundingClientRect();
}

/** In an element taller than the view the words may still be out of it. */
function centre(window: Window, range: Range): void {
  const { top, bottom } = range.getBoundingClientRect();
  if (top < 0 || bottom > window.innerHeight) {
    window.scrollBy({ top: (top + bottom - window.innerHeight) / 2, behavior: 'instant' });
  }
}
