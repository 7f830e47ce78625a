import { loadModule } from '../lib/load.ts';

const ROUNDS = 5;

/** A line with the best time of some rounds for 1,000 words: the parse, and flags, ledger and checklist after it. */
export async function timeFlags(texts: readonly string[]): Promise<string> {
  type Room<T extends string, F> = Record<T, F>;
  const { parse } = await loadModule<typeof import('../../lib/language/parse')>('lib/language/parse.ts');
  const { findFlags } =
    await loadModule<Room<'findFlags', typeof import('../../lib/flags/find').findFlags>>('lib/flags/find.ts');
  const { findAttributions } =
    await loadModule<typeof import('../../lib/attributions/find')>('lib/attributions/find.ts');
  const { fillChecklist } =
    await loadModule<typeof import('../../lib/flags/checklist')>('lib/flags/checklist.ts');
  const words = texts.reduce((sum, text) => sum + text.split(/\s+/).length, 0);
  let best = { parse: Number.POSITIVE_INFINITY, ours: Number.POSITIVE_INFINITY };
  for (let round = 0; round < ROUNDS; round += 1) {
    const spent = { parse: 0, ours: 0 };
    for (const text of texts) {
      const start = performance.now();
      const reading = { ...parse(text), mentions: [], entities: [], article: { text } };
      const parsed = performance.now();
      const attributions = findAttributions(reading);
      const flags = findFlags(reading, attributions);
      fillChecklist(reading, attributions, flags);
      spent.parse += parsed - start;
      spent.ours += performance.now() - parsed;
    }
    best = { parse: Math.min(best.parse, spent.parse), ours: Math.min(best.ours, spent.ours) };
  }
  const per1000 = (ms: number): string => `${((1000 * ms) / words).toFixed(1)} ms`;
  return `1,000 words: parse ${per1000(best.parse)}; flags, ledger and checklist ${per1000(best.ours)}`;
}
