import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Dossier } from '../../../lib/core/dossier';
import { htmlReport } from '../../../lib/export/exporters/html-report';
import { toLines } from '../../../lib/export/text';
import { dossiers } from './arbitraries';
import { dossier, settings, words } from './made-up';

const write = (of: readonly Dossier[]): string => {
  const out = htmlReport.write(of, settings, words);
  return out.status === 'done' ? out.text : '';
};
const read = (text: string): Document => new DOMParser().parseFromString(text, 'text/html');

/** Elements that a report is made of; anything else came out of somebody's text. */
const ELEMENTS =
  'html head meta title style body main article section h1 h2 h3 h4 p a div blockquote dl dt dd ul ol li b i footer strong em s code pre br hr'.split(
    ' ',
  );

describe('the report', () => {
  const page = read(write([dossier]));
  const text = page.body.textContent ?? '';

  it.each([
    'Marland and Tessaly agree to work together on cable security',
    'Jo Fairweather, Mina Castellan · The Elgar Courier · 2026-03-02 · Read on 2026-03-03',
    'Question: What exactly was agreed, by when?',
    'Only one side is quoted.',
    'Median repair time was 9 days in summer and 16 in winter.',
    'Which studies does he mean?',
    'Fairweather, J., & Castellan, M. (2026, March 2).',
    'Mina Castellan · Readout · 2026-03-05',
  ])('says “%s”', (words) => {
    expect(text).toContain(words);
  });

  it('loads nothing and runs nothing', () => {
    expect(page.querySelectorAll('script, link, img, iframe, object, embed, base, form')).toHaveLength(0);
    expect(
      page.querySelector('meta[http-equiv="Content-Security-Policy"]')?.getAttribute('content'),
    ).toContain("default-src 'none'");
    expect(page.querySelector('style')?.textContent).toContain('"Noto Serif"');
  });

  it('leads to the words in the article', () => {
    expect([...page.querySelectorAll('blockquote a')].map((link) => link.getAttribute('href'))).toContain(
      'https://news.example/world/cable-security?from=home#:~:text=Studies%20show%20that-,repairs%20take%20longer%20in%20winter,-.%20Brandt%20is',
    );
  });
});

it('of any text is the same elements, and the text', () => {
  fc.assert(
    fc.property(dossiers, (made) => {
      const written = write(made);
      const tags = [...written.matchAll(/<([a-z]\w*)/g)].map(([, tag]) => tag);
      expect(tags.filter((tag) => !ELEMENTS.includes(tag ?? ''))).toEqual([]);
      expect(written).not.toMatch(/<[^>]*\son\w+\s*=/);
      for (const [, href = ''] of written.matchAll(/href="([^"]*)"/g)) expect(href).toMatch(/^https?:\/\//);
    }),
    { numRuns: 60 },
  );
});

it('shows what a note says in Markdown', () => {
  const body = 'It *was* **agreed**:\n\n- by [whom](https://x.example/a?b="c)\n- `when`\n\n> # They said\n';
  const note = { ...dossier.notes[0], body } as (typeof dossier.notes)[number];
  const page = read(write([{ ...dossier, notes: [note], claims: [] }]));
  const found = [...page.querySelectorAll('.text :is(em, strong, li, a, code)')];
  expect(found.map(({ localName, textContent }) => [localName, textContent])).toEqual([
    ['em', 'was'],
    ['strong', 'agreed'],
    ['li', 'by whom'],
    ['a', 'whom'],
    ['li', 'when'],
    ['code', 'when'],
    ['strong', 'They said'],
  ]);
  expect(page.querySelector('.text a')?.getAttribute('href')).toMatch(/^https:\/\/x\.example\/a\?b=/);
});

it.each([
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' onclick='x",
  ']]>&lt;b>',
  '--><b>',
  '\u202eabc',
])('shows %s as it is', (hostile) => {
  const note = { ...dossier.notes[0], body: hostile, tags: [hostile] } as (typeof dossier.notes)[number];
  const page = read(write([{ ...dossier, source: { ...dossier.source, title: hostile }, notes: [note] }]));
  expect(page.querySelector('h1')?.textContent).toBe(hostile);
  expect(page.querySelector('.text')?.textContent).toBe(hostile);
  expect(page.querySelector('script, img, .text b')).toBeNull();
  expect(toLines(hostile)).toHaveLength(1);
});
