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

/**
 * Starts painting in a window. The registry is shared with the page, which can see and clear it: we keep our own
 * list (Firefox lets a content script set and get, but not iterate it) and paint again when cleared. Where the
 * registry is missing or broken nothing is painted, and nothing is thrown.
 */
export function createHighlighter(window: Window & typeof globalThis): Highlighter {
  const ours = new Map<string, Highlight>();
  let repaints = 0;
  let stopped = false;

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
      if (stopped || ranges.length === 0) return;
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
    },
    stop() {
      stopped = true;
      window.clearInterval(look);
      for (const [name, highlight] of ours) {
        if (paintedAs(name) === highlight) registry((highlights) => highlights.delete(name));
      }
      ours.clear();
    },
  };
}

/** Lets the page's own work go first. */
const breathe = (window: Window): Promise<void> => new Promise((resolve) => window.setTimeout(resolve, 0));
