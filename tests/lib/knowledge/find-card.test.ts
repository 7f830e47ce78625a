import { describe, expect, it } from 'vitest';
import '../../own-tables';
import type { Entity, EntityKind } from '../../../lib/core/analysis';
import { findCard } from '../../../lib/knowledge/find-card';
import { mergeFindings } from '../../../lib/knowledge/merge';

const entity = (kind: EntityKind, name: string, aliases: readonly string[] = []): Entity => ({
  id: `${kind}:${name}`,
  kind,
  name,
  aliases,
  roles: [],
  count: 1,
});
const place = (name: string, country: string, aliases: readonly string[] = []): Entity => ({
  ...entity('place', name, aliases),
  country,
});

const nothing = { entities: [], themes: [], mentions: [] };

function withRole(person: Entity, text: string): Entity {
  return { ...person, roles: [{ text, start: 0, end: 1 }] };
}

const summaryOf = (asked: Entity, ...others: Entity[]): string | undefined => {
  const card = findCard(asked.id, { ...nothing, entities: [asked, ...others] });
  return card.status === 'ready' ? card.summary : undefined;
};

describe('cards', () => {
  it.each([
    [entity('place', 'Japan'), 'Japan: country in Asia, capital Tokyo.'],
    [
      entity('place', 'United States', ['U.S.', 'America']),
      'United States: country in North America, capital Washington D.C.',
    ],
    [entity('place', 'Britain'), 'United Kingdom: country in Europe'],
    [entity('place', 'Tokyo'), 'Capital of Japan'],
    [entity('place', 'Washington'), 'Capital of the United States'],
    [entity('place', 'Munich'), 'City in Germany'],
    [entity('place', 'Northeast Asia'), 'China, Japan, the two Koreas'],
    [entity('person', 'Toshimitsu Motegi', ['Motegi']), 'Foreign minister of Japan'],
    [entity('person', 'Volodymyr Zelenskiy'), 'President of Ukraine'],
    [entity('organization', 'I.A.E.A.'), 'nuclear'],
    [entity('organization', 'Munich Security Conference'), 'Yearly meeting'],
    [entity('organization', 'the Quad'), 'Security talks'],
  ])('%j', (asked, words) => {
    expect(summaryOf(asked)).toContain(words);
  });

  it.each([
    entity('person', 'Japan'),
    entity('organization', 'Tokyo'),
    entity('person', 'Lina Rubio'),
    entity('place', 'Port Ellery'),
    entity('organization', 'Senate'),
    entity('person', 'Washington'),
  ])('nothing for %j', (asked) => {
    expect(summaryOf(asked)).toBeUndefined();
  });

  it('tells whose senate, party or ministry it is by the countries of the article', () => {
    const nameOf = (asked: Entity, ...others: Entity[]): string | undefined => {
      const card = findCard(asked.id, { ...nothing, entities: [asked, ...others] });
      return card.status === 'ready' ? (card.name ?? '?') : undefined;
    };
    const senate = entity('organization', 'Senate');
    const washington = place('Washington', 'US');
    expect(nameOf(senate, washington)).toBe('US Senate');
    expect(nameOf(senate, place('Poland', 'PL'))).toBe('Senate of Poland');
    expect(nameOf(senate, place('Norway', 'NO'))).toBeUndefined();
    expect(nameOf(senate, place('Poland', 'PL'), washington)).toBe('?');
    expect(nameOf(senate, { ...place('Poland', 'PL'), count: 3 }, washington)).toBe('Senate of Poland');
    const labour = entity('organization', 'Labour Party');
    expect(nameOf(labour, place('United Kingdom', 'GB', ['Britain']))).toBe('UK Labour Party');
    expect(nameOf(labour, place('Norway', 'NO'))).toBeUndefined();
    const ministry = entity('organization', 'Foreign Ministry');
    expect(nameOf(ministry)).toBeUndefined();
    expect(nameOf(ministry, entity('person', 'Sergei Lavrov'))).toBe('Foreign ministry of Russia');
    expect(nameOf(entity('organization', 'Russian Foreign Ministry'), place('Japan', 'JP'))).toBe(
      'Foreign ministry of Russia',
    );
    expect(nameOf(entity('organization', 'Supreme Court of India'), washington)).toBe(
      'Supreme court of India',
    );
    expect(nameOf(entity('organization', 'Congress'))).toBe('US Congress');
  });

  it('tells who heads a ministry, as far as it knows', () => {
    const ministry = entity('organization', 'Foreign Ministry');
    const card = findCard(ministry.id, { ...nothing, entities: [ministry, place('Japan', 'JP')] });
    expect(card).toMatchObject({
      facts: [{ label: 'Foreign minister', asOf: expect.stringMatching(/^20/) }],
    });
  });

  it.each([
    [{ ...entity('person', 'Mike Johnson') }, [], undefined],
    [{ ...entity('person', 'Mike Johnson') }, [entity('organization', 'House Republicans')], 'Mike Johnson'],
    [{ ...entity('person', 'Marco Rubio') }, [], 'Marco Rubio'],
    [withRole(entity('person', 'Marco Rubio'), 'striker'), [], undefined],
    [entity('person', 'Khan'), [], undefined],
    [entity('person', 'Hunter Biden', ['Biden']), [], undefined],
    [entity('person', 'Ayatollah Khamenei', ['Khamenei']), [], 'Ali Khamenei'],
    [entity('organization', 'IRA'), [], undefined],
    [withRole(entity('person', 'Khan'), 'London Mayor'), [], 'Sadiq Khan'],
    [
      withRole(entity('person', 'Khan'), 'chief prosecutor'),
      [entity('organization', 'International Criminal Court')],
      'Karim Khan',
    ],
    [withRole(entity('person', 'Wang'), 'Chinese Foreign Minister'), [place('China', 'CN')], 'Wang Yi'],
  ] as const)('%j among %j is %s', (asked, others, wanted) => {
    const card = findCard(asked.id, { ...nothing, entities: [asked, ...others] });
    expect(card.status === 'ready' ? card.name : undefined).toBe(wanted);
  });

  it('opens a theme by its id', () => {
    const theme = { id: 'tariffs', name: 'tariffs', cap: 18, score: 1, evidence: [] };
    expect(findCard('tariffs', { ...nothing, themes: [theme] })).toMatchObject({
      status: 'ready',
      summary: 'Duties on goods that cross a border.',
    });
  });

  it('says so when nothing is known, or asked', () => {
    expect(findCard('x', nothing)).toEqual({ status: 'none', id: 'x' });
    expect(mergeFindings('x', [])).toEqual({ status: 'none', id: 'x' });
  });

  it('adds facts that the first source lacks, and says where they are from', () => {
    const source = { name: 'First' };
    const other = { name: 'Second' };
    const card = mergeFindings('x', [
      { facts: [{ label: 'Capital', text: 'A' }], source },
      {
        summary: 'A place.',
        facts: [
          { label: 'Capital', text: 'B' },
          { label: 'River', text: 'C' },
        ],
        source: other,
      },
    ]);
    expect(card).toEqual({
      status: 'ready',
      id: 'x',
      summary: 'A place.',
      facts: [
        { label: 'Capital', text: 'A' },
        { label: 'River', text: 'C', source: other },
      ],
      source,
    });
  });
});
