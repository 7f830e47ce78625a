import { createTableLoader, TABLES_FILE } from '../../lib/knowledge/tables';

/** Brings the tables of knowledge out of the package, when a card first asks. */
export const loadTables = createTableLoader(async () => (await fetch(TABLES_FILE)).json());
