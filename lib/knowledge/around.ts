import type { Analysis } from '../core/analysis';
import { findNation } from './countries';
import { type Row, readRows, toKey } from './table';
import { readTable } from './tables';

type Findings = Pick<Analysis, 'entities' | 'mentions'>;

/** A country named often is no surer than one named thrice. */
const MOST = 3;
/** "the parliament in Rome" says more than any other place of the article. */
const BESIDE = 3;
/** Characters between a name and the place that belongs to it: " in the ", "’s ". */
const GAP_AFTER = 9;
const GAP_BEFORE = 3;

let rows: ReadonlyMap<string, Row> | undefined;

/** How much the article speaks of each country (by ISO code), as seen from one of its entities. */
export function weighCountries(id: string, { entities, mentions }: Findings): ReadonlyMap<string, number> {
  const weights = new Map<string, number>();
  const add = (code: string | undefined, weight: number): void => {
    if (code) weights.set(code, (weights.get(code) ?? 0) + weight);
  };
  for (const { id: other, kind, name, country, count, demonyms = [] } of entities) {
    if (other === id) continue;
    if (kind === 'place') add(country, Math.min(Math.max(count, demonyms.length), MOST));
    else add(nationOf(name), 1);
  }
  const homes = new Map(entities.map((entity) => [entity.id, entity.country]));
  const codes = new Set(findBeside(id, mentions).map((other) => homes.get(other)));
  for (const code of codes) add(code, BESIDE);
  return weights;
}

/** Ids of the entities that stand right beside a mention of this one: “the parliament in Rome”, “Italy’s parliament”. */
export const findBeside = (id: string, mentions: Findings['mentions']): string[] =>
  mentions.flatMap(({ entityId, start, end }, at) => {
    if (entityId !== id) return [];
    const before = mentions[at - 1];
    const after = mentions[at + 1];
    return [
      ...(before && start - before.end <= GAP_BEFORE ? [before.entityId] : []),
      ...(after && after.start - end <= GAP_AFTER ? [after.entityId] : []),
    ];
  });

/** The country of a person or body that our tables know by that name alone. */
function nationOf(name: string): string | undefined {
  rows ??= new Map(
    [readTable('people'), readTable('organisations')].flatMap(readRows).flatMap((row) => {
      const names = [row.name, ...row.aliases].filter((each) => !each.includes('@'));
      return names.map((each): [string, Row] => [toKey(each), row]);
    }),
  );
  const row = rows.get(toKey(name));
  return row && findNation(`${row.name}: ${row.summary}`);
}
