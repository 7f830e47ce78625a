import type { Token } from './parse';
import type { Reading } from './reading';

/** Closed classes of English words, and the small tests on tokens that clauses are read with. */
const list = (words: string): ReadonlySet<string> => new Set(words.split(' '));

export const MODALS = list(
  "will would may might could can should shall must won't wouldn't can't cannot couldn't shouldn't",
);
export const BE = list("be is are was were been being am isn't aren't wasn't weren't");
export const HAVE = list("have has had haven't hasn't hadn't having");
export const DO = list("do does did don't doesn't didn't");
export const NEGATIVE = new Set(['not', 'never', "n't"]);
export const DETERMINERS = list(
  'the a an this these those its their his her our my your no any some each every another both several many few more most all such what which whose',
);
/** Words after which a noun must stand: a "verb" there is one ("its reports"). */
export const ARTICLES = list('the a an its their his our my your no every');
export const RELATIVE = new Set(['who', 'which', 'that', 'whom']);

/** Words after which a noun belongs to what stands before ("officials from both towns"). */
export const PREPOSITIONS = list(
  'of in on at from with for by to about against among between near under over within across around behind like as during after before since outside inside than including',
);

/** `normal` with plain apostrophes. */
export const wordOf = (token: Token | undefined): string => {
  if (!token) return '';
  return token.normal.includes('’') ? token.normal.replaceAll('’', "'") : token.normal;
};

export const isNegative = (token: Token): boolean =>
  NEGATIVE.has(token.normal) || (token.parts?.some((part) => part.normal === 'not') ?? false);

export const isAuxiliary = (word: string): boolean =>
  MODALS.has(word) || BE.has(word) || HAVE.has(word) || DO.has(word);

export const isAdverb = (token: Token): boolean =>
  token.tags.has('Adverb') ||
  /^(?:also|always|already|ever|just|now|still|then|yet|once|only|soon|long|later|since|so|far|even|often|repeatedly|simply|either|first)$/.test(
    token.normal,
  );

/** Whether a comma, dash, semicolon, colon or bracket stands between a token and the next. */
export const breakAfter = (reading: Reading, at: number): boolean => {
  const token = reading.tokens[at];
  const next = reading.tokens[at + 1];
  return (
    !token ||
    !next ||
    token.sentence !== next.sentence ||
    /[,;:()–—]|--| - /.test(reading.text.slice(token.end, next.start))
  );
};
