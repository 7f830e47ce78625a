import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import '../own-tables';
import { ORGANISATIONS } from '../../lib/knowledge/data/organisations';
import { PEOPLE } from '../../lib/knowledge/data/people';
import { PLACES } from '../../lib/knowledge/data/places';
import type { Source, Subject } from '../../lib/knowledge/source';
import { SOURCES } from '../../lib/knowledge/sources';
import { readRows, toKey } from '../../lib/knowledge/table';
import { MAJOR_TOPICS } from '../../lib/themes/themes';

const subject = (kind: Subject['kind'], name: string, id = name): Subject => ({
  id,
  kind,
  name,
  aliases: [],
});
const KINDS: readonly Subject['kind'][] = ['person', 'place', 'organization', 'theme', 'term'];

/** Something each source must know. */
const KNOWN: Record<string, Subject> = {
  themes: subject('theme', 'tariffs', 'tariffs'),
  terms: subject('term', 'Readout', 'term:readout'),
  people: subject('person', 'Marco Rubio'),
  organisations: subject('organization', 'Munich Security Conference'),
  places: subject('place', 'Indo-Pacific'),
  countries: subject('place', 'Japan'),
  cities: subject('place', 'Munich'),
};

it('every source of the folder is listed', () => {
  const files = readdirSync('lib/knowledge/sources').filter((file) => file !== 'index.ts');
  expect(SOURCES.map(({ id }) => `${id}.ts`).sort()).toEqual(files.sort());
});

describe.each(SOURCES.map((source) => [source.id, source] as const))('source %s', (id, source: Source) => {
  it('declares its licence and that nothing leaves the browser', () => {
    expect(source.licence).not.toBe('');
    expect(source).toMatchObject({ hosts: [], sends: 'nothing' });
  });

  it('knows what it should, with facts, dates and a source', () => {
    const known = KNOWN[id];
    const finding = known && source.find(known);
    expect(finding?.summary).toMatch(/\.$/);
    expect(finding?.facts.length).toBeGreaterThan(0);
    for (const { label, text } of finding?.facts ?? []) expect(label && text).toBeTruthy();
    expect(finding?.source.url).toMatch(/^https:/);
    expect(finding?.source.licence).toBe(source.licence);
  });

  it('answers the same name only for its own kind', () => {
    const known = KNOWN[id];
    const others = KINDS.filter((kind) => kind !== known?.kind);
    for (const kind of others) expect(known && source.find({ ...known, kind })).toBeUndefined();
  });

  it.each(['', ' ', 'Nobody Atall', '|', '@', 'constructor', '__proto__', 'a'.repeat(10_000)])(
    'knows nothing of %j',
    (name) => {
      for (const kind of KINDS) expect(source.find(subject(kind, name))).toBeUndefined();
    },
  );
});

describe.each([
  ['organisations', ORGANISATIONS],
  ['people', PEOPLE],
  ['places', PLACES],
])('table of %s', (_, table) => {
  const rows = readRows(table);

  it.each(rows.map((row) => [row.name, row] as const))('%s is whole', (_name, row) => {
    expect(row.summary).toMatch(/^.*\.$/);
    expect(row.asOf).toMatch(/^20\d\d-(0[1-9]|1[0-2])$/);
    expect(row.asOf <= new Date().toISOString().slice(0, 7)).toBe(true);
    expect(URL.canParse(row.url) && /^https?:/.test(row.url)).toBe(true);
    for (const { label, text } of row.facts) {
      expect(label).toMatch(/^[A-Z0-9]/);
      expect(text).not.toBe('');
    }
  });

  it('names nothing twice', () => {
    const names = rows.flatMap(({ name, aliases }) => [...new Set([name, ...aliases].map(toKey))]);
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
  });
});

it('every theme has a card', () => {
  const themes = SOURCES.find(({ id }) => id === 'themes');
  for (const { id, name } of MAJOR_TOPICS.flatMap((topic) => topic.themes)) {
    expect(themes?.find(subject('theme', name, id))?.summary, id).toBeDefined();
  }
});
