/** Half-open range of UTF-16 offsets into `Article.text`: the only coordinate outside lib/page. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

export const contains = (outer: Span, inner: Span): boolean =>
  outer.start <= inner.start && inner.end <= outer.end;

/** Text order; of two that start together the longer one first. */
export const bySpan = (a: Span, b: Span): number => a.start - b.start || b.end - a.end;
