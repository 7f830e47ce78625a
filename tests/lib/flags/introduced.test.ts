import { describe, expect, it } from 'vitest';
import { analyse } from '../../../lib/analysis/analyse';

/** What a lead sums up may be answered anywhere; so it has one of its own here. */
const LEAD = 'The dam at Lund was closed on Monday. It holds two million tonnes of water.\n';

const voices = (text: string): number[] =>
  analyse({ text: LEAD + text })
    .flags.filter(({ rule }) => rule === 'voices')
    .map(({ severity }) => severity);

describe('a view whose holder is named in the next sentence', () => {
  it.each([
    [
      'grey where one who speaks is first named there',
      'Rowers say the dam will drown the eels. “They will be gone,” said Ana Ruiz of the boat club.',
      [1],
    ],
    [
      'grey where that is told in other words',
      'Some critics say the dam is too dear. Ana Ruiz, who runs the boat club, said it should wait.',
      [1],
    ],
    [
      'shown where the next paragraph turns to somebody',
      'Rowers say the dam will drown the eels.\n“They will be gone,” said Ana Ruiz of the boat club.',
      [2],
    ],
    [
      'shown where one speaks whom the article knows already',
      'Ana Ruiz built the dam. Rowers say it will drown the eels. “They will be gone by May,” Ruiz said.',
      [2],
    ],
    [
      'shown where nobody speaks',
      'Rowers say the dam will drown the eels. Ana Ruiz built the dam at Lund in the spring.',
      [2],
    ],
    [
      'shown where an institution speaks',
      'Rowers say the dam will drown the eels. The ministry said it was safe.',
      [2],
    ],
  ])('is %s', (_, text, severities) => {
    expect(voices(text)).toEqual(severities);
  });

  it('says who', () => {
    const text = `${LEAD}Rowers say the dam will drown the eels. “They will be gone,” said Ana Ruiz of the boat club.`;
    const [flag] = analyse({ text }).flags.filter(({ rule }) => rule === 'voices');
    expect(flag?.why.at(-1)).toContain('Ana Ruiz');
  });
});
