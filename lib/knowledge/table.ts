import type { Fact } from '../core/card';
import type { Finding, Subject } from './source';
import { readTable, type Tables } from './tables';

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

/** A row under one of its names, which may hold only where an article speaks of certain countries. */
export interface Named {
  readonly row: Row;
  /** ISO codes. */
  readonly where: readonly string[];
  /** Meant where nothing speaks against it. */
  readonly usual: boolean;
}

/** All rows of a name; a table is read when first asked. */
export function createIndex(table: keyof Tables): (name: string) => readonly Named[] {
  let index: ReadonlyMap<string, readonly Named[]> | undefined;
  return (name) => {
    index ??= indexRows(readRows(readTable(table)));
    return index.get(toKey(name)) ?? [];
  };
}

/** Looks a subject up by its name and by its other names. */
export function createLookup(table: keyof Tables): (subject: Subject) => Row | undefined {
  const find = createIndex(table);
  // The longest name says most.
  return ({ name, aliases }) =>
    [name, ...aliases.toSorted((a, b) => b.length - a.length)].flatMap(find)[0]?.row;
}

/** What a row says, as a card shows it. */
export const toFinding = (row: Row, name: string, licence: string): Finding => {
  const { summary, facts, url, asOf } = row;
  return {
    name: row.name,
    summary,
    facts: facts.length > 0 ? facts : [{ label: 'Checked', text: 'Description', asOf }],
    source: { name, licence, url },
  };
};

function readFact(fact: string, asOf: string): Fact {
  const at = fact.indexOf(': ');
  return { label: fact.slice(0, at), text: fact.slice(at + 2), asOf };
}

function indexRows(rows: readonly Row[]): ReadonlyMap<string, readonly Named[]> {
  const index = new Map<string, Named[]>();
  for (const row of rows) {
    for (const written of [row.name, ...row.aliases]) {
      const [name = '', where = ''] = written.split('@');
      const named: Named = {
        row,
        where: where.replace('+', '').split('/').filter(Boolean),
        usual: where.endsWith('+'),
      };
      index.set(toKey(name), [...(index.get(toKey(name)) ?? []), named]);
    }
  }
  return index;
}
