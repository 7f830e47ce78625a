import type { Span } from '../core/span';
import type { ClauseReading } from '../language/clause';
import type { Sentence } from '../language/parse';
import { type Quote, quoteFrom } from '../language/quotes';
import { hasVerb } from './clause-end';

/** The first quotation that starts at an offset or after it. */
export const nextQuote = (quotes: readonly Quote[], offset: number): Quote | undefined => {
  const at = quoteFrom(quotes, offset);
  return (quotes[at]?.start ?? 0) >= offset ? quotes[at] : quotes[at + 1];
};

/** A quotation that ends right before the sentence ('"We won." Ruiz said'). */
export function quoteBefore(reading: ClauseReading, sentence: Sentence): Span | null {
  const quote = reading.quotes[quoteFrom(reading.quotes, sentence.start) - 1];
  return quote &&
    reading.text.slice(quote.end, sentence.start).trim() === '' &&
    !/\n/.test(reading.text.slice(quote.end, sentence.start)) &&
    /[,?!]["”]$/.test(reading.text.slice(quote.start, quote.end))
    ? quote
    : null;
}

/** Further quotations after the cue: '…," Ruiz said. "We…"', and on over paragraphs left open. */
export function quotesAfter(reading: ClauseReading, sentence: Sentence, closes: number): Span[] {
  const { quotes, text, tokens } = reading;
  const from = tokens[closes - 1]?.end ?? sentence.end;
  const next = nextQuote(quotes, from);
  if (!next || /\n/.test(text.slice(from, next.start)) || next.start > sentence.end + 2) return [];
  const isOwn =
    next.start >= sentence.end - 1
      ? next.open || /[.!?…]["”]$/.test(text.slice(next.start, next.end))
      : !hasVerb(reading, closes, sentence.last, next.start);
  return isOwn ? [next, ...continuedFrom(reading, next.end)] : [];
}

/** Most paragraphs that one quotation is followed over. */
const PARAGRAPHS = 20;

/** The quotations of the next paragraphs, where the one that ends at an offset is left open. */
export function continuedFrom({ quotes, text }: ClauseReading, end: number): Span[] {
  const found: Span[] = [];
  let at = quoteFrom(quotes, end - 1);
  while (found.length < PARAGRAPHS && quotes[at]?.open && (quotes[at]?.end ?? 0) >= end) {
    const next = quotes[at + 1];
    if (!next || !/^\s*$/.test(text.slice(quotes[at]?.end, Math.min(next.start, (quotes[at]?.end ?? 0) + 8))))
      break;
    if (next.start - (quotes[at]?.end ?? 0) > 8) break;
    found.push(next);
    at += 1;
  }
  return found;
}
