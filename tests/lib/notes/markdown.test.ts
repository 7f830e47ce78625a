import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Block, type Inline, parseMarkdown } from '../../../lib/notes/markdown';

/** A tree told in short: `[strong a]`, blocks one a line. */
const tellInline = (inline: Inline): string => {
  if (typeof inline === 'string') return inline;
  if (inline.kind === 'break') return '↵';
  if (inline.kind === 'code') return `[code ${inline.text}]`;
  const words = inline.of.map(tellInline).join('');
  return inline.kind === 'link' ? `[${words} → ${inline.href}]` : `[${inline.kind} ${words}]`;
};
const tell = (block: Block): string => {
  switch (block.kind) {
    case 'paragraph':
      return block.of.map(tellInline).join('');
    case 'heading':
      return `# ${block.of.map(tellInline).join('')}`;
    case 'quote':
      return `> (${block.of.map(tell).join(' | ')})`;
    case 'list':
      return `${block.start ?? '-'} (${block.items.map((item) => item.map(tell).join(' | ')).join(' ; ')})`;
    case 'code':
      return `code(${block.text})`;
    case 'rule':
      return '---';
  }
};
const told = (text: string) => parseMarkdown(text).map(tell);

describe('Markdown of notes', () => {
  it.each([
    ['Deepen *how*?', ['Deepen [em how]?']],
    ['**a *b* c** and __d__, ~~e~~', ['[strong a [em b] c] and [strong d], [del e]']],
    ['***all***', ['[strong [em all]]']],
    ['`a*b` and ``c`d``', ['[code a*b] and [code c`d]']],
    ['[text](https://x.example/a_(b)) here', ['[text → https://x.example/a_(b)] here']],
    ['see https://x.example/a_(b).', ['see [https://x.example/a_(b) → https://x.example/a_(b)].']],
    ['(https://x.example/a)', ['([https://x.example/a → https://x.example/a])']],
    ['<https://x.example/y>', ['[https://x.example/y → https://x.example/y]']],
    ['![alt](https://x.example/p.png)', ['[alt → https://x.example/p.png]']],
    ['one\ntwo\r\n\r\nthree', ['one↵two', 'three']],
    ['# Who\n## When ##', ['# Who', '# When']],
    ['- a\n- b\n  - c\n- d', ['- (a ; b | - (c) ; d)']],
    ['3. a\n4. b\n\nafter', ['3 (a ; b)', 'after']],
    ['- a\n\n  b\n- c', ['- (a | b ; c)']],
    ['> said\n> - so', ['> (said | - (so))']],
    ['```\n*code*\n```\nafter', ['code(*code*)', 'after']],
    ['above\n---\nbelow', ['above', '---', 'below']],
  ])('%j', (text, blocks) => {
    expect(told(text)).toEqual(blocks);
  });

  it.each(
    [
      '2 * 3 * 4 = 24',
      'snake_case_name and 10_000',
      'a **b',
      'a* b*c',
      'C# and #tag',
      '5 > 3, 3 < 5',
      '[x](javascript:alert(1))',
      '[x](data:text/html,y)',
      '[note] (see below)',
      '<b>bold</b> &amp; <script>',
      '1986.Was it so?',
      '`open',
    ].filter((text) => !text.startsWith('* ') && !text.startsWith('- ')),
  )('%j stands as it was typed', (text) => {
    expect(told(text)).toEqual([text]);
  });

  it('a mark that is escaped is a letter', () => {
    expect(told('\\*not\\* \\[a\\] \\# \\\\')).toEqual(['*not* [a] # \\']);
  });

  it('loses no letter of any text', () => {
    const piece = fc.constantFrom(
      '*',
      '**',
      '_',
      '`',
      '~~',
      '[a](https://x.example)',
      '- ',
      '> ',
      '\n',
      ' ',
      'ab',
      '1. ',
      '\\',
      '#',
      '\u202e',
      '😀',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const text = pieces.join('');
        const letters = (words: string) => words.match(/[b😀]/gu)?.length ?? 0;
        const shown = JSON.stringify(parseMarkdown(text).map(textOf));
        expect(letters(shown)).toBe(letters(text));
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    '*a ',
    '**',
    '_a',
    '`',
    '[',
    '[a](',
    '- ',
    '  - x\n',
    '> ',
    '>>>> ',
    '```\n',
    '1. \n',
    'https://x ',
    '\\',
  ])('a hundred thousand of %j make no deep tree, and end', (piece) => {
    expect(depthOf(parseMarkdown(piece.repeat(100_000)))).toBeLessThan(30);
  });
});

const textOf = (part: Block | Inline): string => {
  if (typeof part === 'string') return part;
  if (part.kind === 'code') return `${'language' in part ? part.language : ''}${part.text}`;
  if (part.kind === 'list') return part.items.flat().map(textOf).join('');
  return 'of' in part ? (part.of as readonly (Block | Inline)[]).map(textOf).join('') : '';
};

const depthOf = (value: unknown): number =>
  typeof value === 'object' && value !== null
    ? 1 + Object.values(value).reduce<number>((most, one) => Math.max(most, depthOf(one)), 0)
    : 0;
