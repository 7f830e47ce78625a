import { describe, expect, it } from 'vitest';
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

const nothing = { entities: [], themes: [], mentions: [], attributions: [], flags: [] };

const summaryOf = (asked: Entity, ...others: Entity[]): string | undefined => {
  const card = findCard(asked.id, { ...nothing, entities: [asked, ...others] });
  return card.status === 'ready' ? card.summary : undefined;
};

describe('cards', () => {
  it.each([
    [entity('place', 'Japan'), 'Japan, in Asia'],
    [entity('place', 'United States', ['U.S.', 'America']), 'United States, in North America'],
    [entity('place', 'Britain'), 'United Kingdom, in Europe'],
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

  it('tells whose senate or party it is by the places of the article', () => {
    const senate = entity('organization', 'Senate');
    expect(summaryOf(senate, entity('place', 'Washington'))).toContain('US Congress');
    expect(summaryOf(senate, entity('place', 'Poland'))).toBeUndefined();
    const labour = entity('organization', 'Labour Party');
    expect(summaryOf(labour, entity('place', 'United Kingdom', ['Britain']))).toContain('United Kingdom');
    expect(summaryOf(labour, entity('place', 'New Zealand'))).toBeUndefined();
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
