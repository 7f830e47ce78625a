import nlp from 'compromise/three';
import type { Span } from '../core/span';
import { plugin } from './plugin';

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

/** What compromise knows of a word; the words a contraction hides follow it with an empty `text`. */
interface Term {
  readonly text: string;
  readonly pre: string;
  readonly post: string;
  readonly normal: string;
  readonly implicit?: string;
  readonly tags: Set<string>;
}

nlp.plugin(plugin as unknown as Parameters<typeof nlp.plugin>[0]);

/** compromise's work on one document grows faster than its length; on pieces of this size it stays in step. */
const PIECE = 20_000;

/** Words and sentences of a text with their exact places in it. */
export function parse(text: string): Parsed {
  const tokens: Token[] = [];
  const sentences: Sentence[] = [];
  let offset = 0;
  for (const piece of splitPieces(text)) {
    for (const terms of nlp(piece).document as unknown as Term[][]) {
      offset = readSentence(text, terms, offset, tokens, sentences);
    }
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

/** Adds one sentence's words; gives the offset where the text after its last word begins. */
function readSentence(
  text: string,
  terms: readonly Term[],
  offset: number,
  tokens: Token[],
  sentences: Sentence[],
): number {
  const first = tokens.length;
  let cursor = offset;
  for (const term of terms) {
    if (term.text === '') {
      const previous = tokens.at(-1);
      if (previous && tokens.length > first) tokens[tokens.length - 1] = withPart(previous, term);
      continue;
    }
    const start = findTerm(text, term, cursor);
    if (start < 0) continue;
    cursor = start + term.text.length;
    tokens.push({
      start,
      end: cursor,
      text: term.text,
      normal: term.normal,
      tags: term.tags,
      sentence: sentences.length,
      ...(term.implicit && { parts: [{ normal: term.implicit, tags: term.tags }] }),
    });
  }
  const head = tokens[first];
  const tail = tokens.at(-1);
  if (!head || !tail || tokens.length === first) return cursor;
  const before = /[("'“‘«[]*$/u.exec(text.slice(Math.max(offset, head.start - 4), head.start))?.[0] ?? '';
  const after = /^[^\s\p{L}\p{N}("“‘«[]*/u.exec(text.slice(tail.end, tail.end + 8))?.[0] ?? '';
  sentences.push({
    start: head.start - before.length,
    end: tail.end + after.length,
    first,
    last: tokens.length,
  });
  return tail.end + after.length;
}

/** The word stands where compromise's white space and punctuation before it end; it may be a little off. */
function findTerm(text: string, term: Term, cursor: number): number {
  const reach = cursor + term.pre.length + term.text.length + 64;
  const found = text.slice(cursor, reach).indexOf(term.text);
  return found < 0 ? -1 : cursor + found;
}

const withPart = (token: Token, term: Term): Token => ({
  ...token,
  tags: new Set([...token.tags, ...term.tags]),
  parts: [
    ...(token.parts ?? [{ normal: token.normal, tags: token.tags }]),
    { normal: term.implicit || term.normal, tags: term.tags },
  ],
});
