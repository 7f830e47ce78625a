import type { Grams } from './grams';

/** A run of letters that the old fragment and the text of now share, as long as it can be. */
export interface Block {
  /** Where it starts in the fragment. */
  readonly from: number;
  /** Where it starts in the text. */
  readonly at: number;
  readonly length: number;
}

/** Bound on hostile text; an article's fragment shares some hundred runs with its page, most of them by chance. */
const MOST_BLOCKS = 1_500;

/** All that a fragment shares with a text, by place in the text. `seeds` are places (of letter `from`) known otherwise. */
export function findBlocks(
  text: string,
  fragment: string,
  grams: Grams,
  from: number,
  length: number,
  seeds: readonly number[],
): Block[] {
  const blocks: Block[] = [];
  /** How far along each diagonal (place in text less place in fragment) the fragment is covered. */
  const covered = new Map<number, number>();
  const add = (start: number, at: number, least: number): void => {
    if ((covered.get(at - start) ?? -1) > start || blocks.length >= MOST_BLOCKS) return;
    let head = 0;
    while (head < start && head < at && fragment[start - head - 1] === text[at - head - 1]) head += 1;
    let end = least;
    while (start + end < fragment.length && fragment[start + end] === text[at + end]) end += 1;
    covered.set(at - start, start + end);
    blocks.push({ from: start - head, at: at - head, length: head + end });
  };
  for (const at of seeds) add(from, at, length);
  for (let start = 0; start + grams.size <= fragment.length; start++)
    for (const at of grams.find(fragment, start)) add(start, at, grams.size);
  return blocks.sort((a, b) => a.at - b.at || a.from - b.from);
}
