/** Calls back when the page's address changes without a reload; ends with the signal. */
export function watchAddress(window: Window, callback: () => void, signal: AbortSignal): void {
  let address = window.location.href;
  const look = () => {
    if (window.location.href === address) return;
    address = window.location.href;
    callback();
  };
  // Navigation API: Chrome 102, Firefox 147; popstate covers going back where a page has replaced it.
  window.navigation?.addEventListener('currententrychange', look, { signal });
  window.addEventListener('popstate', look, { signal });
}

/** Resolves once the page has not changed for `quiet` ms, after `most` ms at the latest, or when stopped. */
export function whenSettled(
  document: Document,
  { quiet = 300, most = 5_000 },
  signal: AbortSignal,
): Promise<void> {
  if (signal.aborted) return Promise.resolve();
  return new Promise((resolve) => {
    const done = () => {
      signal.removeEventListener('abort', done);
      observer.disconnect();
      clearTimeout(timer);
      clearTimeout(last);
      resolve();
    };
    const last = setTimeout(done, most);
    let timer = setTimeout(done, quiet);
    const observer = new MutationObserver(() => {
      clearTimeout(timer);
      timer = setTimeout(done, quiet);
    });
    observer.observe(document, { childList: true, subtree: true });
    signal.addEventListener('abort', done, { once: true });
  });
}

/**
 * Calls back after the page has grown or been rewritten: once per burst, first after `pause` ms and then ever more
 * rarely, `most` times in all, so that a page that never rests costs next to nothing.
 */
export function watchChanges(
  document: Document,
  { pause = 700, most = 30 },
  callback: () => void,
  signal: AbortSignal,
): void {
  if (signal.aborted) return;
  let calls = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const observer = new MutationObserver(() => {
    timer ??= setTimeout(
      () => {
        timer = undefined;
        calls += 1;
        if (calls >= most) observer.disconnect();
        callback();
      },
      pause * (1 + calls / 4),
    );
  });
  observer.observe(document, { childList: true, subtree: true, characterData: true });
  signal.addEventListener(
    'abort',
    () => {
      observer.disconnect();
      clearTimeout(timer);
    },
    { once: true },
  );
}

/** A cheap sign that a page has grown: its text blocks, counted. */
export const countParagraphs = (document: Document): number =>
  document.querySelectorAll('p, li, h2, blockquote').length;
