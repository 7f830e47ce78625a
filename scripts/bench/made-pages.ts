import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { Window } from 'happy-dom';

const FIXTURES = resolve(import.meta.dirname, '../../tests/fixtures/articles');
const ARTICLES = [
  'newspaper-council',
  'wire-readout',
  'wordpress-summit',
  'spa-news',
  'amp-health',
  'infinite-scroll',
  'live-blog',
  'paywall-results',
  'shadow-body',
];

/** Paragraphs of our invented articles, of about so many words in all. `variant` makes a text that no other has. */
export function makeParagraphs(words: number, variant = 0): string[] {
  const pool = readParagraphs();
  const chosen: string[] = [];
  let count = 0;
  for (let at = 0; count < words; at += 1) {
    // When the pool is used up its figures are changed, so that no paragraph stands there twice.
    const round = Math.floor(at / pool.length) + variant;
    const paragraph = (pool[at % pool.length] as string).replace(/\d+/g, (n) => String(Number(n) + round));
    chosen.push(paragraph);
    count += paragraph.split(/\s+/).length;
  }
  return chosen;
}

let paragraphs: string[] | undefined;

function readParagraphs(): string[] {
  paragraphs ??= readdirSync(FIXTURES)
    .filter((slug) => ARTICLES.includes(slug))
    .flatMap((slug) => {
      const window = new Window();
      const html = readFileSync(resolve(FIXTURES, slug, 'source.html'), 'utf8').replace(
        /<(script|style)[\s\S]*?<\/\1>/g,
        '',
      );
      const document = new window.DOMParser().parseFromString(html, 'text/html');
      return [...document.querySelectorAll('p')].map((p) => p.textContent.replace(/\s+/g, ' ').trim());
    })
    .filter((text) => text.split(' ').length >= 15);
  return paragraphs;
}

/** A news article as big publishers lay it out: about so many words amid some 2,500 elements of furniture. */
export function makeArticle(words: number, variant: number): string {
  const body = makeParagraphs(words, variant).map((text, at) => {
    const [first, ...others] = text.split(', ');
    const linked =
      at % 4 === 1 && others.length > 0
        ? `<a href="/topic/${at}">${toHtml(first ?? '')}</a>, ${toHtml(others.join(', '))}`
        : toHtml(text);
    const between =
      at % 9 === 8
        ? `<figure class="media"><div role="img"></div><figcaption>The scene on Thursday. <span>Photograph: Idris Penhallow</span></figcaption></figure>`
        : at % 7 === 6
          ? `<aside class="newsletter"><h3>Sign up</h3><p>The week in your inbox, every Friday.</p><input type="email"><button>Sign up</button></aside>`
          : '';
    return `<p class="css-p${at % 3}">${linked}</p>${at % 12 === 11 ? '<h2>What happens next</h2>' : ''}${between}`;
  });
  const title = `Council weighs the sale of ${2 + variant} libraries as the gap in its budget grows`;
  return page(
    title,
    `<meta property="og:type" content="article"><meta property="og:title" content="${title}"><meta property="og:site_name" content="The Marlow Courier">
<meta property="article:published_time" content="2025-09-24T21:14:37.000Z">
<script type="application/ld+json">${JSON.stringify({ '@context': 'https://schema.org', '@type': 'NewsArticle', headline: title, datePublished: '2025-09-24T21:14:37.000Z', author: { '@type': 'Person', name: 'Priyanka Dass-Howell' }, publisher: { '@type': 'NewsMediaOrganization', name: 'The Marlow Courier' } })}</script>`,
    `<article id="story"><h1>${title}</h1><div class="byline">By <a rel="author" href="/by/p">Priyanka Dass-Howell</a> <time datetime="2025-09-24T21:14:37.000Z">Sept. 24, 2025</time></div>
<section class="article-body">${body.join('\n')}</section></article>`,
  );
}

/** The front page of the same newspaper: as many elements, nothing to read. */
export const makeFront = (variant: number): string =>
  page(
    'The Marlow Courier',
    '<meta property="og:type" content="website">',
    `<section class="grid">${teasers(160 + (variant % 2), 'lead')}</section>`,
  );

/** A page of a shop: ruled out by address and head. */
export const makeShop = (variant: number): string =>
  page(
    `Oak bookcase ${variant}`,
    `<meta property="og:type" content="product"><script type="application/ld+json">{"@type":"Product","name":"Oak bookcase","offers":{"@type":"Offer","price":"149"}}</script>`,
    `<section class="product"><h1>Oak bookcase</h1><p>Five shelves, made to order.</p><button class="add-to-cart">Add to cart</button></section><section class="grid">${teasers(160, 'item')}</section>`,
  );

/** Head, menus, side column, comments and footer around a page's own part, with scripts that add to it as ads do. */
const page = (title: string, head: string, main: string): string => `<!doctype html>
<html lang="en-GB"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title>${head}
<style>body{margin:0;font:18px/1.6 Georgia,serif}header{position:sticky;top:0;background:#fff}.wrap{display:grid;grid-template-columns:minmax(0,680px) 300px;gap:40px;max-width:1060px;margin:auto}
.grid{display:grid;grid-template-columns:repeat(3,1fr);gap:20px}.ad{min-height:20px;background:#eee}.media div{height:200px;background:#9ab}
${Array.from({ length: 600 }, (_, n) => `.css-${n} .inner > a:hover,.css-${n}.is-open{color:#${(n + 256).toString(16)};padding:${n % 9}px}`).join('\n')}</style></head>
<body class="css-1"><header><nav>${links(60, 'section')}</nav></header><div class="wrap"><main>${main}</main>
<aside class="sidebar"><h2>Most read</h2>${teasers(60, 'side')}</aside></div>
<section class="comments">${Array.from({ length: 60 }, (_, n) => `<div class="css-${n} comment"><b>reader${n}</b><div class="inner"><span>They closed the pool in 2011 and now this, number ${n}.</span></div></div>`).join('')}</section>
<footer>${links(120, 'foot')}</footer>
<script>[50, 200, 450, 800, 1200, 1700].forEach((wait, at) => setTimeout(() => { for (const aside of document.querySelectorAll('aside, .comment:nth-child(9n)')) { const slot = document.createElement('div'); slot.className = 'ad'; slot.textContent = 'Advertisement ' + at; aside.append(slot); } }, wait));</script>
</body></html>`;

const links = (count: number, word: string): string =>
  Array.from({ length: count }, (_, n) => `<a class="css-${n}" href="/${word}/${n}">${word} ${n}</a> `).join(
    '',
  );

const teasers = (count: number, word: string): string =>
  Array.from(
    { length: count },
    (_, n) =>
      `<div class="css-${n} teaser"><div class="inner"><a href="/${word}-${n}"><h3>Trains halted at Reading as storm ${n} nears</h3></a><p>Passengers wait for news.</p><span>${n} min</span></div></div>`,
  ).join('');

const toHtml = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
