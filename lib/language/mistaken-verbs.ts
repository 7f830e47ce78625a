import type { Token } from './parse';
import { ARTICLES, BE, HAVE, PREPOSITIONS, wordOf } from './words';

/** A form that the tagger may take for a noun or adjective, and between which neighbours it is a verb. */
interface Form {
  readonly is: ReadonlySet<string> | RegExp;
  /** Neighbours are undefined where the sentence begins or ends. */
  readonly fits: (before: Token | undefined, next: Token | undefined, token: Token) => boolean;
}

const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** Whether a word that the tagger takes for a noun or adjective is a verb where it stands. */
export function isMistakenVerb(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token;
  const word = wordOf(token);
  let [before, next] = [tokens[at - 1], tokens[at + 1]];
  if (before?.sentence !== tokens[at]?.sentence) before = undefined;
  if (next?.sentence !== tokens[at]?.sentence) next = undefined;
  return (
    FORMS.some(
      ({ is, fits }) => (is instanceof RegExp ? is.test(word) : is.has(word)) && fits(before, next, token),
    ) ||
    isReadOut(tokens, at) ||
    isOfPlural(tokens, at) ||
    isGoverned(tokens, at)
  );
}

/** "Records compiled by the Lima Institute show that": papers, a few words back, that show something. */
function isReadOut(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token;
  const next = tokens[at + 1];
  if (!/^(?:show|suggest)$/.test(token.normal) || tokens[at - 1]?.sentence !== token.sentence) return false;
  const opens =
    next?.sentence !== token.sentence ||
    has(next, 'Determiner', 'Pronoun', 'Value', 'ProperNoun') ||
    next.normal === 'that';
  if (!opens || ARTICLES.has(wordOf(tokens[at - 1]))) return false;
  for (let back = at - 1; back >= at - 12 && tokens[back]?.sentence === token.sentence; back -= 1)
    if (PAPERS.has(wordOf(tokens[back]))) return true;
  return false;
}

/** What is held in mind, and as often a noun. */
const HELD = list(
  'say fear hope worry wonder question doubt believe think feel claim credit blame view favor favour',
);

/** How many words may stand between people and their verb: "farmers in the far north | believe". */
const APART = 6;

/** "Farmers in the north believe that", "supporters of the plan doubt it": the plural stands before a phrase that ends in a singular. */
function isOfPlural(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token;
  const [before, next] = [tokens[at - 1], tokens[at + 1]];
  if (!HELD.has(wordOf(token)) || !before || next?.sentence !== token.sentence) return false;
  if (!has(before, 'Noun', 'Adjective') || isOwner(before) || isApart(before, token)) return false;
  if (
    !has(next, 'Determiner', 'Pronoun') &&
    !/^(?:that|whether)$/.test(next.normal) &&
    !(wordOf(token) === 'feel' && has(next, 'Adjective', 'PastTense'))
  )
    return false;
  for (let back = at - 2; back >= at - APART && tokens[back]?.sentence === token.sentence; back -= 1) {
    const [one, after] = [tokens[back] as Token, tokens[back + 1] as Token];
    if (has(one, 'Verb') || isApart(one, after)) return false;
    if (PREPOSITIONS.has(wordOf(after)) && has(one, 'Plural')) return !has(one, 'Pronoun');
  }
  return false;
}

/** Deeds that the tagger takes for nouns before another noun. */
const DEEDS = list(
  'ease overhaul curb boost slash limit tackle counter reform restore safeguard host pilot contract support fund staff probe upgrade review cut back monitor target fight combat challenge contest balance finance market trade process',
);
const GOVERNS =
  /^(?:agree|plan|pledge|vow|promise|want|hope|seek|decide|intend|aim|resolve|undertake|threaten|refuse|decline|offer|try|move|need|continue|begin)(?:e?d|s|ing)?$|^(?:trying|planning|aiming|sought|tried|began|beginning)$/;

/** "Agreed to overhaul procedures": what such a verb leads to is a deed, also where no article follows. */
function isGoverned(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token;
  const next = tokens[at + 1];
  return (
    DEEDS.has(wordOf(token)) &&
    wordOf(tokens[at - 1]) === 'to' &&
    tokens[at - 2]?.sentence === token.sentence &&
    GOVERNS.test(wordOf(tokens[at - 2])) &&
    next?.sentence === token.sentence &&
    has(next, 'Noun', 'Adjective', 'Gerund')
  );
}

const PAPERS = list(
  'records polls figures data results documents files surveys statistics reports studies numbers filings emails',
);

/** Bodies that plan. */
const PLANNERS = list(
  `government ministry department agency company firm council committee commission team club party bank union university school
administration authority city county state country group organization organisation association army board institute hospital
museum airline carrier maker manufacturer retailer chain operator utility developer startup court league`,
);

const has = (token: Token, ...tags: readonly string[]): boolean => tags.some((tag) => token.tags.has(tag));
/** Whether a mark stands between two tokens: more than the space that parts words. */
const isApart = (one: Token, other: Token): boolean => other.start - one.end > 1;
/** Whether a quotation follows a mark: ": “", ", “". */
const isBeforeQuote = (token: Token, next: Token | undefined): boolean =>
  next !== undefined && next.start - token.end > 2;
const isOwner = (token: Token): boolean => /['’]s?$/.test(token.text);

const FORMS: readonly Form[] = [
  // Forms of saying are verbs wherever no article stands before them.
  {
    is: list('said says told tells added adds wrote asked'),
    fits: (before) => !ARTICLES.has(wordOf(before)),
  },
  // "Many have complained"
  { is: list('has have'), fits: (before) => before !== undefined && !ARTICLES.has(wordOf(before)) },
  // The tagger knows a Drew.
  {
    is: list('drew'),
    fits: (before, next) => before !== undefined && next !== undefined && /^\p{Ll}/u.test(next.text),
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
  // "Aides to Ruiz say she …"
  {
    is: list('say'),
    fits: (before, next) =>
      before !== undefined &&
      next !== undefined &&
      has(before, 'Noun') &&
      (has(next, 'Determiner', 'Pronoun', 'ProperNoun') || wordOf(next) === 'that'),
  },
  // "the site notes: “In …”", "Article 9 affirms: “No …”"
  {
    is: list('notes affirms warned warns states reads insists claims argues reports writes'),
    fits: (before, next, token) =>
      before !== undefined &&
      has(before, 'Noun', 'Value', 'Pronoun') &&
      !isOwner(before) &&
      isBeforeQuote(token, next),
  },
  // "spoke of the dam but noted that it leaks"
  {
    is: list('noted suggested claimed argued insisted warned quoted'),
    fits: (before, next) =>
      before !== undefined &&
      /^(?:and|but|both|he|she|they)$/.test(before.normal) &&
      next !== undefined &&
      !has(next, 'Noun'),
  },
  // Headlines: "Ana Ruiz Blasts Plan for Dam"
  {
    is: list(
      'blasts slams rips mocks praises refuses rejects defends trashes debunks tweets urges vows warns demands',
    ),
    fits: (before, next) =>
      before !== undefined && next !== undefined && has(before, 'Person', 'LastName', 'FirstName'),
  },
  // Nouns as often as verbs: after a plural and before an object they are verbs ("others fear that").
  {
    is: list(`fear hope worry wonder claim question doubt credit blame report note stress voice view favor favour support
estimate forecast demand want wish dispute fault show affirm project applaud argue insist vow pledge promise`),
    fits: (before, next) =>
      before !== undefined &&
      next !== undefined &&
      (has(before, 'Plural') || /^(?:some|many|others|most|several|few|they|we|both)$/.test(before.normal)) &&
      (has(next, 'Determiner', 'Pronoun', 'ProperNoun', 'Plural') ||
        /^(?:that|whether|about|it|its|their|his|her)$/.test(next.normal)),
  },
  // "some acknowledged that", "many feel threatened"
  {
    is: /(?:ed|feel)$/,
    fits: (before, next, token) =>
      /^(?:some|many|others|most|several|few)$/.test(wordOf(before)) &&
      next !== undefined &&
      (wordOf(token) === 'feel'
        ? has(next, 'Adjective', 'PastTense')
        : /^(?:that|whether)$/.test(next.normal)),
  },
  // Third persons that look like plurals: verbs after a singular and before what they govern ("The senator insists
  // the party …", "the site notes, “In …"), but "asylum claims Ruiz made".
  {
    is: list(`insists laments affirms notes refers claims projects supports shows reports argues urges vows pledges
promises praises questions reveals endorses hopes fears doubts demands estimates warns reads`),
    fits: (before, next, token) =>
      before !== undefined &&
      next !== undefined &&
      (isApart(before, token) || (has(before, 'Noun') && !has(before, 'Plural') && !isOwner(before))) &&
      (/^(?:that|to|how|why|what|whether|it)$/.test(next.normal) ||
        has(next, 'Determiner', 'Pronoun', 'Gerund') ||
        (has(before, 'ProperNoun') && !has(before, 'Place') && has(next, 'ProperNoun'))),
  },
  // "The firm plans to build", "…, the mayor of Lund, plans to": one who plans, but "expansion plans to build"
  {
    is: list('plans aims'),
    fits: (before, next, token) =>
      before !== undefined &&
      wordOf(next) === 'to' &&
      !isOwner(before) &&
      !has(before, 'Plural') &&
      (has(before, 'ProperNoun', 'Person', 'Organization', 'Actor') ||
        PLANNERS.has(wordOf(before)) ||
        (has(before, 'Noun') && isApart(before, token))),
  },
  // "…, telling reporters that …", "saying he would", but "a saying", "his telling of it".
  {
    is: list(`saying telling adding noting claiming arguing calling asking urging warning suggesting insisting writing
reading`),
    fits: (before, next, token) =>
      next !== undefined &&
      !(
        before &&
        (has(before, 'Determiner', 'Adjective', 'Possessive') ||
          ARTICLES.has(before.normal) ||
          isOwner(before))
      ) &&
      (/^(?:that|it|for|on)$/.test(next.normal) ||
        (before !== undefined && isApart(before, token) && isBeforeQuote(token, next)) ||
        has(next, 'Determiner', 'Pronoun', 'ProperNoun', 'Plural', 'Value') ||
        /^\p{Lu}/u.test(next.text)),
  },
];
