import type { Labelled } from './data.ts';
import type { Stock } from './synthesise.ts';

interface Lists {
  readonly CITIES: string;
  readonly REGIONS: string;
  readonly ORGANISATIONS: Readonly<Record<string, string>>;
  readonly COUNTRY_INDEX: {
    readonly byName: ReadonlyMap<string, unknown>;
    readonly byDemonym: ReadonlyMap<string, unknown>;
  };
  readonly wordsTagged: (tag: string) => string[];
}

const split = (list: string): string[] => list.split(/[,\n]/).flatMap((name) => name.trim() || []);
const capitalise = (word: string): string =>
  word.replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase());

/** Names to fill invented articles with: the house's own lists, and surnames of people in the training texts. */
export function makeStock(lists: Lists, articles: readonly Labelled[]): Stock {
  const single = (tag: string): string[] =>
    lists
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
    given: [...single('MaleName'), ...single('FemaleName')],
    surnames: [...single('LastName'), ...new Set(met)],
    cities: lists.CITIES.split('\n').flatMap((row) => split(row.slice(row.indexOf('|') + 1))),
    countries: [...lists.COUNTRY_INDEX.byName.keys()].filter((name) => name.length > 3),
    demonyms: [...lists.COUNTRY_INDEX.byDemonym.keys()],
    regions: split(lists.REGIONS),
    organisations: Object.fromEntries(
      Object.entries(lists.ORGANISATIONS).map(([kind, names]) => [kind, split(names)]),
    ),
  };
}
