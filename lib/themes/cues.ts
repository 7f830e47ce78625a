import type { Clue, Lexicon } from './lexicon';
import { normalWords, type Word } from './phrase-trie';

/** A word of the text with its place; the title's words have none. */
export interface PlacedWord extends Word {
  readonly start: number;
  readonly end: number;
  readonly sentence: number;
}

/** A phrase of the lexicon met in the text, as the words from `first` up to `last`. */
export interface Cue {
  readonly first: number;
  readonly last: number;
  /** The words as phrases write them: the same for every repetition. */
  readonly key: string;
  readonly clues: readonly Clue[];
}

interface Written {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly sentence: number;
}

/** The words of a written token: a hyphenated one has several, all in its place. */
export const placeWords = ({ text, start, end, sentence }: Written): PlacedWord[] =>
  normalWords(text).map((normal) => ({ normal, text, start, end, sentence }));

/** Phrases of the lexicon in a text; where two overlap the longer one is meant. */
export function findCues({ phrases }: Lexicon, words: readonly PlacedWord[]): Cue[] {
  const found = words.flatMap((word, first): Cue[] => {
    const match = phrases.longestAt(words, first);
    const last = first + (match?.length ?? 0);
    if (!match || words[last - 1]?.sentence !== word.sentence) return [];
    const key = words.slice(first, last).map(({ normal }) => normal);
    return [{ first, last, key: key.join(' '), clues: match.values }];
  });
  const taken = new Set<number>();
  const longestFirst = found.toSorted((a, b) => b.last - b.first - (a.last - a.first) || a.first - b.first);
  const kept = longestFirst.filter(({ first, last }) => {
    for (let at = first; at < last; at++) if (taken.has(at)) return false;
    for (let at = first; at < last; at++) taken.add(at);
    return true;
  });
  return kept.toSorted((a, b) => a.first - b.first);
}
