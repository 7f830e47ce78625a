import { type Commitment, SLOTS, type Slot } from '../core/analysis';
import type { PastOpen } from '../core/past';
import type { Span } from '../core/span';

/** A promise of this article that an earlier one told of, too. */
export interface MetAgain {
  readonly now: Commitment;
  readonly words: Span;
  /** What was left open then and is said now; what neither says. */
  readonly answered: readonly Slot[];
  readonly open: readonly Slot[];
}

/** So much of the shorter one's content must stand in the other, and at least this many words of it. */
const SHARE = 0.6;
const LEAST = 2;
/** Words of one root share their beginning: "deepen" and "deepening", "cooperate" and "cooperation". */
const ROOT = 5;
/** Words of promising itself, words that say nothing, and what is promised of everything (“deepen cooperation”). */
const EMPTY = new Set(
  `the and for with that this from its their his her our will would shall should could may must have has had been are was
  were into onto upon more most further also both all any some other each between among about over under again once
  agree agreed agrees pledge pledged pledges promise promised promises commit committed commits vow vowed vows plan plans
  planned aim aims seek seeks said says say work working together continue continued ensure take taken make made
  deepen deepening strengthen strengthening boost enhance expand increase support efforts ties relations cooperation
  cooperate partnership collaboration`.split(/\s+/),
);

/** For each thing that an earlier article left open, the promise of this one that is the same, where one is. */
export function findAgain(
  text: string,
  commitments: readonly Commitment[],
  past: readonly PastOpen[],
): ReadonlyMap<PastOpen, MetAgain> {
  const present = commitments.map((now) => {
    const words = { start: now.start, end: Math.max(now.end, now.what.end) };
    return { now, words, roots: rootsOf(text.slice(words.start, words.end)) };
  });
  return new Map(
    past.flatMap((then): [PastOpen, MetAgain][] => {
      if (then.rule !== 'commitment') return [];
      const roots = rootsOf(then.words);
      const [best] = present
        .map((candidate) => ({ ...candidate, share: shareOf(roots, candidate.roots) }))
        .filter(({ share }) => share >= SHARE)
        .toSorted((a, b) => b.share - a.share);
      if (!best) return [];
      const { now, words } = best;
      const left = then.left ?? [];
      const answered = SLOTS.filter((slot) => left.includes(slot) && now[slot]);
      const open = SLOTS.filter((slot) => left.includes(slot) && !now[slot]);
      return [[then, { now, words, answered, open }]];
    }),
  );
}

function shareOf(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = [...a].filter((root) => b.has(root)).length;
  return shared < LEAST ? 0 : shared / Math.min(a.size, b.size);
}

const rootsOf = (words: string): ReadonlySet<string> =>
  new Set(
    (words.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? [])
      .filter((word) => !EMPTY.has(word))
      .map((word) => word.slice(0, ROOT)),
  );
