import type { Parsed, Token } from '../language/parse';
import { COUNTRY_INDEX } from './lexicons/country-names';
import type { Name } from './name';

/** Adds countries and seats of government that a hyphen ties to a small word: "Moscow-backed", "Iran-aligned". */
export function addHyphened(parsed: Parsed, names: readonly Name[]): Name[] {
  const taken = new Set(
    names.flatMap(({ first, last }) => Array.from({ length: last - first }, (_, n) => first + n)),
  );
  const added = parsed.tokens.flatMap((token, at): Name[] => {
    if (taken.has(at) || !isTied(parsed, token, parsed.tokens[at + 1])) return [];
    return [{ kind: 'place', first: at, last: at + 1, start: token.start, end: token.end }];
  });
  return added.length === 0 ? [...names] : [...names, ...added].sort((a, b) => a.start - b.start);
}

const isTied = ({ text }: Parsed, token: Token, next: Token | undefined): boolean =>
  next !== undefined &&
  text.slice(token.end, next.start) === '-' &&
  /^\p{Ll}{3,}/u.test(next.text) &&
  (COUNTRY_INDEX.bySeat.has(token.text) || COUNTRY_INDEX.byName.has(token.text));
