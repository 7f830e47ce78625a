import type { Claim } from '../core/claim';
import type { Note } from '../core/note';
import type { Shelved } from './shelf';

/** One article on the way of a person, place, organisation or theme through what was read. */
export interface TimelineEntry {
  readonly shelved: Shelved;
  /** Notes that are about it or name it, and claims that it makes or that name it. */
  readonly notes: readonly Note[];
  readonly claims: readonly Claim[];
}

/** Articles of one month, YYYY-MM; empty where no day is known. */
export interface TimelineMonth {
  readonly month: string;
  readonly entries: readonly TimelineEntry[];
}

/** Every article that names something, the newest first, month by month; those without a day last. */
export function toTimeline(shelf: readonly Shelved[], id: string): TimelineMonth[] {
  const months = new Map<string, TimelineEntry[]>();
  const dated = shelf
    .filter(({ about }) => about.has(id))
    .toSorted((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : 0));
  for (const shelved of dated) {
    const month = shelved.day.slice(0, 7);
    months.set(month, [...(months.get(month) ?? []), toEntry(shelved, id)]);
  }
  return [...months].map(([month, entries]) => ({ month, entries }));
}

function toEntry(shelved: Shelved, id: string): TimelineEntry {
  const { source, notes, claims } = shelved.dossier;
  const name = source.about.find((about) => about.id === id)?.name ?? '';
  const names = (text: string): boolean => name !== '' && text.includes(name);
  return {
    shelved,
    notes: notes.filter(
      ({ about, body, target }) => about?.id === id || names(body) || names(target?.quote ?? ''),
    ),
    claims: claims.filter(
      ({ claimant, statement, target }) => claimant?.name === name || names(statement) || names(target.quote),
    ),
  };
}
