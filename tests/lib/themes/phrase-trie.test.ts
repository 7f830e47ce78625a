import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createPhraseTrie, normalWords, toSingular } from '../../../lib/themes/phrase-trie';

const wordsOf = (text: string) =>
  text.split(/\s+/).flatMap((written) => normalWords(written).map((normal) => ({ normal, text: written })));

const find = (phrase: string, text: string) => {
  const trie = createPhraseTrie<true>();
  trie.add(phrase, true);
  const words = wordsOf(text);
  return words.map((_, at) => trie.longestAt(words, at)?.length ?? 0).filter((length) => length > 0);
};

describe('phrases', () => {
  it.each([
    ['tax cut', 'The tax cuts pass', [2]],
    ['justices', 'The justice and the justices', [1]],
    ['immigra*', 'Immigrants and immigration', [1, 1]],
    ['H.M.O.', 'The HMO and the H.M.O.’s', [1, 1]],
    ['AIDS', 'He aids the AIDS ward with aid', [1]],
    ['House', 'the House and the house', [1]],
    ['free trade', 'a free-trade zone', [2]],
    ['policy', 'two policies', [1]],
    ['Guantanamo', 'at Guantánamo', [1]],
    ['tax', 'a taxi, the syntax, taxis', []],
    ['bus', 'bu', []],
    ['ai*', 'Aid and AI and a', [1, 1]],
    ['re-elect*', 'they re-elected him', [2]],
    ['N.B.A. finals', 'the NBA finals', [2]],
    ['air strike*', 'an air-striker, the air', [2]],
  ])('%s in %s', (phrase, text, lengths) => {
    expect(find(phrase, text)).toEqual(lengths);
  });

  it('takes the longest phrase, and gives all its values', () => {
    const trie = createPhraseTrie<string>();
    trie.add('war', 'short');
    trie.add('war on drugs', 'long');
    trie.add('war on drugs', 'also');
    expect(trie.longestAt(wordsOf('war on drugs'), 0)).toEqual({ length: 3, values: ['long', 'also'] });
    expect(trie.longestAt(wordsOf('war on want'), 0)?.values).toEqual(['short']);
  });

  it('makes no word longer', () => {
    fc.assert(fc.property(fc.string(), (word) => toSingular(word).length <= word.length));
  });
});
