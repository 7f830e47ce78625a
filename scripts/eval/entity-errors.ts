import { type Named, trimAll } from '../lib/ner-score.ts';
import type { Labelled } from '../train/data.ts';

/** Causes of errors, each with the places where it was met. */
export type Errors = Map<string, string[]>;

const AROUND = 35;

/** Sorts what was found wrongly or missed in an article by its cause. */
export function addErrors(errors: Errors, { text, names }: Labelled, found: readonly Named[]): void {
  const gold = trimAll(text, names);
  const ours = trimAll(text, found);
  const overlap = (a: Named, b: Named): boolean => a.start < b.end && b.start < a.end;
  const note = (cause: string, name: Named, other?: Named): void => {
    const context = `${text.slice(Math.max(0, name.start - AROUND), name.start)}[${text.slice(name.start, name.end)}]${text.slice(name.end, name.end + AROUND)}`;
    const beside = other ? `  (ours: ${text.slice(other.start, other.end)})` : '';
    errors.set(cause, [...(errors.get(cause) ?? []), `${context.replace(/\s+/g, ' ')}${beside}`]);
  };
  for (const name of gold) {
    const meets = ours.filter((other) => overlap(name, other));
    const same = meets.find((other) => other.start === name.start && other.end === name.end);
    if (same && same.kind === name.kind) continue;
    const [first] = meets;
    if (same) note(`${name.kind} read as ${same.kind}`, name);
    else if (!first) note(`${name.kind} missed`, name);
    else if (meets.length > 1) note(`${name.kind} cut in parts`, name, first);
    else
      note(
        `${name.kind} ${first.end - first.start > name.end - name.start ? 'too long' : 'too short'}`,
        name,
        first,
      );
  }
  for (const name of ours)
    if (!gold.some((other) => overlap(name, other))) note(`${name.kind} where no name is`, name);
}

/** Prints causes, the commonest first, with up to `examples` of each. */
export function printErrors(errors: Errors, examples: number): void {
  for (const [cause, list] of [...errors].sort(([, a], [, b]) => b.length - a.length)) {
    console.log(`    ${String(list.length).padStart(4)} ${cause}`);
    const every = Math.max(1, Math.floor(list.length / examples));
    for (const example of list.filter((_, index) => index % every === 0).slice(0, examples))
      console.log(`           ${example}`);
  }
}
