import nlp from 'compromise/three';
import type { Span } from '../core/span';

/** One written word. `tags` are compromise's part-of-speech and topic tags ("Verb", "PastTense", "Person"). */
export interface Token extends Span {
  /** As written, without the punctuation around it: `text.slice(start, end)`. */
  readonly text: string;
  /** Lower case, without punctuation inside; a contraction stays whole ("didn't"). */
  readonly normal: string;
  readonly tags: ReadonlySet<string>;
  /** The words of a contraction ("didn't": did, not). */
  readonly parts?: readonly { readonly normal: string; readonly tags: ReadonlySet<string> }[];
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

interface Term {
  readonly text: string;
  readonly pre: string;
  readonly post: string;
  readonly normal: string;
  readonly implicit?: string;
  readonly tags: Set<string>;
}

/** Words and sentences of a text with their exact places in it. */
export function parse(text: string): Parsed {
  const document = nlp(text).document as unknown as Term[][];
  const tokens: Token[] = [];
  const sentences: Sentence[] = [];
  let cursor = 0;
  for (const terms of document) {
    const first = tokens.length;
    for (const term of terms) {
      const part = { normal: term.implicit || term.normal, tags: term.tags };
      const previous = tokens.at(-1);
      if (term.text === '' && previous && tokens.length > first) {
        tokens[tokens.length - 1] = {
          ...previous,
          tags: new Set([...previous.tags, ...term.tags]),
          parts: [...(previous.parts ?? [{ normal: previous.normal, tags: previous.tags }]), part],
        };
      } else if (term.text !== '') {
        const start = text.indexOf(term.text, cursor);
        if (start < 0) continue;
        const end = start + term.text.length;
        tokens.push({
          start,
          end,
          text: term.text,
          normal: term.normal,
          tags: term.tags,
          sentence: sentences.length,
          ...(term.implicit && { parts: [part] }),
        });
        cursor = end;
      }
    }
    const head = tokens[first];
    const tail = tokens.at(-1);
    if (head && tail && tokens.length > first) {
      const after = /^[^\s\p{L}\p{N}]*/u.exec(text.slice(tail.end, tail.end + 8))?.[0] ?? '';
      sentences.push({ start: head.start, end: tail.end + after.length, first, last: tokens.length });
    }
  }
  return { text, tokens, sentences };
}
