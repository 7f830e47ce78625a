import type { Span } from '../core/span';
import { overlaps } from '../core/span';
import type { TextMap } from './text-map';

/**
 * The spans whose words stand at this point of the viewport, each with a box: as wide as the line that was pointed at,
 * as high as all the words. Geometry is looked up for the few spans near the point only.
 */
export function findSpansAt<S extends Span>(
  document: Document,
  { x, y }: { readonly x: number; readonly y: number },
  textMap: TextMap,
  spans: readonly S[],
): { readonly span: S; readonly box: DOMRect }[] {
  const start = textMap.toRange({ start: 0, end: 1 })?.startContainer.getRootNode();
  const shadowRoots = start instanceof ShadowRoot ? [start] : [];
  const caret = document.caretPositionFromPoint(x, y, { shadowRoots });
  const letters = caret && lettersAround(document, caret);
  const near = letters && textMap.toSpan(letters);
  if (!near) return [];
  // The caret snaps to the nearest letter: ask whether the point is on the words themselves.
  return spans
    .filter((span) => overlaps(span, near))
    .flatMap((span) => {
      const box = boxAt(textMap.toRange(span), x, y);
      return box ? [{ span, box }] : [];
    });
}

/** The letters on both sides of a caret in a text; null where it stands elsewhere. */
function lettersAround(document: Document, { offsetNode, offset }: CaretPosition): Range | null {
  if (offsetNode.nodeType !== offsetNode.TEXT_NODE) return null;
  const range = document.createRange();
  range.setStart(offsetNode, Math.max(0, offset - 1));
  range.setEnd(offsetNode, Math.min((offsetNode as Text).length, offset + 1));
  return range;
}

/** Words broken over lines have a box for each line: the one that holds this point, as high as all of them. */
function boxAt(range: Range | null, x: number, y: number): DOMRect | undefined {
  const line = [...(range?.getClientRects() ?? [])].find(
    ({ left, right, top, bottom }) => x >= left - 1 && x <= right + 1 && y >= top - 1 && y <= bottom + 1,
  );
  if (!range || !line) return undefined;
  const { top, height } = range.getBoundingClientRect();
  return new DOMRect(line.left, top, line.width, height);
}
