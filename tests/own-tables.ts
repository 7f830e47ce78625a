import { TABLES } from '../lib/knowledge/data';
import { bringTables } from '../lib/knowledge/tables';

// What the package carries as a file: imported by tests of what reads it.
bringTables(TABLES);
