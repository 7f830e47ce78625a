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
];

const NUMBER: ReadonlyMap<string, number> = new Map(NAMES.map((name, index) => [name, index]));
/** The number of a feature. */
export const numberOf = (name: string): number => NUMBER.get(name) as number;

/** How many features there are beside those that stand for single words. */
export const FEATURE_COUNT = NAMES.length;

/** The features of some classes of words. */
export const meaning = (...classes: readonly string[]): number[] =>
  classes.map((name) => numberOf(`means ${name}`));
