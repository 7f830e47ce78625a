import { describe, expect, it } from 'vitest';
import { readByline } from '../../../lib/page/bylines';
import { dateInUrl, firstDate } from '../../../lib/page/dates';
import { readDisclosure } from '../../../lib/page/disclosures';
import { readMetadata } from '../../../lib/page/metadata';

const read = (html: string, lines: string[] = [], url = 'https://example.com/a') => {
  const page = new DOMParser().parseFromString(html, 'text/html');
  return readMetadata(page, url, page.body, lines);
};
const linked = (data: unknown): string =>
  `<script type="application/ld+json">${JSON.stringify(data)}</script>`;

describe('dates', () => {
  it.each([
    ['2026-02-15T15:02:00+00:00', '2026-02-15T15:02:00+00:00'],
    ['2026-02-15 15:02', '2026-02-15T15:02'],
    ['Published 2026-02-15', '2026-02-15'],
    ['Feb. 3, 2026', '2026-02-03'],
    ['3rd of March 2026', '2026-03-03'],
    ['23. Oktober 2025', '2025-10-23'],
    ['5 de mayo de 2025', '2025-05-05'],
    ['1er août 2025', '2025-08-01'],
    ['Do 25.04.24 | 14:07 Uhr', '2024-04-25'],
    ['2025年1月13日 21時', '2025-01-13'],
    ['25/12/2025', '2025-12-25'],
    ['12/25/2025', '2025-12-25'],
    ['Wed, 28 Feb 2024 15:48:15 GMT', '2024-02-28'],
    ['4/5/2025', undefined],
    ['3 hours ago', undefined],
    ['Room 2019', undefined],
    ['2026-13-45', undefined],
    ['31 February', undefined],
    ['', undefined],
  ])('%s is %s', (shown, date) => {
    expect(firstDate([shown])?.slice(0, date?.length ?? 99)).toBe(date);
  });

  it.each([
    ['https://example.com/2024/02/28/mortgages.html', '2024-02-28'],
    ['https://example.com/news/20240228/mortgages', '2024-02-28'],
    ['https://example.com/news/481220', undefined],
  ])('%s holds %s', (url, date) => {
    expect(dateInUrl(url)).toBe(date);
  });
});

describe('bylines in lines', () => {
  it.each([
    ['By Jane Doe', ['Jane Doe']],
    ['By Jane Doe and John Roe', ['Jane Doe', 'John Roe']],
    ['By Sam Tole, Jr. and John Roe', ['Sam Tole Jr.', 'John Roe']],
    ['ByJane Doe', ['Jane Doe']],
    ['Von Hans Maier | Berlin', ['Hans Maier']],
    ['By the time the council met, the money was gone.', []],
    ['By Monday the river had risen by a metre.', []],
    ['Von der Leyen said no', []],
    ['Byron Bay is closed', []],
    ['The report was written by Jane Doe', []],
  ])('%s', (line, names) => {
    expect(readByline(line)).toEqual(names);
  });
});

describe('disclosures', () => {
  it.each([
    ['This story was written with the help of AI and checked by an editor.', 'ai'],
    ['Correction: an earlier version of this article gave the wrong year.', 'correction'],
    ['This article was provided by The Associated Press.', 'wire'],
    ['Sponsored content by Acme', 'sponsored'],
    ['The minister said AI would change every job in the town.', undefined],
    ['The firm corrected its accounts in March.', undefined],
    ['He paid for the dinner with his own money.', undefined],
  ])('%s', (line, kind) => {
    expect(readDisclosure(line)?.kind).toBe(kind);
  });
});

describe('metadata', () => {
  it('follows references within linked data', () => {
    const graph = [
      {
        '@type': 'NewsArticle',
        headline: 'A headline of words',
        author: { '@id': '#a' },
        publisher: { '@id': '#p' },
      },
      { '@type': 'Person', '@id': '#a', name: 'Jane Doe' },
      { '@type': 'Organization', '@id': '#p', name: 'The Paper' },
    ];
    expect(read(linked({ '@graph': graph }))).toMatchObject({
      title: 'A headline of words',
      bylines: ['Jane Doe'],
      publisher: 'The Paper',
    });
  });

  it('takes of several articles in the data the one at this address', () => {
    const one = (name: string) => ({
      '@type': 'NewsArticle',
      headline: name,
      url: `https://example.com/${name}`,
    });
    expect(read(linked([one('b'), one('a'), one('c')])).title).toBe('a');
  });

  it('believes a publisher that names itself as author only where nobody else is named', () => {
    const data = { '@type': 'NewsArticle', author: { name: 'The Paper' }, publisher: { name: 'The Paper' } };
    expect(read(linked(data)).bylines).toEqual(['The Paper']);
    expect(read(linked(data), ['By Jane Doe']).bylines).toEqual(['Jane Doe']);
  });

  it.each([
    [
      '<title>Words of a headline - The Paper</title><meta property="og:site_name" content="The Paper">',
      'Words of a headline',
    ],
    ['<title>Words | Politics | The Paper</title>', 'Words'],
    ['<title>One - and two</title>', 'One - and two'],
  ])('%s has the title %s', (html, title) => {
    expect(read(html).title).toBe(title);
  });
});
