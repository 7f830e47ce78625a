import { describe, expect, it } from 'vitest';
import { drawMap } from '../../../lib/digest/map';
import { findTies, type Tie } from '../../../lib/digest/ties';
import { analysis, article } from '../../components/made-up';

const entity = (id: string) =>
  ({ id, kind: 'person', name: id.toUpperCase(), aliases: [], roles: [], count: 1 }) as const;
const tie = (from: string, to: string, sentences = 1): Tie => ({
  from,
  to,
  kind: 'with',
  sentences: Array.from({ length: sentences }, (_, at) => ({ start: at * 10, end: at * 10 + 9 })),
});
const draw = (ids: string, ties: readonly Tie[]) =>
  drawMap({ text: '' }, { entities: [...ids].map(entity), mentions: [], themes: [] }, ties);

describe('drawMap', () => {
  it.each([
    ['nothing tied: nothing drawn', 'ab', [], ''],
    ['who is tied to nobody is left out', 'abc', [tie('a', 'b')], 'ab'],
    ['tied names stand close', 'abcd', [tie('a', 'c', 3), tie('b', 'd', 2), tie('a', 'd')], 'acdb'],
    ['an entity that is gone is not drawn', 'a', [tie('a', 'b')], ''],
  ])('%s', (_, ids, ties, expected) => {
    expect(
      draw(ids, ties)
        .nodes.map(({ id }) => id)
        .join(''),
    ).toBe(expected);
  });

  it('stays a picture: at most nine names, each with few lines', () => {
    const ids = 'abcdefghijklmno';
    const all = [...ids].flatMap((from, at) => [...ids.slice(at + 1)].map((to) => tie(from, to)));
    const { nodes, edges } = draw(ids, all);
    expect(nodes).toHaveLength(9);
    expect(edges.length).toBeLessThanOrEqual(27);
  });

  it('ties entities to the themes whose sentences name them, themes last', () => {
    const { nodes, edges } = drawMap(article, analysis, findTies(article, analysis));
    expect(nodes.at(-1)).toMatchObject({ kind: 'theme' });
    expect(edges.filter(({ kind }) => kind === 'theme').map(({ from, to }) => [from, to])).toContainEqual([
      'person:adela-brandt',
      'theme:critical-infrastructure',
    ]);
    expect(drawMap(article, analysis, findTies(article, analysis))).toEqual({ nodes, edges });
  });
});
