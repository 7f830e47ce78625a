import { describe, expect, it } from 'vitest';
import type { Card } from '../../../lib/core/card';
import { flagKey } from '../../../lib/core/mark';
import { toHoverItems } from '../../../lib/digest/hover-items';
import { slotsAt } from '../../../lib/digest/left-open';
import { analysis, article } from '../../components/made-up';

/** Of a mark that is no mention known to the analysis. */
const place = { start: 1, end: 3 };
const read = { article, analysis };
const known = (id: string): Card => ({
  status: 'ready',
  id,
  summary: `of ${id}`,
  facts: [],
  source: { name: 'x' },
});
const unknown = (id: string): Card => ({ status: 'none', id });
const [entity] = analysis.entities;
const [theme] = analysis.themes;
const [term] = analysis.terms ?? [];
const [flag] = analysis.flags;
if (!entity || !theme || !term || !flag) throw new Error('the made-up analysis lacks something');

describe('what marks stand for', () => {
  it.each([
    [
      'an entity',
      { kind: entity.kind, id: entity.id, ...place },
      { kind: 'entity', place, entity, summary: `of ${entity.id}` },
    ],
    [
      'a theme',
      { kind: 'theme', id: theme.id, ...place },
      { kind: 'theme', place, theme, summary: `of ${theme.id}` },
    ],
    [
      'a term',
      { kind: 'term', id: term.id, ...place },
      { kind: 'term', place, term, summary: `of ${term.id}` },
    ],
    [
      'a flag',
      { kind: 'flag', id: flagKey(flag), start: flag.start, end: flag.end },
      {
        kind: 'flag',
        place: { start: flag.start, end: flag.end },
        flag,
        quote: article.text.slice(flag.start, flag.end),
        open: slotsAt(flag, analysis.commitments ?? [])?.open ?? [],
      },
    ],
  ] as const)('%s, with a line of background', (_, mark, item) => {
    expect(toHoverItems([mark], read, known)).toEqual([item]);
  });

  it('has no line where nothing is known, and nothing for what the analysis does not know', () => {
    expect(toHoverItems([{ kind: entity.kind, id: entity.id, ...place }], read, unknown)).toEqual([
      { kind: 'entity', place, entity },
    ]);
    for (const kind of ['person', 'theme', 'term', 'flag'] as const)
      expect(toHoverItems([{ kind, id: 'nobody', ...place }], read, known)).toEqual([]);
  });
});
