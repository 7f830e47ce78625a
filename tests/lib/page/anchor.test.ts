import { beforeEach, expect, describe as group, it } from 'vitest';
import { anchor, describe, locate, type Selector } from '../../../lib/page/anchor';

const STORY = `
  <h1>Council sells libraries</h1>
  <p id="lead">The council of <a href="/m">Marlow</a> voted on Tuesday to sell two of its five libraries.</p>
  <p id="sale">The sale will bring in some <b>2.4 million</b> pounds, the treasurer said, and close a third of the gap.</p>
  <p id="tail">Residents who had queued since noon said that nobody had asked them.</p>`;

beforeEach(() => {
  document.body.innerHTML = STORY;
});

/** The range of words in the text of an element. */
function rangeOf(words: string, within: Element = document.body): Range {
  const walker = document.createTreeWalker(within, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  while (walker.nextNode()) nodes.push(walker.currentNode as Text);
  const text = nodes.map(({ data }) => data).join('');
  const from = text.indexOf(words);
  if (from < 0) throw new Error(`"${words}" is not there`);
  const place = (offset: number): [Text, number] => {
    let start = 0;
    for (const node of nodes) {
      if (offset <= start + node.length) return [node, offset - start];
      start += node.length;
    }
    throw new Error('outside');
  };
  const range = document.createRange();
  range.setStart(...place(from));
  range.setEnd(...place(from + words.length));
  return range;
}

const describeWords = (words: string, root: Document | Element = document): Selector[] => {
  const selectors = describe(root, rangeOf(words));
  if (!selectors) throw new Error(`"${words}" can't be described`);
  return JSON.parse(JSON.stringify(selectors)) as Selector[];
};

group('anchor', () => {
  it.each([
    'The sale will bring in some 2.4 million pounds',
    '2.4 million',
    'million pounds, the treasurer',
    'Marlow',
    'libraries.',
  ])('finds "%s" where it is', (words) => {
    const selectors = describeWords(words);
    expect(anchor(document, selectors)?.toString()).toBe(words);
    expect(anchor(document.body, selectors)?.toString()).toBe(words);
  });

  it.each<readonly [what: string, edit: () => void, found: string | null]>([
    [
      'other tags',
      () => (document.body.innerHTML = STORY.replace(/<\/?[ab]\b[^>]*>/g, '').replace(/<(\/?)p/g, '<$1div')),
      '2.4 million pounds',
    ],
    [
      'every letter in a node of its own',
      () => {
        const sale = document.getElementById('sale') as Element;
        sale.replaceChildren(
          ...[...(sale.textContent ?? '')].map((letter) => document.createTextNode(letter)),
        );
      },
      '2.4 million pounds',
    ],
    [
      'a copy in a script',
      () => document.body.insertAdjacentHTML('afterbegin', `<script type="text/plain">${STORY}</script>`),
      '2.4 million pounds',
    ],
    [
      'a hidden copy',
      () =>
        document.body.insertAdjacentHTML(
          'afterbegin',
          `<div hidden>${STORY}</div><div style="display:none">${STORY}</div>`,
        ),
      '2.4 million pounds',
    ],
    [
      'a word in it',
      () => ((document.querySelector('b') as Element).textContent = '2.6 million'),
      '2.6 million pounds',
    ],
    ['its paragraph gone', () => document.getElementById('sale')?.remove(), null],
    ['everything gone', () => document.body.replaceChildren(), null],
  ])('after the page changed: %s', (_, edit, found) => {
    const selectors = describeWords('2.4 million pounds');
    // Asked before and right after the change: an index of the page as it was must not answer.
    expect(anchor(document, selectors)?.toString()).toBe('2.4 million pounds');
    edit();
    const range = anchor(document, selectors);
    expect(range ? range.toString() : null).toBe(found);
    if (range) expect(range.startContainer.parentElement?.closest('script, [hidden], [style]')).toBeNull();
  });

  it('leaves the page as it is', () => {
    const before = document.documentElement.outerHTML;
    const selectors = describeWords('2.4 million pounds, the');
    anchor(document, selectors);
    expect(document.documentElement.outerHTML).toBe(before);
  });

  it('finds words of a body that is hidden until a script has run', () => {
    document.body.innerHTML = `<main style="visibility: hidden">${STORY}</main>`;
    const selectors = describeWords('queued since noon');
    expect(anchor(document, selectors)?.toString()).toBe('queued since noon');
    document.querySelector('main')?.removeAttribute('style');
    expect(anchor(document, selectors)?.toString()).toBe('queued since noon');
  });

  it('finds words in an open shadow root, and knows when they change', () => {
    document.body.innerHTML = '<x-story></x-story><p>And below it all there is a footer.</p>';
    const shadow = (document.querySelector('x-story') as Element).attachShadow({ mode: 'open' });
    shadow.innerHTML = STORY;
    const selectors = describe(document, rangeOf('queued since noon', shadow as unknown as Element)) ?? [];
    expect(anchor(document, selectors)?.toString()).toBe('queued since noon');
    shadow.getElementById('tail')?.remove();
    expect(anchor(document, selectors)).toBeNull();
  });

  it('takes the ends of a range from elements too, without the white space there', () => {
    const range = document.createRange();
    range.selectNodeContents(document.getElementById('tail') as Element);
    const [quote] = describe(document, range) ?? [];
    expect(quote).toMatchObject({
      exact: 'Residents who had queued since noon said that nobody had asked them.',
    });
    range.setStart(document.body, 0);
    range.setEnd(document.body, 2);
    expect(describe(document, range)?.[0]).toMatchObject({ exact: 'Council sells libraries' });
  });

  it('describes nothing where there are no words', () => {
    const range = document.createRange();
    range.setStart(document.body, 0);
    expect(describe(document, range)).toBeNull();
    range.selectNode(document.createElement('p').appendChild(document.createTextNode('elsewhere')));
    expect(describe(document, range)).toBeNull();
  });

  it.each<readonly [what: string, selectors: unknown]>([
    ['none', []],
    ['only a position', [{ type: 'TextPositionSelector', start: 3, end: 9 }]],
    ['other kinds', [{ type: 'CssSelector', value: 'p' }, null, 7]],
    ['values of other types', [{ type: 'TextQuoteSelector', exact: 7, prefix: {}, suffix: null }]],
    ['no list', { type: 'TextQuoteSelector' }],
  ])('finds nothing by selectors it can make nothing of: %s', (_, selectors) => {
    expect(anchor(document, selectors as Selector[])).toBeNull();
  });

  it('finds a quote alone, as other programs write it', () => {
    const only = [{ type: 'TextQuoteSelector', exact: 'nobody had asked them' }] as unknown as Selector[];
    expect(locate(document, only)).toMatchObject({ status: 'same' });
  });
});
