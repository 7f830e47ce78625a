import search from 'approx-string-match';
import type { Block } from './blocks';
import type { Fragment } from './fragment';
import { isBorder, type Letters } from './letters';

/** At an edge, the first or last words of a longer quote may have changed so much: of a word, and of more. */
const WORD_ERRORS = 0.34;
const EDGE_ERRORS = 0.42;
const WORD = 12;
/** What was put in between the first word and the others may be this long. */
const LONGEST_INSERT = 400;
/** Letters that are looked for beyond what is near: not "of". */
const LEAST_AFAR = 4;
/** Lost words at an edge that something else may stand for; more of them were taken away. */
const MOST_LOST = 2;
/** How far the rest of a word is looked for. */
const LONGEST_WORD_REST = 12;
/** Longest string given to the fuzzy search: its time grows with the product. */
export const LONGEST_FUZZY = 400;

/** The next place at which a word may begin or end; the place itself when there is none near. */
export function toBorder(letters: Letters, at: number, step: 1 | -1): number {
  for (let reach = 0; reach <= LONGEST_WORD_REST; reach++)
    if (isBorder(letters, at + step * reach))
      return Math.min(letters.folded.length, Math.max(0, at + step * reach));
  return at;
}

/** Where the quote starts by a chain that holds some of it: its first letters, what stands for them, or the first that is left. */
export function startOf(
  letters: Letters,
  { letters: old, start, end, gaps, quote, bordered }: Fragment,
  blocks: readonly Block[],
): number {
  const text = letters.folded;
  const index = blocks.findIndex((block) => block.from + block.length > start);
  const block = blocks[index] as Block;
  if (block.from <= start) return block.at + start - block.from;
  const lost = old.slice(start, Math.min(block.from, end));
  const last = blocks[index - 1];
  const least = Math.max(last ? last.at + last.length : 0, block.at - 2 * lost.length - 12);
  const match = lookFor(lost, text.slice(least, block.at), (a, b) => b.end - a.end);
  if (match)
    return bordered ? Math.max(least, toBorder(letters, least + match.start, -1)) : least + match.start;
  const afar = findAfar(
    letters,
    lost,
    Math.max(last ? last.at + last.length : 0, block.at - LONGEST_INSERT),
    block.at,
  );
  if (afar !== undefined) return afar;
  const beside = last && last.from + last.length === start && least === last.at + last.length;
  if (beside) return least;
  const words = countWords(gaps, 0, lost.length);
  if (words > MOST_LOST && lost.length > quote.length / 4) return block.at;
  return Math.max(least, stepWords(letters, block.at, -1, words));
}

/** As `startOf`, for its end. */
export function endOf(
  letters: Letters,
  { letters: old, start, end, gaps, quote, bordered }: Fragment,
  blocks: readonly Block[],
): number {
  const text = letters.folded;
  const index = blocks.findLastIndex((block) => block.from < end);
  const block = blocks[index] as Block;
  const after = block.at + block.length;
  if (block.from + block.length >= end) return block.at + end - block.from;
  const lost = old.slice(Math.max(start, block.from + block.length), end);
  const next = blocks[index + 1];
  const most = Math.min(next ? next.at : text.length, after + 2 * lost.length + 12);
  const match = lookFor(lost, text.slice(after, most), (a, b) => a.start - b.start);
  if (match) return bordered ? Math.min(most, toBorder(letters, after + match.end, 1)) : after + match.end;
  const afar = findAfar(letters, lost, after, Math.min(next ? next.at : text.length, after + LONGEST_INSERT));
  if (afar !== undefined) return afar + lost.length;
  const beside = next && next.from === end && most === next.at;
  if (beside) return most;
  const words = countWords(gaps, quote.length - lost.length, quote.length);
  if (words > MOST_LOST && lost.length > quote.length / 4) return after;
  return Math.min(most, stepWords(letters, after, 1, words));
}

/** Whole words, letter for letter, between two places. */
function findAfar(letters: Letters, words: string, from: number, to: number): number | undefined {
  if (words.length < LEAST_AFAR) return undefined;
  const at = from + letters.folded.slice(from, to).indexOf(words);
  return at >= from && isBorder(letters, at) && isBorder(letters, at + words.length) ? at : undefined;
}

/** Words that begin in a part of the quote; at least one, were it the rest of one. */
const countWords = (gaps: Uint8Array, from: number, to: number): number =>
  gaps.subarray(from + 1, to).reduce((sum, gap) => sum + gap, 1);

/** The place so many words further. */
function stepWords(letters: Letters, at: number, step: 1 | -1, words: number): number {
  let place = at;
  for (let word = 0; word < words; word++) place = toBorder(letters, place + step, step);
  return place;
}

type Match = ReturnType<typeof search>[number];

function lookFor(words: string, text: string, order: (a: Match, b: Match) => number): Match | undefined {
  if (words.length > LONGEST_FUZZY) return undefined;
  return search(
    text,
    words,
    Math.floor(words.length * (words.length < WORD ? WORD_ERRORS : EDGE_ERRORS)),
  ).sort(order)[0];
}
