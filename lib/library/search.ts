import type { Filters } from './filters';
import { foldText } from './fold';
import type { Shelved } from './shelf';

/** Articles that all filters let through, in the order of the shelf. */
export function searchShelf(shelf: readonly Shelved[], filters: Filters): Shelved[] {
  const words = wordsOf(filters.words);
  return shelf.filter(
    (one) =>
      (filters.tag === '' || one.tags.has(filters.tag)) &&
      (filters.about === '' || one.about.has(filters.about)) &&
      (filters.site === '' || one.site === filters.site) &&
      (filters.since === '' || (one.day !== '' && one.day >= filters.since)) &&
      (filters.until === '' || (one.day !== '' && one.day <= filters.until)) &&
      hasKind(one, filters.with) &&
      holdsAll(one.words, words),
  );
}

/** Words to search for; what stands in quotation marks stays together. */
export const wordsOf = (query: string): string[] =>
  [...query.matchAll(/["“„]([^"”“]+)["”“]|(\S+)/g)]
    .map(([, phrase, word]) => foldText(phrase ?? word ?? ''))
    .filter((word) => word !== '');

/** Whether all words stand in a text; it is folded already, as they are. */
export const holdsAll = (folded: string, words: readonly string[]): boolean =>
  words.every((word) => folded.includes(word));

function hasKind({ dossier, open }: Shelved, kind: Filters['with']): boolean {
  if (kind === 'notes') return dossier.notes.length > 0;
  if (kind === 'claims') return dossier.claims.length > 0;
  return kind === '' || open > 0;
}

/** One value that articles can be narrowed to, and how many of them have it. */
export interface Facet {
  readonly id: string;
  readonly name: string;
  readonly count: number;
}
export type Facets = Readonly<Record<'tags' | 'about' | 'sites', readonly Facet[]>>;

/** What the articles can be narrowed to, the most frequent first; at most so many of each. */
export function toFacets(shelf: readonly Shelved[], most: number): Facets {
  const names = new Map(
    shelf.flatMap(({ dossier }) => dossier.source.about.map(({ id, name }): [string, string] => [id, name])),
  );
  const count = (idsOf: (one: Shelved) => Iterable<string>): Facet[] => {
    const counts = new Map<string, number>();
    for (const one of shelf) for (const id of idsOf(one)) counts.set(id, (counts.get(id) ?? 0) + 1);
    return [...counts]
      .map(([id, times]) => ({ id, name: names.get(id) ?? id, count: times }))
      .toSorted((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1))
      .slice(0, most);
  };
  return {
    tags: count(({ tags }) => tags),
    about: count(({ about }) => about),
    sites: count(({ site }) => (site ? [site] : [])),
  };
}
