import type { Term } from '../core/analysis';
import type { Span } from '../core/span';
import { toTermId } from '../core/term';
import { TERM_LEXICON } from './lexicon';

/** How many characters around a word tell which of its meanings it has: about a sentence each way. */
const NEAR = 140;
/** Places told of one term: a hostile text may hold thousands. */
const MOST_PLACES = 50;

/** The terms of an article's text, the first met first. */
export function findTerms(text: string): Term[] {
  return TERM_LEXICON.flatMap(({ name, words, near }): Term[] => {
    const places: Span[] = [];
    for (const { index, 0: found } of text.matchAll(words)) {
      const end = index + found.length;
      if (near && !near.test(around(text, index, end))) continue;
      places.push({ start: index, end });
      if (places.length === MOST_PLACES) break;
    }
    return places.length > 0 ? [{ id: toTermId(name), name, places }] : [];
  }).toSorted((a, b) => startOf(a) - startOf(b));
}

/** What stands close by within the paragraph, without the words themselves. */
function around(text: string, start: number, end: number): string {
  const before = text.slice(Math.max(0, start - NEAR), start);
  const after = text.slice(end, end + NEAR);
  return `${before.slice(before.lastIndexOf('\n') + 1)} … ${after.split('\n', 1)[0]}`;
}

const startOf = ({ places }: Term): number => places[0]?.start ?? 0;
