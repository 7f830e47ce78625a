import type { Block } from './blocks';

/** Shared runs that follow one another in the fragment and in the text alike: a place where the fragment may stand now. */
export interface Chain {
  readonly blocks: readonly Block[];
  /** Letters shared, less what chance and gaps take off. */
  readonly score: number;
}

/** Letters of every run that chance could have given. */
const CHANCE = 3;
/** How many runs before a run are looked at: those by chance lie between. */
const LOOK_BACK = 50;
/** Longest stretch of text put into the midst of the fragment: a long paragraph or two. */
const LONGEST_GAP = 2_500;

/** The best chains, best first; no run is in two of them. `edges`: where the quote starts and ends in the fragment;
 * `isBorder`: whether a word may end at a letter of the text. */
export function findChains(
  blocks: readonly Block[],
  edges: readonly [number, number],
  most: number,
  isBorder: (letter: number) => boolean,
): Chain[] {
  const scores = new Float64Array(blocks.length);
  const before = new Int32Array(blocks.length).fill(-1);
  for (const [index, block] of blocks.entries()) {
    const worth = block.length - CHANCE;
    scores[index] = worth;
    for (let other = index - 1; other >= Math.max(0, index - LOOK_BACK); other--) {
      const score = (scores[other] as number) + gain(blocks[other] as Block, block);
      if (score <= (scores[index] as number)) continue;
      scores[index] = score;
      before[index] = other;
    }
  }
  const used = new Uint8Array(blocks.length);
  const chains: Chain[] = [];
  const order = Array.from(scores.keys()).sort(
    (a, b) => (scores[b] as number) - (scores[a] as number) || a - b,
  );
  for (const last of order) {
    if (used[last]) continue;
    const chain: Block[] = [];
    let at = last;
    for (; at >= 0 && !used[at]; at = before[at] as number) {
      used[at] = 1;
      chain.push(blocks[at] as Block);
    }
    const lost = at >= 0 ? (scores[at] as number) : 0;
    chains.push({
      blocks: cutAtEdges(trim(clipToWhole(chain.reverse(), edges), edges), edges, isBorder),
      score: (scores[last] as number) - lost,
    });
  }
  return chains.sort((a, b) => b.score - a.score).slice(0, most);
}

/** What a run adds to a chain that ends with another; nothing where it can't follow it. */
function gain(last: Block, next: Block): number {
  const ahead = next.at - last.at - last.length;
  const along = next.from - last.from - last.length;
  const overlap = Math.max(0, -ahead, -along);
  if (next.from <= last.from || next.at <= last.at || overlap >= next.length - CHANCE || ahead > LONGEST_GAP)
    return Number.NEGATIVE_INFINITY;
  return next.length - overlap - CHANCE - Math.log2(1 + Math.abs(ahead - along));
}

/** Runs that overlap in either are cut, so that each letter is in one: at an edge of the quote where they share it. */
function trim(chain: readonly Block[], edges: readonly number[]): Block[] {
  const trimmed: Block[] = [];
  for (const block of chain) {
    if (block.length === 0) continue;
    const last = trimmed.at(-1);
    if (last) {
      const edge = edges.find((at) => block.from <= at && at <= last.from + last.length);
      if (edge !== undefined && edge > last.from)
        trimmed[trimmed.length - 1] = { ...last, length: edge - last.from };
    }
    const left = trimmed.at(-1);
    const cut = left
      ? Math.max(0, left.from + left.length - block.from, left.at + left.length - block.at)
      : 0;
    if (cut < block.length)
      trimmed.push({ from: block.from + cut, at: block.at + cut, length: block.length - cut });
  }
  return trimmed.filter(({ length }) => length > 0);
}

/** Where a run holds the whole quote, no other run has a part of it. */
function clipToWhole(chain: readonly Block[], [start, end]: readonly [number, number]): readonly Block[] {
  const whole = chain.find(({ from, length }) => from <= start && from + length >= end);
  if (!whole) return chain;
  return chain.map((block) => {
    const { from, at, length } = block;
    if (block === whole) return block;
    if (at < whole.at) return { from, at, length: Math.max(0, Math.min(length, start - from)) };
    const cut = Math.min(length, Math.max(0, end - from));
    return { from: from + cut, at: at + cut, length: length - cut };
  });
}

/** Letters that two texts have in common by chance beside a place where they part: "The" and "That". */
const BY_CHANCE = 4;

/**
 * A run of the surroundings that reaches a few letters into the quote, and ends there in the midst of a word: those
 * letters belong to what was put in between.
 */
function cutAtEdges(
  chain: readonly Block[],
  [start, end]: readonly [number, number],
  isBorder: (letter: number) => boolean,
): Block[] {
  const isParted = (a: Block | undefined, b: Block | undefined): boolean =>
    !a || !b || Math.abs(b.at - a.at - (b.from - a.from)) > BY_CHANCE;
  return chain.flatMap((block, index) => {
    const tail = block.from + block.length;
    if (
      block.from < start &&
      tail > start &&
      tail < start + BY_CHANCE &&
      tail < end &&
      isParted(block, chain[index + 1]) &&
      !isBorder(block.at + block.length)
    )
      return { ...block, length: start - block.from };
    const lost = end - block.from;
    if (
      tail > end &&
      lost > 0 &&
      lost < BY_CHANCE &&
      block.from > start &&
      isParted(chain[index - 1], block) &&
      !isBorder(block.at)
    )
      return { from: end, at: block.at + lost, length: block.length - lost };
    return block;
  });
}
