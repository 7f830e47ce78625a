import { describe, expect, it } from 'vitest';
import { analyse } from '../../../lib/analysis/analyse';

const shown = (text: string): string[] =>
  analyse({ text })
    .flags.filter(({ severity }) => severity > 1)
    .map(({ rule }) => rule);

describe('what the lead sums up', () => {
  it.each([
    [
      'an audit that the article comes back to',
      'The mill wasted its grain for years, according to an audit. Two silos leaked. The audit was made by Ana Ruiz for the county.',
      [],
    ],
    [
      'an audit that is never spoken of again',
      'The mill wasted its grain for years, according to an audit. Two silos leaked. The harvest was poor.',
      ['evidence'],
    ],
    [
      'officials before one who is named',
      'The mill in Lund will be closed by the county, officials said. “It cannot be saved,” Ana Ruiz said.',
      [],
    ],
    [
      'officials and nobody else',
      'The mill in Lund will be closed by the county, officials said. It was built by monks.',
      ['source'],
    ],
    [
      'a group whose members are quoted below',
      'Rowers warned that the dam would drown the eels. The dam is built by the county. “They will be gone,” said Ana Ruiz, who rows at Lund.',
      [],
    ],
    [
      'a group of whom nobody is quoted',
      'Rowers warned that the dam would drown the eels. The dam is built by the county.',
      ['voices'],
    ],
  ])('%s', (_, text, wanted) => expect(shown(text)).toEqual(wanted));

  it('says why a view is grey', () => {
    const text =
      'Rowers warned that the dam would drown the eels. It is built by the county. “They will be gone,” said Ana Ruiz, who rows at Lund.';
    expect(analyse({ text }).flags).toMatchObject([
      { severity: 1, why: expect.arrayContaining([expect.stringContaining('quoted by name below')]) },
    ]);
  });
});
