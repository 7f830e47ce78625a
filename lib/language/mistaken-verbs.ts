import type { Token } from './parse';
import { ARTICLES, BE, HAVE, wordOf } from './words';

/** Whether a word that the tagger takes for a noun or adjective is a verb where it stands. */
export const isMistakenVerb = (tokens: readonly Token[], at: number): boolean =>
  isSaid(tokens, at) ||
  isPerfect(tokens, at) ||
  isProgressive(tokens, at) ||
  isPluralVerb(tokens, at) ||
  isSingularVerb(tokens, at) ||
  isSaying(tokens, at);

/** Forms of saying that are verbs wherever no article stands before them. */
const SAID = new Set(['said', 'says', 'told', 'tells', 'added', 'adds', 'wrote', 'asked']);

const isSaid = (tokens: readonly Token[], at: number): boolean =>
  SAID.has(wordOf(tokens[at])) && !ARTICLES.has(wordOf(tokens[at - 1]));

/** "had expected": the tagger may take the word for a noun. */
const isPerfect = (tokens: readonly Token[], at: number): boolean =>
  /ed$/.test(wordOf(tokens[at])) &&
  tokens[at - 1]?.sentence === tokens[at]?.sentence &&
  HAVE.has(wordOf(tokens[at - 1]));

/** Nouns as often as verbs: after a plural and before an object they are verbs ("others fear that"). */
const TWOFOLD = new Set(
  'fear hope worry claim question doubt credit blame report note stress voice view favor favour support estimate forecast demand want wish dispute fault show affirm project applaud argue insist vow pledge promise'.split(
    ' ',
  ),
);

const isPluralVerb = (tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at] as Token;
  const before = tokens[at - 1];
  const next = tokens[at + 1];
  if (!TWOFOLD.has(token.normal) || before?.sentence !== token.sentence || next?.sentence !== token.sentence)
    return false;
  const plural =
    before.tags.has('Plural') || /^(?:some|many|others|most|several|few|they|we|both)$/.test(before.normal);
  const object =
    next.tags.has('Determiner') ||
    next.tags.has('Pronoun') ||
    /^(?:that|about|it|its|their|his|her)$/.test(next.normal);
  return plural && (object || next.tags.has('ProperNoun') || next.tags.has('Plural'));
};

/** "is demanding changes": the tagger may take the word for an adjective. */
const isProgressive = (tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at] as Token;
  const before = tokens[at - 1];
  const next = tokens[at + 1];
  return (
    /[^aeiou]ing$/.test(token.normal) &&
    before?.sentence === token.sentence &&
    (BE.has(wordOf(before)) || (before?.parts?.some((part) => BE.has(part.normal)) ?? false)) &&
    next?.sentence === token.sentence &&
    (next.tags.has('Determiner') ||
      next.tags.has('Pronoun') ||
      next.tags.has('Noun') ||
      wordOf(next) === 'that')
  );
};

/** Third persons that the tagger may take for plurals: verbs after a singular and before what they govern. */
const THIRD = new Set(
  'insists laments affirms notes refers claims projects supports shows reports argues urges vows pledges promises praises questions reveals endorses hopes fears doubts demands estimates warns reads'.split(
    ' ',
  ),
);

/** "The senator insists the party …", "Ruiz refers to the …", "the site notes, “In …": but "asylum claims Ruiz made". */
const isSingularVerb = (tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at] as Token;
  const before = tokens[at - 1];
  const next = tokens[at + 1];
  if (!THIRD.has(token.normal) || before?.sentence !== token.sentence || next?.sentence !== token.sentence)
    return false;
  if (before.tags.has('Plural') || /['’]s?$/.test(before.text) || !before.tags.has('Noun')) return false;
  return (
    /^(?:that|to|how|why|what|whether|it)$/.test(next.normal) ||
    next.tags.has('Determiner') ||
    next.tags.has('Pronoun') ||
    next.tags.has('Gerund') ||
    (before.tags.has('ProperNoun') && next.tags.has('ProperNoun') && !before.tags.has('Place'))
  );
};

const SAYING = new Set(
  'saying telling adding noting claiming arguing calling asking urging warning suggesting insisting writing reading'.split(
    ' ',
  ),
);

/** "…, telling reporters that …", "saying he would": but "a saying", "his telling of it". */
const isSaying = (tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at] as Token;
  const before = tokens[at - 1];
  const next = tokens[at + 1];
  if (!SAYING.has(token.normal) || next?.sentence !== token.sentence) return false;
  if (before?.sentence === token.sentence) {
    if (before.tags.has('Determiner') || before.tags.has('Adjective') || ARTICLES.has(before.normal))
      return false;
    if (before.tags.has('Possessive') || /['’]s?$/.test(before.text)) return false;
  }
  return (
    /^(?:that|it|for|on)$/.test(next.normal) ||
    next.tags.has('Determiner') ||
    next.tags.has('Pronoun') ||
    next.tags.has('ProperNoun') ||
    next.tags.has('Plural') ||
    next.tags.has('Value') ||
    /^\p{Lu}/u.test(next.text)
  );
};
