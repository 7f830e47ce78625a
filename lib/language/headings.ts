import type { Reading } from './reading';

/** Longest line we take for a heading, in characters. */
const LONGEST = 90;

/** Whether an offset stands in a heading: by the page's blocks, else a short line without an end mark. */
export function isHeadingAt(reading: Reading, offset: number): boolean {
  const block = reading.article.blocks?.find(({ start, end }) => start <= offset && offset < end);
  if (block) return block.kind === 'heading' || block.kind === 'table-row';
  const line = lineAt(reading.text, offset);
  return (
    line !== null && !/[.!?:;,…]["”’')]*$/.test(line) && !/["”]$/.test(line) && reading.text.includes('\n')
  );
}

/** The line around an offset, or null where it is longer than a heading: looks no further than that. */
function lineAt(text: string, offset: number): string | null {
  const before = text.slice(Math.max(0, offset - LONGEST - 1), offset);
  const after = text.slice(offset, offset + LONGEST + 1);
  const start = before.lastIndexOf('\n') + 1;
  const end = after.indexOf('\n');
  const opens = start > 0 || before.length === offset;
  const closes = end >= 0 || offset + after.length === text.length;
  const line = before.slice(start) + (end < 0 ? after : after.slice(0, end));
  return opens && closes && line.trim().length <= LONGEST ? line.trim() : null;
}
