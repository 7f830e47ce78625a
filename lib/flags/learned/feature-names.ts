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

/** A rating counts from so much on, from so much on more ... */
const LEVELS = [1, 3, 5, 7];
/** Most words are rated by these, so fewer levels do. */
const COARSE = [3, 7];

/** The scales that words are rated on (`word-ratings.ts`), by their letters there. */
const SCALES: Readonly<Record<string, { readonly name: string; readonly levels: readonly number[] }>> = {
  A: { name: 'something is missing', levels: LEVELS },
  C: { name: 'undertakes what nobody can check', levels: LEVELS },
  S: { name: 'knows without a name', levels: LEVELS },
  V: { name: 'thinks without a name', levels: LEVELS },
  E: { name: 'a study that is not told', levels: LEVELS },
  Q: { name: 'a size without a figure', levels: LEVELS },
  T: { name: 'a time without a date', levels: LEVELS },
  P: { name: 'stands where the content should be', levels: LEVELS },
  X: { name: 'a guess', levels: LEVELS },
  I: { name: 'identified without a name', levels: LEVELS },
  D: { name: 'a deed that one can see', levels: COARSE },
  M: { name: 'matters', levels: COARSE },
};

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
  ...Object.values(SCALES).flatMap(({ name, levels }) => levels.map((level) => `${name}: ${level}`)),
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
  Object.entries(SCALES).flatMap(([letter, { name, levels }]) =>
    Array.from({ length: 9 }, (_, at): [string, number[]] => [
      `${letter}${at + 1}`,
      levels.filter((level) => level <= at + 1).map((level) => numberOf(`${name}: ${level}`)),
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
