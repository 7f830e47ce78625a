import { describe, expect, it } from 'vitest';
import { sentenceAt, sentenceSpans } from '../../../lib/digest/sentences';

const wordsOf = (article: Parameters<typeof sentenceSpans>[0]) =>
  sentenceSpans(article).map(({ start, end }) => article.text.slice(start, end));

describe('sentenceSpans', () => {
  it.each([
    ['Ana met Ben. They left.', ['Ana met Ben.', 'They left.']],
    ['Ana met Gov. Ben Ruiz.\n\nThey left.', ['Ana met Gov. Ben Ruiz.', 'They left.']],
    ['', []],
    [' \n\n ', []],
  ])('of %j', (text, expected) => {
    expect(wordsOf({ text })).toEqual(expected);
  });

  it('leaves the dateline out', () => {
    const text = 'LIMA, Peru (Coast Wire) — Ana met Ben. They left.';
    const dateline = { start: 0, end: 'LIMA, Peru (Coast Wire)'.length, place: 'Lima, Peru' };
    expect(wordsOf({ text, dateline })).toEqual(['Ana met Ben.', 'They left.']);
  });
});

describe('sentenceAt', () => {
  const sentences = [
    { start: 0, end: 5 },
    { start: 6, end: 9 },
    { start: 12, end: 20 },
  ];
  it.each([
    [0, 0],
    [4, 0],
    [5, -1],
    [6, 1],
    [10, -1],
    [19, 2],
    [20, -1],
  ])('%d lies in %d', (at, expected) => {
    expect(sentenceAt(sentences, at)).toBe(expected);
  });
});
