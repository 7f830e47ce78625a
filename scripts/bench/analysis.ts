import { runInThisContext } from 'node:vm';
import type { Attribution } from '../../lib/core/analysis.ts';
import type { BenchOptions } from '../bench.ts';
import { pageBundle } from '../lib/page-bundle.ts';
import { makeParagraphs } from './made-pages.ts';
import { median, printTable, spread } from './table.ts';

type Lib = typeof import('../../lib/analysis/analyse') &
  typeof import('../../lib/language/parse') &
  typeof import('../../lib/entities/find') &
  typeof import('../../lib/themes/find') &
  typeof import('../../lib/attributions/find') &
  typeof import('../../lib/flags/find') &
  typeof import('../../lib/flags/checklist');

const MODULES = [
  'lib/analysis/analyse',
  'lib/language/parse',
  'lib/entities/find',
  'lib/themes/find',
  'lib/attributions/find',
  'lib/flags/find',
  'lib/flags/checklist',
];
const WARM_UP = 5;

/** Processor time of the analysis of 1,000 words by part, beside compromise's own reading of the same text. */
export async function run({ rounds }: BenchOptions): Promise<void> {
  const { default: nlp } = await import('compromise');
  const { code } = await pageBundle('readout', MODULES);
  runInThisContext(code);
  const lib = (globalThis as unknown as { readout: Lib }).readout;
  const spent = new Map<string, number[]>();
  const clock = <T>(part: string, step: () => T): T => {
    const from = process.cpuUsage();
    const value = step();
    const { user, system } = process.cpuUsage(from);
    spent.set(part, [...(spent.get(part) ?? []), (user + system) / 1000]);
    return value;
  };
  for (let round = 0; round < rounds + WARM_UP; round += 1) {
    if (round === WARM_UP) spent.clear();
    const text = makeParagraphs(1_000, round).join('\n\n');
    // Beside each other in every round: a machine that slows down slows both.
    clock('compromise', () => nlp(text));
    clock('analyse', () => lib.analyse({ text }));
    const parsed = clock('parse', () => lib.parse(text));
    const named = clock('entities', () => lib.findEntities({ text }, parsed));
    const reading = { ...parsed, ...named, article: { text } };
    clock('themes', () => lib.findThemes(reading));
    const attributions: readonly Attribution[] = clock('attributions', () => lib.findAttributions(reading));
    const flags = clock('flags', () => lib.findFlags(reading, attributions));
    clock('checklist', () => lib.fillChecklist(reading, attributions, flags));
  }
  const base = median(spent.get('compromise') ?? []);
  printTable(
    `Analysis of 1,000 words, warm: processor ms, median (quarters) of ${rounds}`,
    ['part', 'ms', 'of compromise’s own'],
    [...spent].map(([part, ms]) => [part, spread(ms), `${(median(ms) / base).toFixed(2)}`]),
  );
}
