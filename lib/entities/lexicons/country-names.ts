import { COUNTRIES } from './countries';

export interface Country {
  readonly code: string;
  readonly name: string;
}

/** Countries by every form of their name, by what their people are called, and by the cities they are governed from. */
export interface CountryIndex {
  readonly byName: ReadonlyMap<string, Country>;
  readonly byDemonym: ReadonlyMap<string, Country>;
  readonly bySeat: ReadonlyMap<string, Country>;
}

export const COUNTRY_INDEX: CountryIndex = readCountries();

function readCountries(): CountryIndex {
  const byName = new Map<string, Country>();
  const byDemonym = new Map<string, Country>();
  const bySeat = new Map<string, Country>();
  for (const row of COUNTRIES.split('\n')) {
    const [code = '', name = '', others = '', demonyms = '', seats = ''] = row.split('|');
    const country = { code, name };
    const fill = (index: Map<string, Country>, list: string): void => {
      for (const form of list.split(',')) {
        if (form && !index.has(form)) index.set(form, country);
      }
    };
    fill(byName, name);
    fill(byName, others);
    fill(byDemonym, demonyms);
    fill(bySeat, seats);
  }
  return { byName, byDemonym, bySeat };
}
