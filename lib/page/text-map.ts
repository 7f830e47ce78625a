import type { Block, BlockKind } from '../core/article';
import type { Span } from '../core/span';
import type { Piece } from './walk';

/** Offsets of the article's text to places in the live page and back. Never throws, whatever became of the page. */
export interface TextMap {
  /** The words of a span where they stand in the page; `null` when they are no longer there. */
  toRange(span: Span): Range | null;
  /** The element around the letter at an offset; `null` where there is none but a shadow root. */
  elementAt(offset: number): Element | null;
  /** The part of the text that a range of the page covers; `null` when it covers none. */
  toSpan(range: AbstractRange): Span | null;
  /** Whether the page still holds the text (a cheap sample). If not: extract again, and paint from the new map. */
  isIntact(): boolean;
}

export interface MappedText {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly textMap: TextMap;
}

/** A stretch of the text that stands letter for letter in one text node. */
interface Run {
  readonly node: Text;
  readonly from: number;
  readonly start: number;
  readonly length: number;
}

/**
 * Letters that show nothing and would split words: soft hyphen, zero-width space, word joiner, direction marks. The
 * joiners U+200C and U+200D stay: they are part of words.
 */
const UNSEEN = String.raw`\u00ad\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff`;
/** Where a text node does not go into the text letter for letter: anything but a single space between two letters. */
const BREAK = new RegExp(`[\\s${UNSEEN}]{2,}|^\\s|\\s$|[${UNSEEN}]`, 'g');
/** How many runs `isIntact` looks at. */
const SAMPLE = 24;

/** The text of blocks, white space collapsed, and the map back to their text nodes. */
export function mapText(
  source: readonly { readonly kind: BlockKind; readonly pieces: readonly Piece[] }[],
): MappedText {
  const runs: Run[] = [];
  const blocks: Block[] = [];
  let text = '';
  for (const { kind, pieces } of source) {
    const start = text === '' ? 0 : text.length + 2;
    const written = writeBlock(pieces, start, runs);
    if (written === '') continue;
    text += `${text === '' ? '' : '\n\n'}${written}`;
    blocks.push({ start, end: text.length, kind });
  }
  // A pair of surrogates may be split over two nodes; what is lone is replaced by one letter of the same length.
  text = text.toWellFormed();
  return { text, blocks, textMap: createTextMap(text, runs) };
}

/** Appends the runs of one block and gives back its text. */
function writeBlock(pieces: readonly Piece[], offset: number, runs: Run[]): string {
  let text = '';
  /** White space met since the last word: written only when another word follows. */
  let gap: { readonly letter: string; readonly node: Text | null; readonly from: number } | null = null;
  for (const node of pieces) {
    if (!node) {
      gap = { letter: '\n', node: null, from: 0 };
      continue;
    }
    const { data } = node;
    const write = (from: number, end: number): void => {
      if (from >= end) return;
      if (gap && text !== '') {
        if (gap.node) runs.push({ node: gap.node, from: gap.from, start: offset + text.length, length: 1 });
        text += gap.letter;
      }
      gap = null;
      runs.push({ node, from, start: offset + text.length, length: end - from });
      text += toPlain(data.slice(from, end));
    };
    let from = 0;
    for (const { 0: found, index } of data.matchAll(BREAK)) {
      const end = index + found.length;
      const space = found.search(/\s/);
      write(from, index);
      if (space >= 0) gap ??= { letter: ' ', node, from: index + space };
      from = end;
    }
    write(from, data.length);
  }
  return text;
}

const toPlain = (data: string): string => data.replace(/\s/g, ' ');

function createTextMap(text: string, runs: readonly Run[]): TextMap {
  /** Index of the last run that starts at or before an offset, -1 before the first. */
  const runAt = (offset: number): number => {
    let low = 0;
    let high = runs.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((runs[middle] as Run).start <= offset) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  };
  /** Whether a run's letters, or those of them in a span, still stand where they were. */
  const holds = ({ node, from, start, length }: Run, within?: Span): boolean => {
    const first = Math.max(start, within?.start ?? 0);
    const end = Math.min(start + length, within?.end ?? start + length);
    const now = node.data.slice(from + first - start, from + end - start);
    const then = text.slice(first, end);
    return node.isConnected && (now === then || toPlain(now).toWellFormed() === then);
  };
  let firstRuns: Map<Node, number> | undefined;

  return {
    toRange({ start, end }) {
      try {
        let first = Math.max(0, runAt(start));
        const last = runAt(end - 1);
        const opening = runs[first];
        if (opening && opening.start + opening.length <= start) first += 1;
        const head = runs[first];
        const tail = runs[last];
        if (!(start < end) || !head || !tail || first > last) return null;
        for (let at = first; at <= last; at++) if (!holds(runs[at] as Run, { start, end })) return null;
        const range = head.node.ownerDocument.createRange();
        range.setStart(head.node, head.from + Math.max(0, start - head.start));
        range.setEnd(tail.node, tail.from + Math.min(tail.length, end - tail.start));
        return range;
      } catch {
        return null; // the page changed under us: the words are no longer where they were
      }
    },
    elementAt: (offset) => runs[runAt(offset)]?.node.parentElement ?? null,
    toSpan(range) {
      try {
        firstRuns ??= indexNodes(runs);
        const start = offsetOf(range.startContainer, range.startOffset, 'start');
        const end = offsetOf(range.endContainer, range.endOffset, 'end');
        return start !== null && end !== null && start < end ? { start, end } : null;
      } catch {
        return null;
      }
    },
    isIntact() {
      const step = Math.max(1, Math.floor(runs.length / SAMPLE));
      try {
        for (let at = 0; at < runs.length; at += step) if (!holds(runs[at] as Run)) return false;
        return runs.length === 0 || holds(runs.at(-1) as Run);
      } catch {
        return false;
      }
    },
  };

  /** The offset of the first letter at or after a place (`start`) or behind the last one before it (`end`). */
  function offsetOf(container: Node, offset: number, edge: 'start' | 'end'): number | null {
    const first = firstRuns?.get(container);
    if (first !== undefined) {
      for (let at = first; runs[at]?.node === container; at++) {
        const { from, start, length } = runs[at] as Run;
        const inside = offset - from;
        if (edge === 'start' && inside < length) return start + Math.max(0, inside);
        if (edge === 'end' && inside <= length && inside > 0) return start + inside;
        if (edge === 'end' && inside <= 0) return endBefore(at);
      }
      const next = runs.findIndex((run, at) => at > first && run.node !== container);
      return edge === 'end'
        ? endBefore(next < 0 ? runs.length : next)
        : next < 0
          ? null
          : (runs[next] as Run).start;
    }
    // Any other place of the page: the first run that lies behind it.
    const place = (container.ownerDocument ?? (container as Document)).createRange();
    place.setStart(container, offset);
    let low = 0;
    let high = runs.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const { node, from } = runs[middle] as Run;
      if (place.comparePoint(node, from) < 0) low = middle + 1;
      else high = middle;
    }
    return edge === 'end' ? endBefore(low) : (runs[low]?.start ?? null);
  }

  function endBefore(index: number): number | null {
    const run = runs[index - 1];
    return run ? run.start + run.length : null;
  }
}

/** The first run of every node. */
function indexNodes(runs: readonly Run[]): Map<Node, number> {
  const index = new Map<Node, number>();
  runs.forEach(({ node }, at) => {
    if (!index.has(node)) index.set(node, at);
  });
  return index;
}
