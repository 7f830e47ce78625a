import { describe, expect, it } from 'vitest';
import { mapText } from '../../../lib/page/text-map';
import { walkBody } from '../../../lib/page/walk';

const read = (html: string) => {
  document.body.innerHTML = html;
  return mapText(
    walkBody(document.body).blocks.map(({ pieces }) => ({ kind: 'paragraph' as const, pieces })),
  );
};

describe('text map', () => {
  it.each([
    ['<p>One <b>two <i>three</i></b> four.</p>', 'One two three four.'],
    ['<p>  Space \n\t here&nbsp;and there </p>', 'Space here and there'],
    ['<p>Soft\u00adly\u200b spoken</p>', 'Softly spoken'],
    ['<p>A<br>b</p><p>C</p>', 'A\nb\n\nC'],
    ['<p>A<br><br>b</p>', 'A\n\nb'],
    ['<p>Seen <span style="display:none">hidden</span>again</p>', 'Seen again'],
    ['<div>Loose <p>Inner</p> text</div>', 'Loose\n\nInner\n\ntext'],
  ])('%s reads %j', (html, text) => {
    expect(read(html).text).toBe(text);
  });

  it('finds each word of the text at its place in the page, and back', () => {
    const { text, textMap } = read('<p>One <b>t<i>w</i>o</b>&nbsp;thr\u00adee <b> </b>four</p><p>five</p>');
    for (const { 0: word, index } of text.matchAll(/\S+/g)) {
      const span = { start: index, end: index + word.length };
      const range = textMap.toRange(span);
      expect(range?.toString().replaceAll('\u00ad', '')).toBe(word);
      expect(range && textMap.toSpan(range)).toEqual(span);
    }
  });

  it('gives no range for words that the page has lost', () => {
    const { textMap } = read('<p>One two</p><p>three</p>');
    document.querySelector('p')?.remove();
    expect(textMap.toRange({ start: 0, end: 3 })).toBeNull();
    expect(textMap.isIntact()).toBe(false);
  });
});
