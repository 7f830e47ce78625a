import type { Fact } from '../core/card';
import type { Finding, Subject } from './source';

/** A row of a table written by hand: a name, what it is, and facts known to hold at a date. */
export interface Row {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly summary: string;
  readonly facts: readonly Fact[];
  readonly asOf: string;
  readonly url: string;
}

/** Names are compared without case, dots, accents and a leading "the". */
export const toKey = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/[\p{Mn}.]/gu, '')
    .replace(/[’‘]/g, "'")
    .replace(/[-–\s]+/g, ' ')
    .toLowerCase()
    .replace(/^the /, '')
    .trim();

/** Rows of "name|alias,alias|summary|label: text; label: text|as of|address", one a line. */
export function readRows(table: string): Row[] {
  return table
    .split('\n')
    .filter((line) => line.includes('|'))
    .map((line): Row => {
      const [name = '', aliases = '', summary = '', facts = '', asOf = '', url = ''] = line.split('|');
      return {
        name,
        aliases: aliases.split(',').filter(Boolean),
        summary,
        facts: facts
          .split('; ')
          .filter(Boolean)
          .map((fact) => readFact(fact, asOf)),
        asOf,
        url,
      };
    });
}

/** A row under one of its names, which may hold only where certain places are named. */
interface Named {
  readonly row: Row;
  readonly where: readonly string[];
}

/** Looks a subject up by its name and by its other names; a table is read when first asked. */
export function createLookup(table: string): (subject: Subject) => Row | undefined {
  let index: ReadonlyMap<string, readonly Named[]> | undefined;
  return ({ name, aliases, around = [] }) => {
    index ??= indexRows(readRows(table));
    const rows = index;
    const places = new Set(around.map(toKey));
    // The longest name says most: "Munich Security Conference" before "MSC".
    const names = [name, ...aliases.toSorted((a, b) => b.length - a.length)];
    return names
      .flatMap((each) => rows.get(toKey(each)) ?? [])
      .find(({ where }) => where.length === 0 || where.some((place) => places.has(place)))?.row;
  };
}

/** What a row says, as a card shows it. */
export const toFinding = ({ summary, facts, url, asOf }: Row, name: string, licence: string): Finding => ({
  summary,
  facts: facts.length > 0 ? facts : [{ label: 'Checked', text: 'Description', asOf }],
  source: { name, licence, url },
});

function readFact(fact: string, asOf: string): Fact {
  const at = fact.indexOf(': ');
  return { label: fact.slice(0, at), text: fact.slice(at + 2), asOf };
}

function indexRows(rows: readonly Row[]): ReadonlyMap<string, readonly Named[]> {
  const index = new Map<string, Named[]>();
  for (const row of rows) {
    for (const written of [row.name, ...row.aliases]) {
      const [name = '', where = ''] = written.split('@');
      const named = { row, where: where.split('/').filter(Boolean).map(toKey) };
      index.set(toKey(name), [...(index.get(toKey(name)) ?? []), named]);
    }
  }
  return index;
}
