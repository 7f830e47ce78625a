import type { Target } from '../core/note';
import type { Span } from '../core/span';
import { findBlocks } from './blocks';
import { findChains } from './chains';
import { placesOf } from './describe';
import { contextAt, type Fragment, readFragment } from './fragment';
import { judge } from './gate';
import { type Grams, indexGrams } from './grams';
import { isBorder, type Letters, letterAt, readLetters } from './letters';
import { placeOf } from './place';
import { toSpan } from './to-span';

/**
 * How words were found: `same` as they were, `moved` to other surroundings, `changed` in their letters, or an `orphan`:
 * no longer there, and then nowhere is better than a wrong place.
 */
export type Match =
  | { readonly status: 'same' | 'moved' | 'changed'; readonly span: Span }
  | {
      readonly status: 'orphan';
      readonly span: null;
      /** Where they would be if they were still there, as far as their surroundings tell. */
      readonly nearest: Span | null;
    };

/** Finds the words of targets in one text. */
export interface Matcher {
  match(target: Target): Match;
}

/** Finds where the words of a target stand now. Linear in the text; never throws. */
export const match = (text: string, target: Target): Match => createMatcher(readLetters(text)).match(target);

/** Most places of a quote that are looked at: of a longer list the first. */
const MOST_PLACES = 2_000;
/** Most places of a quote that are weighed with care. */
const MOST_WEIGHED = 24;
/** Surroundings that hold over so many letters on both sides leave no doubt. */
const CERTAIN = 24;
const MOST_CHAINS = 5;

/** For many targets in one text: what all of them need is read once, and only when the first needs it. */
export function createMatcher(letters: Letters): Matcher {
  let grams: Grams | undefined;
  const { folded } = letters;
  return {
    match(target) {
      const fragment = readFragment(target);
      if (fragment.quote === '') return { status: 'orphan', span: null, nearest: null };
      const found = (place: number): Match => ({
        status: 'same',
        span: toSpan(letters, place, place + fragment.quote.length, target.quote),
      });
      const expected = letterAt(letters, target.start);
      if (holds(folded, fragment, expected)) return found(expected);
      const places = placesOf(folded, fragment.quote, MOST_PLACES)
        .map((at) => ({ at, ...contextAt(folded, fragment, at, at + fragment.quote.length) }))
        .sort(
          (a, b) =>
            b.before + b.after - a.before - a.after || Math.abs(a.at - expected) - Math.abs(b.at - expected),
        );
      const [best] = places;
      if (
        best &&
        best.before >= Math.min(CERTAIN, fragment.start) &&
        best.after >= Math.min(CERTAIN, fragment.letters.length - fragment.end) &&
        best.before + best.after >= CERTAIN
      )
        return found(best.at);
      grams ??= indexGrams(folded);
      const seeds = places.slice(0, MOST_WEIGHED).map((place) => place.at);
      const blocks = findBlocks(
        folded,
        fragment.letters,
        grams,
        fragment.start,
        fragment.quote.length,
        seeds,
      );
      const candidates = findChains(blocks, [fragment.start, fragment.end], MOST_CHAINS, (at) =>
        isBorder(letters, at),
      ).map((chain) => placeOf(letters, fragment, chain));
      const verdict = judge(fragment, candidates, places.length, target.occurrences ?? 0);
      if (verdict)
        return {
          status: verdict.status,
          span: toSpan(letters, verdict.place.start, verdict.place.end, target.quote),
        };
      const [where] = candidates;
      return {
        status: 'orphan',
        span: null,
        nearest: where && where.end > where.start ? toSpan(letters, where.start, where.end, '') : null,
      };
    },
  };
}

/** Whether the whole fragment stands where it stood. */
const holds = (text: string, { letters, start }: Fragment, expected: number): boolean =>
  expected >= start && text.startsWith(letters, expected - start);
