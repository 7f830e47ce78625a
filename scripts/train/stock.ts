import type { Labelled } from './data.ts';
import type { Stock } from './synthesise.ts';

interface Lists {
  readonly GIVEN_NAMES: string;
  readonly SURNAMES: string;
  readonly ROMANISED_NAMES: string;
  readonly CITIES: string;
  readonly REGIONS: string;
  readonly ORGANISATIONS: Readonly<Record<string, string>>;
  readonly COUNTRY_INDEX: {
    readonly byName: ReadonlyMap<string, unknown>;
    readonly byDemonym: ReadonlyMap<string, unknown>;
  };
  readonly english: { readonly wordsTagged: (tag: string) => string[] };
}

const split = (list: string): string[] => list.split(/[,\n]/).flatMap((name) => name.trim() || []);
const capitalise = (word: string): string =>
  word.replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase());

/** Peoples whose names are written family name first in news. */
const FAMILY_FIRST = /^(?:Chinese|Korean|Khmer and Vietnamese)$/;

const PREFIXES: Readonly<Record<string, string>> = {
  Arabic: 'al- Al- bin Al El ibn Abu el- bin Ben',
  Hebrew: 'Ben Bar',
  Filipino: 'De Dela',
  'Malay and Indonesian': 'bin binti',
};

/** Names to fill invented articles with: the house's own lists, and surnames of people in the training texts. */
export function makeStock(lists: Lists, articles: readonly Labelled[]): Stock {
  const single = (tag: string): string[] =>
    lists.english
      .wordsTagged(tag)
      .filter((word) => !word.includes(' '))
      .map(capitalise);
  const met = articles.flatMap(({ text, names }) =>
    names.flatMap(({ start, end, kind }) => {
      const last = text.slice(start, end).split(/\s+/).at(-1) ?? '';
      return kind === 'person' && /^\p{Lu}\p{Ll}{2,}$/u.test(last) ? [last] : [];
    }),
  );
  return {
    given: [...single('MaleName'), ...single('FemaleName'), ...split(lists.GIVEN_NAMES)],
    surnames: [...single('LastName'), ...new Set(met), ...split(lists.SURNAMES)],
    cultures: lists.ROMANISED_NAMES.trim()
      .split('\n')
      .map((row) => row.split('|'))
      .map(([culture = '', given = '', family = '']) => ({
        familyFirst: FAMILY_FIRST.test(culture),
        prefix: PREFIXES[culture] ?? '',
        given: given.split(' '),
        family: family.split(' '),
      })),
    cities: lists.CITIES.split('\n').flatMap((row) => split(row.slice(row.indexOf('|') + 1))),
    countries: [...lists.COUNTRY_INDEX.byName.keys()].filter((name) => name.length > 3),
    demonyms: [...lists.COUNTRY_INDEX.byDemonym.keys()],
    regions: split(lists.REGIONS),
    organisations: Object.fromEntries(
      Object.entries(lists.ORGANISATIONS).map(([kind, names]) => [kind, split(names)]),
    ),
  };
}
