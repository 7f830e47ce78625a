/** Hits, false alarms and misses. */
export interface Tally {
  hits: number;
  alarms: number;
  misses: number;
}

export const newTally = (): Tally => ({ hits: 0, alarms: 0, misses: 0 });

/** Counts one decision. */
export function count(tally: Tally, gold: boolean, predicted: boolean): void {
  if (gold && predicted) tally.hits += 1;
  else if (predicted) tally.alarms += 1;
  else if (gold) tally.misses += 1;
}

/** Precision, recall and F1 of a tally. */
export function rates({ hits, alarms, misses }: Tally): { p: number; r: number; f1: number } {
  const p = hits + alarms ? hits / (hits + alarms) : 0;
  const r = hits + misses ? hits / (hits + misses) : 0;
  return { p, r, f1: p + r ? (2 * p * r) / (p + r) : 0 };
}

/** One line of a table: a name, precision, recall, F1 and the counts. */
export function row(name: string, tally: Tally): string {
  const { p, r, f1 } = rates(tally);
  const [precision, recall, both] = [p, r, f1].map((value) => value.toFixed(3));
  const counts = `hits ${tally.hits}, false alarms ${tally.alarms}, misses ${tally.misses}`;
  return `${name.padEnd(24)} P ${precision}  R ${recall}  F1 ${both}   ${counts}`;
}

/** The value after an option on the command line. */
export function option(args: readonly string[], name: string): string | undefined {
  const at = args.indexOf(name);
  return at < 0 ? undefined : args[at + 1];
}
