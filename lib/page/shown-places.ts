import type { Span } from '../core/span';
import type { ShownText } from './shown-text';

/** The words of a span where they stand in the page; `null` where the page can't say (two shadow trees). */
export function toRange({ nodes, starts }: ShownText, { start, end }: Span): Range | null {
  const head = nodes[lastAtOrBefore(starts, start)];
  const tail = nodes[lastAtOrBefore(starts, end - 1)];
  if (!(start < end) || !head || !tail) return null;
  const range = head.ownerDocument.createRange();
  const from = start - (starts[lastAtOrBefore(starts, start)] as number);
  const to = end - (starts[lastAtOrBefore(starts, end - 1)] as number);
  if (from > head.length || to > tail.length) return null;
  range.setStart(head, from);
  range.setEnd(tail, to);
  return range.startContainer === head && !range.collapsed ? range : null;
}

/** The part of the text that a range covers, without white space at its ends; `null` when it covers no letter of it. */
export function toSpan(shown: ShownText, range: AbstractRange): Span | null {
  const from = offsetOf(shown, range.startContainer, range.startOffset);
  const to = offsetOf(shown, range.endContainer, range.endOffset);
  const words = shown.text.slice(from, to);
  const start = from + words.length - words.trimStart().length;
  const end = from + words.trimEnd().length;
  return start < end ? { start, end } : null;
}

/** The offset of a place of the page in the text: of the first letter that does not lie before it. */
function offsetOf({ text, nodes, starts }: ShownText, container: Node, offset: number): number {
  const place = (container.ownerDocument ?? (container as Document)).createRange();
  place.setStart(container, offset);
  const tree = container.getRootNode();
  let low = 0;
  let high = nodes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    // Nodes of other trees stand where their host does.
    const node = standIn(nodes[middle] as Text, tree);
    if (!node || place.comparePoint(node, node.nodeType === 3 ? (node as Text).length : 0) < 0)
      low = middle + 1;
    else high = middle;
  }
  const node = nodes[low];
  if (!node) return text.length;
  const start = starts[low] as number;
  return node === container ? start + Math.min(offset, node.length) : start;
}

/** The node itself in its own tree, else the host around it that is in the tree; `null` for none. */
function standIn(node: Node, tree: Node): Node | null {
  for (let at: Node | null = node; at; ) {
    const root: Node = at.getRootNode();
    if (root === tree) return at;
    at = (root as Partial<ShadowRoot>).host ?? null;
  }
  return null;
}

function lastAtOrBefore(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] as number) <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
