import type { Span } from '../core/span';

/** What stands in a sentence before some words of it and after, shortened at words: "…" where something is left out. */
export interface Around {
  readonly before: string;
  readonly after: string;
}

/** How many times its room is looked at: white space takes some of it. */
const REACH = 4;

/** The sentence around these words, as far as `most` characters go in all; the words themselves are never cut. */
export function aroundOf(text: string, sentence: Span, words: Span, most: number): Around {
  const room = Math.max(0, most - (words.end - words.start));
  // no more of an endless sentence than could be shown
  const before = tidy(text.slice(Math.max(sentence.start, words.start - REACH * most), words.start));
  const after = tidy(text.slice(words.end, Math.min(sentence.end, words.end + REACH * most)));
  const first = Math.min(before.length, Math.max(room / 2, room - after.length));
  return { before: lastOf(before, first), after: firstOf(after, room - first) };
}

const tidy = (words: string): string => words.replace(/\s+/gu, ' ');

/** The last whole words of at most so many characters. */
function lastOf(words: string, most: number): string {
  if (words.length <= most) return words;
  const at = words.indexOf(' ', Math.max(0, words.length - most - 1));
  const rest = at < 0 ? '' : words.slice(at + 1).replace(/^[—–-]+ /u, '');
  return rest === '' ? '… ' : `… ${rest}`;
}

/** The first whole words of at most so many characters. */
function firstOf(words: string, most: number): string {
  if (words.length <= most) return words;
  const at = words.lastIndexOf(' ', Math.max(0, most));
  return at <= 0 ? ' …' : `${words.slice(0, at)} …`;
}
