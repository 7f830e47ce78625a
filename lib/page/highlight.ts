/** Marks painted in a page by the CSS Custom Highlight API: its DOM stays untouched. */
export interface Highlighter {
  /** Replaces what is painted under a name; empty takes it away. Paints in slices. */
  paint(name: string, ranges: readonly Range[], priority?: number): Promise<void>;
  /** Takes everything of ours away and stops. */
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
 * list (Firefox lets a content script set and get, but not iterate it) and paint again when cleared.
 */
export function createHighlighter(window: Window & typeof globalThis): Highlighter {
  const registry = window.CSS.highlights;
  const ours = new Map<string, Highlight>();
  let repaints = 0;

  const look = window.setInterval(() => {
    if (window.document.hidden || repaints >= MAX_REPAINTS) return;
    const lost = [...ours].filter(([name, highlight]) => registry.get(name) !== highlight);
    for (const [name, highlight] of lost) registry.set(name, highlight);
    if (lost.length > 0) repaints += 1;
  }, LOOK_MS);

  return {
    async paint(name, ranges, priority = 0) {
      registry.delete(name);
      ours.delete(name);
      if (ranges.length === 0) return;
      const highlight = new window.Highlight();
      highlight.priority = priority;
      ours.set(name, highlight);
      registry.set(name, highlight);
      for (let i = 0; i < ranges.length; i += SLICE) {
        if (i > 0) await breathe(window);
        if (ours.get(name) !== highlight) return;
        for (const range of ranges.slice(i, i + SLICE)) highlight.add(range);
      }
    },
    stop() {
      window.clearInterval(look);
      for (const [name, highlight] of ours) if (registry.get(name) === highlight) registry.delete(name);
      ours.clear();
    },
  };
}

/** Lets the page's own work go first. */
const breathe = (window: Window): Promise<void> => new Promise((resolve) => window.setTimeout(resolve, 0));
