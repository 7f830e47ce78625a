import { describe, expect, it } from 'vitest';
import { quotesOf } from '../../../lib/digest/quotes';

/** An attribution whose content stands in square brackets in the text. */
function readBrackets(marked: string) {
  const content: { start: number; end: number }[] = [];
  let text = '';
  for (const piece of marked.split(/(?<=\])|(?=\[)/)) {
    const words = piece.replace(/^\[|\]$/g, '');
    if (piece.startsWith('[')) content.push({ start: text.length, end: text.length + words.length });
    text += words;
  }
  return { text, said: { source: [], cue: [], content, speaker: null, kind: 'none' } as const };
}

describe('quotesOf', () => {
  it.each([
    ['[“We will stay,”] she said.', 'We will stay', true],
    ['“[We will stay],” she said.', 'We will stay', true],
    [
      '[“We will row,”] she said, [“until the last oar breaks.”]',
      'We will row … until the last oar breaks.',
      true,
    ],
    ['She said [that the plan would fail].', 'the plan would fail', false],
    ['She said [countries should “not draw lines”].', 'countries should “not draw lines”', false],
    ['She called it [a “grave\n mistake],” he said', 'a “grave mistake”', false],
  ])('%s', (marked, text, direct) => {
    const read = readBrackets(marked);
    expect(quotesOf(read.text, [read.said])).toEqual([{ text, direct, place: read.said.content[0] }]);
  });

  it.each([
    ['Ruiz {praised} [the accord].', 'the accord', 'praised'],
    ['Ruiz {declined} [to say how].', 'to say how', 'declined'],
    ['“Out!” {barked} [the guard]', 'the guard', 'barked'],
    ['He{’s also praising} [the crew].', 'the crew', 'also praising'],
    ['Ruiz {told} reporters [that it rained].', 'it rained', undefined],
    ['Ruiz {said} [it rained].', 'it rained', undefined],
    ['[Rents fell], {according to} the county.', 'Rents fell', undefined],
    ['Ruiz{:} [Rents fell]', 'Rents fell', undefined],
  ])('tells how where that is more than saying: %s', (marked, text, how) => {
    const read = readBrackets(marked.replace(/[{}]/g, ''));
    const words = /\{(.*)\}/.exec(marked)?.[1] ?? '';
    const start = read.text.indexOf(words);
    const source = [{ start: 0, end: 1 }];
    const [quote] = quotesOf(read.text, [
      { ...read.said, source, cue: [{ start, end: start + words.length }] },
    ]);
    expect([quote?.text, quote?.how]).toEqual([text, how]);
  });

  it('keeps the cue of nobody between the words that need it', () => {
    const read = readBrackets('[The bill] is expected [to pass in May].');
    const cue = [{ start: 9, end: 20 }];
    const [quote] = quotesOf(read.text, [{ ...read.said, cue }]);
    expect([quote?.text, quote?.how]).toEqual(['The bill is expected to pass in May', undefined]);
  });

  it('leaves out what has no words', () => {
    const read = readBrackets('She said [“”].');
    expect(quotesOf(read.text, [read.said, { ...read.said, content: [] }])).toEqual([]);
  });
});
