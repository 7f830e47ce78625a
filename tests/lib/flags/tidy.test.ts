import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyse } from '../../../lib/analysis/analyse';
import { tidySpans } from '../../../lib/flags/tidy';
import { parse } from '../../../lib/language/parse';

const readingOf = (text: string) => ({ ...parse(text), mentions: [], entities: [], article: { text } });

const tidied = (text: string, ...marks: string[]): string[] => {
  const places = marks.map((mark) => ({ start: text.indexOf(mark), end: text.indexOf(mark) + mark.length }));
  const shown = tidySpans(readingOf(text), places);
  return places.map(shown).map(({ start, end }) => text.slice(start, end));
};

describe('the words of a mark', () => {
  it.each([
    ['Polls show that the levy is disliked.', 'Polls show that', 'Polls show'],
    ['The rector took heat for his questions.', 'took heat for', 'took heat for his questions'],
    ['The visit raised hopes of a thaw in the valley.', 'raised hopes of', 'raised hopes of a thaw'],
    ['She is raising questions about what he hid.', 'raising questions about', 'raising questions'],
    ['The bakers are said to want a new mill.', 'are said to', 'are said to'],
    ['The gift was seen as “a bribe” by some.', 'was seen as', 'was seen as'],
    ['He can read the polling data.', 'the polling', 'the polling data'],
    ['It won rights for thousands of low-paid workers.', 'thousands of low', 'thousands of low-paid workers'],
    ['It will hold bankers “accountable” for it.', 'hold bankers “accountable', 'hold bankers “accountable”'],
    ['The cost is far higher than the town had planned.', 'far higher than', 'far higher than'],
    [
      'It is unclear whether the lock will close.',
      'is unclear whether',
      'is unclear whether the lock will close',
    ],
    ['He would not say how much, or when.', 'would not say how', 'would not say how much'],
    ['A guild official told Reuters on Friday.', 'A guild official told', 'A guild official told Reuters'],
    ['Growers say the levy will fall.', 'Growers say', 'Growers say'],
    ['Growers oppose the levy.', 'Growers oppose', 'Growers oppose the levy'],
    [
      'He declined to comment on whether the lock would be closed before the end of the winter season.',
      'declined to comment on whether',
      'declined to comment',
    ],
    ['He met traders, brokers and bankers.', 'traders', 'traders'],
  ])('%s (%s)', (text, mark, words) => {
    expect(tidied(text, mark)).toEqual([words]);
  });

  it('do not reach into the next mark', () => {
    const text = 'The rector took heat for several delays.';
    expect(tidied(text, 'took heat for', 'several delays')).toEqual(['took heat for', 'several delays']);
  });

  it('are those of what the analysis tells of the same place', () => {
    const text = 'Aides kept mum about the timing of the vote. The council will keep an eye on the dam.';
    const { flags, absences, commitments } = analyse({ text });
    for (const { start, end } of [...(absences ?? []), ...(commitments ?? [])])
      expect(flags.map((flag) => [flag.start, flag.end])).toContainEqual([start, end]);
    expect(absences?.flatMap(({ things }) => things).map(({ start, end }) => text.slice(start, end))).toEqual(
      ['timing of the vote'],
    );
  });

  it('stay where they begin and inside the text, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), fc.nat(), fc.nat(), (text, one, two) => {
        const [start, end] = [one % (text.length + 1), two % (text.length + 1)].sort((a, b) => a - b);
        if (start === undefined || end === undefined || start === end) return;
        const shown = tidySpans(readingOf(text), [{ start, end }])({ start, end });
        expect(shown.start).toBe(start);
        expect(shown.end).toBeGreaterThan(start);
        expect(shown.end).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});
