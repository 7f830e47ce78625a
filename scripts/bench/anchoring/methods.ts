import search from 'approx-string-match';
import { describe, locate, type Selector } from '../../../lib/page/anchor.ts';

/** A way to describe words of a page and to find them again. */
export interface Method {
  readonly name: string;
  describe(root: Document, range: Range): unknown;
  anchor(root: Element, selectors: never): { readonly range: Range | null; readonly status: string };
}

interface Quote {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
  readonly start: number;
}

/** Ours first, then what others do, written as short as it can be said. */
export const METHODS: readonly Method[] = [
  {
    name: 'Readout',
    describe,
    anchor: (root, selectors) => locate(root, selectors as readonly Selector[]),
  },
  {
    name: 'quote and context, letter for letter',
    describe: describeQuote,
    anchor: (root, { exact, prefix, suffix }: Quote) => {
      const { text, toRange } = readAll(root);
      const at = text.indexOf(prefix + exact + suffix);
      return at < 0
        ? { range: null, status: 'orphan' }
        : { range: toRange(at + prefix.length, at + prefix.length + exact.length), status: 'same' };
    },
  },
  {
    name: 'approximate quote, best context',
    describe: describeQuote,
    anchor: (root, quote: Quote) => {
      const { text, toRange } = readAll(root);
      const exact = placesOf(text, quote.exact);
      const matches =
        exact.length > 0 ? exact : search(text, quote.exact, Math.min(256, quote.exact.length / 2));
      const likeness = (now: string, then: string): number =>
        then === '' ? 1 : 1 - (search(now, then, then.length)[0]?.errors ?? then.length) / then.length;
      const scored = matches.slice(0, 50).map((match) => ({
        match,
        score:
          50 * (1 - match.errors / quote.exact.length) +
          20 *
            likeness(text.slice(Math.max(0, match.start - quote.prefix.length), match.start), quote.prefix) +
          20 * likeness(text.slice(match.end, match.end + quote.suffix.length), quote.suffix) +
          2 * (1 - Math.abs(match.start - quote.start) / text.length),
      }));
      const [best] = scored.sort((a, b) => b.score - a.score);
      return best
        ? { range: toRange(best.match.start, best.match.end), status: 'found' }
        : { range: null, status: 'orphan' };
    },
  },
];

function describeQuote(root: Document, range: Range): Quote {
  const lead = root.createRange();
  lead.selectNodeContents(root.body);
  lead.setEnd(range.startContainer, range.startOffset);
  const { text } = readAll(root.body);
  const start = lead.toString().length;
  const end = start + range.toString().length;
  return {
    exact: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - 32), start),
    suffix: text.slice(end, end + 32),
    start,
  };
}

function placesOf(text: string, words: string): { start: number; end: number; errors: number }[] {
  const places: { start: number; end: number; errors: number }[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1))
    places.push({ start: at, end: at + words.length, errors: 0 });
  return places;
}

/** All text of an element as the DOM gives it, scripts too. */
function readAll(root: Element): { text: string; toRange(from: number, to: number): Range } {
  const text = root.textContent ?? '';
  return {
    text,
    toRange(from, to) {
      const range = root.ownerDocument.createRange();
      const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      let isOpen = false;
      for (let start = 0; walker.nextNode(); start += (walker.currentNode as Text).length) {
        const end = start + (walker.currentNode as Text).length;
        if (!isOpen && from < end) {
          range.setStart(walker.currentNode, from - start);
          isOpen = true;
        }
        if (isOpen && to <= end) {
          range.setEnd(walker.currentNode, to - start);
          return range;
        }
      }
      return range;
    },
  };
}
