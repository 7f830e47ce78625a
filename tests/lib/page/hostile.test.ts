import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { detectArticle } from '../../../lib/page/detect';
import { extractArticle } from '../../../lib/page/extract';
import { askGate } from '../../../lib/page/gate';
import { readLinkedData } from '../../../lib/page/linked-data';
import { walkBody } from '../../../lib/page/walk';

const URL = 'https://example.com/news/2026/01/02/a-long-enough-slug-of-words';
const parse = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');
const SENTENCE = 'The council said on Monday that it would spend the money, and gave no date. ';

describe('hostile pages', () => {
  it('survives any markup, address and linked data', () => {
    const scrap = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 40 }),
      fc.constantFrom(
        '<p>',
        '</div>',
        '<article><h1>',
        '<table><td>',
        '<script type="application/ld+json">',
        '</script>',
        '{"@type":["NewsArticle",7,null],"author":[[{"name":{"name":[]}}]],"publisher":null}',
        '<meta property="og:type" content="article">',
        '<time datetime="not a date">',
        '<!--',
        '\u202e\u200f',
        '\ud800',
        '&#xffffff;',
        `<p>${SENTENCE.repeat(4)}</p>`,
        '<div style="display:none" class="share">',
        '<template shadowrootmode="open">',
      ),
    );
    fc.assert(
      fc.property(fc.array(scrap, { maxLength: 25 }), fc.oneof(fc.webUrl(), fc.string()), (scraps, url) => {
        const page = parse(scraps.join(''));
        expect(typeof detectArticle(page, url).isArticle).toBe('boolean');
        const extraction = extractArticle(page, url);
        if (extraction) expect(JSON.parse(JSON.stringify(extraction.article))).toEqual(extraction.article);
      }),
      { numRuns: 60 },
    );
  }, 20_000);

  it('survives JSON-LD of any shape', () => {
    fc.assert(
      fc.property(fc.json(), (json) => {
        const page = parse(`<p>${SENTENCE.repeat(5)}</p><p>${SENTENCE.repeat(5)}</p>`);
        const script = page.createElement('script');
        script.setAttribute('type', 'application/ld+json');
        script.textContent = `{"@type":"NewsArticle","headline":${json},"author":${json},"publisher":${json},"datePublished":${json},"@graph":${json}}`;
        page.head.append(script);
        askGate(page, URL);
        expect(extractArticle(page, URL)?.article.text).toContain('The council said');
      }),
      { numRuns: 40 },
    );
  }, 20_000);

  it('walks nesting deeper than any stack', () => {
    const page = parse('<body></body>');
    let inner: Element = page.body;
    for (let depth = 0; depth < 12_000; depth++) {
      const child = page.createElement('div');
      inner.appendChild(child);
      inner = child;
    }
    inner.append(SENTENCE);
    expect(walkBody(page.body).blocks).toHaveLength(1);
  }, 20_000);

  it('reads of a page without end only so much', () => {
    const page = parse('<body></body>');
    const paragraph = SENTENCE.repeat(20);
    page.body.append(
      ...Array.from({ length: 3_500 }, () => {
        const p = page.createElement('p');
        p.textContent = paragraph;
        return p;
      }),
    );
    const { blocks } = walkBody(page.body);
    const chars = blocks.reduce((sum, block) => sum + block.chars, 0);
    expect(chars).toBeGreaterThan(1_000_000);
    expect(chars).toBeLessThan(2_000_000);
  });

  it('takes from linked data too large to parse its types only', () => {
    const page = parse('<body></body>');
    const script = page.createElement('script');
    script.setAttribute('type', 'application/ld+json');
    script.textContent = `{"@type":"NewsArticle","headline":"${'x'.repeat(1_000_000)}"}`;
    page.head.append(script);
    expect(readLinkedData(page)).toEqual([{ types: ['NewsArticle'], data: { '@type': 'NewsArticle' } }]);
  });

  it.each([
    ['no body', '<frameset></frameset>'],
    ['nothing', ''],
    ['words and no more', 'Just some words.'],
  ])('finds no article in a page of %s', (_name, html) => {
    const page = parse(html);
    expect(detectArticle(page, URL).isArticle).toBe(false);
    expect(extractArticle(page, URL)).toBeNull();
  });
});
