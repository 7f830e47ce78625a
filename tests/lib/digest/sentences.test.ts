import { describe, expect, it } from 'vitest';
import { sentenceAround, sentenceAt, sentenceSpans } from '../../../lib/digest/sentences';

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

describe('sentenceAround', () => {
  const text = 'Ana met Ben.  They left on Sunday. Nobody saw them.';
  const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
  it.each([
    ['left', 'They left on Sunday.'],
    ['Ana met Ben.', 'Ana met Ben.'],
    ['Ben.  They', 'Ana met Ben.  They left on Sunday.'],
    ['met Ben.  They left on Sunday. Nobody', text],
    ['saw them.', 'Nobody saw them.'],
  ])('of “%s”', (words, sentence) => {
    const { start, end } = sentenceAround({ text }, at(words));
    expect(text.slice(start, end)).toBe(sentence);
  });

  it('of a letter, and of a place that lies in no sentence', () => {
    const on = text.indexOf('on Sunday');
    expect(sentenceAround({ text }, { start: on, end: on })).toEqual(at('They left on Sunday.'));
    expect(sentenceAround({ text: '' }, { start: 3, end: 7 })).toEqual({ start: 3, end: 7 });
    expect(sentenceAround({ text }, { start: 13, end: 13 })).toEqual({ start: 13, end: 13 });
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
