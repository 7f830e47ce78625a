import { type Country, findCountry } from '../countries';
import type { Source } from '../source';

/** The year of the CLDR release whose figures we carry. */
const AS_OF = '2025';

/** Where the packages know but one continent of a country that lies in two. */
const CONTINENTS: Readonly<Record<string, string>> = {
  RU: 'Europe and Asia',
  TR: 'Asia and Europe',
  EG: 'Africa and Asia',
};

/** Countries and territories: capital, languages, currency, people. */
export const countries: Source = {
  id: 'countries',
  name: 'countries-list, i18n-nationality, Unicode CLDR',
  licence: 'MIT, Unicode-3.0',
  hosts: [],
  sends: 'nothing',
  find({ kind, name, aliases }) {
    if (kind !== 'place') return undefined;
    const country = [name, ...aliases].map(findCountry).find(Boolean);
    if (!country) return undefined;
    const { demonym, population, member, capital } = country;
    const facts = [
      { label: 'Capital', text: capital },
      { label: 'Languages', text: country.languages },
      { label: 'Currency', text: country.currency },
      { label: 'People', text: demonym },
      { label: 'Population', text: population && `about ${population}` },
      { label: 'Member of', text: member },
    ];
    return {
      name: country.name,
      summary: summarise(country),
      facts: facts.filter(({ text }) => text).map((fact) => ({ ...fact, asOf: AS_OF })),
      source: { name: countries.name, licence: countries.licence, url: 'https://cldr.unicode.org' },
    };
  },
};

/** What is not in the United Nations may be a country to some and not to others. */
function summarise({ code, name, continent, capital, member }: Country): string {
  const what = member.includes('United Nations') ? 'country' : 'country or territory';
  const where = `${what} in ${CONTINENTS[code] ?? continent}`;
  return `${toFlag(code)} ${name}: ${capital ? `${where}, capital ${capital}` : where}.`.replace('..', '.');
}

/** "JP" as regional indicator letters, which fonts draw as a flag. */
const toFlag = (code: string): string =>
  String.fromCodePoint(...[...code].map((letter) => 0x1f1e6 + letter.charCodeAt(0) - 65));
