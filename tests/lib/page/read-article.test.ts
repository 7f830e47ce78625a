import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../lib/page/read-article';

const TEASER =
  '<p>The council of Harnwick voted on Tuesday to close two of its four swimming pools, the third cut in a year.</p>' +
  '<p>Parents said they had learned of it from the bus driver, who had it from a cousin in the town hall.</p>';
const LINKS = `<ul>${'<li><a href="/a">What the pools cost the town</a></li>'.repeat(30)}</ul>`;
/** What our own walk takes for no part of the body, and may be wrong about. */
const ASIDE = `<aside>${TEASER}</aside>`.repeat(3);

const isLittle = (html: string, asked = false): boolean => {
  const page = new DOMParser().parseFromString(`<body>${html}</body>`, 'text/html');
  return readArticle(page, 'https://example.com/pools', { asked }).little;
};

describe('another way to look is worth its cost', () => {
  it.each([
    ['where a page of an article shows no body', '<h1>Two pools to close</h1>', true],
    ['where the body found is short beside what else is there', TEASER + ASIDE, true],
    ['not where a teaser is all the prose that there is', TEASER + LINKS, false],
    ['not where the body was found', TEASER.repeat(3), false],
  ])('%s', (_, html, expected) => {
    expect(isLittle(html)).toBe(expected);
  });

  it('for a teaser, too, where the reader asked for the page', () => {
    expect(isLittle(TEASER + LINKS, true)).toBe(true);
  });
});
