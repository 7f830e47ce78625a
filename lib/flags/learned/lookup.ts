import type { ClauseReading } from '../../language/clause';
import type { Token } from '../../language/parse';
import { isNegative, wordOf } from '../../language/words';
import { FEATURE_COUNT, numberOf } from './feature-names';
import { WORD_CLASSES } from './word-classes';

/** The word by which a token is looked up: without possessive, "not" for what is contracted with it. */
export function lookupOf(token: Token): string {
  if (token.parts && isNegative(token)) return 'not';
  return wordOf(token).replace(/'s?$/, '');
}

/** The words of a reading as they are looked up. */
export const wordsOf = ({ tokens }: ClauseReading): string[] => tokens.map(lookupOf);

/** Finds the features of words by themselves: their classes, and their own where they are among the common `words`. */
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
  return (word) => {
    const own = features.get(word);
    if (own) return own;
    const form = plainer(word).find((other) => features.has(other));
    return (form === undefined ? undefined : features.get(form)) ?? [];
  };
}

/** Endings that hide a known word, and what stands in their place: "scale-downs", "tariffed". */
const ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/s$/, ''],
  [/ies$/, 'y'],
  [/ed$/, ''],
  [/d$/, ''],
  [/ing$/, ''],
  [/ing$/, 'e'],
  [/ly$/, ''],
  [/^.*-/, ''],
];

const plainer = (word: string): string[] =>
  ENDINGS.filter(([ending]) => ending.test(word)).map(([ending, instead]) => word.replace(ending, instead));
