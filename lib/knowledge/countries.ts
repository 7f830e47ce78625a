import { toKey } from './table';
import { readTable } from './tables';

/** A country or territory as the packages know it. */
export interface Country {
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

let list: readonly Country[] | undefined;
let names: ReadonlyMap<string, Country> | undefined;
let peoples: ReadonlyMap<string, Country> | undefined;

/** All countries; the table is read when first asked. */
export function listCountries(): readonly Country[] {
  list ??= readTable('countries')
    .split('\n')
    .map((line): Country => {
      const [code = '', name = '', aliases = '', capital = '', continent = '', ...rest] = line.split('|');
      const [languages = '', currency = '', demonym = '', population = '', member = ''] = rest;
      const others = aliases.split(',').filter(Boolean);
      return {
        code,
        name,
        aliases: others,
        capital,
        continent,
        languages,
        currency,
        demonym,
        population,
        member,
      };
    });
  return list;
}

/** The country of a name ("Britain"). */
export const findCountry = (name: string): Country | undefined => namesOfCountries().get(toKey(name));

/** The country of a people ("Russian"). */
export const findPeople = (word: string): Country | undefined => namesOfPeoples().get(toKey(word));

function namesOfCountries(): ReadonlyMap<string, Country> {
  names ??= new Map(
    listCountries().flatMap((country) =>
      [country.name, ...country.aliases].map((each): [string, Country] => [toKey(each), country]),
    ),
  );
  return names;
}

function namesOfPeoples(): ReadonlyMap<string, Country> {
  peoples ??= new Map(
    listCountries()
      .filter(({ demonym }) => demonym)
      .map((country) => [toKey(country.demonym), country]),
  );
  return peoples;
}

/** Words that begin with a capital, up to three in a row. */
const CAPITALS = /\p{Lu}[\p{L}.’'-]*(?: (?:of the |of |and )?\p{Lu}[\p{L}.’'-]*){0,3}/gu;

/** The first country that a line names, by its name or its people's: "Foreign minister of Japan". */
export function findNation(line: string): string | undefined {
  for (const [found] of line.matchAll(CAPITALS)) {
    // Each word is made a key once: there are many rows, and many ways to begin and end in a row of capitals.
    const words = found.split(' ').map((word) => toKey(word.replace(/[’']s?$/u, '')));
    for (let length = words.length; length > 0; length -= 1)
      for (let at = 0; at + length <= words.length; at += 1) {
        const key = words
          .slice(at, at + length)
          .join(' ')
          .replace(/^the /, '');
        const country = namesOfCountries().get(key) ?? namesOfPeoples().get(key);
        if (country && key.length > 1) return country.code;
      }
  }
  return undefined;
}

/** "The Netherlands" within a sentence wants its article. */
export const withArticle = (name: string): string =>
  /^United |^Netherlands|^Philippines|^Maldives|^Bahamas|^Gambia|^(?:Czech|Central African|Dominican) Republic| Islands$|Republic of/.test(
    name,
  )
    ? `the ${name}`
    : name;
