import type { Span } from '../core/span';

/** The words between a pair of double quotation marks, marks included. Open at a paragraph's end: up to there. */
export interface Quote extends Span {
  /** No closing mark before the paragraph ended: the next paragraph may go on with the same speaker. */
  readonly open: boolean;
}

/** The first quotation that ends after an offset: its index, or the number of quotations. */
export function quoteFrom(quotes: readonly Quote[], offset: number): number {
  let low = 0;
  let high = quotes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((quotes[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Longest quotation we believe in; beyond it a mark was probably lost. */
const LONGEST = 4000;

/** Direct quotations in text order: curly or straight double marks. One walk over the text. */
export function findQuotes(text: string): Quote[] {
  const quotes: Quote[] = [];
  let start = -1;
  for (let at = 0; at < text.length; at += 1) {
    const mark = markAt(text, at);
    if (start >= 0 && (mark === '\n' || at - start > LONGEST)) {
      quotes.push({ start, end: at, open: true });
      start = -1;
    } else if (mark === '“' || (start < 0 && mark === '”' && isTurned(text, at))) {
      if (start < 0) start = at;
    } else if (mark === '”' || mark === '"') {
      if (start >= 0) {
        const end = at + (text[at] === "'" ? 2 : 1);
        quotes.push({ start, end, open: false });
        start = -1;
      } else if (mark === '"' && !isInches(text, at)) {
        start = at;
      }
    }
  }
  if (start >= 0) quotes.push({ start, end: text.length, open: true });
  return quotes;
}

/** The mark at an offset; two single ones count as a double (''so''), as some wires write it. */
function markAt(text: string, at: number): string | undefined {
  if (text[at] === "'" && text[at + 1] === "'") return '"';
  return text[at - 1] === "'" && text[at] === "'" ? undefined : text[at];
}

/** A closing mark that opens: between white space and a letter, as careless keyboards set it. */
const isTurned = (text: string, at: number): boolean =>
  !/\S/.test(text[at - 1] ?? '') && /^\p{L}/u.test(text.slice(at + 1, at + 3));

/** A straight mark after a digit measures ("6\" of snow") rather than opens. */
const isInches = (text: string, at: number): boolean => /\d/.test(text[at - 1] ?? '');
