import { describe, expect, it } from 'vitest';
import { FACT_LABELS } from '../../components/fact-labels';
import '../own-tables';
import { BODIES } from '../../lib/knowledge/data/bodies';
import { ORGANISATIONS } from '../../lib/knowledge/data/organisations';
import { PEOPLE } from '../../lib/knowledge/data/people';
import { PLACES } from '../../lib/knowledge/data/places';
import { findCardOf } from '../../lib/knowledge/find-card';
import type { Subject } from '../../lib/knowledge/source';
import { readRows } from '../../lib/knowledge/table';
import { MAJOR_TOPICS } from '../../lib/themes/themes';

const labelsOf = (kind: Subject['kind'], name: string, id = name): string[] => {
  const card = findCardOf({ id, kind, name, aliases: [] });
  return card.status === 'ready' ? card.facts.map(({ label }) => label) : [];
};
const themes = MAJOR_TOPICS.flatMap((topic) => topic.themes);

describe('the names of facts in the reader’s language', () => {
  it.each([
    ['a country', labelsOf('place', 'Japan')],
    ['a city', labelsOf('place', 'Osaka')],
    ['a term', labelsOf('term', 'Readout', 'term:readout')],
    ['a theme', themes.flatMap(({ id, name }) => labelsOf('theme', name, id))],
    ['an office', BODIES.split('\n').flatMap((line) => line.split('|')[3] || [])],
  ])('all that %s has', (_, labels) => {
    expect(labels.length).toBeGreaterThan(0);
    expect(labels.filter((label) => !Object.hasOwn(FACT_LABELS, label))).toEqual([]);
  });

  it.each([
    ['people', PEOPLE],
    ['organisations', ORGANISATIONS],
    ['places', PLACES],
  ])('all that several %s have', (_, table) => {
    const labels = readRows(table).flatMap(({ facts }) => facts.map(({ label }) => label));
    const shared = new Set(labels.filter((label, at) => labels.indexOf(label) !== at));
    expect([...shared].filter((label) => !Object.hasOwn(FACT_LABELS, label))).toEqual([]);
  });
});
