import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Source } from '../../../lib/core/note';
import { citeApa } from '../../../lib/export/cite/apa';
import { citeChicago } from '../../../lib/export/cite/chicago';
import { toCsl } from '../../../lib/export/cite/csl';
import { citeSource } from '../../../lib/export/cite/list';
import { citeMla } from '../../../lib/export/cite/mla';
import { parseName } from '../../../lib/export/cite/name';
import { toPlain } from '../../../lib/export/cite/pieces';
import { source as any, wellFormed } from './arbitraries';
import { source } from './made-up';

const apa = (change: Partial<Source>): string => toPlain(citeSource(citeApa, { ...source, ...change }));
const mla = (change: Partial<Source>): string => toPlain(citeSource(citeMla, { ...source, ...change }));
const chicago = (change: Partial<Source>): string =>
  toPlain(citeSource(citeChicago, { ...source, ...change }));
const TITLE = 'Marland and Tessaly agree to work together on cable security';
const URL = 'https://news.example/world/cable-security';

describe('names', () => {
  it.each([
    ['Jo Fairweather', { given: 'Jo', family: 'Fairweather' }],
    ['By Jo  Fairweather', { given: 'Jo', family: 'Fairweather' }],
    ['Mary-Kate Q. O’Brien', { given: 'Mary-Kate Q.', family: 'O’Brien' }],
    ['Ludwig van der Berg', { given: 'Ludwig', 'non-dropping-particle': 'van der', family: 'Berg' }],
    ['Ana de la Cruz', { given: 'Ana', 'non-dropping-particle': 'de la', family: 'Cruz' }],
    ['Vincent Van Doren', { given: 'Vincent', family: 'Van Doren' }],
    ['Van Doren', { given: 'Van', family: 'Doren' }],
    ['Ilse von der Aue', { given: 'Ilse', 'non-dropping-particle': 'von der', family: 'Aue' }],
    ['Maria De La Cruz', { given: 'Maria', family: 'De La Cruz' }],
    ['Luís da Rocha', { given: 'Luís', 'non-dropping-particle': 'da', family: 'Rocha' }],
    ['Jill St. Clair', { given: 'Jill', family: 'St. Clair' }],
    ['Máire Ó Riain', { given: 'Máire', family: 'Ó Riain' }],
    ['Amel Ben Salah', { given: 'Amel', family: 'Ben Salah' }],
    ['Ben Whitlow', { given: 'Ben', family: 'Whitlow' }],
    ['Inés Torres Quintana', { given: 'Inés', family: 'Torres Quintana' }],
    ['José Luis Gómez Abril', { given: 'José Luis', family: 'Gómez Abril' }],
    ['Elena Lopez Marquez', { given: 'Elena', family: 'Lopez Marquez' }],
    ['Sofía Ruiz de la Vega', { given: 'Sofía Ruiz', 'non-dropping-particle': 'de la', family: 'Vega' }],
    ['Juan Carlos Pérez', { given: 'Juan Carlos', family: 'Pérez' }],
    ['Rosa Torres', { given: 'Rosa', family: 'Torres' }],
    ['Anna Cruz Bell', { given: 'Anna Cruz', family: 'Bell' }],
    ['Choe Min-ho', { given: 'Min-ho', family: 'Choe' }],
    ['Kim Ashworth', { given: 'Kim', family: 'Ashworth' }],
    ['Kim Holt-Reeve', { given: 'Kim', family: 'Holt-Reeve' }],
    ['Dr. Jo Fairweather', { given: 'Jo', family: 'Fairweather' }],
    ['Sir Keith Oldham Jr.', { given: 'Keith', family: 'Oldham', suffix: 'Jr.' }],
    ['Jo Fairweather, Ph.D.', { given: 'Jo', family: 'Fairweather' }],
    ['Jun Wei Ma', { given: 'Jun Wei', family: 'Ma' }],
    ['Jo Fairweather in Port Elgar', { given: 'Jo', family: 'Fairweather' }],
    ['Jo Fairweather for The Elgar Courier', { given: 'Jo', family: 'Fairweather' }],
    ['Centre for Coastal Reform', { literal: 'Centre for Coastal Reform' }],
    ['Prof Tole', { given: 'Prof', family: 'Tole' }],
    ['de la Cruz, Ana', { given: 'Ana', 'non-dropping-particle': 'de la', family: 'Cruz' }],
    ['García Márquez, Gabriel', { given: 'Gabriel', family: 'García Márquez' }],
    ['Sam Tole Jr.', { given: 'Sam', family: 'Tole', suffix: 'Jr.' }],
    ['Sam Tole, Jr.', { given: 'Sam', family: 'Tole', suffix: 'Jr.' }],
    ['Sam Tole III', { given: 'Sam', family: 'Tole', suffix: 'III' }],
    ['Jo Fairweather, Staff Writer', { given: 'Jo', family: 'Fairweather' }],
    ['Jo Fairweather, Associated Press', { given: 'Jo', family: 'Fairweather' }],
    ['Reuters', { literal: 'Reuters' }],
    ['Associated Press', { literal: 'Associated Press' }],
    ['Ministry of Trade, Industry and Energy', { literal: 'Ministry of Trade, Industry and Energy' }],
    ['The Elgar Courier', { literal: 'The Elgar Courier' }],
    ['Editorial Board', { literal: 'Editorial Board' }],
    ['desk@news.example', { literal: 'desk@news.example' }],
    ['王小明', { literal: '王小明' }],
    [' \n', null],
  ])('%s', (byline, expected) => {
    expect(parseName(byline)).toEqual(expected);
  });
});

describe('APA', () => {
  it.each([
    [
      {},
      `Fairweather, J., & Castellan, M. (2026, March 2). ${TITLE}. The Elgar Courier. Retrieved March 3, 2026, from ${URL}`,
    ],
    [
      { bylines: ['Jean-Paul de Witt Jr.'] },
      `de Witt, J.-P., Jr. (2026, March 2). ${TITLE}. The Elgar Courier. Retrieved March 3, 2026, from ${URL}`,
    ],
    [
      { bylines: ['Ilse von der Aue', 'Inés Torres Quintana'] },
      `von der Aue, I., & Torres Quintana, I. (2026, March 2). ${TITLE}. The Elgar Courier. Retrieved March 3, 2026, from ${URL}`,
    ],
    [
      { bylines: [], published: '2026-03' },
      `The Elgar Courier. (2026, March). ${TITLE}. Retrieved March 3, 2026, from ${URL}`,
    ],
    [
      { bylines: ['the elgar courier'], published: 'soon', title: 'Who pays?' },
      `The Elgar Courier. (n.d.). Who pays? Retrieved March 3, 2026, from ${URL}`,
    ],
    [
      { bylines: ['Ministry of Trade'], published: '2026' },
      `Ministry of Trade. (2026). ${TITLE}. The Elgar Courier. Retrieved March 3, 2026, from ${URL}`,
    ],
  ])('%j', (change, expected) => {
    expect(apa(change)).toBe(expected);
  });

  it('without author and house begins with the title', () => {
    const { publisher: _, ...bare } = source;
    expect(toPlain(citeApa(toCsl({ ...bare, bylines: [] })))).toBe(
      `${TITLE}. (2026, March 2). Retrieved March 3, 2026, from ${URL}`,
    );
  });

  it('of more than twenty authors names nineteen and the last', () => {
    const bylines = Array.from('ABCDEFGHIJKLMNOPQRSTUVW', (letter) => `Jo ${letter}lder`);
    expect(apa({ bylines })).toMatch(/^Alder, J\., .*Slder, J\., … Wlder, J\. \(2026/);
  });

  it('sets the house in italics, and a title that stands alone', () => {
    expect(citeSource(citeApa, source)).toContainEqual({ italic: 'The Elgar Courier.' });
    const { publisher: _, ...bare } = source;
    expect(citeSource(citeApa, bare)).toContainEqual({ italic: `${TITLE}.` });
  });
});

describe('MLA', () => {
  it.each([
    [
      {},
      `Fairweather, Jo, and Mina Castellan. “${TITLE}.” The Elgar Courier, 2 Mar. 2026, ${URL}. Accessed 3 Mar. 2026.`,
    ],
    [
      { bylines: ['Ana de la Cruz', 'B. Oe', 'C. Ue'], published: '2026-09-30' },
      `de la Cruz, Ana, et al. “${TITLE}.” The Elgar Courier, 30 Sept. 2026, ${URL}. Accessed 3 Mar. 2026.`,
    ],
    [
      { bylines: ['Ilse von der Aue', 'Inés Torres Quintana'] },
      `von der Aue, Ilse, and Inés Torres Quintana. “${TITLE}.” The Elgar Courier, 2 Mar. 2026, ${URL}. Accessed 3 Mar. 2026.`,
    ],
    [
      { bylines: ['Reuters'], title: 'Minister: "We will pay"', published: '2026-05' },
      `Reuters. “Minister: ‘We will pay.’” The Elgar Courier, May 2026, ${URL}. Accessed 3 Mar. 2026.`,
    ],
    [
      { bylines: [], published: '', title: 'Who pays?' },
      `“Who pays?” The Elgar Courier, ${URL}. Accessed 3 Mar. 2026.`,
    ],
  ])('%j', (change, expected) => {
    expect(mla(change)).toBe(expected);
  });
});

describe('Chicago', () => {
  it.each([
    [
      {},
      `Fairweather, Jo, and Mina Castellan. “${TITLE}.” The Elgar Courier, March 2, 2026. Accessed March 3, 2026. ${URL}.`,
    ],
    [
      { bylines: ['A. Ae', 'B. Be', 'C. Ce', 'D. De', 'E. Ee', 'F. Ef', 'G. Ge'] },
      `Ae, A., B. Be, C. Ce, et al. “${TITLE}.” The Elgar Courier, March 2, 2026. Accessed March 3, 2026. ${URL}.`,
    ],
    [
      { bylines: ['Inés Torres Quintana', 'Sam Tole Jr.'], published: '2026' },
      `Torres Quintana, Inés, and Sam Tole Jr. “${TITLE}.” The Elgar Courier, 2026. Accessed March 3, 2026. ${URL}.`,
    ],
    [
      { bylines: ['A. Ae', 'B. Be', 'Northern Cable Authority'], published: '2026' },
      `Ae, A., B. Be, and Northern Cable Authority. “${TITLE}.” The Elgar Courier, 2026. Accessed March 3, 2026. ${URL}.`,
    ],
    [{ bylines: [], published: 'x' }, `“${TITLE}.” The Elgar Courier. Accessed March 3, 2026. ${URL}.`],
    [
      { bylines: [], title: '' },
      `“[Untitled].” The Elgar Courier, March 2, 2026. Accessed March 3, 2026. ${URL}.`,
    ],
  ])('%j', (change, expected) => {
    expect(chicago(change)).toBe(expected);
  });
});

describe('CSL-JSON', () => {
  it('says what is known and nothing else', () => {
    expect(toCsl(source)).toEqual({
      id: `urn:uuid:${source.id}`,
      type: 'article-newspaper',
      title: TITLE,
      author: [
        { given: 'Jo', family: 'Fairweather' },
        { given: 'Mina', family: 'Castellan' },
      ],
      'container-title': 'The Elgar Courier',
      section: 'World',
      issued: { 'date-parts': [[2026, 3, 2]] },
      accessed: { 'date-parts': [[2026, 3, 3]] },
      URL,
      language: 'en',
    });
    const { publisher: _p, section: _s, published: _d, canonicalUrl: _c, ...bare } = source;
    expect(toCsl({ ...bare, bylines: [' '], url: 'about:blank', lang: 'und', accessed: '' })).toEqual({
      id: `urn:uuid:${source.id}`,
      type: 'webpage',
      title: TITLE,
    });
  });

  it('takes the day that the page gave, whatever its time zone', () => {
    expect(toCsl({ ...source, published: '2026-03-02T23:30:00-05:00' }).issued).toEqual({
      'date-parts': [[2026, 3, 2]],
    });
    expect(toCsl({ ...source, published: '2026-13-02' }).issued).toBeUndefined();
    expect(toCsl({ ...source, published: '12026-03-02' }).issued).toBeUndefined();
  });
});

it('any article is cited on one line, well-formed, with its address', () => {
  fc.assert(
    fc.property(any, (made) => {
      for (const cite of [citeApa, citeMla, citeChicago]) {
        const line = toPlain(citeSource(cite, made));
        expect(line).toBe(wellFormed(line));
        expect(line).not.toMatch(/[\n\r]|undefined|null|NaN/);
        expect(line).toContain(toCsl(made).URL ?? '');
      }
    }),
    { numRuns: 100 },
  );
});
