import { describe, expect, it } from 'vitest';
import { analyse } from '../../../lib/analysis/analyse';

const shown = (text: string) => analyse({ text }).flags.filter(({ severity }) => severity > 1);

describe('the question of a flag', () => {
  it.each([
    ['No date has been set for the vote.', 'Who decides on the date, and does a later report give it?'],
    ['No decision has been made on the site.', 'Who has to decide, by when, and does a later report say?'],
    [
      'Witnesses were not named.',
      'The article does not name the witnesses. Who could, and does another report?',
    ],
    ['Drivers were wary of the toll.', 'Which drivers, how many, and who says so?'],
    ['The firm reported healthy profits.', 'How much exactly, and who measured it?'],
    ['The board took months to respond.', 'How long exactly?'],
    [
      'Staff at the mill said the vats were empty.',
      'Who are they? How would they know, and why is no name given?',
    ],
    [
      'A person close to the company said the mill was sold.',
      'Who is it? How would they know, and why is no name given?',
    ],
    ['Several states have passed such laws on the tolls since the vote.', 'Which states, by name?'],
    ['Growers were wary of the levy.', 'Which growers, how many, and who says so?'],
    [
      'Many of his supporters believe the mill will reopen.',
      'Which supporters, how many, and what do they base it on?',
    ],
    ['Fact-checkers called the claim false.', 'Which fact-checkers, how many, and what do they base it on?'],
    ['The levy sparked a backlash.', 'Who objects, how many are they, and on what grounds?'],
    [
      'There are growing fears that the dam will burst.',
      'Whose feeling is this, how many share it, and how is it known?',
    ],
    [
      'There has been much speculation about his plans.',
      'Who says so, how many are they, and what do they base it on?',
    ],
    [
      'A newspaper reported that the mill was sold.',
      'Which newspaper is it? How would it know, and why is it not named?',
    ],
    [
      'Representatives at the spring meeting said the lock would close.',
      'Who are they? How would they know, and why is no name given?',
    ],
    ['The firm invested heavily in barges.', 'How much exactly, and who measured it?'],
    [
      'The town has long suffered from high unemployment.',
      'How high exactly, compared with what, and who measured it?',
    ],
    ['He could face decades in jail over the fire at the mill.', 'How long exactly?'],
    ['The claim could not be independently verified.', 'Who could check it, and has another report?'],
    [
      'The firm kept mum about the terms.',
      'The article tells little of the terms. Who could tell more, and does another report?',
    ],
    [
      'Video footage showed the lock gate falling on the barge.',
      'What footage? Who filmed it, when, and where can it be seen?',
    ],
    [
      'The vote seems to mark a shift in the valley.',
      'Who reads it so, on what basis, and what else could explain it?',
    ],
    ['Delegates questioned the fee.', 'Which delegates, how many, and on what grounds?'],
    [
      'A group of weavers sent a letter to the harbour board.',
      'Which weavers, how many, and on what grounds?',
    ],
    ['Most business leaders would disagree with the plan.', 'Which leaders, how many, and on what grounds?'],
    ['One harbour expert said the wall was a mistake.', 'Which expert, and what do they base it on?'],
    [
      'The Jewish community voiced doubts about the fund.',
      'Which community, how many, and what do they base it on?',
    ],
    [
      'The firm refused to disclose its rivals.',
      'The article does not give the rivals. Who could, and does another report?',
    ],
    [
      'A second diver was not named.',
      'The article does not name the second diver. Who could, and does another report?',
    ],
    [
      'Aides were coy about whether the mill would close.',
      'The article leaves open whether the mill would close. Who could answer, and does another report?',
    ],
    ['The abbot did not elaborate.', 'What is left out here? Who could tell, and does another report?'],
    [
      'Those close to the talks said the port would be sold.',
      'Who are they? How would they know, and why is no name given?',
    ],
    ['The fund was swamped by a flood of donations.', 'How many exactly, and who counted?'],
    ['Her plans would raise a host of taxes on the mills.', 'How many exactly?'],
    ['The tram line has faced delays.', 'How long exactly, and who measured it?'],
    ['Mills that fail to report risk hefty fines.', 'How much exactly, and compared with what?'],
    [
      'Ortega still holds an overwhelming lead in the north.',
      'What are the figures, and where do they come from?',
    ],
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
      'Which study? Who carried it out, when, and where can it be read?',
    ],
    [
      'The valve was faulty, according to a leaked recording.',
      'Which recording? Who recorded it, when, and where can it be heard?',
    ],
    [
      'The mayor does not want to offer specific predictions.',
      'The article does not give the predictions. Who could give them, and does another report?',
    ],
    ['The mills have frequently been shut.', 'How often exactly, and who counted?'],
    [
      'It is unclear whether the board will keep its “old pier” this year.',
      'The article leaves this open. Who could answer, and does another report?',
    ],
    [
      'The rector could not explain why.',
      'The article does not say why. Who could answer, and does another report?',
    ],
  ])('fits %s', (text, question) => {
    expect(shown(text).map((flag) => flag.question)).toEqual([question]);
  });
});

it('quotes a quotation with the marks of one inside another', () => {
  const [flag] = shown('The board will bring a "common-sense" approach to the pier, Ana Ruiz said.');
  expect(flag?.why[0]).toContain('“bring a ‘common-sense’ approach”');
});
