import type { Target } from '../core/note';
import { foldedOf, readLetters } from './letters';

/** A target's letters in one piece: what stood before, the quote, what stood after. */
export interface Fragment {
  readonly letters: string;
  /** Where the quote starts and ends in it. */
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  /** 1 for a letter of the quote that a word begins with (see Letters). */
  readonly gaps: Uint8Array;
  /** Whether the quote begins and ends at the border of a word. */
  readonly bordered: boolean;
}

export function readFragment({ quote, prefix, suffix }: Target): Fragment {
  const before = foldedOf(prefix);
  const { folded: words, gaps } = readLetters(quote);
  return {
    letters: before + words + foldedOf(suffix),
    start: before.length,
    end: before.length + words.length,
    quote: words,
    gaps,
    bordered: !isInWord(prefix, quote) && !isInWord(quote, suffix),
  };
}

const isInWord = (before: string, after: string): boolean =>
  /[\p{L}\p{N}]$/u.test(before) && /^[\p{L}\p{N}]/u.test(after);

/** How far the surroundings of a place are the old ones, letter for letter. */
export function contextAt(
  text: string,
  { letters, start, end }: Fragment,
  first: number,
  last: number,
): { before: number; after: number } {
  let before = 0;
  while (before < start && before < first && letters[start - before - 1] === text[first - before - 1])
    before += 1;
  let after = 0;
  while (end + after < letters.length && letters[end + after] === text[last + after]) after += 1;
  return { before, after };
}
