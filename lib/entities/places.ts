import { COUNTRY_INDEX } from './lexicons/country-names';
import { CITY_COUNTRY, SUBDIVISION_COUNTRY } from './lexicons/subkinds';
import { fromCapitals } from './name';

/** The name shown for a place: a country's usual one for all its forms, a dateline's city as prose writes it. */
export function toPlaceName(written: string): string {
  const plain = written.replace(/^the /i, '');
  const country = COUNTRY_INDEX.byName.get(plain) ?? COUNTRY_INDEX.byName.get(fromCapitals(plain));
  return country?.name ?? fromCapitals(plain);
}

/** The country that a place is or lies in. A city of many countries ("Cambridge") is the largest one's. */
export function countryOf(name: string): string | undefined {
  return (
    COUNTRY_INDEX.byName.get(name)?.code ??
    COUNTRY_INDEX.bySeat.get(name)?.code ??
    CITY_COUNTRY.get(name) ??
    SUBDIVISION_COUNTRY.get(name)
  );
}
