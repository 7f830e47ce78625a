import type { JSX } from 'preact';
import type { Span } from '../lib/core/span';
import type { Quote } from '../lib/digest/quotes';
import { clip } from './format';
import { JumpLink } from './JumpLink';

interface QuoteLinkProps {
  readonly quote: Quote;
  readonly jumpTo: (span: Span) => void;
}

/** What somebody said, in quotation marks where the article has them, leading to its place. */
export function QuoteLink({ quote, jumpTo }: QuoteLinkProps): JSX.Element {
  const words = clip(quote.text, 200);
  return (
    <JumpLink spans={[quote.place]} jumpTo={jumpTo}>
      {quote.direct ? <q dir="auto">{words}</q> : <bdi>{words}</bdi>}
    </JumpLink>
  );
}
