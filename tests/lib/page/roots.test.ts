import { expect, it } from 'vitest';
import { findArticleRoots } from '../../../lib/page/roots';

const prose = (length = 700) => `<h2>Head</h2><p>${'Words of it. '.repeat(length / 13 + 1)}</p>`;
const article = (inner = prose(), id = '') => `<article id="${id}">${inner}</article>`;
const typed = (inner: string, id = '') =>
  `<div id="${id}" itemtype="https://schema.org/NewsArticle">${inner}</div>`;

it.each<[string, string, string[]]>([
  ['no article', prose(), []],
  ['one article', article(), []],
  ['one and teasers', article() + article(prose(90)).repeat(9), []],
  ['one without a heading', article(prose(), 'a') + article(prose().replace(/h2/g, 'b')), []],
  ['two', article(prose(), 'a') + article(prose(), 'b'), ['a', 'b']],
  ['two typed', typed(prose(), 'a') + typed(prose(), 'b'), ['a', 'b']],
  ['an article in an article', article(article() + article()), []],
  ['one typed around one article', typed(article()), []],
  ['one typed around two articles', typed(article(prose(), 'a') + article(prose(), 'b')), ['a', 'b']],
  ['one typed inside an article', article(typed(prose())), []],
  ['two, each typed inside', article(typed(prose()), 'a') + article(typed(prose()), 'b'), ['a', 'b']],
  ['one typed in another', typed(typed(prose()) + typed(prose())), []],
])('the articles of a page with %s', (_, html, ids) => {
  document.body.innerHTML = html;
  expect(findArticleRoots(document).map(({ id }) => id)).toEqual(ids);
});

it('are bounded', () => {
  document.body.innerHTML = article().repeat(60);
  expect(findArticleRoots(document)).toHaveLength(20);
});
