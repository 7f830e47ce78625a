import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareFingerprints, isSameText, toFingerprint } from '../../../lib/notes/fingerprint';

/** Prose of so many words, the same for the same seed. */
const prose = (words: number, seed: number): string[] => {
  const random = (i: number) => Math.abs(Math.sin(seed * 1_000 + i) * 10_000) % 1;
  return Array.from({ length: words }, (_, i) => `w${Math.floor(random(i) * 4_000)}`);
};
const LONG = prose(600, 1);
const text = (words: readonly string[]) => words.join(' ');

describe('copies of one text', () => {
  it.each([
    ['word for word', LONG],
    [
      'with other punctuation and case',
      LONG.map((word, i) => (i % 9 === 0 ? `${word.toUpperCase()},` : word)),
    ],
    ['with a word changed here and there', LONG.map((word, i) => (i % 40 === 0 ? 'other' : word))],
    ['with a paragraph of the paper’s own', [...prose(80, 2), ...LONG]],
    ['cut to the first half', LONG.slice(0, 300)],
    ['with paragraphs in another order', [...LONG.slice(300), ...LONG.slice(0, 300)]],
    ['as the live page went on', [...LONG, ...prose(300, 3)]],
  ])('%s', (_, copy) => {
    expect(isSameText(toFingerprint(text(LONG)), toFingerprint(text(copy)))).toBe(true);
  });
});

describe('other texts', () => {
  it.each([
    ['about something else', prose(600, 4)],
    ['that quote a paragraph of it', [...prose(500, 5), ...LONG.slice(100, 160)]],
    ['that share a third with it', [...LONG.slice(0, 200), ...prose(400, 6)]],
    ['of the same form, filled in differently', LONG.map((word, i) => (i % 5 === 0 ? `x${i}` : word))],
    ['too short to tell', LONG.slice(0, 40)],
    ['that are empty', []],
  ])('%s', (_, other) => {
    expect(isSameText(toFingerprint(text(LONG)), toFingerprint(text(other)))).toBe(false);
  });
});

describe('fingerprints', () => {
  it('are small, sorted, and the same for the same words', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 3_000 }), (any) => {
        const print = toFingerprint(any);
        expect(print.length).toBeLessThanOrEqual(128);
        expect(print).toEqual([...print].sort((a, b) => a - b));
        expect(toFingerprint(`  ${any}\n`)).toEqual(print);
      }),
    );
  });

  it('tell how alike two texts are, in whatever writing', () => {
    const long = prose(300, 7)
      .map((word) => String.fromCharCode(0x4e00 + Number(word.slice(1))))
      .join('');
    expect(compareFingerprints(toFingerprint(long), toFingerprint(`${long}完`)).alike).toBeGreaterThan(0.9);
    const a = toFingerprint(text(LONG));
    const b = toFingerprint(text(LONG.slice(0, 300)));
    const { alike, contained } = compareFingerprints(a, b);
    expect(alike).toBeGreaterThan(0.35);
    expect(alike).toBeLessThan(0.65);
    expect(contained).toBeGreaterThan(0.85);
  });
});
