import type { Span } from '../../lib/core/span';
import type { Session } from '../reader/sessions';

/** Words of an article that the reader selected. */
export interface Selected {
  readonly session: Session;
  readonly span: Span;
  readonly range: Range;
}

/** The selected words of an article, without the white space around them; null where none are. */
export function readSelection(sessions: readonly Session[]): Selected | null {
  const selection = document.getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const selected = selection.getRangeAt(0);
  for (const session of sessions) {
    const covered = session.textMap.toSpan(selected);
    const span = covered && trim(session.article.text, covered);
    const range = span && session.textMap.toRange(span);
    if (range && touches(selected, range)) return { session, span, range };
  }
  return null;
}

/** Where the caret stands in an article; null where there is none, or it stands beside the text. */
export function readCaret(
  sessions: readonly Session[],
): { readonly session: Session; readonly at: number } | null {
  const selection = document.getSelection();
  if (!selection?.isCollapsed || selection.rangeCount === 0) return null;
  const caret = selection.getRangeAt(0);
  const node = caret.startContainer;
  if (!(node instanceof Text)) return null;
  // A caret covers nothing: the letter after it is looked up, at the end of a text the one before.
  const letter = document.createRange();
  letter.setStart(node, Math.max(0, Math.min(caret.startOffset, node.length - 1)));
  letter.setEnd(node, Math.min(node.length, caret.startOffset + 1));
  for (const session of sessions) {
    const span = session.textMap.toSpan(letter);
    const range = span && session.textMap.toRange(span);
    if (range && touches(letter, range)) return { session, at: span.start };
  }
  return null;
}

/** Selects words of an article; false where they are not in the page. */
export function select(session: Session, span: Span): boolean {
  const range = session.textMap.toRange(span);
  if (!range) return false;
  document
    .getSelection()
    ?.setBaseAndExtent(range.startContainer, range.startOffset, range.endContainer, range.endOffset);
  return true;
}

function trim(text: string, { start, end }: Span): Span | null {
  const words = text.slice(start, end);
  const first = words.search(/\S/);
  return first < 0 ? null : { start: start + first, end: start + words.trimEnd().length };
}

/** Whether the words are within what was selected: a selection beside the article has its nearest words, not them. */
const touches = (selected: Range, words: Range): boolean =>
  selected.compareBoundaryPoints(Range.START_TO_END, words) > 0 &&
  selected.compareBoundaryPoints(Range.END_TO_START, words) < 0;

/** Puts the caret where words begin: whoever reads by keyboard or by ear goes on from there. */
export function selectStart(range: Range): void {
  document
    .getSelection()
    ?.setBaseAndExtent(range.startContainer, range.startOffset, range.startContainer, range.startOffset);
}
