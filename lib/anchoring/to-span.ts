import type { Span } from '../core/span';
import { isTypography, type Letters } from './letters';

/** A run of letters as a span of the text, with the quotes and dashes at its edges that the words had. */
export function toSpan({ text, at }: Letters, first: number, last: number, quote: string): Span {
  let start = at[first] ?? text.length;
  let end = (at[last - 1] ?? start - 1) + 1;
  const letters = [...quote];
  for (const mark of marksOf(letters)) {
    const found = lookPast(text, start, -1, mark);
    if (found === null) break;
    start = found;
  }
  for (const mark of marksOf(letters.reverse())) {
    const found = lookPast(text, end, 1, mark);
    if (found === null) break;
    end = found;
  }
  return { start, end: Math.max(start, end) };
}

interface Mark {
  readonly spaced: boolean;
}

/** The quotes and dashes before the first letter, the nearest to it first. */
function marksOf(letters: readonly string[]): Mark[] {
  const marks: Mark[] = [];
  const count = letters.findIndex((letter) => !isTypography(letter));
  let spaced = false;
  for (const letter of letters.slice(0, Math.max(0, count)).reverse()) {
    if (/[\s\p{C}]/u.test(letter)) spaced ||= /\s/.test(letter);
    else {
      marks.push({ spaced });
      spaced = false;
    }
  }
  return marks;
}

/** The offset past a mark that stands beside a place; `null` where none does. */
function lookPast(text: string, offset: number, step: 1 | -1, { spaced }: Mark): number | null {
  let at = step < 0 ? offset - 1 : offset;
  while (/[\p{Cc}\p{Cf}]/u.test(text[at] ?? '') && !/\s/.test(text[at] ?? '')) at += step;
  if (spaced && /\s/.test(text[at] ?? '')) at += step;
  const letter = text[at] ?? '';
  if (letter === '' || /[\s\p{C}]/u.test(letter) || !isTypography(letter)) return null;
  return step < 0 ? at : at + 1;
}
