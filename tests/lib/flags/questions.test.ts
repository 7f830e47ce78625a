import { describe, expect, it } from 'vitest';
import { analyse } from '../../../lib/analysis/analyse';

const shown = (text: string) => analyse({ text }).flags.filter(({ severity }) => severity > 1);

describe('the question of a flag', () => {
  it.each([
    ['Delegates questioned the fee.', 'Which delegates, how many, and what do they base it on?'],
    [
      'A group of weavers sent a letter to the harbour board.',
      'Which weavers, how many, and what do they base it on?',
    ],
    [
      'Most business leaders would disagree with the plan.',
      'Which leaders, how many, and what do they base it on?',
    ],
    ['The mills have frequently been shut.', 'How often exactly, and who counted?'],
    [
      'It is unclear whether the board will keep its “old pier” this year.',
      'The article leaves the answer open. Who could answer, and does another report say?',
    ],
    [
      'The rector could not explain why.',
      'The article does not say why. Who could answer, and does another report say?',
    ],
  ])('fits %s', (text, question) => {
    expect(shown(text).map((flag) => flag.question)).toEqual([question]);
  });
});

it('quotes a quotation with the marks of one inside another', () => {
  const [flag] = shown('The board will bring a "common-sense" approach to the pier, Ana Ruiz said.');
  expect(flag?.why[0]).toContain('“bring a ‘common-sense’ approach”');
});
