/** Marks painted in a page by the CSS Custom Highlight API: its DOM stays untouched. */
export interface Highlighter {
  /** Replaces what is painted under a name; empty takes it away. Paints in slices. */
  paint(name: string, ranges: readonly Range[], priority?: number): Promise<void>;
  /** Takes everything of ours away and stops: nothing is painted any more, by slices under way neither. */
  stop(): void;
}

/** Ranges added between two breaths of the main thread. */
const SLICE = 100;
/** How often we look whether the page took our highlights away. */
const LOOK_MS = 3_000;
/** A page that clears what we paint is answered this often, then left alone: never a loop. */
const MAX_REPAINTS = 5;
/** For how long after a mark was painted a page is taken to be as restless as it was. */
const REST_MS = 1_000;
/** What is painted of a restless page beyond its view, in heights and widths of that view. */
const BEYOND_VIEW = '50%';

/**
 * Starts painting in a window. The registry is shared with the page, which can see and clear it: we keep our own
 * list (Firefox lets a content script set and get, but not iterate it) and paint again when cleared. Where the
 * registry is missing or broken nothing is painted, and nothing is thrown.
 */
export function createHighlighter(window: Window & typeof globalThis): Highlighter {
  const ours = new Map<string, Highlight>();
  const following = new Map<string, IntersectionObserver>();
  let repaints = 0;
  let stopped = false;
  let restless = false;
  let askedAt = Number.NEGATIVE_INFINITY;

  const registry = <T>(use: (registry: HighlightRegistry) => T): T | undefined => {
    try {
      return use(window.CSS.highlights);
    } catch {
      return undefined;
    }
  };
  const paintedAs = (name: string): Highlight | undefined => registry((highlights) => highlights.get(name));

  const look = window.setInterval(() => {
    if (window.document.hidden) return;
    // What another put under a name of ours stays: it may be a newer Readout, and two must not contend.
    const lost = [...ours].filter(([name]) => paintedAs(name) === undefined);
    if (lost.length === 0) return;
    for (const [name, highlight] of lost) registry((highlights) => highlights.set(name, highlight));
    repaints += 1;
    if (repaints >= MAX_REPAINTS) window.clearInterval(look);
  }, LOOK_MS);

  return {
    async paint(name, ranges, priority = 0) {
      registry((highlights) => highlights.delete(name));
      ours.delete(name);
      following.get(name)?.disconnect();
      following.delete(name);
      if (stopped || ranges.length === 0) return;
      // Asked before anything is painted, when styles are settled: later it would have them computed anew.
      const now = window.performance.now();
      if (now - askedAt > REST_MS) restless = isRestless(window);
      askedAt = now;
      const highlight = registry((highlights) => {
        const created = new window.Highlight();
        created.priority = priority;
        highlights.set(name, created);
        return created;
      });
      if (!highlight) return;
      ours.set(name, highlight);
      for (let i = 0; i < ranges.length; i += SLICE) {
        if (i > 0) await breathe(window);
        if (ours.get(name) !== highlight) return;
        for (const range of ranges.slice(i, i + SLICE)) highlight.add(range);
      }
      if (restless) following.set(name, keepNearView(window, highlight, ranges));
    },
    stop() {
      stopped = true;
      window.clearInterval(look);
      for (const observer of following.values()) observer.disconnect();
      following.clear();
      for (const [name, highlight] of ours) {
        if (paintedAs(name) === highlight) registry((highlights) => highlights.delete(name));
      }
      ours.clear();
    },
  };
}

/**
 * Whether something in the page moves without end. Where styles change in every frame, Chromium places all highlights
 * anew in every frame, and paints their text again.
 */
function isRestless({ document, IntersectionObserver }: Window & typeof globalThis): boolean {
  if (typeof IntersectionObserver !== 'function' || typeof document.getAnimations !== 'function')
    return false;
  return (
    document.querySelector('animate, animateTransform, animateMotion') !== null ||
    document
      .getAnimations()
      .some(
        ({ playState, effect }) =>
          playState === 'running' && effect?.getComputedTiming().iterations === Number.POSITIVE_INFINITY,
      )
  );
}

/** Takes ranges out of a highlight while their text is far from the view, and puts them back when it comes near. */
function keepNearView(
  window: Window & typeof globalThis,
  highlight: Highlight,
  ranges: readonly Range[],
): IntersectionObserver {
  const within = Map.groupBy(ranges, ({ startContainer }) => startContainer.parentElement);
  within.delete(null);
  const observer = new window.IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting, boundingClientRect } of entries) {
        // What has no box of its own is nowhere, so it is never far.
        const isNear = isIntersecting || (boundingClientRect.width === 0 && boundingClientRect.height === 0);
        for (const range of within.get(target as HTMLElement) ?? [])
          if (isNear) highlight.add(range);
          else highlight.delete(range);
      }
    },
    { rootMargin: BEYOND_VIEW },
  );
  for (const element of within.keys()) if (element) observer.observe(element);
  return observer;
}

/** Lets the page's own work go first. */
const breathe = (window: Window): Promise<void> => new Promise((resolve) => window.setTimeout(resolve, 0));
