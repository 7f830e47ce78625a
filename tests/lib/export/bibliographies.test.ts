import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Source } from '../../../lib/core/note';
import { toCsl } from '../../../lib/export/cite/csl';
import { bibtex } from '../../../lib/export/exporters/bibtex';
import { cslJson } from '../../../lib/export/exporters/csl-json';
import { ris } from '../../../lib/export/exporters/ris';
import { toDay } from '../../../lib/export/text';
import { source as any } from './arbitraries';
import { dossier, settings, source, words } from './made-up';

const write = (exporter: typeof ris, ...sources: Source[]): string => {
  const out = exporter.write(
    sources.map((made) => ({ ...dossier, source: made })),
    settings,
    words,
  );
  return out.status === 'done' ? out.text : '';
};

describe('RIS', () => {
  it('writes a record as its readers expect it', () => {
    expect(write(ris, source).split('\r\n')).toEqual([
      'TY  - NEWS',
      'TI  - Marland and Tessaly agree to work together on cable security',
      'AU  - Fairweather, Jo',
      'AU  - Castellan, Mina',
      'T2  - The Elgar Courier',
      'SE  - World',
      'PY  - 2026',
      'DA  - 2026/03/02/',
      'Y2  - 2026/03/03/',
      'UR  - https://news.example/world/cable-security',
      'LA  - en',
      'KW  - promises',
      'KW  - cable security',
      'KW  - sources',
      'ER  - ',
      '',
    ]);
  });

  it.each([
    ['Ilse von der Aue', 'AU  - von der Aue, Ilse'],
    ['Inés Torres Quintana', 'AU  - Torres Quintana, Inés'],
    ['Sam Tole Jr.', 'AU  - Tole, Sam, Jr.'],
  ])('the author %s', (byline, expected) => {
    expect(write(ris, { ...source, bylines: [byline] }).split('\r\n')).toContain(expected);
  });

  it('of any articles has lines of its form only, and a record each', () => {
    fc.assert(
      fc.property(fc.array(any, { minLength: 1, maxLength: 3 }), (sources) => {
        const lines = write(ris, ...sources).split('\r\n');
        for (const line of lines.filter((one) => one !== ''))
          expect(line).toMatch(/^[A-Z][A-Z0-9] {2}- [^\r\n]*$/);
        expect(lines.filter((line) => line.startsWith('TY  - '))).toHaveLength(sources.length);
        expect(lines.filter((line) => line === 'ER  - ')).toHaveLength(sources.length);
      }),
      { numRuns: 60 },
    );
  });
});

describe('BibTeX', () => {
  it('writes an entry', () => {
    expect(write(bibtex, source)).toBe(`@article{fairweather-2026-marland,
  author = {Fairweather, Jo and Castellan, Mina},
  title = {{Marland and Tessaly agree to work together on cable security}},
  journal = {The Elgar Courier},
  year = {2026},
  month = mar,
  day = {2},
  url = {https://news.example/world/cable-security},
  urldate = {2026-03-03},
  language = {en},
}
`);
  });

  it.each([
    [['Ludwig van der Berg Jr.'], 'author = {van der Berg, Jr., Ludwig}'],
    [['Inés Torres Quintana'], 'author = {Torres Quintana, Inés}'],
    [['Ministry of Trade and Industry'], 'author = {{Ministry of Trade and Industry}}'],
    [['Böll & Söhne Group'], 'author = {{Böll \\& Söhne Group}}'],
  ])('authors %j', (bylines, expected) => {
    expect(write(bibtex, { ...source, bylines })).toContain(expected);
  });

  it.each([
    ['50% of $5 & #1_a', '50\\% of \\$5 \\& \\#1\\_a'],
    ['a {b} \\c', 'a \\textbraceleft{}b\\textbraceright{} \\textbackslash{}c'],
    ['~ and ^', '\\textasciitilde{} and \\textasciicircum{}'],
    ['Größe, 東京 😀', 'Größe, 東京 😀'],
  ])('title %s', (title, expected) => {
    expect(write(bibtex, { ...source, title })).toContain(`title = {{${expected}}},`);
  });

  it('gives each entry a key of its own, of plain letters', () => {
    const keys = [
      ...write(bibtex, source, source, { ...source, bylines: ['Ørsted Gärtner'] }).matchAll(
        /^@\w+\{(.*),$/gm,
      ),
    ];
    expect(keys.map(([, key]) => key)).toEqual([
      'fairweather-2026-marland',
      'fairweather-2026-marland-2',
      'gartner-2026-marland',
    ]);
  });

  it('of any article closes every brace, and its title can be read back', () => {
    fc.assert(
      fc.property(any, (made) => {
        const entry = write(bibtex, made);
        let depth = 0;
        for (const letter of entry) {
          depth += letter === '{' ? 1 : letter === '}' ? -1 : 0;
          expect(depth).toBeGreaterThanOrEqual(0);
        }
        expect(depth).toBe(0);
        const [, title = ''] = /^ {2}title = \{\{(.*)\}\},$/m.exec(entry) ?? [];
        expect(readTex(title)).toBe(toCsl(made).title.replace(/\p{Cc}/gu, ''));
      }),
      { numRuns: 100 },
    );
  });
});

/** What LaTeX prints for the escapes used here. */
const readTex = (text: string): string =>
  text.replace(/\\(text\w+)\{\}|\\([&%$#_])/g, (_, command: string | undefined, letter: string) =>
    command
      ? ({
          textbackslash: '\\',
          textbraceleft: '{',
          textbraceright: '}',
          textasciitilde: '~',
          textasciicircum: '^',
        }[command] ?? '')
      : letter,
  );

it('CSL-JSON is a list of items', () => {
  expect(JSON.parse(write(cslJson, source))).toEqual([toCsl(source)]);
});

it.each([
  ['2026-03-02T08:30:00Z', '2026-03-02'],
  ['2026-03', '2026-03'],
  ['2026', '2026'],
  ['2026-3-2', null],
  ['2026-03-32', null],
  ['March 2', null],
  ['', null],
  [undefined, null],
])('the day of %s is %s', (iso, day) => {
  expect(toDay(iso)).toBe(day);
});
