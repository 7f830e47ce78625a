import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aroundOf } from '../../../lib/digest/around';

const text = 'It rained. Many farmers fear that more boats will come soon, and they are angry. It stopped.';
const sentence = { start: 11, end: 80 };
const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });

describe('aroundOf', () => {
  it.each([
    ['soon', 200, 'Many farmers fear that more boats will come ', ', and they are angry.'],
    ['soon', 40, '… boats will come ', ', and they are …'],
    ['soon', 4, '… ', ' …'],
    ['Many farmers', 40, '', ' fear that more boats will …'],
    ['are angry.', 27, '… soon, and they ', ''],
  ])('%s in %i characters', (words, most, before, after) => {
    expect(aroundOf(text, sentence, at(words), most)).toEqual({ before, after });
  });

  it('keeps to its room, but for the marks of what is left out', () => {
    fc.assert(
      fc.property(fc.nat(120), fc.integer({ min: 11, max: 70 }), fc.nat(10), (most, start, length) => {
        const words = { start, end: Math.min(80, start + length) };
        const { before, after } = aroundOf(text, sentence, words, most);
        const room = Math.max(0, most - (words.end - words.start));
        expect(before.replace(/^… /, '').length + after.replace(/ …$/, '').length).toBeLessThanOrEqual(
          room + 1,
        );
      }),
    );
  });
});
