import { describe, expect, it } from 'vitest';
import { analyse } from '../../../lib/analysis/analyse';
import type { Span } from '../../../lib/core/span';
import { findAbsences } from '../../../lib/flags/absences';
import { parse } from '../../../lib/language/parse';
import { flagsOf } from '../../contracts/rule';

const wordsOf = (text: string, spans: readonly (Span | null)[]): (string | null)[] =>
  spans.map((span) => span && text.slice(span.start, span.end));

describe('findAbsences', () => {
  it.each([
    [
      'The meeting did not include the signing of new formal agreements or specific port spending commitments.',
      ['formal agreements', 'port spending commitments'],
    ],
    ['The dean declined to say how many tutors had been let go.', ['how many tutors had been let go']],
    ['The letter gave no date for the move.', ['date']],
    [
      'The statement did not include a new quota agreement, binding enforcement measures or specific spending commitments.',
      ['quota agreement', 'binding enforcement measures', 'spending commitments'],
    ],
    ['The statement did not include a quota agreement, and ministers left early.', ['quota agreement']],
    [
      'The statement did not include a quota agreement, a sign of how far apart they are.',
      ['quota agreement'],
    ],
    ['Financial terms were not disclosed.', ['Financial terms']],
    ['The mill would not disclose technical details of its looms.', ['technical details of its looms']],
    ['The cause of the blast has not been determined.', ['cause of the blast']],
    ['Aides kept mum about the timing of the vote.', ['timing of the vote']],
    ['Officials did not give details.', []],
    ['He refused to confirm that the mill was sold.', []],
    ['The mayor, whose son was not named, left.', ['son']],
  ])('%s', (text, things) => {
    const [absence] = analyse({ text }).absences ?? [];
    expect(wordsOf(text, absence?.things ?? [])).toEqual(things);
  });

  it('ties an absence to the themes of its sentence', () => {
    const text = 'They met in Lima. The treaty text was not released.';
    const reading = { ...parse(text), mentions: [], entities: [], article: { text } };
    const theme = { id: 'treaties', name: 'Treaties', cap: 19, score: 1, evidence: [{ start: 22, end: 33 }] };
    const found = findAbsences(reading, flagsOf(text), [theme]);
    expect(found.map(({ themes }) => themes)).toEqual([['treaties']]);
  });
});

describe('findCommitments', () => {
  it('fills the slots that the text fills', () => {
    const text = 'The two councils agreed to deepen cooperation with Peru.';
    const [commitment] = analyse({ text }).commitments ?? [];
    expect(commitment).toBeDefined();
    const { who = null, toward = null, byWhen = null, howMuch = null } = commitment ?? {};
    expect(wordsOf(text, [who, toward, byWhen, howMuch])).toEqual(['The two councils', 'Peru', null, null]);
  });

  it('tells who "it" is where the sentence does, and partners without a name', () => {
    const text =
      'The ministry said that it would work with local councils to improve safety, and then with others.';
    const [commitment] = analyse({ text }).commitments ?? [];
    const { who = null, toward = null } = commitment ?? {};
    expect(wordsOf(text, [who, toward])).toEqual(['The ministry', 'local councils']);
  });

  it('takes the day of an agreement for no deadline', () => {
    const text = 'Peru and Norway agreed on Tuesday to deepen cooperation.';
    const [commitment] = analyse({ text }).commitments ?? [];
    expect(wordsOf(text, [commitment?.who ?? null])).toEqual(['Peru and Norway']);
    expect(commitment?.byWhen).toBeNull();
    expect(commitment?.asked).toEqual(['byWhen', 'instrument']);
  });

  it('keeps no record of an undertaking that can be checked', () => {
    expect(
      analyse({ text: 'The two councils agreed to open a depot in Quito by March.' }).commitments,
    ).toEqual([]);
  });
});

describe('the question of a commitment', () => {
  it.each([
    [
      'The two councils agreed to deepen cooperation.',
      'What exactly would be done? For or with whom? By when? Under which agreement?',
    ],
    [
      'The two councils agreed to deepen cooperation with Peru.',
      'What exactly would be done? By when? Under which agreement?',
    ],
    [
      'Peru and Norway agreed on Tuesday to deepen cooperation.',
      'What exactly would be done? By when? Under which agreement?',
    ],
    [
      'It would invest more in apprentices, the brewery said.',
      'What exactly would be done? By when? How much? Under which plan?',
    ],
    [
      'The sheriff promised to crack down on unlicensed kennels.',
      'What exactly would be done? By when? Through which law, plan or fund?',
    ],
  ])('%s', (text, question) => {
    expect(flagsOf(text).map((flag) => flag.question)).toEqual([question]);
  });
});
