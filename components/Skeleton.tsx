import type { JSX } from 'preact';
import './Skeleton.css';

/** Grey lines where text will stand, as high as the text, so that nothing jumps when it comes. */
export function Skeleton({ widths }: { readonly widths: readonly number[] }): JSX.Element {
  return (
    <div class="skeleton" aria-hidden="true">
      {widths.map((width, line) => (
        <span key={line} style={{ inlineSize: `${width}%` }} />
      ))}
    </div>
  );
}
