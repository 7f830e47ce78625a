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
    ['One harbour expert said the wall was a mistake.', 'Which expert, and on what is it based?'],
    [
      'The Jewish community voiced doubts about the fund.',
      'Which community, how many, and what do they base it on?',
    ],
    [
      'The firm refused to disclose its rivals.',
      'Not told: rivals. Who could supply what is missing, and does another report have it?',
    ],
    [
      'A second diver was not named.',
      'Not named: second diver. Who could supply what is missing, and does another report have it?',
    ],
    [
      'Aides were coy about whether the mill would close.',
      'The article leaves open whether the mill would close. Who could answer, and does another report say?',
    ],
    ['The abbot did not elaborate.', 'Who could supply what is missing, and does another report have it?'],
    [
      'Those close to the talks said the port would be sold.',
      'Who are they? How would they know, and why are they not named?',
    ],
    ['The fund was swamped by a flood of donations.', 'How many exactly, and who counted?'],
    ['Her plans would raise a host of taxes on the mills.', 'How many exactly?'],
    ['The tram line has faced delays.', 'How long exactly, and who measured it?'],
    ['Mills that fail to report risk hefty fines.', 'How much exactly, and compared with what?'],
    ['Ortega still holds an overwhelming lead in the north.', 'What are the figures, and who measured them?'],
    ['She called for increased harbour spending.', 'By how much, compared with what?'],
    ['Mill output fell sharply in the north.', 'By how much, compared with what, and who measured it?'],
    ['The vast majority of them are empty.', 'How large a share exactly, and who measured it?'],
    [
      'The rector promoted unproven therapies in three of the clinics that he ran in the north.',
      'Which therapies exactly?',
    ],
    [
      'The board was shaken by a string of policy missteps last year in the northern districts.',
      'Which missteps exactly?',
    ],
    ['The package contains a number of reforms to the courts.', 'Which reforms? What do they contain?'],
    [
      'The ministers had a productive discussion about the canal.',
      'What was discussed, and with what result?',
    ],
    [
      'In 2024, researchers documented no benefits from the large programmes in the north.',
      'Which study? Who made it, when, and where can it be read?',
    ],
    [
      'The valve was faulty, according to a leaked recording.',
      'Which recording? Who made it, when, and where can it be seen or heard?',
    ],
    [
      'The mayor does not want to offer specific predictions.',
      'The article says that the predictions are missing. Who could supply them, and does another report have them?',
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
