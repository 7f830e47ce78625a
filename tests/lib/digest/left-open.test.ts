import { describe, expect, it } from 'vitest';
import type { Flag } from '../../../lib/core/analysis';
import { listMissing, slotsAt } from '../../../lib/digest/left-open';
import { analysis, article, flags } from '../../components/made-up';

const { absences = [], commitments = [] } = analysis;

describe('listMissing', () => {
  it.each([
    ['each thing that is said to be missing', absences, flags, ['timetable', 'spending commitments']],
    ['each once', [...absences, ...absences], flags, ['timetable', 'spending commitments']],
    ['none whose flag is not shown', absences, [], []],
    ['none where none is said', [], flags, []],
  ])('%s', (_, records, shown, expected) => {
    expect(listMissing(article.text, records, shown).map(({ text }) => text)).toEqual(expected);
  });
});

it('lists no bare question word: alone it names nothing', () => {
  const text = 'It did not say when.';
  const flag = { start: 3, end: 19, rule: 'absence' } as Flag;
  const absence = { start: 3, end: 19, things: [{ start: 15, end: 19 }], themes: [] };
  expect(listMissing(text, [absence], [flag])).toEqual([]);
});

describe('slotsAt', () => {
  it('tells which slots of an undertaking are filled and which are open', () => {
    const slots = slotsAt(flags[0] as Flag, commitments);
    expect(slots?.said.map(({ slot }) => slot)).toEqual(['who']);
    expect(slots?.open).toEqual(['byWhen', 'howMuch', 'instrument']);
  });

  it('leaves out open slots that such a deed has not', () => {
    const [record] = commitments;
    if (!record) throw new Error('the made-up analysis has an undertaking');
    expect(slotsAt(flags[0] as Flag, [{ ...record, asked: ['toward', 'byWhen'] }])?.open).toEqual([
      'toward',
      'byWhen',
    ]);
  });

  it.each([
    ['another flag', flags[1] as Flag],
    ['an undertaking without a record', { ...(flags[0] as Flag), start: 0 }],
  ])('is null at %s', (_, flag) => {
    expect(slotsAt(flag, commitments)).toBeNull();
  });
});
