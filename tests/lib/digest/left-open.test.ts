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

describe('slotsAt', () => {
  it('tells which slots of an undertaking are filled and which are open', () => {
    const slots = slotsAt(flags[0] as Flag, commitments);
    expect(slots?.said.map(({ slot }) => slot)).toEqual(['who']);
    expect(slots?.open).toEqual(['byWhen', 'howMuch', 'instrument']);
  });

  it.each([
    ['another flag', flags[1] as Flag],
    ['an undertaking without a record', { ...(flags[0] as Flag), start: 0 }],
  ])('is null at %s', (_, flag) => {
    expect(slotsAt(flag, commitments)).toBeNull();
  });
});
