import { runInThisContext } from 'node:vm';
import { pageBundle } from '../lib/page-bundle.ts';
import { makeParagraphs } from './made-pages.ts';
import { printTable } from './table.ts';

type Lib = typeof import('../../lib/language/parse') & typeof import('../../lib/entities/find');

const SIZES = [60_000, 250_000, 1_000_000];

/** How the cost of reading a text grows up to a megabyte: in step with its length, or faster. */
export async function run(): Promise<void> {
  const { code } = await pageBundle('readout', ['lib/language/parse', 'lib/entities/find']);
  runInThisContext(code);
  const lib = (globalThis as unknown as { readout: Lib }).readout;
  const page = makeParagraphs(10_000, 1).join('\n\n');
  const text = page.repeat(Math.ceil(1_000_000 / page.length));
  const clock = <T>(step: () => T): readonly [T, number] => {
    const from = process.cpuUsage();
    const value = step();
    const { user, system } = process.cpuUsage(from);
    return [value, (user + system) / 1000];
  };
  lib.findEntities({ text: page }, lib.parse(page));
  const rows = SIZES.map((size) => {
    const part = text.slice(0, size);
    const [parsed, parse] = clock(() => lib.parse(part));
    const [, entities] = clock(() => lib.findEntities({ text: part }, parsed));
    const perThousand = (ms: number): string => ((1_000 * ms) / size).toFixed(2);
    return [
      `${size / 1000} kB`,
      `${parse.toFixed(0)}`,
      perThousand(parse),
      `${entities.toFixed(0)}`,
      perThousand(entities),
    ];
  });
  printTable(
    'Growth to 1 MB: processor ms',
    ['text', 'parse', 'for 1,000 characters', 'entities', 'for 1,000 characters'],
    rows,
  );
}
