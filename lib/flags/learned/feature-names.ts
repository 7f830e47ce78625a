import { FLAG_CATEGORIES, SPEAKER_KINDS } from '../../core/analysis';
import { WORD_CLASSES } from './word-classes';

/** Parts of speech by compromise, the more telling first; a word is the first of them that it bears. */
export const POS = [
  'Determiner',
  'Preposition',
  'Conjunction',
  'Pronoun',
  'Modal',
  'Negative',
  'Auxiliary',
  'Copula',
  'Infinitive',
  'Gerund',
  'PastTense',
  'Participle',
  'PresentTense',
  'Plural',
  'Singular',
  'ProperNoun',
  'Noun',
  'Adjective',
  'Adverb',
  'Verb',
  'Value',
];

/** The scales that words are rated on (`word-ratings.ts`), by their letters there. */
const SCALES: Readonly<Record<string, string>> = {
  A: 'something is missing',
  C: 'undertakes what nobody can check',
  S: 'knows without a name',
  V: 'thinks without a name',
  E: 'a study that is not told',
  Q: 'a size without a figure',
  T: 'a time without a date',
  P: 'stands where the content should be',
  X: 'a guess',
  I: 'identified without a name',
  D: 'a deed that one can see',
  M: 'matters',
};
/** A rating counts from so much on, from so much on more ... On two scales most words are rated, so fewer levels do. */
const levelsOf = (letter: string): readonly number[] => ('DM'.includes(letter) ? [3, 7] : [1, 3, 5, 7]);

const NAMES = [
  ...POS.map((tag) => `is ${tag}`),
  'is of no part of speech',
  'is quoted',
  'is a number',
  'is a day',
  'is a person',
  'is a place',
  'is an organization',
  'has a capital',
  'is negative',
  'met before',
  'opens the sentence',
  'a break before it',
  'first sentence',
  'second sentence',
  'last sentence',
  'a number in the sentence',
  'a day in the sentence',
  'a person in the sentence',
  'a number in the next sentence',
  'a name in the next sentence',
  'a quotation in the next sentence',
  'cue',
  ...SPEAKER_KINDS.flatMap((kind) => [`source ${kind}`, `told by ${kind}`]),
  ...FLAG_CATEGORIES.flatMap((category) => [
    `flagged ${category}`,
    `grey ${category}`,
    `let pass ${category}`,
    `flagged before ${category}`,
  ]),
  ...Object.keys(WORD_CLASSES).map((name) => `means ${name}`),
  ...Object.entries(SCALES).flatMap(([letter, scale]) =>
    levelsOf(letter).map((level) => `${scale}: ${level}`),
  ),
];

const NUMBER: ReadonlyMap<string, number> = new Map(NAMES.map((name, index) => [name, index]));
/** The number of a feature. */
export const numberOf = (name: string): number => NUMBER.get(name) as number;

/** How many features there are beside those that stand for single words. */
export const FEATURE_COUNT = NAMES.length;

/** The features of some classes of words. */
export const meaning = (...classes: readonly string[]): number[] =>
  classes.map((name) => numberOf(`means ${name}`));

/** The features of each rating, "A8". */
const RATED: ReadonlyMap<string, readonly number[]> = new Map(
  Object.entries(SCALES).flatMap(([letter, scale]) =>
    Array.from({ length: 9 }, (_, at): [string, number[]] => [
      `${letter}${at + 1}`,
      levelsOf(letter)
        .filter((level) => level <= at + 1)
        .map((level) => numberOf(`${scale}: ${level}`)),
    ]),
  ),
);

/** The features of a word's ratings, "A8M4". */
export function ratedFeatures(ratings: string): number[] {
  const features: number[] = [];
  for (let at = 0; at < ratings.length; at += 2)
    features.push(...(RATED.get(ratings.slice(at, at + 2)) ?? []));
  return features;
}
