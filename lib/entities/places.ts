import type { Parsed } from '../language/parse';
import { COUNTRY_INDEX } from './lexicons/country-names';
import { CITY_COUNTRY, SUBDIVISION_COUNTRY } from './lexicons/subkinds';
import { fromCapitals, type Name, toTitle } from './name';

/** The name shown for a place: a country's usual one for all its forms, a dateline's city as prose writes it. */
export function toPlaceName(written: string): string {
  const plain = written
    .replace(/^the /i, '')
    .replace(/(?<=^Washington),? D\. ?C\b\.?$|(?<=^Washington),? DC$/i, '');
  const small = toTitle(plain);
  const shown = isListed(small) ? small : fromCapitals(plain);
  const country = COUNTRY_INDEX.byName.get(plain) ?? COUNTRY_INDEX.byName.get(shown);
  return country?.name ?? shown;
}

/** "KYIV" is short enough for an acronym; the lists know better. */
const isListed = (name: string): boolean => COUNTRY_INDEX.byName.has(name) || CITY_COUNTRY.has(name);

/** The country that a place is or lies in. A city of many countries ("Cambridge") is the largest one's. */
export function countryOf(name: string): string | undefined {
  return (
    COUNTRY_INDEX.byName.get(name)?.code ??
    COUNTRY_INDEX.bySeat.get(name)?.code ??
    CITY_COUNTRY.get(name) ??
    SUBDIVISION_COUNTRY.get(name)
  );
}

/**
 * The country that an article puts a city in by naming where it lies after a comma: "Paris, Texas,". A capital before
 * another country's name is none of its cities but one of a list. `after` is the name that follows each.
 */
export function countryAsTold(
  { text }: Parsed,
  after: ReadonlyMap<Name, Name>,
  namings: readonly Name[],
): string | undefined {
  for (const name of namings) {
    const next = after.get(name);
    if (!next || !/^,\s+$/.test(text.slice(name.end, next.start))) continue;
    const closed = /^(?:$|\.?[,.;:)]|\s*[([—–-])/.test(text.slice(next.end, next.end + 3));
    const where = text.slice(next.start, next.end);
    const seat = COUNTRY_INDEX.bySeat.has(toPlaceName(text.slice(name.start, name.end)));
    const told = SUBDIVISION_COUNTRY.get(where) ?? (seat ? undefined : COUNTRY_INDEX.byName.get(where)?.code);
    if (told && closed) return told;
  }
  return undefined;
}
