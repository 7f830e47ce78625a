import type { EntityKind } from '../../core/analysis';
import { CITIES } from './cities';
import { COUNTRY_INDEX } from './country-names';
import { ORGANISATIONS } from './organisations';
import { REGIONS } from './regions';

/** A name that our lists know, as what. */
export interface Listed {
  readonly kind: EntityKind;
  readonly subkind: string;
}

const split = (list: string): string[] => list.split(/[,\n]/).flatMap((name) => name.trim() || []);

let listed: ReadonlyMap<string, readonly Listed[]> | undefined;

/** What a whole name is by our lists; more than one answer where it names several things ("Santos", "Lincoln"). */
export function findListed(name: string): readonly Listed[] {
  listed ??= readListed();
  return listed.get(name) ?? [];
}

function readListed(): ReadonlyMap<string, readonly Listed[]> {
  const known = new Map<string, Listed[]>();
  const add = (names: Iterable<string>, kind: EntityKind, subkind: string): void => {
    for (const name of names) {
      const others = known.get(name);
      if (!others) known.set(name, [{ kind, subkind }]);
      else if (!others.some((other) => other.kind === kind)) others.push({ kind, subkind });
    }
  };
  add(COUNTRY_INDEX.byName.keys(), 'place', 'country');
  add(COUNTRY_INDEX.bySeat.keys(), 'place', 'city');
  add(split(REGIONS), 'place', 'region');
  for (const [subkind, names] of Object.entries(ORGANISATIONS)) add(split(names), 'organization', subkind);
  add(
    CITIES.split('\n').flatMap((row) => split(row.slice(row.indexOf('|') + 1))),
    'place',
    'city',
  );
  return known;
}
