import type { Fragment } from './fragment';
import type { Place } from './place';

/** A place with the verdict on it. */
export interface Verdict {
  readonly status: 'same' | 'moved' | 'changed';
  readonly place: Place;
}

/** Letters of surroundings on one side that chance does not give. */
const SIDE = 12;
/** Letters in one run that are this place and no other. */
const SOLID = 24;
/** A quote under this may be anywhere: "the minister". */
const SHORT = 12;
/** A quote under this is a word or two, too short for being recognised by half of it. */
const TINY = 7;
/** Letters right beside a tiny quote that must be as they were, on each side. */
const BESIDE = 8;
/** A place that shares so much of the best one's score is as good. */
const RIVAL = 0.8;

/**
 * The context gate: which place is the quote's own, if any. What shares most with the old fragment is where the words
 * stood. The same words elsewhere stood there before, unless there are as many of them as ever.
 */
export function judge(
  fragment: Fragment,
  places: readonly Place[],
  now: number,
  then: number,
): Verdict | null {
  const [best] = places;
  const isUnmoved = then > 0 && now >= then && places.some(({ verbatim, bordered }) => verbatim && bordered);
  for (const place of places) {
    const isBest = place.score >= RIVAL * (best?.score ?? 0);
    const status = isBest ? judgeBest(fragment, place, now, then) : null;
    // As many of the very words as ever: then something like them elsewhere needs more than its likeness.
    const isRival = status === 'changed' && isUnmoved && place.before + place.after < 4 * SIDE;
    if (status && !isRival) return { status, place };
  }
  // Cut out and put in elsewhere: with a part of its paragraph, or as words that stand nowhere else and never did.
  if (fragment.quote.length < TINY || now < then) return null;
  const moved = places.filter(
    ({ verbatim, bordered, runBefore, runAfter }) =>
      verbatim && bordered && ((now === 1 && then === 1) || runBefore + runAfter >= BESIDE),
  );
  return moved[0] ? { status: 'moved', place: moved[0] } : null;
}

function judgeBest(fragment: Fragment, place: Place, now: number, then: number): Verdict['status'] | null {
  const { quote } = fragment;
  const { verbatim, before, after, kept } = place;
  const isAlone = now <= 1 && then <= 1;
  const hasBefore = before >= Math.min(SIDE, fragment.start);
  const hasAfter = after >= Math.min(SIDE, fragment.letters.length - fragment.end);
  const sides = before + after < SIDE ? 0 : Number(hasBefore) + Number(hasAfter);
  const hasNone = fragment.letters.length === quote.length;
  if (!place.bordered && quote.length < SHORT && sides < 2) return null;
  if (verbatim) {
    const run = place.runBefore + quote.length + place.runAfter;
    const isHere =
      quote.length >= SOLID
        ? sides > 0 || run >= quote.length + BESIDE
        : sides === 2 ||
          (quote.length >= TINY
            ? run >= (now < then ? 2 : 1) * SOLID && run >= quote.length + BESIDE
            : place.runBefore >= BESIDE && place.runAfter >= BESIDE);
    if (isHere) return 'same';
    return isAlone && quote.length >= TINY ? (hasNone ? 'same' : 'moved') : null;
  }
  if (quote.length <= 3) return null;
  if (quote.length < SHORT) return sides === 2 && kept >= 0.6 ? 'changed' : null;
  const isParted = place.end - place.start > 1.4 * quote.length + SHORT;
  const solid = kept * quote.length;
  if (sides === 2) return kept >= (isParted ? 0.75 : 0.55) ? 'changed' : null;
  if (sides === 1) return kept >= (isParted ? 0.8 : 0.6) && solid >= SHORT ? 'changed' : null;
  return kept >= (isParted ? 0.9 : 0.65) && solid >= SOLID ? 'changed' : null;
}
