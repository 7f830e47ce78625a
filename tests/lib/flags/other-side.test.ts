import { describe, expect, it } from 'vitest';
import { analyse } from '../../../lib/analysis/analyse';

const otherSide = (text: string) => {
  const item = analyse({ text }).checklist.find(({ id }) => id === 'other-side');
  return { status: item?.status, places: item?.evidence.map(({ start, end }) => text.slice(start, end)) };
};

/** Who they are is told once for all. */
const WHO = 'Ana Ruiz is the mayor of Lund. Tom Lee sits on its council. ';

describe('the other side', () => {
  it.each([
    'Tom Lee accused Ana Ruiz of lying. “She knew,” Lee said.',
    'Tom Lee slammed Ana Ruiz on Monday. “She knew,” Lee said.',
    'Ana Ruiz was accused on Monday of hiding a report. “She knew,” Tom Lee said.',
    '“Ana Ruiz is dangerous,” Tom Lee said on Monday.',
    'Tom Lee called Ana Ruiz a liar. “She knew,” he said.',
    'Tom Lee described Ana Ruiz as reckless. “She knew,” he said.',
    'In an attack on Ana Ruiz, Tom Lee asked who had paid. “She knew,” he said.',
    'Ana Ruiz’s plan is a disaster, Tom Lee said on Monday.',
    'An ad paints Ana Ruiz as a crook. “She knew,” Tom Lee says in it.',
    'Tom Lee lashed out at Ana Ruiz on Monday. “She knew,” he said.',
    'Tom Lee took aim at Mayor Ana Ruiz on Monday. “She knew,” he said.',
    'Ana Ruiz faces a backlash over the pool. “She knew,” Tom Lee said.',
    'Ana Ruiz was charged with theft on Monday, the clerk, Tom Lee, said.',
    '“Ana Ruiz is not fit to lead,” Tom Lee said on Monday.',
    'The site claimed that Ana Ruiz owns a bank. “She knew,” Tom Lee said.',
    'A rumor that Ana Ruiz owns a bank has spread. We reached out to Tom Lee.',
    'Ana Ruiz’s honesty is in question, Tom Lee said on Monday.',
    'Ana Ruiz is under fire over the pool. “She knew,” Tom Lee said.',
    'Tom Lee wants a judge to investigate Ana Ruiz. “She knew,” he said.',
    'Ana Ruiz never meant the plan to be taken seriously, Tom Lee said on Monday.',
    'The mayor’s office was shut on Monday. Ana Ruiz lied to the council, Tom Lee said.',
  ])('is missing: %s', (text) => {
    expect(otherSide(`${text} ${WHO}`).status).toBe('missing');
  });

  it.each([
    // They are heard, in person or through others.
    'Tom Lee accused Ana Ruiz of lying. “That is false,” Ruiz said.',
    'Tom Lee accused Ana Ruiz of lying. A spokesman for Ruiz said it was false.',
    'Tom Lee accused Ana Ruiz of lying. The Ruiz campaign said it was false.',
    'Tom Lee accused Ana Ruiz of lying. Ruiz denied the claim.',
    'Tom Lee slammed this statement by Ana Ruiz on Monday: “It rains.” He said that it did not.',
    // They refuse.
    'Tom Lee accused Ana Ruiz of lying. She declined to comment.',
    'Tom Lee accused Ana Ruiz of lying. Ruiz did not respond to a request for comment.',
    'Tom Lee accused Ana Ruiz of lying. The mayor could not be reached.',
    // Nobody is accused.
    'Tom Lee praised Ana Ruiz on Monday. “She knew,” Lee said.',
    'Tom Lee did not criticize Ana Ruiz on Monday. “She knew,” Lee said.',
    'Tom Lee called Ana Ruiz on Monday. “She knew,” Lee said.',
    'Tom Lee described Ana Ruiz as a friend. “She knew,” he said.',
    'Ana Ruiz is not a liar, Tom Lee said on Monday.',
    'Ana Ruiz met Tom Lee on Monday after a terrible storm.',
    'Ana Ruiz spoke about the corrupt police of another town, Tom Lee said on Monday.',
    'Ana Ruiz said on Monday that she had been wrong.',
    'Under attack from Ana Ruiz, Tom Lee left. “I knew,” Lee said.',
    'Donors to Ana Ruiz were charged with theft on Monday, Tom Lee said.',
    'Ana Ruiz went out after Tom Lee on Monday. “It rained,” Lee said.',
    'Ana Ruiz faced a long day on Monday, Tom Lee said.',
    'Ana Ruiz was charged a fee on Monday, Tom Lee said.',
    'Ana Ruiz is fit to lead, Tom Lee said on Monday.',
    'Harbor Agency chief Tom Lee was blamed. “I knew,” Lee said. The Harbor Agency was shut.',
    'Ana Ruiz’s daughter, a clerk, was accused of theft. “I knew,” Tom Lee said.',
    'Ana Ruiz’s aide lied on Monday, Tom Lee said.',
    'Tom Lee slammed Ana Ruiz voters. “They knew,” Lee said.',
    'Ana Ruiz claimed that it rained. “It did,” Tom Lee said.',
    'Ana Ruiz is in Lund and under pressure of time, Tom Lee said on Monday.',
    'Ana Ruiz never lied, Tom Lee said on Monday.',
    'Ana Ruiz needs to tell the town more about herself, Tom Lee said on Monday.',
    // What cannot answer is not asked.
    'Tom Lee condemned the Islamic State on Monday. The Islamic State is dangerous, Lee said.',
    // Once, far from the main claim, is a remark.
    'The pool reopened on Monday. It was full. “I swam,” said Eva Holm. It rained. It was dry later. Tom Lee criticized Ana Ruiz.',
  ])('is not missing: %s', (text) => {
    expect(otherSide(`${text} ${WHO}`).status).not.toBe('missing');
  });

  it('shows the charges that nobody answers', () => {
    const text = `Tom Lee accused Ana Ruiz of lying. ${WHO}“Ruiz is dangerous,” Lee said.`;
    expect(otherSide(text).places).toEqual(['accused Ana Ruiz', 'Ruiz is dangerous']);
  });

  it('takes “she” for the one named before', () => {
    const text = `${WHO}Ana Ruiz won again. She is making a terrible mess. Then she failed the town.`;
    expect(otherSide(text).status).toBe('missing');
  });

  it('asks in an article of one voice after one charge, wherever it stands', () => {
    const text = `${WHO}It rained. Ana Ruiz came late. The pool was shut. “Ruiz is a hypocrite,” Tom Lee said.`;
    expect(otherSide(text).status).toBe('missing');
    expect(otherSide(`${text} “It leaks,” said Eva Holm.`).status).not.toBe('missing');
  });

  it('asks in a comment after one charge', () => {
    const two = '“It leaks,” said Eva Holm. “It is old,” said Tom Lee. Ana Ruiz is careless of that. ';
    const text = `${WHO}It rained. ${two}Ana Ruiz came late. Ruiz sat. Ruiz has ignored the town.`;
    expect(otherSide(`${text} The town should act. It must act now.`).status).toBe('missing');
    expect(otherSide(text).status).not.toBe('missing');
  });

  it('asks a body that leaves undone what it should do', () => {
    const text =
      'The Harbor Agency is old. The Harbor Agency could do more. The Harbor Agency has been slow to act.';
    expect(otherSide(text).status).toBe('missing');
  });

  it('is missing where one speaker says nearly everything', () => {
    const told = (who: string) => `“The dam is safe and the town has nothing to fear,” ${who} said.`;
    const text = `${told('Ana Ruiz')} Ruiz said the valves were new. Ruiz added that the lake was low.`;
    expect(otherSide(text).status).toBe('missing');
    expect(otherSide(`${text} ${told('Eva Holm')} ${told('Per Lund')}`).status).toBe('given');
  });

  it('is missing in a long commentary that lets nobody speak', () => {
    const text = Array(20).fill('I think the council must act, and we should all press it hard.').join(' ');
    expect(otherSide(text).status).toBe('missing');
    expect(otherSide('I think the council must act, and we should all press it.').status).toBe('n/a');
  });
});
