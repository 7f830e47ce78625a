import type { BenchOptions } from '../bench.ts';
import { loadModule } from '../lib/load.ts';
import { printTable, spread } from './table.ts';

type Library = typeof import('../../lib/library/shelf') &
  typeof import('../../lib/library/search') &
  typeof import('../../lib/library/timeline') &
  typeof import('../../lib/library/filters');
type MadeUp = typeof import('../../tests/lib/library/made-up');

const SIZES = [500, 5_000];

/** What the library's own work costs: to put articles on the shelf, to search them, to count, to follow a name. */
export async function run({ rounds }: BenchOptions): Promise<void> {
  const { toShelf } = await loadModule<Library>('lib/library/shelf.ts');
  const { searchShelf, toFacets } = await loadModule<Library>('lib/library/search.ts');
  const { toTimeline } = await loadModule<Library>('lib/library/timeline.ts');
  const { NO_FILTERS } = await loadModule<Library>('lib/library/filters.ts');
  const { makeDossiers } = await loadModule<MadeUp>('tests/lib/library/made-up.ts');
  const rows = SIZES.map((size) => {
    const dossiers = makeDossiers(size);
    const shelf = toShelf(dossiers);
    const tasks = [
      () => toShelf(dossiers),
      () => searchShelf(shelf, { ...NO_FILTERS, words: 'winter repairs "no. 4"' }),
      () => searchShelf(shelf, { ...NO_FILTERS, words: 'zeppelin', tag: 'promises' }),
      () => toFacets(shelf, 30),
      () => toTimeline(shelf, 'person:adela-brandt'),
    ];
    return [size.toLocaleString('en'), ...tasks.map((task) => spread(measure(task, rounds)))];
  });
  printTable(
    'The library: processor ms, median (quarters)',
    ['articles', 'shelve', 'search words', 'search tag', 'count facets', 'timeline'],
    rows,
  );
}

function measure(task: () => unknown, rounds: number): number[] {
  task();
  return Array.from({ length: rounds }, () => {
    const from = process.cpuUsage();
    task();
    const { user, system } = process.cpuUsage(from);
    return (user + system) / 1000;
  });
}
