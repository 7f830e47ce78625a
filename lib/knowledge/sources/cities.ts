import { listCountries, withArticle } from '../countries';
import type { Source } from '../source';
import { toKey } from '../table';
import { readTable } from '../tables';

interface City {
  readonly country: string;
  /** Thousands of people. */
  readonly population: number;
  readonly capital: boolean;
}

let index: ReadonlyMap<string, City> | undefined;

/** Capitals and big cities. One of the same name in another country is less known, so the largest is meant. */
export const cities: Source = {
  id: 'cities',
  name: 'GeoNames',
  licence: 'CC BY 4.0',
  hosts: [],
  sends: 'nothing',
  find({ kind, subkind, name }) {
    if (kind !== 'place' || subkind === 'country') return undefined;
    index ??= indexCities();
    const city = index.get(toKey(name));
    if (!city) return undefined;
    const country = withArticle(city.country);
    const population = city.population
      ? [{ label: 'Population', text: `about ${toPeople(city.population)} (GeoNames gives no date)` }]
      : [];
    return {
      summary: `${city.capital ? 'Capital of' : 'City in'} ${country}.`,
      facts: [{ label: 'Country', text: city.country }, ...population],
      source: { name: cities.name, licence: cities.licence, url: 'https://www.geonames.org' },
    };
  },
};

const toPeople = (thousands: number): string =>
  thousands >= 1000 ? `${(thousands / 1000).toFixed(1)} million` : `${thousands},000`;

function indexCities(): ReadonlyMap<string, City> {
  const known = new Map<string, City>();
  const names = new Map<string, string>();
  const capitals = new Map<string, string>();
  for (const { code, name, capital } of listCountries()) {
    names.set(code, name);
    if (capital) capitals.set(toKey(capital.replace(/ D\.C\.$/, '')), name);
  }
  for (const [capital, country] of capitals) known.set(capital, { country, population: 0, capital: true });
  for (const line of readTable('cities').split('\n')) {
    const [code = '', list = ''] = line.split('|');
    for (const entry of list.split(',')) {
      const [name = '', population = ''] = entry.split(':');
      const key = toKey(name);
      const country = names.get(code) ?? code;
      const capital = capitals.get(key) === country;
      // A capital stays the capital even where a larger city elsewhere has its name.
      if (!capitals.has(key) || capital) known.set(key, { country, population: Number(population), capital });
    }
  }
  return known;
}
