import { english } from '../../language/english';
import type { Parsed, Token } from '../../language/parse';
import { classesOf } from './classes';
import { hashText } from './hash';

/** What the tagger looks at in one token; made once for each token that a name may touch. */
export interface Word {
  readonly token: Token;
  /** Without possessive "'s". */
  readonly text: string;
  readonly end: number;
  readonly possessive: boolean;
  readonly lower: string;
  readonly id: number;
  readonly shape: number;
  readonly isCapital: boolean;
  /** Coarse part of speech by compromise, in its sentence. */
  readonly pos: number;
  /** What compromise's dictionary says of the word by itself. */
  readonly known: number;
  /** What stands between the word before and this one: ' ', '-', ',', '(', '"', '.', '/' or '' at a sentence's start. */
  readonly gap: number;
  /** A bracket, quote, dash or the like stands before it. */
  readonly broken: boolean;
  readonly afterPossessive: boolean;
  /** Its capital may be due to its place: first in a sentence, after a dateline, or first in a quotation. */
  readonly opens: boolean;
  /** A hyphen joins it to the word before: "Min-jae", "Moscow-backed". */
  readonly hyphened: boolean;
  /** Lists that a phrase beginning, going on or ending here is in; see classes.ts. */
  readonly classes: readonly number[];
}

const POS = [
  'Honorific',
  'FirstName',
  'LastName',
  'Demonym',
  'Country',
  'City',
  'Region',
  'Place',
  'Person',
  'Company',
  'SportsTeam',
  'Organization',
  'Month',
  'WeekDay',
  'Date',
  'Acronym',
  'Actor',
  'Pronoun',
  'Determiner',
  'Preposition',
  'Conjunction',
  'Modal',
  'Auxiliary',
  'Copula',
  'Gerund',
  'PastTense',
  'Infinitive',
  'PresentTense',
  'Adjective',
  'Adverb',
  'Cardinal',
  'Value',
  'Uncountable',
  'Plural',
  'Singular',
  'ProperNoun',
  'Noun',
];

const coarse = (tags: ReadonlySet<string>): string => POS.find((tag) => tags.has(tag)) ?? '-';

/** "McLeod": "XxXx", "U.S.": "X.X.", "G7": "Xd", "al": "x". */
const toShape = (text: string): string =>
  text
    .slice(0, 20)
    .replace(/\p{Lu}/gu, 'X')
    .replace(/\p{Ll}/gu, 'x')
    .replace(/\p{N}+/gu, 'd')
    .replace(/x+/g, 'x')
    .replace(/X{3,}/g, 'XXX');

/** Marks that no name runs across. */
const BREAK = /[;:()[\]{}"“”«»—–/…!?]|--|\n/;

const gapKind = (between: string): string => {
  const broken = BREAK.exec(between)?.[0];
  if (broken !== undefined) return /["“”«»]/.test(broken) ? '"' : /[–—]|--/.test(broken) ? '—' : broken;
  const mark = /\S/.exec(between)?.[0];
  if (mark === undefined) return between === '' ? '' : ' ';
  return between === '-' || between === '‑' ? '-' : mark === '-' ? '—' : mark;
};

const POSSESSIVE = /(?:['’]s|(?<=s)['’])$/u;

/** Most words that a dateline has: "NEW YORK, Sept. 3 (Reuters) —". */
const LONGEST_DATELINE = 8;

function opensAt({ tokens, sentences, text }: Parsed, at: number): boolean {
  const token = tokens[at] as Token;
  const first = sentences[token.sentence]?.first ?? at;
  if (at === first || /["“‘«]$/.test(text.slice(Math.max(0, token.start - 1), token.start))) return true;
  const dashed = /^\)?\s*(?:[—–_]|--?)\s+$/.test(text.slice(tokens[at - 1]?.end, token.start));
  if (!dashed || at - first > LONGEST_DATELINE) return false;
  return tokens.slice(first, at).every(({ text: word }) => /^[\p{Lu}\d]/u.test(word));
}

export function toWords(parsed: Parsed): Word[] {
  const { tokens, text } = parsed;
  const phrases = classesOf(tokens);
  return tokens.map((token, index) => {
    const before = tokens[index - 1];
    const sameSentence = before?.sentence === token.sentence;
    const stem = token.text.replace(POSSESSIVE, '');
    const bare = stem === '' ? token.text : stem;
    const lower = bare.toLowerCase();
    const gap = before && sameSentence ? gapKind(text.slice(before.end, token.start)) : '';
    return {
      token,
      text: bare,
      end: token.start + bare.length,
      possessive: bare.length < token.text.length,
      lower,
      id: hashText(lower),
      shape: hashText(toShape(bare)),
      isCapital: /\p{Lu}/u.test(bare),
      pos: hashText(coarse(token.tags)),
      known: hashText(english.lookUp(lower)),
      gap: hashText(gap),
      broken: gap !== '' && !/^[ \-.'’&,+]$/.test(gap),
      hyphened: gap === '-',
      opens: opensAt(parsed, index),
      afterPossessive: sameSentence && before !== undefined && POSSESSIVE.test(before.text),
      classes: phrases[index] ?? [],
    };
  });
}
