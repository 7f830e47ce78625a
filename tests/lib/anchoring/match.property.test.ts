import fc from 'fast-check';
import { expect, describe as group, it } from 'vitest';
import { describe } from '../../../lib/anchoring/describe';
import { readLetters } from '../../../lib/anchoring/letters';
import { createMatcher, match } from '../../../lib/anchoring/match';

/** Words, and what a hostile page puts between them: few words, so that most stand there often. */
const text = fc
  .array(
    fc.oneof(
      {
        weight: 5,
        arbitrary: fc.constantFrom(
          'the',
          'sale',
          'of',
          'libraries',
          'was',
          'decided',
          'a',
          'Ümit',
          '語',
          '会議',
        ),
      },
      { weight: 2, arbitrary: fc.stringMatching(/^[a-z]{1,9}$/) },
      fc.constantFrom(
        '.',
        ',',
        '“',
        '—',
        '\n\n',
        '\u00ad',
        '\u200b',
        'ﬁ',
        '\ud800',
        '\udc00',
        '😀',
        '\u0301',
        '\0',
        '\ufdfa',
      ),
      fc.string({ unit: 'binary', maxLength: 4 }),
    ),
    { maxLength: 120 },
  )
  .map((parts) => parts.join(' '));
const spanned = fc
  .tuple(text, fc.nat(), fc.nat())
  .filter(([words]) => words.length > 0)
  .map(([words, a, b]) => {
    const start = a % words.length;
    return { words, span: { start, end: start + 1 + (b % (words.length - start)) } };
  });
const lettersOf = (words: string): string => readLetters(words).folded;

group('any text', () => {
  it('finds every span where it was', () => {
    fc.assert(
      fc.property(spanned, ({ words, span }) => {
        const target = describe(words, span);
        const { status, span: found } = match(words, target);
        expect(status).toBe(target.occurrences === 0 ? 'orphan' : 'same');
        if (!found) return;
        expect(lettersOf(words.slice(found.start, found.end))).toBe(lettersOf(target.quote));
        expect(lettersOf(words.slice(0, found.start))).toBe(lettersOf(words.slice(0, span.start)));
      }),
      { numRuns: 400 },
    );
  });

  it('finds them below what was put in above', () => {
    fc.assert(
      fc.property(spanned, fc.stringMatching(/^[q-z ]{0,200}$/), ({ words, span }, above) => {
        const target = describe(words, span);
        const now = `${above}\n\n${words}`;
        const { status, span: found } = match(now, target);
        // Without anything around it a short quote may stand in what was put in as well.
        if (lettersOf(words).length < 60 || status === 'orphan') return;
        expect(lettersOf(now.slice(found?.start, found?.end))).toBe(lettersOf(target.quote));
      }),
    );
  });

  it('answers with a span of the text, or with none', () => {
    fc.assert(
      fc.property(spanned, text, ({ words, span }, now) => {
        const answer = match(now, describe(words, span));
        const spans = answer.status === 'orphan' ? [answer.nearest] : [answer.span];
        for (const found of spans) {
          if (!found) continue;
          expect(found.start).toBeGreaterThanOrEqual(0);
          expect(found.end).toBeGreaterThan(found.start);
          expect(found.end).toBeLessThanOrEqual(now.length);
        }
      }),
    );
  });

  it('answers whatever a target says', () => {
    const target = fc.record({
      quote: text,
      prefix: text,
      suffix: text,
      start: fc.nat(),
      end: fc.nat(),
      occurrences: fc.nat(),
    });
    fc.assert(
      fc.property(text, target, (now, described) => {
        expect(['same', 'moved', 'changed', 'orphan']).toContain(match(now, described).status);
      }),
    );
  });
});

group('hostile text', () => {
  const SIZE = 200_000;
  const many = (part: string): string => part.repeat(Math.ceil(SIZE / part.length));
  it.each([
    ['one letter', many('a')],
    ['two letters', many('ab')],
    ['one sentence', many('The minister said that the sale was decided. ')],
    ['white space', many(' \n')],
    ['ligatures that are long', many('\ufdfa')],
  ])('is read and searched in bounded work: %s', (_, now) => {
    const matcher = createMatcher(readLetters(now));
    for (const quote of [
      'a',
      'the sale was decided',
      'ab'.repeat(300),
      'The minister sald that a sale was. '.repeat(200),
    ]) {
      const around = now.slice(0, 400);
      const target = { quote, prefix: around, suffix: around, start: SIZE / 2, end: SIZE / 2 + quote.length };
      expect(['same', 'moved', 'changed', 'orphan']).toContain(matcher.match(target).status);
    }
  });
});
