import type { Span } from '../core/span';
import { english } from './english';

/** One written word. `tags` are compromise's part-of-speech and topic tags ("Verb", "PastTense", "Person"). */
export interface Token extends Span {
  /** As written, without the punctuation around it: `text.slice(start, end)`. */
  readonly text: string;
  /** Lower case, without punctuation inside; a contraction stays whole ("didn't"). */
  readonly normal: string;
  readonly tags: ReadonlySet<string>;
  /** The words of a contraction ("didn't": did, not). */
  readonly parts?: readonly Part[];
  /** Index into `Parsed.sentences`. */
  readonly sentence: number;
}

/** A sentence with its final punctuation; its words are `tokens.slice(first, last)`. */
export interface Sentence extends Span {
  readonly first: number;
  readonly last: number;
}

/** A text parsed once and shared by all who read it. */
export interface Parsed {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
}

interface Part {
  readonly normal: string;
  readonly tags: ReadonlySet<string>;
}

/** compromise's work on one document grows faster than its length; on pieces of this size it stays in step. */
const PIECE = 20_000;

/** Words and sentences of a text with their exact places in it. */
export function parse(text: string): Parsed {
  const tokens: Token[] = [];
  const sentences: Sentence[] = [];
  let offset = 0;
  for (const piece of splitPieces(text)) {
    const start = { offset, tokens: tokens.length, sentences: sentences.length };
    const placed = english(piece).placed(text, start);
    for (const token of placed.tokens) tokens.push(token);
    for (const sentence of placed.sentences) sentences.push(sentence);
    offset = placed.end;
  }
  return { text, tokens, sentences };
}

/** Cuts a long text at paragraph ends (or, in one endless paragraph, at a space). */
function splitPieces(text: string): string[] {
  const pieces: string[] = [];
  let start = 0;
  while (text.length - start > PIECE) {
    const line = text.lastIndexOf('\n', start + PIECE);
    const cut = line > start ? line : text.lastIndexOf(' ', start + PIECE);
    const end = cut > start ? cut + 1 : start + PIECE;
    pieces.push(text.slice(start, end));
    start = end;
  }
  pieces.push(text.slice(start));
  return pieces;
}
