/** Words to be marked where they stand in the page. */
export interface Place {
  /** The element around their first letter; `null` where nothing holds it but a shadow root. */
  readonly element: Element | null;
  /** The words themselves; `null` when they are no longer there. Asked for when the reader comes near. */
  toRange(): Range | null;
}

/** What is painted under one name of the registry. */
export interface Layer {
  readonly name: string;
  /** Where layers overlap, the higher one decides colour and background. */
  readonly priority: number;
  readonly places: readonly Place[];
}

/** Marks painted in a page by the CSS Custom Highlight API: its DOM stays untouched. */
export interface Highlighter {
  /** Replaces all marks. What is far from the view is painted when it comes near, or when the page is printed. */
  mark(layers: readonly Layer[]): void;
  /** Replaces what is lit beside the marks: at once, be it in view or not. */
  light(name: string, ranges: readonly Range[], priority?: number): void;
  /** Takes everything of ours away and stops: nothing is painted any more. */
  stop(): void;
}

/** How often we look whether the page took our highlights away. */
const LOOK_MS = 3_000;
/** A page that clears what we paint is answered this often, then left alone: never a loop. */
const MAX_REPAINTS = 5;
/**
 * What is painted beyond the view, in heights and widths of that view: enough for a wheel or a finger; after a longer
 * jump marks come a frame later. Chromium places and paints every highlight anew when styles change, on some pages in
 * every frame, so an article painted as a whole would cost by its length (`npm run bench -- pages`).
 */
const BEYOND_VIEW = '50%';

/** Where the styles of marks reach. */
export interface Reach {
  /** Selector of the elements that they reach, with what is inside them. */
  readonly within: string;
  /** Called once, where something is painted elsewhere. */
  onBeyond(): void;
}

/**
 * Starts painting in a window; `reach`: where styles do not hold for all of it. The registry is shared with the page,
 * which can see and clear it: we keep our own list (Firefox lets a content script set and get, but not iterate it) and
 * paint again when cleared. Where the registry is missing or broken nothing is painted, and nothing is thrown.
 */
export function createHighlighter(window: Window & typeof globalThis, reach?: Reach): Highlighter {
  const ours = new Map<string, Highlight>();
  let marked: readonly string[] = [];
  let near: NearView | null = null;
  let repaints = 0;
  let stopped = false;
  let isBeyond = false;

  /** `null`: in nothing but a shadow root, where no rule of the page's reaches, only what is inherited. */
  const checkReach = (element: Element | null): void => {
    if (!reach || isBeyond) return;
    isBeyond = !element?.closest(reach.within) || element.getRootNode() !== window.document;
    if (isBeyond) reach.onBeyond();
  };

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

  const clear = (name: string): void => {
    registry((highlights) => highlights.delete(name));
    ours.delete(name);
  };

  const create = (name: string, priority: number): Highlight | undefined => {
    const highlight = registry((highlights) => {
      const created = new window.Highlight();
      created.priority = priority;
      highlights.set(name, created);
      return created;
    });
    if (highlight) ours.set(name, highlight);
    return highlight;
  };

  const unmark = (): void => {
    near?.stop();
    near = null;
    for (const name of marked) clear(name);
    marked = [];
  };

  return {
    mark(layers) {
      unmark();
      if (stopped) return;
      const filled = layers.filter(({ places }) => places.length > 0);
      const marks = filled.flatMap(({ name, priority, places }) => {
        const highlight = create(name, priority);
        return highlight ? places.map((place) => ({ place, highlight, range: null })) : [];
      });
      marked = filled.map(({ name }) => name);
      if (marks.length > 0) near = keepNearView(window, marks, checkReach);
    },
    light(name, ranges, priority = 0) {
      clear(name);
      if (stopped || ranges.length === 0) return;
      const highlight = create(name, priority);
      for (const range of ranges) {
        highlight?.add(range);
        checkReach(range.startContainer.parentElement);
      }
    },
    stop() {
      stopped = true;
      window.clearInterval(look);
      near?.stop();
      for (const [name, highlight] of ours) {
        if (paintedAs(name) === highlight) registry((highlights) => highlights.delete(name));
      }
      ours.clear();
    },
  };
}

interface NearView {
  stop(): void;
}

interface PlacedMark {
  readonly place: Place;
  readonly highlight: Highlight;
  /** Where it is painted now. */
  range: Range | null;
}

/** Paints marks while their text is near the view, and all of them on paper. */
function keepNearView(
  window: Window & typeof globalThis,
  marks: readonly PlacedMark[],
  onNear: (element: Element | null) => void,
): NearView {
  const within = Map.groupBy(marks, ({ place }) => place.element);
  const show = (mark: PlacedMark): void => {
    mark.range ??= mark.place.toRange();
    if (mark.range) mark.highlight.add(mark.range);
  };
  const hide = (mark: PlacedMark): void => {
    if (mark.range) mark.highlight.delete(mark.range);
    mark.range = null;
  };
  const observer = new window.IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting, boundingClientRect } of entries) {
        // What has no box of its own is nowhere, so it is never far.
        const isNear = isIntersecting || (boundingClientRect.width === 0 && boundingClientRect.height === 0);
        within.get(target)?.forEach(isNear ? show : hide);
        if (isNear) onNear(target);
      }
    },
    // Some pages scroll their article in a box of its own.
    { rootMargin: BEYOND_VIEW, scrollMargin: BEYOND_VIEW },
  );
  const follow = (): void => {
    for (const element of within.keys()) if (element) observer.observe(element);
  };
  const showAll = (): void => {
    observer.disconnect();
    marks.forEach(show);
    for (const element of within.keys()) onNear(element);
  };
  within.get(null)?.forEach(show);
  if (within.has(null)) onNear(null);
  follow();
  window.addEventListener('beforeprint', showAll);
  window.addEventListener('afterprint', follow);
  return {
    stop() {
      observer.disconnect();
      window.removeEventListener('beforeprint', showAll);
      window.removeEventListener('afterprint', follow);
    },
  };
}
