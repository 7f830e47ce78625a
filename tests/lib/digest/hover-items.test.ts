import { describe, expect, it } from 'vitest';
import type { Card } from '../../../lib/core/card';
import { flagKey } from '../../../lib/core/mark';
import { toHoverItems } from '../../../lib/digest/hover-items';
import { analysis, article } from '../../components/made-up';

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
      { kind: entity.kind, id: entity.id, start: 0 },
      { kind: 'entity', entity, summary: `of ${entity.id}` },
    ],
    [
      'a theme',
      { kind: 'theme', id: theme.id, start: 0 },
      { kind: 'theme', theme, summary: `of ${theme.id}` },
    ],
    ['a term', { kind: 'term', id: term.id, start: 0 }, { kind: 'term', term, summary: `of ${term.id}` }],
    [
      'a flag',
      { kind: 'flag', id: flagKey(flag), start: flag.start },
      { kind: 'flag', flag, quote: article.text.slice(flag.start, flag.end) },
    ],
  ] as const)('%s, with a line of background', (_, mark, item) => {
    expect(toHoverItems([mark], read, known)).toEqual([item]);
  });

  it('has no line where nothing is known, and nothing for what the analysis does not know', () => {
    expect(toHoverItems([{ kind: entity.kind, id: entity.id, start: -1 }], read, unknown)).toEqual([
      { kind: 'entity', entity },
    ]);
    for (const kind of ['person', 'theme', 'term', 'flag'] as const)
      expect(toHoverItems([{ kind, id: 'nobody', start: 0 }], read, known)).toEqual([]);
  });
});
