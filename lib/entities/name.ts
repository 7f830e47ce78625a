import type { EntityKind } from '../core/analysis';
import type { Span } from '../core/span';
import type { Parsed, Token } from '../language/parse';

/** A name found in the text: words `first` to `last` (exclusive) of the parse, without title or possessive "'s". */
export interface Name extends Span {
  readonly kind: EntityKind;
  readonly first: number;
  readonly last: number;
  /** How likely the tagger holds the name to be right, 0 to 1; without where rules or lists found it. */
  readonly chance?: number;
}

/** A name as it is written, on one line. */
export const writtenForm = ({ text }: Parsed, name: Span): string =>
  text.slice(name.start, name.end).replace(/\s+/g, ' ');

/** A word without its possessive ending. */
export const stemOf = (token: Token | undefined): string => token?.text.replace(/['’]s?$/u, '') ?? '';

/** A name's words for comparing: lower case, no article before it, no accents, one kind of quote and space. */
export const toKey = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/[’‘]/g, "'")
    .replace(/\s+/g, ' ')
    .replace(/^the /i, '')
    .toLowerCase();

/** "MUNICH" of a dateline is Munich; an acronym stays as it is. */
export const fromCapitals = (name: string): string => (name.length > 4 ? toTitle(name) : name);

/** What is written in capitals alone as prose writes it, and anything else as it is. */
export const toTitle = (name: string): string =>
  /[\p{Ll}.\d]/u.test(name)
    ? name
    : name.toLowerCase().replace(/(?<![\p{L}'’])\p{L}/gu, (letter) => letter.toUpperCase());
