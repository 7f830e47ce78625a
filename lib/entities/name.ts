import type { EntityKind } from '../core/analysis';
import type { Span } from '../core/span';

/** A name found in the text: words `first` to `last` (exclusive) of the parse, without title or possessive "'s". */
export interface Name extends Span {
  readonly kind: EntityKind;
  readonly first: number;
  readonly last: number;
}

/** A name's words for comparing: lower case, no article before it, no accents, one kind of quote and space. */
export const toKey = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/[’‘]/g, "'")
    .replace(/\s+/g, ' ')
    .replace(/^the /i, '')
    .toLowerCase();
