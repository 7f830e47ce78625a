import fc from 'fast-check';
import { marked, type Token } from 'marked';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { markdown } from '../../../lib/export/exporters/markdown';
import { escapeMarkdown, frontMatter, quoteBlock, toTag } from '../../../lib/export/markdown';
import { toLine } from '../../../lib/export/text';
import { hostile } from './arbitraries';
import { dossier, settings, words } from './made-up';

/** What a reader of the page would see of some Markdown, and whether anything in it is more than text. */
function render(source: string): { text: string; kinds: string[] } {
  const kinds = new Set<string>();
  const walk = (tokens: readonly Token[]): string =>
    tokens
      .map((token) => {
        kinds.add(token.type);
        if ('tokens' in token && token.tokens) return walk(token.tokens);
        return 'text' in token ? token.text : '';
      })
      .join('');
  return { text: walk(marked.lexer(source)), kinds: [...kinds] };
}

describe('text of a page', () => {
  it('stays text, letter by letter', () => {
    fc.assert(
      fc.property(hostile, (made) => {
        const line = toLine(made).replaceAll('\0', '\ufffd');
        fc.pre(line !== '');
        const { text, kinds } = render(escapeMarkdown(made));
        expect(unescapeEntities(text)).toBe(line);
        expect(kinds.filter((kind) => !['paragraph', 'text', 'escape'].includes(kind))).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    ['# no heading', '\\# no heading'],
    ['- no list', '\\- no list'],
    ['1. no list', '1\\. no list'],
    ['a - b, 1.5 and 2.', 'a - b, 1.5 and 2.'],
    ['[[no link]] ![](x)', '\\[\\[no link\\]\\] !\\[\\](x)'],
    ['<img onerror=x>', '\\<img onerror\\=x\\>'],
    ['==no mark== %%seen%% $5 ~~a~~', '\\=\\=no mark\\=\\= \\%\\%seen\\%\\% \\$5 \\~\\~a\\~\\~'],
    ['https://a.example/', 'https\\://a.example/'],
  ])('%s', (text, expected) => {
    expect(escapeMarkdown(text)).toBe(expected);
  });

  it('is quoted line by line', () => {
    expect(quoteBlock('One\r\n\r\n# Two\u2028three')).toBe('> One\n>\n> \\# Two\n>\n> three');
  });
});

const unescapeEntities = (text: string): string =>
  text.replace(
    /&(?:amp|lt|gt|quot|#39);/g,
    (entity) => ({ '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'" })[entity] ?? entity,
  );

describe('front matter', () => {
  it('is YAML that gives back every text', () => {
    fc.assert(
      fc.property(hostile, fc.array(hostile, { minLength: 1, maxLength: 3 }), (one, many) => {
        const block = frontMatter({ title: `x${one}`, author: many, absent: null, empty: [] });
        expect(block).toMatch(/^---\n(?:title|author): [^\n]*\nauthor: [^\n]*\n---\n$/);
        expect(parse(block.split('---\n')[1] ?? '')).toEqual({
          title: `x${one}`.toWellFormed(),
          author: many.map((text) => text.toWellFormed()),
        });
      }),
      { numRuns: 300 },
    );
  });
});

it.each([
  ['cable security', 'cable-security'],
  ['#politics/EU', 'politics/EU'],
  ['1984', '_1984'],
  ['Größe & Gewicht', 'Größe-Gewicht'],
  ['  --- ', null],
])('the tag %s is %s in Obsidian', (tag, expected) => {
  expect(toTag(tag)).toBe(expected);
});

describe('a page of notes', () => {
  const out = markdown.write([dossier], settings, words);
  const text = out.status === 'done' ? out.text : '';

  it('begins with what the article is', () => {
    expect(parse(text.split('---\n')[1] ?? '')).toEqual({
      title: dossier.source.title,
      url: 'https://news.example/world/cable-security',
      author: ['Jo Fairweather', 'Mina Castellan'],
      publisher: 'The Elgar Courier',
      published: '2026-03-02',
      accessed: '2026-03-03',
      exported: '2026-03-05',
      tags: ['promises', 'cable-security', 'sources', 'cables'],
    });
  });

  it.each([
    '> agreed to deepen cooperation on cable security [in the article](https://news.example/world/cable-security?from=home#:~:text=agreed%20to%20deepen%20cooperation%20on%20cable%20security)',
    '**Question**: What exactly was agreed, by when? #promises #cable-security',
    'Same words as in **2024**.\n\n- nothing came of them',
    '*On the whole article*\n\n**Doubt** #sources\n\nOnly one side is quoted.',
    '### Repairs of sea cables take longer in winter than in summer.',
    '- Who says so: Ilias Korda, Foreign Minister of Tessaly',
    '- **For**[^2]\n  “Median repair time was 9 days in summer and 16 in winter.”',
    '- [ ] Which studies does he mean?',
    '[^1]: Fairweather, Jo, and Mina Castellan. “Marland and Tessaly agree to work together on cable security.” *The Elgar Courier*, March 2, 2026. Accessed March 3, 2026. <https://news.example/world/cable-security>.',
    '[^2]: Repair times 2015–2025, 2025-11, <https://cables.example/report-2025.pdf>, [archived copy](https://archive.example/web/2026/https://cables.example/report-2025.pdf)',
  ])('holds %.60s', (part) => {
    expect(text).toContain(part);
  });

  it('puts notes in the order of the article', () => {
    expect(text.indexOf('whole article')).toBeLessThan(text.indexOf('agreed to deepen'));
    expect(text.indexOf('agreed to deepen')).toBeLessThan(text.indexOf('two ships'));
  });

  it('of several articles tells them in its head', () => {
    const both = markdown.write([dossier, dossier], settings, words);
    expect(parse((both.status === 'done' ? both.text : '').split('---\n')[1] ?? '')).toMatchObject({
      articles: [dossier.source.title, dossier.source.title],
    });
  });
});
