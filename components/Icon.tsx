import type { JSX } from 'preact';

/** Line drawings on a 16 × 16 grid, our own. */
const PATHS = {
  pause: 'M5.5 3.5v9M10.5 3.5v9',
  play: 'M5 3.2v9.6l7.6-4.8z',
  panel: 'M2.5 3h11v10h-11zM10 3v10',
  settings:
    'M2.5 5h6M12 5h1.5M2.5 11H4M7.5 11h6M10.2 3.3a1.7 1.7 0 1 0 0 3.4 1.7 1.7 0 0 0 0-3.4zM5.8 9.3a1.7 1.7 0 1 0 0 3.4 1.7 1.7 0 0 0 0-3.4z',
  shown:
    'M1.5 8S4 3.5 8 3.5 14.5 8 14.5 8 12 12.5 8 12.5 1.5 8 1.5 8zM8 6.2a1.8 1.8 0 1 0 0 3.6 1.8 1.8 0 0 0 0-3.6z',
  hidden:
    'M2.5 2.5l11 11M6 4a6.6 6.6 0 0 1 2-.5c4 0 6.5 4.5 6.5 4.5a11 11 0 0 1-1.9 2.4M4 5.2A10.8 10.8 0 0 0 1.5 8S4 12.5 8 12.5a6.4 6.4 0 0 0 3-.8',
  previous: 'M10 3.5L5.5 8l4.5 4.5',
  next: 'M6 3.5L10.5 8 6 12.5',
  open: 'M3.5 6L8 10.5 12.5 6',
  info: 'M8 7.5v4M8 4.8v.1M8 1.8a6.2 6.2 0 1 0 0 12.4A6.2 6.2 0 0 0 8 1.8z',
  article: 'M3 2.5h10v11H3zM5.5 5.5h5M5.5 8h5M5.5 10.5h3',
  check: 'M3 8.6l3.2 3.2L13 4.6',
  close: 'M4 4l8 8M12 4l-8 8',
  shelf: 'M3 2.5h2.5v11H3zM5.5 2.5H8v11H5.5zM9.6 3.4l2.3-.8 3 10.3-2.4.8z',
  lock: 'M4 7.5h8v6H4zM5.5 7.5V5a2.5 2.5 0 0 1 5 0v2.5',
  alert: 'M8 2.2L14.5 13.5h-13zM8 6.5v3.5M8 11.8v.1',
} as const;

export type IconName = keyof typeof PATHS;

/** A decorative drawing: the words beside it, or the label of its button, say what it means. */
export function Icon({ name, size = 16 }: { readonly name: IconName; readonly size?: number }): JSX.Element {
  return (
    <svg class="icon" width={size} height={size} viewBox="0 0 16 16" aria-hidden="true">
      <path d={PATHS[name]} />
    </svg>
  );
}
