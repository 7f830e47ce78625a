import type { Clue, Lexicon, ThemeClue } from './lexicon';
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
export function findCues(lexicon: Lexicon, words: readonly PlacedWord[]): Cue[] {
  const found = words.flatMap((word, first): Cue[] => {
    const match = lexicon.phrases.longestAt(words, first);
    const last = first + (match?.length ?? 0);
    if (!match || words[last - 1]?.sentence !== word.sentence) return [];
    const key = words.slice(first, last).map(({ normal }) => normal);
    const within = themesWithin(lexicon, words.slice(first, last), match.values);
    return [{ first, last, key: key.join(' '), clues: [...within, ...match.values] }];
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

/** Themes told by a part of a longer phrase of their topic, which hides it. */
function themesWithin(
  { themes, named }: Lexicon,
  words: readonly Word[],
  clues: readonly Clue[],
): ThemeClue[] {
  const caps = new Set(clues.flatMap((clue) => (clue.of === 'topic' ? [clue.cap] : [])));
  if (words.length < 2 || caps.size === 0) return [];
  const told = new Set(clues.flatMap((clue) => (clue.of === 'theme' ? [clue.theme] : [])));
  const within = new Set(words.flatMap((_, at) => named.longestAt(words, at)?.values ?? []));
  return [...within].filter(
    ({ theme, tier }) => tier !== 'not' && !told.has(theme) && caps.has(themes[theme]?.cap ?? 0),
  );
}
