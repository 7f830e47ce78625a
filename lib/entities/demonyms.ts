import type { Span } from '../core/span';
import type { Parsed, Token } from '../language/parse';
import { COUNTRY_INDEX, type Country } from './lexicons/country-names';
import { ROLE_HEADS, ROLE_MODIFIERS } from './lexicons/roles';
import { type Name, stemOf } from './name';

/** Where an article names a country by its people or its adjective, and whether it means the state. */
export interface Demonyms {
  readonly country: Country;
  readonly spans: readonly Span[];
  /** At least one stands before an office or a body of the state: "Japanese Foreign Minister", "French troops". */
  readonly official: boolean;
}

/** "Equatorial Guinean" and "Central African" are the longest. */
const MOST_WORDS = 2;

/** A country's people and adjectives in the words that are no names, by country code: "Japanese" for JP. */
export function findDemonyms({ tokens }: Parsed, names: readonly Name[]): ReadonlyMap<string, Demonyms> {
  const taken = new Set<number>();
  for (const name of names) for (let at = name.first; at < name.last; at += 1) taken.add(at);
  const found = new Map<string, Demonyms>();
  for (let at = 0; at < tokens.length; at += 1) {
    const [country, size] = taken.has(at) ? NOTHING : countryAt(tokens, at);
    if (!country) continue;
    const first = tokens[at] as Token;
    const last = tokens[at + size - 1] as Token;
    const known = found.get(country.code);
    found.set(country.code, {
      country,
      spans: [...(known?.spans ?? []), { start: first.start, end: last.start + stemOf(last).length }],
      official: known?.official === true || isOffice(tokens[at + size], last),
    });
    at += size - 1;
  }
  return found;
}

const NOTHING = [undefined, 0] as const;

function countryAt(tokens: readonly Token[], at: number): readonly [Country | undefined, number] {
  for (let size = MOST_WORDS; size > 0; size -= 1) {
    const words = tokens.slice(at, at + size);
    if (words.length < size || words.some((word) => word.sentence !== words[0]?.sentence)) continue;
    const written = words.map(stemOf).join(' ');
    const { byDemonym } = COUNTRY_INDEX;
    const country = byDemonym.get(written) ?? byDemonym.get(written.replace(/(?<=n)s$/, ''));
    if (country) return [country, size];
  }
  return NOTHING;
}

const BODIES =
  /^(?:government|governments|authorities|officials|troops|forces|army|military|navy|police|parliament|embassy|diplomats|soldiers|intelligence|state|sanctions|warships|warplanes|regulators|leaders|ministers|lawmakers|voters)$/;

const isOffice = (next: Token | undefined, before: Token): boolean =>
  next !== undefined &&
  next.sentence === before.sentence &&
  (BODIES.test(next.normal) || ROLE_HEADS.has(next.normal) || ROLE_MODIFIERS.has(next.normal));
