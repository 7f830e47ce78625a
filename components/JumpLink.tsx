import type { ComponentChildren, JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Span } from '../lib/core/span';

interface JumpLinkProps {
  readonly spans: readonly Span[];
  readonly jumpTo: (span: Span) => void;
  readonly children: ComponentChildren;
}

/** Words that lead to their place in the page; where there are several, each press leads to the next. */
export function JumpLink({ spans, jumpTo, children }: JumpLinkProps): JSX.Element {
  const [next, setNext] = useState(0);
  return (
    <button
      type="button"
      class="quoted-link"
      onClick={() => {
        const span = spans[next % spans.length];
        setNext(next + 1);
        if (span) jumpTo(span);
      }}
    >
      {children}
    </button>
  );
}
