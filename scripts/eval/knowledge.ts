import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import type { Row } from '../../lib/knowledge/table.ts';
import { bundle, loadModule } from '../lib/load.ts';

interface Tables {
  readonly readRows: (table: string) => Row[];
}

/** Prints how much the cards know, what it weighs, and which rows nobody has vouched for within a year. */
export async function run(args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: {
      today: { type: 'string', default: new Date().toISOString().slice(0, 10) },
      list: { type: 'boolean', default: false },
    },
  });
  const limit = `${Number(values.today.slice(0, 4)) - 1}${values.today.slice(4, 7)}`;
  const { readRows } = await loadModule<Tables>('lib/knowledge/table.ts');
  console.log('table           rows  facts  older than a year  oldest');
  for (const name of ['people', 'organisations', 'places']) {
    const table = await loadModule<Record<string, string>>(`lib/knowledge/data/${name}.ts`);
    const rows = readRows(table[name.toUpperCase()] ?? '');
    const old = rows.filter(({ asOf }) => asOf < limit);
    const oldest = rows.map(({ asOf }) => asOf).sort()[0] ?? '-';
    console.log(
      name.padEnd(14),
      String(rows.length).padStart(5),
      String(rows.reduce((sum, { facts }) => sum + facts.length, 0)).padStart(6),
      String(old.length).padStart(18),
      `  ${oldest}`,
    );
    if (values.list) for (const { name: subject, asOf } of old) console.log(`  ${asOf}  ${subject}`);
  }
  const code = await bundle('lib/knowledge/find-card.ts', true);
  console.log(`all of it, loaded when a card opens: ${gzipSync(code).length} bytes gzipped`);
}
