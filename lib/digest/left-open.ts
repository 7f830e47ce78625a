import { type Absence, type Commitment, type Flag, SLOTS, type Slot } from '../core/analysis';
import type { Span } from '../core/span';

/** One thing that the article says is missing. */
export interface MissingThing {
  readonly text: string;
  /** Everywhere that it is said of. */
  readonly places: readonly Span[];
}

/** The things that are said to be missing at these flags, each once, in text order. */
export function listMissing(
  text: string,
  absences: readonly Absence[],
  flags: readonly Flag[],
): MissingThing[] {
  const shown = absences.filter((absence) => findAt(flags, 'absence', absence));
  const things = Map.groupBy(
    shown.flatMap(({ things }) => things).filter(({ start, end }) => !BARE.test(text.slice(start, end))),
    ({ start, end }) => text.slice(start, end).toLowerCase(),
  );
  return [...things.values()].flatMap(([first, ...others]) =>
    first ? [{ text: text.slice(first.start, first.end), places: [first, ...others] }] : [],
  );
}

/** Alone these name nothing: "did not say when". */
const BARE = /^(?:when|where|why|how|who|what|which|whether|how (?:much|many|long))$/i;

const findAt = (flags: readonly Flag[], rule: Flag['rule'], { start, end }: Span): Flag | undefined =>
  flags.find((flag) => flag.rule === rule && flag.start === start && flag.end === end);

/** What an undertaking says of itself, and what it leaves open. */
export interface Slots {
  readonly said: readonly { readonly slot: Slot; readonly place: Span }[];
  readonly open: readonly Slot[];
}

/** Whether an empty slot is a question: not a size where the deed has none, and nobody need be promised anything. */
const isAsked = ({ asked }: Commitment, slot: Slot): boolean =>
  slot === 'who' || (asked ? asked.includes(slot) : slot !== 'toward');

/** The slots of the undertaking that a flag stands at; null where it stands at none. */
export function slotsAt(flag: Flag, commitments: readonly Commitment[]): Slots | null {
  if (flag.rule !== 'commitment') return null;
  const found = commitments.find(({ start, end }) => start === flag.start && end === flag.end);
  if (!found) return null;
  return {
    said: SLOTS.flatMap((slot) => {
      const place = found[slot];
      return place ? [{ slot, place }] : [];
    }),
    open: SLOTS.filter((slot) => !found[slot] && isAsked(found, slot)),
  };
}
