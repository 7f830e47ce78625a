import type { EntityKind } from '../../core/analysis';

/** A word is outside all names, begins one, or goes on in one. */
const LABELS = [
  'O',
  'B-person',
  'I-person',
  'B-place',
  'I-place',
  'B-organization',
  'I-organization',
] as const;
export const LABEL_COUNT = LABELS.length;
export const OUTSIDE = 0;

const KINDS: readonly EntityKind[] = ['person', 'place', 'organization'];
export const toLabel = (kind: EntityKind, begins: boolean): number =>
  1 + 2 * KINDS.indexOf(kind) + (begins ? 0 : 1);
export const kindOf = (label: number): EntityKind | undefined => KINDS[(label - 1) >> 1];
export const begins = (label: number): boolean => label % 2 === 1;

/** Whether a label may follow another: a name only goes on where one of its kind has begun. */
export const mayFollow = (before: number, label: number): boolean =>
  label === OUTSIDE || begins(label) || before === label || before === label - 1;

/** A run of labels as names: [first, last) and kind, counted from the run's start. */
export function toRuns(labels: ArrayLike<number>): { first: number; last: number; kind: EntityKind }[] {
  const runs: { first: number; last: number; kind: EntityKind }[] = [];
  for (let at = 0; at < labels.length; at += 1) {
    const label = labels[at] ?? OUTSIDE;
    const kind = kindOf(label);
    const open = runs.at(-1);
    if (kind === undefined || label === OUTSIDE) continue;
    if (!begins(label) && open && open.last === at && open.kind === kind) open.last = at + 1;
    else runs.push({ first: at, last: at + 1, kind });
  }
  return runs;
}
