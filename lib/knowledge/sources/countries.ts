import { COUNTRIES } from '../data/countries';
import type { Source } from '../source';
import { toKey } from '../table';

interface Country {
  readonly code: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly capital: string;
  readonly continent: string;
  readonly languages: string;
  readonly currency: string;
  readonly demonym: string;
  readonly population: string;
  readonly member: string;
}

/** The year of the CLDR release whose figures we carry. */
const AS_OF = '2025';

let index: ReadonlyMap<string, Country> | undefined;

/** Countries and territories: capital, languages, currency, people. */
export const countries: Source = {
  id: 'countries',
  name: 'countries-list, i18n-nationality, Unicode CLDR',
  licence: 'MIT, Unicode-3.0',
  hosts: [],
  sends: 'nothing',
  find({ kind, name, aliases }) {
    if (kind !== 'place') return undefined;
    index ??= indexCountries();
    const known = index;
    const country = [name, ...aliases].map((each) => known.get(toKey(each))).find(Boolean);
    if (!country) return undefined;
    const { demonym, population, member, capital, continent } = country;
    const facts = [
      { label: 'Capital', text: capital },
      { label: 'Languages', text: country.languages },
      { label: 'Currency', text: country.currency },
      { label: 'People', text: demonym },
      { label: 'Population', text: population && `about ${population}` },
      { label: 'Member of', text: member },
    ];
    return {
      summary: `${toFlag(country.code)} ${country.name}, in ${continent}.`,
      facts: facts.filter(({ text }) => text).map((fact) => ({ ...fact, asOf: AS_OF })),
      source: { name: countries.name, licence: countries.licence, url: 'https://cldr.unicode.org' },
    };
  },
};

/** "JP" as regional indicator letters, which fonts draw as a flag. */
const toFlag = (code: string): string =>
  String.fromCodePoint(...[...code].map((letter) => 0x1f1e6 + letter.charCodeAt(0) - 65));

function indexCountries(): ReadonlyMap<string, Country> {
  const known = new Map<string, Country>();
  for (const line of COUNTRIES.split('\n')) {
    const [code = '', name = '', aliases = '', capital = '', continent = '', ...rest] = line.split('|');
    const [languages = '', currency = '', demonym = '', population = '', member = ''] = rest;
    const country: Country = {
      code,
      name,
      aliases: aliases.split(',').filter(Boolean),
      capital,
      continent,
      languages,
      currency,
      demonym,
      population,
      member,
    };
    for (const each of [name, ...country.aliases]) known.set(toKey(each), country);
  }
  return known;
}
