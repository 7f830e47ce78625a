import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from '../../../lib/language/parse';
import { splitSentences } from '../../../lib/language/sentences';

const split = (text: string): string[] => splitSentences(text).map((sentence) => sentence.trim());

describe('splitSentences', () => {
  it.each([
    'He met U.S. Secretary of Energy Ana Blake on Monday.',
    'The train left at 9 a.m. Monday from platform 4.',
    'It was won by Sen. Ida Moe and Gov. J. R. Pell of Ohio.',
    'The case is Harrow v. Fenn County, No. 23-11.',
    '“No!” he said.',
    '“Never!” Harrow said.',
    'Acme Inc. Chief Executive Ida Moe resigned.',
    'ST. PAUL, Minn. — A court ruled on Jan. 5 that it may.',
    'They were ... waiting, and the price of 4.25 euros rose.',
    'The board of\nthe company met.',
    'See example.org for more.',
  ])('keeps together: %s', (text) => expect(split(text)).toEqual([text]));

  it.each([
    ['He left. She stayed.', 2],
    ['A shared agenda\n\nThe two agreed.', 2],
    ['A shared agenda\nThe two agreed', 2],
    ['They live in the U.S. The law is old.', 2],
    ['It opens at 9 a.m. The doors close at noon.', 2],
    ['He works for Acme Inc. Shares rose.', 2],
    ['“We will go.” The minister left.', 2],
    ['Is it true? It is! Good…', 3],
    ['It was found.[12] The police came.', 2],
  ])('%s', (text, count) => expect(split(text)).toHaveLength(count));

  it('loses no character', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => splitSentences(text).join('') === text));
    const pieces = fc.constantFrom('He', 'U.S.', ' ', '\n', '\n\n', '.', '?', '"', '”', 'a.m.', 'said', '…');
    fc.assert(
      fc.property(fc.array(pieces), (parts) => splitSentences(parts.join('')).join('') === parts.join('')),
    );
  });
});

describe('parse, of any text', () => {
  it('places tokens exactly, in order, within their sentences', () => {
    const pieces = fc.constantFrom(
      'Ana',
      'O’Neill’s',
      'U.S.',
      'didn’t',
      ' ',
      '\n\n',
      '. ',
      '—',
      '(',
      ')',
      '5,000',
      '$4m',
      'and/or',
      '🙂',
      'ß',
      '…',
      'x-y',
      '“',
      '”',
      'toString',
      '__proto__',
      'constructor',
      '\u00a0',
      '\u00ad',
      '1990-95',
      'gonna',
      '#tag',
      '@who',
    );
    const texts = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 60 }),
      fc.array(pieces, { maxLength: 30 }).map((parts) => parts.join('')),
      fc.array(pieces, { maxLength: 30 }).map((parts) => parts.join(' ')),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const { tokens, sentences } = parse(text);
        let end = 0;
        for (const token of tokens) {
          expect(text.slice(token.start, token.end)).toBe(token.text);
          expect(token.start).toBeGreaterThanOrEqual(end);
          end = token.end;
        }
        let last = 0;
        for (const [index, sentence] of sentences.entries()) {
          expect(sentence.start).toBeGreaterThanOrEqual(last);
          last = sentence.end;
          for (const token of tokens.slice(sentence.first, sentence.last)) {
            expect(token.sentence).toBe(index);
            expect(token.start >= sentence.start && token.end <= sentence.end).toBe(true);
          }
        }
      }),
      { numRuns: 300 },
    );
  });
});
