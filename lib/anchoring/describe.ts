import type { Target } from '../core/note';
import type { Span } from '../core/span';
import { type Letters, letterAt, readLetters } from './letters';

/** Letters of context kept on either side: enough to reach past a neighbouring sentence that was rewritten. */
const CONTEXT = 120;
/** Beyond this, how often a quote stands there says nothing more. */
const MOST_OCCURRENCES = 99;

/** What finds the words of a span again: they, what is around them, where they are and how often they stand there. */
export const describe = (text: string, span: Span): Target => describeIn(readLetters(text), span);

/** As `describe`, for a text whose letters were read before. */
export function describeIn(letters: Letters, { start, end }: Span): Target {
  const { text, folded, at } = letters;
  const first = letterAt(letters, start);
  const last = letterAt(letters, end);
  const quote = folded.slice(first, last);
  return {
    start,
    end,
    quote: text.slice(start, end),
    prefix: text.slice(first > CONTEXT ? at[first - CONTEXT] : 0, start),
    suffix: text.slice(end, (at[last + CONTEXT - 1] ?? text.length - 1) + 1),
    occurrences: quote === '' ? 0 : placesOf(folded, quote, MOST_OCCURRENCES).length,
  };
}

/** Where a string stands in another, in order, overlapping ones too. */
export function placesOf(text: string, words: string, most: number): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(words); at >= 0 && places.length < most; at = text.indexOf(words, at + 1))
    places.push(at);
  return places;
}
