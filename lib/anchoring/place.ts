import search from 'approx-string-match';
import type { Block } from './blocks';
import type { Chain } from './chains';
import { endOf, LONGEST_FUZZY, startOf, toBorder } from './edges';
import { contextAt, type Fragment } from './fragment';
import { bordersIn, isBorder, type Letters } from './letters';

/** Where a chain says that the quote stands now, in letters of the text, and what speaks for it. */
export interface Place {
  readonly start: number;
  readonly end: number;
  /** Share of the quote's letters that stand there in runs too long for chance, 0 to 1. */
  readonly kept: number;
  /** Letters of the old surroundings that stand around it, on either side. */
  readonly before: number;
  readonly after: number;
  /** Every letter as it was. */
  readonly verbatim: boolean;
  /** Letters right before and after it that are as they were. */
  readonly runBefore: number;
  readonly runAfter: number;
  /** It does not begin or end in the midst of a word, or the quote did so too. */
  readonly bordered: boolean;
  readonly score: number;
}

/** Shares of a run of one word and of two that count: a text on the same matter has them too. */
const FEW_WORDS = [0.35, 0.75];

/** What a run says: up to four letters are anywhere, a lone word is not much, from three words on it is the same text. */
function weigh(letters: Letters, { at, length }: Block): number {
  const weight = Math.min(1, Math.max(0, (length - 4) / 8));
  return weight * (FEW_WORDS[bordersIn(letters, at, at + length)] ?? 1);
}
/** A short quote whose words changed is looked for between its surroundings with this share of errors. */
const ERRORS = 0.34;

/** Reads off a chain where the quote is; where no run of it is there, `kept` is 0 and the place is where it should be. */
export function placeOf(letters: Letters, fragment: Fragment, { blocks, score }: Chain): Place {
  const text = letters.folded;
  const { start: from, end: to, quote } = fragment;
  let kept = 0;
  let before = 0;
  let after = 0;
  for (const block of blocks) {
    const weight = weigh(letters, block);
    const end = block.from + block.length;
    kept += weight * Math.max(0, Math.min(end, to) - Math.max(block.from, from));
    before += weight * Math.max(0, Math.min(end, from) - block.from);
    after += weight * Math.max(0, end - Math.max(block.from, to));
  }
  const touching = blocks.some((block) => block.from < to && block.from + block.length > from);
  const last = blocks.findLast((block) => block.from + block.length <= from);
  const next = blocks.find((block) => block.from >= to);
  const found = touching ? null : findBetween(letters, fragment, last, next);
  const start = touching ? startOf(letters, fragment, blocks) : (found?.start ?? 0);
  const end = touching ? endOf(letters, fragment, blocks) : (found?.end ?? 0);
  const verbatim = end - start === quote.length && text.startsWith(quote, start);
  const run = contextAt(text, fragment, start, end);
  return {
    start,
    end: Math.max(start, end),
    kept: verbatim ? 1 : touching ? kept / quote.length : (found?.kept ?? 0),
    before,
    after,
    verbatim,
    runBefore: run.before,
    runAfter: run.after,
    bordered: !fragment.bordered || (isBorder(letters, start) && isBorder(letters, end)),
    score,
  };
}

/** The quote between what stood before and after it, when a few of its letters changed; else the place between. */
function findBetween(
  letters: Letters,
  { start, end, quote, bordered }: Fragment,
  last: Block | undefined,
  next: Block | undefined,
): { start: number; end: number; kept: number } {
  const text = letters.folded;
  const reach = 2 * quote.length + 40;
  const head = last ? last.at + last.length : Math.max(0, (next?.at ?? 0) - reach);
  const tail = Math.max(head, next ? next.at : Math.min(text.length, head + reach));
  const none = { start: head, end: Math.min(tail, head + reach), kept: 0 };
  if (quote.length > LONGEST_FUZZY) return none;
  const expected = last ? head + start - last.from - last.length : tail - ((next?.from ?? end) - start);
  const matches = search(
    text.slice(head, Math.min(tail, head + 2_000)),
    quote,
    Math.floor(quote.length * ERRORS),
  );
  const best = matches.toSorted(
    (a, b) =>
      a.errors - b.errors || Math.abs(head + a.start - expected) - Math.abs(head + b.start - expected),
  )[0];
  if (!best) return none;
  const from = toBorder(letters, head + best.start, -1);
  const to = toBorder(letters, head + best.end, 1);
  const more = bordered ? best.start + head - from + to - best.end - head : 0;
  const errors = best.errors + more;
  if (errors > quote.length * ERRORS) return none;
  return bordered
    ? { start: from, end: to, kept: 1 - errors / quote.length }
    : { start: head + best.start, end: head + best.end, kept: 1 - errors / quote.length };
}
