import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mapText } from '../../../lib/page/text-map';
import { walkBody } from '../../../lib/page/walk';

/** Words and what breaks them: entities, soft hyphens, direction marks, lone surrogates, wide letters. */
const text = fc
  .array(
    fc.oneof(
      fc.stringMatching(/^[a-z]{1,8}$/),
      fc.constantFrom(
        ' ',
        '  ',
        '\n\t',
        '\u00a0',
        '\u00ad',
        '\u200b',
        '\u200f',
        '\ufeff',
        '\ud800',
        '😀',
        '語',
        '.',
        ',',
      ),
    ),
    { maxLength: 8 },
  )
  .map((parts) => parts.join(''));

interface Tree {
  readonly tag: string;
  readonly hidden: boolean;
  readonly children: readonly (Tree | string)[];
}
const { tree } = fc.letrec<{ tree: Tree }>((tie) => ({
  tree: fc.record({
    tag: fc.constantFrom('p', 'div', 'span', 'b', 'a', 'li', 'h2', 'blockquote', 'br', 'x-part'),
    hidden: fc.boolean().map((hidden) => hidden),
    children: fc.array(fc.oneof({ maxDepth: 5 }, text, tie('tree')), { maxLength: 5 }),
  }),
}));

function build({ tag, hidden, children }: Tree): Element {
  const element = document.createElement(tag);
  if (hidden && children.length > 3) element.setAttribute('style', 'display: none');
  // Text beside text stays split: two nodes.
  element.append(...children.map((child) => (typeof child === 'string' ? child : build(child))));
  return element;
}

function read(root: Element) {
  document.body.replaceChildren(root);
  return mapText(
    walkBody(document.body).blocks.map(({ pieces }) => ({ kind: 'paragraph' as const, pieces })),
  );
}

const plain = (words: string): string =>
  words
    .toWellFormed()
    .replace(/[\u00ad\u200b\u200e\u200f\u2060\ufeff]/g, '')
    .replace(/\s+/g, ' ');

describe('text map, on any tree', () => {
  it('finds every word of the text in the page, and its place in the text again', () => {
    fc.assert(
      fc.property(tree, (shape) => {
        const { text, blocks, textMap } = read(build(shape));
        expect(text.isWellFormed()).toBe(true);
        expect(text).toBe(blocks.map(({ start, end }) => text.slice(start, end)).join('\n\n'));
        for (const { 0: word, index } of text.matchAll(/\S+/g)) {
          const span = { start: index, end: index + word.length };
          const range = textMap.toRange(span);
          // A pair of surrogates may be split over two nodes: each half is lone in its own.
          if (range && range.startContainer === range.endContainer)
            expect(plain((range.startContainer as Text).data.slice(range.startOffset, range.endOffset))).toBe(
              word,
            );
          expect(range && textMap.toSpan(range)).toEqual(span);
        }
        expect(textMap.isIntact()).toBe(true);
      }),
      { numRuns: 150 },
    );
  });

  it('never throws, whatever is asked, and whatever the page does meanwhile', () => {
    fc.assert(
      fc.property(tree, fc.integer(), fc.integer(), fc.nat(), (shape, start, end, victim) => {
        const { textMap } = read(build(shape));
        textMap.toRange({ start, end });
        const elements = [...document.body.querySelectorAll('*')];
        elements[victim % Math.max(1, elements.length)]?.replaceChildren('other words');
        const range = textMap.toRange({ start: 0, end: 5 });
        if (range) textMap.toSpan(range);
        document.body.replaceChildren();
        expect(textMap.toRange({ start: 0, end: 5 })).toBeNull();
        textMap.isIntact();
      }),
      { numRuns: 100 },
    );
  });
});
