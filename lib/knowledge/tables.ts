/** The texts that the sources read, each in the form that its file in data/ tells. */
export interface Tables {
  readonly bodies: string;
  readonly cities: string;
  readonly countries: string;
  readonly organisations: string;
  readonly people: string;
  readonly places: string;
  readonly senses: string;
  readonly terms: string;
}

/** Where the tables are in the package: a file of data, which a service worker can read when a card first asks. */
export const TABLES_FILE = '/knowledge.json';

let brought: Tables | undefined;

/** Hands the sources what they read; once in each script, before the first card. */
export function bringTables(tables: Tables): void {
  brought = tables;
}

/** The text of a table. Throws before they were brought. */
export function readTable(name: keyof Tables): string {
  if (!brought) throw new Error('The tables of knowledge were not brought.');
  return brought[name];
}

/** Brings the tables when first called. Where they could not be read it rejects, and the next call tries again. */
export function createTableLoader(readFile: () => Promise<unknown>): () => Promise<void> {
  let bringing: Promise<void> | undefined;
  const bring = async () => bringTables((await readFile()) as Tables);
  return () => {
    bringing ??= bring().catch((error: unknown) => {
      bringing = undefined;
      throw error;
    });
    return bringing;
  };
}
