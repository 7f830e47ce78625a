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
    ['[“We will stay,”] she said, [“as long as it takes.”]', 'We will stay … as long as it takes.', true],
    ['She said [that the plan would fail].', 'that the plan would fail', false],
    ['She said [countries should “not draw lines”].', 'countries should “not draw lines”', false],
    ['She called it [a “grave\n mistake],” he said', 'a “grave mistake”', false],
  ])('%s', (marked, text, direct) => {
    const read = readBrackets(marked);
    expect(quotesOf(read.text, [read.said])).toEqual([{ text, direct, place: read.said.content[0] }]);
  });

  it('leaves out what has no words', () => {
    const read = readBrackets('She said [“”].');
    expect(quotesOf(read.text, [read.said, { ...read.said, content: [] }])).toEqual([]);
  });
});
