import type { Span } from '../core/span';
import type { Reading } from './reading';

/** Longest line we take for a heading, in characters. */
const LONGEST = 90;

/** Whether an offset stands in a heading: by the page's blocks, else a short line without an end mark. */
export function isHeadingAt(reading: Reading, offset: number): boolean {
  const block = reading.article.blocks?.find(({ start, end }) => start <= offset && offset < end);
  if (block) return block.kind === 'heading' || block.kind === 'table-row';
  const { start, end } = lineAt(reading.text, offset);
  const line = reading.text.slice(start, end).trim();
  return (
    line.length <= LONGEST &&
    !/[.!?:;,…]["”’')]*$/.test(line) &&
    !/["”]$/.test(line) &&
    /\n/.test(reading.text)
  );
}

/** The line (paragraph) around an offset. */
export function lineAt(text: string, offset: number): Span {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const end = text.indexOf('\n', offset);
  return { start, end: end < 0 ? text.length : end };
}
