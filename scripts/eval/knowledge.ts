import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import type * as Analysis from '../../lib/analysis/analyse.ts';
import type * as Senses from '../../lib/knowledge/senses.ts';
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
  await reportSenses(values.list);
}

/** How often an ambiguous place of a sentence is told right, over invented sentences. */
async function reportSenses(list: boolean): Promise<void> {
  const { analyse } = await loadModule<typeof Analysis>('lib/analysis/analyse.ts');
  const { readSense } = await loadModule<typeof Senses>('lib/knowledge/senses.ts');
  const rows = (await readFile('tests/fixtures/senses.tsv', 'utf8')).split('\n').filter(Boolean);
  let answered = 0;
  let right = 0;
  for (const row of rows) {
    const [name = '', wanted = '', text = ''] = row.split('\t');
    const { entities } = analyse({ text, lang: 'en' });
    const around = entities.flatMap((e) => [e.name, ...e.aliases, ...e.roles.map((role) => role.text)]);
    const sense = readSense({ id: '', kind: 'place', name, aliases: [], around });
    if (!sense || sense.status === 'unsure') continue;
    answered++;
    const isRight = sense.status === 'sense' ? sense.name === wanted : /^(?:city|country)$/.test(wanted);
    if (isRight) right++;
    else if (list) console.log(`  wrong: ${text}`);
  }
  const share = (part: number, whole: number): string => `${((100 * part) / whole).toFixed(1)}%`;
  console.log(
    `ambiguous places: ${share(right, answered)} right of those answered, ${share(answered, rows.length)} of ${rows.length} answered`,
  );
}
