import type { ClauseReading } from '../../language/clause';
import type { Token } from '../../language/parse';
import { isNegative, wordOf } from '../../language/words';
import { FEATURE_COUNT, numberOf, ratedFeatures } from './feature-names';
import { WORD_CLASSES } from './word-classes';
import { WORD_RATINGS } from './word-ratings';

/** The word by which a token is looked up: without possessive, "not" for what is contracted with it. */
export function lookupOf(token: Token): string {
  if (token.parts && isNegative(token)) return 'not';
  return wordOf(token).replace(/'s?$/, '');
}

/** The words of a reading as they are looked up. */
export const wordsOf = ({ tokens }: ClauseReading): string[] => tokens.map(lookupOf);

/** Finds the features of words by themselves: their classes, ratings, and their own where they are among the common `words`. */
export function createLookup(words: readonly string[]): (word: string) => readonly number[] {
  const features = new Map<string, number[]>();
  const add = (word: string, feature: number): void => {
    features.set(word, [...(features.get(word) ?? []), feature]);
  };
  for (const [name, members] of Object.entries(WORD_CLASSES))
    for (const word of members.split(' ')) add(word, numberOf(`means ${name}`));
  words.forEach((word, index) => {
    add(word, FEATURE_COUNT + index);
  });
  const ratings = new Map(WORD_RATINGS.split(' ').map((entry) => entry.split(':') as [string, string]));
  return (word) => [...(ofWord(features, word) ?? []), ...ratedFeatures(ofWord(ratings, word) ?? '')];
}

/** What is known of a word, or of the first plainer form of it that is known, or of its last part. */
function ofWord<T>(known: ReadonlyMap<string, T>, word: string): T | undefined {
  const own = known.get(word);
  if (own) return own;
  for (const [ending, instead] of ENDINGS) {
    const form = ending.test(word) ? known.get(word.replace(ending, instead)) : undefined;
    if (form) return form;
  }
  const hyphen = word.lastIndexOf('-');
  return hyphen < 0 ? undefined : ofWord(known, word.slice(hyphen + 1));
}

/** Endings that hide a known word, and what stands in their place: "scale-downs", "tariffed", "planned". */
const ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/s$/, ''],
  [/es$/, ''],
  [/i(?:es|ed)$/, 'y'],
  [/ed$/, ''],
  [/d$/, ''],
  [/ing$/, ''],
  [/ing$/, 'e'],
  [/([b-df-hj-np-tv-z])\1(?:ed|ing)$/, '$1'],
  [/ly$/, ''],
];
