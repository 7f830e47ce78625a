import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Filters, formatFilters, NO_FILTERS, parseFilters } from '../../../lib/library/filters';
import { searchShelf, toFacets, wordsOf } from '../../../lib/library/search';
import { toShelf } from '../../../lib/library/shelf';
import { toTimeline } from '../../../lib/library/timeline';
import { hostile } from '../export/arbitraries';
import { dossier } from '../export/made-up';
import { makeDossiers } from './made-up';

const shelf = toShelf([dossier, ...makeDossiers(40)]);
const titles = (filters: Partial<Filters>): string[] =>
  searchShelf(shelf, { ...NO_FILTERS, ...filters }).map(({ dossier: { source } }) => source.title);
const REAL = dossier.source.title;

describe('search', () => {
  it.each([
    [{ words: 'tessaly agree together' }, true],
    [{ words: 'TOGETHER' }, true],
    [{ words: '“only one side”' }, true],
    [{ words: '"one only side"' }, false],
    [{ words: 'Repair times' }, true],
    [{ words: 'ilias korda' }, true],
    [{ words: 'zeppelin' }, false],
    [{ words: 'together zeppelin' }, false],
    [{ tag: 'cable security' }, true],
    [{ tag: 'cable' }, false],
    [{ about: 'person:adela-brandt' }, true],
    [{ about: 'person:nobody' }, false],
    [{ site: 'news.example' }, true],
    [{ site: 'example' }, false],
    [{ since: '2026-03-02', until: '2026-03-02' }, true],
    [{ since: '2026-03-03' }, false],
    [{ until: '2026-03-01' }, false],
    [{ with: 'claims' }, true],
    [{ with: 'open' }, true],
    [{ with: 'notes', words: 'together', tag: 'promises', site: 'news.example' }, true],
  ] as const)('%j', (filters, found) => {
    expect(titles(filters).includes(REAL)).toBe(found);
  });

  it('lists everything where nothing is asked for, the last touched first', () => {
    expect(titles({})).toHaveLength(41);
    const made = titles({}).filter((title) => title !== REAL);
    expect(made).toEqual(makeDossiers(40).map(({ source }) => source.title));
    expect(titles({}).indexOf(REAL)).toBe(1);
  });

  it('leaves out articles that have neither notes nor claims', () => {
    expect(toShelf([{ ...dossier, notes: [], claims: [] }])).toEqual([]);
  });

  it.each([
    ['  a  B ', ['a', 'b']],
    ['"Two words" more', ['two words', 'more']],
    ['„zwei Worte“', ['zwei worte']],
    ['Müller’s Łódź', ["muller's", 'łodz']],
    ['"', ['"']],
    ['', []],
  ])('%j asks for %j', (query, words) => {
    expect(wordsOf(query)).toEqual(words);
  });

  it('finds each article by any word of its notes', () => {
    fc.assert(
      fc.property(hostile, (body) => {
        const [note] = dossier.notes;
        if (!note) return;
        const one = toShelf([{ ...dossier, notes: [{ ...note, body }] }]);
        for (const word of body.match(/[^\s"“„”]+/g) ?? [])
          expect(searchShelf(one, { ...NO_FILTERS, words: word }).length).toBe(1);
      }),
    );
  });
});

describe('facets', () => {
  it('count articles, the most frequent first, under their names', () => {
    const { tags, about, sites } = toFacets(shelf, 3);
    expect(tags).toHaveLength(3);
    expect(tags[0]?.count).toBeGreaterThanOrEqual(tags[1]?.count ?? 0);
    expect(about.map(({ name }) => name)).toContain('Marland');
    expect(sites.map(({ id }) => id).sort()).toEqual(['courier.example', 'news.example', 'wire.example']);
    expect(sites.reduce((sum, { count }) => sum + count, 0)).toBe(41);
  });
});

describe('timeline', () => {
  it('walks through the articles that name somebody, month by month, with what was noted', () => {
    const months = toTimeline(shelf, 'person:adela-brandt');
    expect(months.map(({ month }) => month)).toEqual(['2026-03', '2026-02']);
    expect(months.flatMap(({ entries }) => entries)).toHaveLength(11);
    const days = months.flatMap(({ entries }) => entries.map(({ shelved }) => shelved.day));
    expect(days).toEqual(days.toSorted().reverse());
    const [, tessaly] = [0, toTimeline(toShelf([dossier]), 'place:marland')];
    expect(tessaly[0]?.entries[0]?.notes).toEqual([]);
    expect(toTimeline(shelf, 'person:nobody')).toEqual([]);
  });

  it('takes in notes that name it, and claims that it makes', () => {
    const source = { ...dossier.source, about: [{ id: 'person:ilias-korda', name: 'Ilias Korda' }] };
    const [note] = dossier.notes;
    const notes = note ? [note, { ...note, body: 'Ask Ilias Korda' }] : [];
    const [entry] =
      toTimeline(toShelf([{ ...dossier, source, notes }]), 'person:ilias-korda')[0]?.entries ?? [];
    expect(entry?.notes.map(({ body }) => body)).toEqual(['Ask Ilias Korda']);
    expect(entry?.claims).toEqual(dossier.claims);
  });
});

describe('filters in the address', () => {
  it('come back as they were', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 20 }).map((made) => made.toWellFormed());
    const day = fc.constantFrom('', '2026-03-02');
    fc.assert(
      fc.property(
        fc.record<Filters>({
          words: text,
          tag: text,
          about: text,
          site: text,
          since: day,
          until: day,
          with: fc.constantFrom('', 'notes', 'claims', 'open'),
          view: fc.constantFrom('', 'timeline'),
        }),
        (filters) => {
          expect(parseFilters(`#${formatFilters(filters)}`)).toEqual(filters);
        },
      ),
    );
  });

  it.each([
    ['', NO_FILTERS],
    ['#', NO_FILTERS],
    ['#since=yesterday&with=magic&constructor=1', NO_FILTERS],
    ['#words=a+b&until=2026-01-01', { ...NO_FILTERS, words: 'a b', until: '2026-01-01' }],
  ])('%s is read as far as it makes sense', (hash, filters) => {
    expect(parseFilters(hash)).toEqual(filters);
  });

  it('say nothing where nothing is asked for', () => {
    expect(formatFilters(NO_FILTERS)).toBe('');
  });
});
