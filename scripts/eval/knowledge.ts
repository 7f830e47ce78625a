import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import type * as Analysis from '../../lib/analysis/analyse.ts';
import type { Row } from '../../lib/knowledge/table.ts';
import type { Tables } from '../../lib/knowledge/tables.ts';
import { bundle, loadModule } from '../lib/load.ts';
import type * as Senses from '../lib/senses.ts';

interface Reader {
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
  const { readRows } = await loadModule<Reader>('lib/knowledge/table.ts');
  console.log('table           rows  facts  older than a year  oldest');
  const { TABLES } = await loadModule<{ TABLES: Tables }>('lib/knowledge/data/index.ts');
  for (const name of ['people', 'organisations', 'places'] as const) {
    const rows = readRows(TABLES[name]);
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
  const code = gzipSync(await bundle('lib/knowledge/find-card.ts', true)).length;
  const tables = gzipSync(JSON.stringify(TABLES)).length;
  console.log(
    `loaded when a card opens, bytes gzipped: ${tables} of tables, ${code} of code and the themes’ cards`,
  );
  await reportSenses(values.list);
}

/** How often an ambiguous name of a sentence is told right, and how often it is told at all, over invented sentences. */
async function reportSenses(list: boolean): Promise<void> {
  const { analyse } = await loadModule<typeof Analysis>('lib/analysis/analyse.ts');
  const { readSenseRows, tellSense, isRightSense } = await loadModule<typeof Senses>('scripts/lib/senses.ts');
  const rows = readSenseRows(await readFile('tests/fixtures/senses.tsv', 'utf8')).map((row) => {
    const told = tellSense(row, analyse({ text: row.text, lang: 'en' }));
    return { ...row, told, right: isRightSense(row, told) };
  });
  const share = (part: number, whole: number): string => `${((100 * part) / whole).toFixed(1)}%`;
  for (const [kind, group] of [['all', rows] as const, ...Map.groupBy(rows, (row) => row.kind)]) {
    const answered = group.filter(({ told }) => told !== '?');
    const right = answered.filter((row) => row.right).length;
    const open = group.filter(({ wanted }) => wanted === '?').length;
    console.log(
      `ambiguous names, ${kind}: ${share(right, answered.length)} right of those answered, ${share(answered.length, group.length)} of ${group.length} answered (${open} can't be)`,
    );
  }
  if (list)
    for (const { wanted, told, text, right } of rows)
      if (!right) console.log(`  ${told === '?' ? 'open ' : 'wrong'} ${wanted} / ${told}: ${text}`);
}
