import type { Parsed } from '../language/parse';
import { type Name, toKey, writtenForm } from './name';

/** A name less likely to be right than this is left unmarked: `npm run eval -- certainty` shows what each cut costs. */
const LEAST_CHANCE = 0.4;

/** Leaves out names that the tagger doubts and no other naming of the same in the article supports. */
export function dropDoubtful(parsed: Parsed, names: readonly Name[], least = LEAST_CHANCE): Name[] {
  const best = new Map<string, number>();
  const keyOf = (name: Name): string => `${name.kind}:${toKey(writtenForm(parsed, name))}`;
  for (const name of names) best.set(keyOf(name), Math.max(best.get(keyOf(name)) ?? 0, chanceOf(name)));
  return names.filter((name) => (best.get(keyOf(name)) ?? 1) >= least);
}

/** So often is right what rules and lists found (mostly countries): the last row of the same table. */
const LISTED = 0.91;

/** How likely a name is right, 0 to 1. */
export const chanceOf = (name: Name): number => name.chance ?? LISTED;
