import type { Analysis, EntityKind } from '../../lib/core/analysis';
import { weighCountries } from '../../lib/knowledge/around';
import { TABLES } from '../../lib/knowledge/data';
import { findCard, findCardOf } from '../../lib/knowledge/find-card';
import { toKey } from '../../lib/knowledge/table';
import { bringTables } from '../../lib/knowledge/tables';

bringTables(TABLES);

/** A sentence with an ambiguous name, and what is meant by it. */
export interface SenseRow {
  readonly name: string;
  /** Full name of what is meant; "city" or "country" for the best known place of the name; "?" where nothing tells. */
  readonly wanted: string;
  readonly text: string;
  readonly kind: EntityKind;
}

/** Rows of "name TAB what is meant TAB sentence TAB kind". */
export const readSenseRows = (table: string): SenseRow[] =>
  table
    .split('\n')
    .filter(Boolean)
    .map((line) => {
      const [name = '', wanted = '', text = '', kind = 'place'] = line.split('\t');
      return { name, wanted, text, kind: kind as EntityKind };
    });

/** What the card of an ambiguous name takes it for, or "?" where it leaves that open. */
export function tellSense({ name, kind }: SenseRow, analysis: Analysis): string {
  const { entities } = analysis;
  const entity = entities.find((each) =>
    [each.name, ...each.aliases].some((one) => toKey(one) === toKey(name)),
  );
  const around = entities.flatMap((each) => [
    each.name,
    ...each.aliases,
    ...each.roles.map(({ text }) => text),
  ]);
  const card = entity
    ? findCard(entity.id, analysis)
    : findCardOf({ id: '', kind, name, aliases: [], around, countries: weighCountries('', analysis) });
  if (card.status !== 'ready' || / can mean several /.test(card.summary ?? '')) return '?';
  return card.name ?? name;
}

/** Whether what was told is what was meant. */
export const isRightSense = ({ name, wanted, kind }: SenseRow, told: string): boolean =>
  /^(?:city|country|company)$/.test(wanted)
    ? toKey(told) === toKey(name) && kind !== 'person'
    : told === wanted;
