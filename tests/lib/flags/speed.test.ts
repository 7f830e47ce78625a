import { describe, expect, it } from 'vitest';
import { findAttributions } from '../../../lib/attributions/find';
import { findFlags } from '../../../lib/flags/find';
import type { Token } from '../../../lib/language/parse';

/** A reading made by hand: the parse itself is not what is looked at. */
function readingOf(word: string, count: number) {
  const text = `${word} `.repeat(count);
  const tags = new Set(['Noun', 'Plural', 'Verb', 'Adjective', 'Adverb']);
  const tokens: Token[] = Array.from({ length: count }, (_, index) => ({
    start: index * (word.length + 1),
    end: index * (word.length + 1) + word.length,
    text: word,
    normal: word,
    tags,
    sentence: 0,
  }));
  const sentences = [{ start: 0, end: text.length, first: 0, last: count }];
  return { text, tokens, sentences, mentions: [], entities: [], article: { text } };
}

describe('hostile text', () => {
  it.each(['officials', 'said', '"', 'in', 'not', 'more', 'several', '('])(
    'is read to its end in one sentence of nothing but %s',
    (word) => {
      const reading = readingOf(word, 4_000);
      expect(() => findFlags(reading, findAttributions(reading))).not.toThrow();
    },
  );
});
