import type { Token } from './parse';
import { ARTICLES, BE, HAVE, wordOf } from './words';

/** A form that the tagger may take for a noun or adjective, and between which neighbours it is a verb. */
interface Form {
  readonly is: ReadonlySet<string> | RegExp;
  /** Neighbours are undefined where the sentence begins or ends. */
  readonly fits: (before: Token | undefined, next: Token | undefined) => boolean;
}

const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** Whether a word that the tagger takes for a noun or adjective is a verb where it stands. */
export function isMistakenVerb(tokens: readonly Token[], at: number): boolean {
  const word = wordOf(tokens[at]);
  let [before, next] = [tokens[at - 1], tokens[at + 1]];
  if (before?.sentence !== tokens[at]?.sentence) before = undefined;
  if (next?.sentence !== tokens[at]?.sentence) next = undefined;
  return FORMS.some(
    ({ is, fits }) => (is instanceof RegExp ? is.test(word) : is.has(word)) && fits(before, next),
  );
}

const has = (token: Token, ...tags: readonly string[]): boolean => tags.some((tag) => token.tags.has(tag));
const isOwner = (token: Token): boolean => /['’]s?$/.test(token.text);

const FORMS: readonly Form[] = [
  // Forms of saying are verbs wherever no article stands before them.
  {
    is: list('said says told tells added adds wrote asked'),
    fits: (before) => !ARTICLES.has(wordOf(before)),
  },
  // "had expected"
  { is: /ed$/, fits: (before) => HAVE.has(wordOf(before)) },
  // "is demanding changes"
  {
    is: /[^aeiou]ing$/,
    fits: (before, next) =>
      before !== undefined &&
      next !== undefined &&
      (BE.has(wordOf(before)) || (before.parts?.some((part) => BE.has(part.normal)) ?? false)) &&
      (has(next, 'Determiner', 'Pronoun', 'Noun') || wordOf(next) === 'that'),
  },
  // "to ease the rules", "to overhaul the system", but "access to support"
  {
    is: list(
      'ease overhaul curb boost slash limit tackle counter reform restore safeguard host pilot contract lower support fund staff probe',
    ),
    fits: (before, next) =>
      wordOf(before) === 'to' &&
      next !== undefined &&
      (has(next, 'Determiner', 'Possessive', 'Pronoun') || ARTICLES.has(next.normal)),
  },
  // Nouns as often as verbs: after a plural and before an object they are verbs ("others fear that").
  {
    is: list(`fear hope worry claim question doubt credit blame report note stress voice view favor favour support
estimate forecast demand want wish dispute fault show affirm project applaud argue insist vow pledge promise`),
    fits: (before, next) =>
      before !== undefined &&
      next !== undefined &&
      (has(before, 'Plural') || /^(?:some|many|others|most|several|few|they|we|both)$/.test(before.normal)) &&
      (has(next, 'Determiner', 'Pronoun', 'ProperNoun', 'Plural') ||
        /^(?:that|about|it|its|their|his|her)$/.test(next.normal)),
  },
  // Third persons that look like plurals: verbs after a singular and before what they govern ("The senator insists
  // the party …", "the site notes, “In …"), but "asylum claims Ruiz made".
  {
    is: list(`insists laments affirms notes refers claims projects supports shows reports argues urges vows pledges
promises praises questions reveals endorses hopes fears doubts demands estimates warns reads`),
    fits: (before, next) =>
      before !== undefined &&
      next !== undefined &&
      has(before, 'Noun') &&
      !has(before, 'Plural') &&
      !isOwner(before) &&
      (/^(?:that|to|how|why|what|whether|it)$/.test(next.normal) ||
        has(next, 'Determiner', 'Pronoun', 'Gerund') ||
        (has(before, 'ProperNoun') && !has(before, 'Place') && has(next, 'ProperNoun'))),
  },
  // "…, telling reporters that …", "saying he would", but "a saying", "his telling of it".
  {
    is: list(`saying telling adding noting claiming arguing calling asking urging warning suggesting insisting writing
reading`),
    fits: (before, next) =>
      next !== undefined &&
      !(
        before &&
        (has(before, 'Determiner', 'Adjective', 'Possessive') ||
          ARTICLES.has(before.normal) ||
          isOwner(before))
      ) &&
      (/^(?:that|it|for|on)$/.test(next.normal) ||
        has(next, 'Determiner', 'Pronoun', 'ProperNoun', 'Plural', 'Value') ||
        /^\p{Lu}/u.test(next.text)),
  },
];
