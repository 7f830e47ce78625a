import type { Absence, Flag, Theme } from '../core/analysis';
import { overlaps, type Span } from '../core/span';
import { type ClauseReading, clausesOf, sentenceOf, tokenAt } from '../language/clause';
import type { Reading } from '../language/reading';
import { missingThings } from './missing-things';

/** What the article says is missing, split into the things that are absent and tied to the themes they touch. */
export function findAbsences(reading: Reading, flags: readonly Flag[], themes: readonly Theme[]): Absence[] {
  const clauses = clausesOf(reading);
  return flags
    .filter(({ rule }) => rule === 'absence')
    .map(({ start, end }) => {
      const things = missingThings(clauses, tokenAt(clauses, start), tokenAt(clauses, end - 1) + 1);
      return { start, end, things, themes: themesOf(clauses, start, things, themes) };
    });
}

/** Themes with evidence in the sentence, or whose name shares a word with a missing thing. */
function themesOf(
  reading: ClauseReading,
  start: number,
  things: readonly Span[],
  themes: readonly Theme[],
): string[] {
  const { start: from, end: to } = sentenceOf(reading, tokenAt(reading, start));
  const said = things.map((thing) => reading.text.slice(thing.start, thing.end).toLowerCase()).join(' ');
  return themes
    .filter(
      ({ name, evidence }) =>
        evidence.some((span) => overlaps(span, { start: from, end: to })) ||
        name
          .toLowerCase()
          .split(/\s+/)
          .some((word) => word.length > 4 && said.includes(word)),
    )
    .map(({ id }) => id);
}
