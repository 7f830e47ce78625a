import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyse } from '../../../lib/analysis/analyse';
import { flagsOf } from '../../contracts/rule';

const shown = (text: string): string[] =>
  flagsOf(text)
    .filter(({ severity }) => severity > 1)
    .map(({ start, end }) => text.slice(start, end));

describe('gates', () => {
  it.each([
    ['headings', 'Officials said little\n\nThe road was closed on Monday.'],
    ['a title with a full stop', 'Harbour Levy Back on Ballot Amid Charges of Waste.'],
    ['boilerplate', 'The firm did not respond to a request for comment.'],
    ['boilerplate', 'There was no immediate comment from the ministry.'],
    ['a figure in the sentence', 'Turnover fell sharply, to 8 million euros from 23 million euros.'],
    ['a date in the sentence', 'The pool will open soon, on 3 May.'],
    ['a list after it', 'The bill has several provisions: a cap, a fund and a fee.'],
    ['where the study appeared', 'A study found that tea helps. It was published in Leaf Science.'],
    ['a question', 'So what are some of the changes that the minister announced?'],
    [
      'a count in the next sentence',
      'It rained. It rained. Thousands of people came. Police counted 4,200 people.',
    ],
    [
      'a count of the same under another name',
      'The mills added 4,200 posts in May. It rained. A surge of new jobs will slow the rise in pay.',
    ],
    [
      'figures that the sentence before gives',
      'It rained. The gaol held 300,000 men in 1972 and 2.3 million last year. It is a tremendous spike.',
    ],
    [
      'what each of two that are level took',
      'It rained. It rained. The film was in a dead heat with its rival. Both took $4 million.',
    ],
    [
      'a sum that the lead sums up',
      'Ana Ruiz lost thousands of dollars to the hotel. It rained. The hotel took $840 for a room.',
    ],
    ['a clause that defines its noun', 'Ana Ruiz grew up in a district where most families rent.'],
    [
      'a definite phrase',
      'It rained. It rained. The council rejected the sweeping reforms to the courts that Ana Ruiz wrote in May.',
    ],
    [
      'a saying that is quoted beside it',
      'It rained. It rained. Ana Ruiz was fined in May for dubious claims about the farmers of the valley. “They never pay,” she said.',
    ],
    [
      'a forecast with its reason before it',
      'It rained. It rained. The harbour is closed and the rail line is out, so it is likely that prices will rise.',
    ],
    [
      'a forecast that the next sentence explains',
      'It rained. It rained. The vote could be pivotal for the port. If the list wins, the lease ends.',
    ],
    [
      'a plan that its sentence tells',
      'It rained. It rained. The delay is part of a broader opposition strategy to keep the pool closed.',
    ],
    [
      'a claim that its sentence tells',
      'It rained. It rained. Ana Ruiz denied sensational claims in a letter that the pool leaks.',
    ],
    [
      'examples in the next sentence',
      'It rained. It rained. Ana Ruiz asked the council to take additional action. That could include a fine for the firm.',
    ],
    [
      'the turn of a transcript',
      'MORRIS: Good evening. RUIZ: Good evening. MORRIS: Some critics say the merger favours big owners.',
    ],
    ['advice to the reader', 'You should know that some critics say the merger favours big owners.'],
    ['a holder quoted by name next', 'Doctors were divided. “It is a risk,” said Ana Ruiz, a doctor.'],
    [
      'a holder introduced after a quotation',
      'Brewers are wary. “It is a risk,” said Ana Ruiz, of Lund Cellars.',
    ],
  ])('stay quiet on %s', (_reason, text) => {
    expect(shown(text)).toEqual([]);
  });

  const NAMED: readonly (readonly [string, string])[] = [
    [
      'a lead whose one official is named below',
      'A fire broke out at the mill in Skagen, a mill official said. Ana Ruiz, head of the mill, blamed a lamp.',
    ],
    [
      'a lead whose dealers are named below',
      'It was the thaw, dealers said. It rained. “It is the tax,” said Ana Ruiz, a trader.',
    ],
    [
      'a lead below its title whose experts are named further down',
      'Mixed words on the new leave plan. The plan that the mill has put to its workers is silent on who would be paid, labour experts say, and when. It rained. “It is thin,” said Tom Brandt, an economist at Lund.',
    ],
    [
      'a lead whose officials work where one who is named does',
      'The port will shut on Monday. A dry autumn has left the brush brittle, Norvik Power officials said. It rained. One post has seen no rain since May, said Tom Brandt, Norvik Power’s head of weather.',
    ],
    [
      'leaders of the lead, one of whom presides over a union',
      'Dock union leaders expressed outrage over the ban. It rained. Tom Brandt, general secretary of the Dockers’ League, left the hall.',
    ],
    [
      'researchers whose report is quoted next',
      'It rained. It rained. Researchers said that the mills should go on. “Oak is still the best bet,” the report concludes.',
    ],
    [
      'a concern that one who was quoted goes on about',
      'It rained. “Oak is good,” says Ana Ruiz, a joiner. There is also concern about rot. “It may crack,” she adds.',
    ],
    [
      'criticism that a newcomer joins in',
      'It rained. It rained. The school has faced more criticism. In July, the Harbour Guild called for a boycott.',
    ],
    [
      'criticism of the lead that a critic voices below',
      'The rector drew criticism for the fee. It rained. “It was a theft,” said Ana Ruiz, who has been a critic of the fee.',
    ],
  ];
  it.each(NAMED)('stay quiet on %s', (_reason, text) => {
    expect(analyse({ text }).flags.filter(({ rule }) => /voices|source/.test(rule))).toEqual([]);
  });

  it.each([
    [
      'experts of the body',
      'It rained all day at the port and the ships stayed in, far out. It rained. It rained. Labour experts say the plan is thin. It rained. “It is thin,” said Tom Brandt, an economist at Lund.',
      'Labour experts say',
    ],
    [
      'officials of a nation, of which a neighbour speaks',
      'The port will shut on Monday. The brush is brittle, Norvish officials said. It rained. “It is dry,” said Tom Brandt, a Norvish baker.',
      'Norvish officials said',
    ],
    [
      'one official below the title, who may be another than the one who is named',
      'Mill shut by fire. Town plans to rebuild. The mill at the port burned through the night and will not open before the spring, a city official said. It rained. “It was a lamp,” said Tom Brandt, an official at the port.',
      'a city official said',
    ],
    [
      'researchers beside a report that nobody quotes',
      'It rained. It rained. Researchers said that the mills should go on. The report is long.',
      'Researchers said',
    ],
    [
      'a concern that nobody goes on about',
      'It rained. It rained. There is also concern about rot. “It may crack,” he adds.',
      'There is also concern about rot',
    ],
  ])('keep %s', (_reason, text, wanted) => {
    const flags = analyse({ text }).flags.filter(({ severity }) => severity > 1);
    expect(flags.map(({ start, end }) => text.slice(start, end))).toContain(wanted);
  });

  it('marks one source once who asks not to be named', () => {
    expect(
      shown('An aide said the road was closed. The aide spoke on condition of anonymity. It rained.'),
    ).toEqual(['An aide said']);
  });

  it('shows a repeated group grey', () => {
    const text = 'Officials said the road was closed. It rained. Officials said it would open.';
    expect(flagsOf(text).map(({ severity }) => severity)).toEqual([3, 1]);
  });

  it('asks for the same person once', () => {
    expect(
      shown('“It will open,” one official, speaking on condition of anonymity, told Reuters.').length,
    ).toBe(1);
  });

  it('shows the same thing in other words grey', () => {
    const text =
      'Ana Ruiz is weighing several options. It rained. It rained. The council is weighing further options.';
    expect(flagsOf(text).map(({ severity }) => severity)).toEqual([2, 1]);
  });

  it('keeps a size that the main clause claims after a defining one', () => {
    expect(
      shown('It rained. It rained. Shops that opened last year sold tens of thousands of tickets.'),
    ).toEqual(['tens of thousands of tickets']);
  });

  it('shows an unnamed source grey where a named one gives the same later, and says who', () => {
    const [flag] = flagsOf(
      'Officials said the harbour bridge would close for repairs. It rained. “The harbour bridge would close for repairs,” said Ana Ruiz, the mayor.',
    );
    expect([flag?.severity, flag?.why.some((line) => line.includes('given later by'))]).toEqual([1, true]);
  });

  it('calls a gap central where the article comes back to its main claim, and not elsewhere', () => {
    const lead =
      'The harbour bridge will close on Monday, Ana Ruiz said. The harbour bridge is old. It rained. The town met. ';
    const severities = (gap: string): number[] => flagsOf(lead + gap).map(({ severity }) => severity);
    expect(severities('She did not say how the harbour bridge would be repaired.')).toEqual([3]);
    expect(severities('She did not say how the pool would be heated.')).toEqual([2]);
  });

  it('calls what the lead tells in passing supporting only', () => {
    const body = ' Ana Ruiz runs the harbour ferry. The harbour ferry is old. It rained. The town met.';
    expect(
      flagsOf(`The harbour ferry stopped on Monday, officials said.${body}`).map(({ severity }) => severity),
    ).toEqual([3]);
    expect(
      flagsOf(`The harbour ferry fined a man who reportedly broke a lamp.${body}`).map(
        ({ severity }) => severity,
      ),
    ).toEqual([2]);
  });

  it('shows at most two flags in a sentence', () => {
    const text =
      'Officials said tens of thousands of people would get several options in the coming months, and critics say it remains unclear who ordered it.';
    expect(shown(text).length).toBeLessThanOrEqual(2);
  });

  it('tells why each flag passed', () => {
    const [flag] = flagsOf('Profit fell sharply last autumn.');
    expect(flag?.why).toEqual([
      '“fell sharply” gives a size and no figure',
      'No figure in its sentence',
      'It stands in the lead: the main claim rests on it',
    ]);
  });

  it('gives spans inside one sentence of any text, without overlaps', () => {
    const piece = fc.constantFrom(
      'Officials said',
      'some critics argue',
      'the plan could mark a turning point',
      'did not say when',
      '“We will',
      'deepen cooperation”',
      'soon',
      ', ',
      '. ',
      '\n\n',
      'a significant drop in',
      '$3 million',
      'studies show',
      'Ana Ruiz',
      'and',
      '"',
      'reportedly',
      '’',
      '12%',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const text = pieces.join(' ');
        let last = 0;
        for (const { start, end, question, why } of flagsOf(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(text.slice(start, end)).not.toMatch(/\n/);
          expect(question).toMatch(/\?$/);
          expect(why.length).toBeGreaterThan(0);
          last = end;
        }
      }),
      { numRuns: 60 },
    );
  });
});
