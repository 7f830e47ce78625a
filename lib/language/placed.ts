import type { Sentence, Token } from './parse';

/** What compromise knows of a word; the words a contraction hides follow it with an empty `text`. */
interface Term {
  readonly text: string;
  readonly pre: string;
  readonly post: string;
  readonly normal: string;
  readonly implicit?: string;
  readonly tags: Set<string>;
}

/** Where in the whole text a document begins: offset, and how many words and sentences stand before it. */
export interface Start {
  readonly offset: number;
  readonly tokens: number;
  readonly sentences: number;
}

/** A document's words and sentences, and the offset where the text after the last one begins. */
export interface Placed {
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  readonly end: number;
}

/**
 * The words and sentences of a compromise document with their exact places in the text it was made from: its
 * `document` is a list of sentences, each a list of terms. Linear in the text.
 */
export function placeTerms(document: readonly (readonly Term[])[], text: string, from: Start): Placed {
  const tokens: Token[] = [];
  const sentences: Sentence[] = [];
  let offset = from.offset;
  for (const terms of document) {
    const first = tokens.length;
    let cursor = offset;
    for (const term of terms) cursor = placeTerm(term, cursor, first);
    const [head, tail] = [tokens[first], tokens.at(-1)];
    offset = head && tail ? placeSentence(head, tail, first) : cursor;
  }
  return { tokens, sentences, end: offset };

  function placeTerm(term: Term, cursor: number, first: number): number {
    if (term.text === '') {
      const previous = tokens.at(-1);
      if (previous && tokens.length > first) tokens[tokens.length - 1] = withPart(previous, term);
      return cursor;
    }
    const start = findTerm(text, term, cursor);
    if (start < 0) return cursor;
    const end = start + term.text.length;
    tokens.push({
      start,
      end,
      text: term.text,
      normal: term.normal,
      tags: term.tags,
      sentence: from.sentences + sentences.length,
      ...(term.implicit && { parts: [{ normal: term.implicit, tags: term.tags }] }),
    });
    return end;
  }

  function placeSentence(head: Token, tail: Token, first: number): number {
    const before = /[("'“‘«[]*$/u.exec(text.slice(Math.max(offset, head.start - 4), head.start))?.[0] ?? '';
    const after = /^[^\s\p{L}\p{N}("“‘«[]*/u.exec(text.slice(tail.end, tail.end + 8))?.[0] ?? '';
    sentences.push({
      start: head.start - before.length,
      end: tail.end + after.length,
      first: from.tokens + first,
      last: from.tokens + tokens.length,
    });
    return tail.end + after.length;
  }
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
