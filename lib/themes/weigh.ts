import type { Cue } from './cues';
import { FOREIGN_WEIGHT, type KnownTheme, NO_POLICY } from './lexicon';

/** How much the phrases of an article speak for a theme, and where the telling ones stand. */
export interface Weighed {
  readonly theme: KnownTheme;
  readonly weight: number;
  readonly cues: readonly Cue[];
}

/** A theme's first mention counts whole, each repetition of the same words less. */
const REPEAT = 0.35;
/** What stands in the title or the first words of a text is what it is about. */
const LEAD_WORDS = 60;
const LEAD = 1.4;
/** Words that tell who acts count this much where others tell what about. */
const YIELD = 0.5;
/** Majors that a country abroad has of its own: law and crime, government. */
const OWN_AFFAIRS = [12, 20];
/** Sport and travel name many countries too: beyond this, more names of countries say no more. */
const MOST_FOREIGN = 3 * FOREIGN_WEIGHT;
/** Enough to say that a short text is about something. */
export const ENOUGH = 2.2;

export interface Weights {
  readonly themes: readonly Weighed[];
  /** How much speaks for a story without policy: sport, weather, a life remembered. */
  readonly noPolicy: number;
}

/** Themes that some phrase of the article speaks for, with their weights. */
export function weighThemes(themes: readonly KnownTheme[], cues: readonly Cue[]): Weights {
  const collected = collectWeights(cues);
  const weighed = [...collected].flatMap(([index, entry]) => {
    const theme = themes[index];
    return theme ? [{ theme, ...entry }] : [];
  });
  const substance = weighed.filter(({ theme, weight }) => !theme.yields && weight >= ENOUGH);
  const elsewhere = substance.filter(({ theme }) => !OWN_AFFAIRS.includes(theme.cap));
  const givesWay = ({ yields }: KnownTheme): boolean =>
    (yields === 'always' && substance.length > 0) || (yields === 'abroad' && elsewhere.length > 0);
  return {
    noPolicy: collected.get(NO_POLICY)?.weight ?? 0,
    themes: weighed.map((entry) =>
      givesWay(entry.theme) ? { ...entry, weight: entry.weight * YIELD } : entry,
    ),
  };
}

/** What the phrases add up to, by theme: repeated ones count less, those in the lead more. */
function collectWeights(cues: readonly Cue[]): Map<number, { weight: number; cues: Cue[] }> {
  const collected = new Map<number, { weight: number; cues: Cue[] }>();
  const seen = new Map<string, number>();
  let foreign = 0;
  for (const cue of cues) {
    const times = seen.get(cue.key) ?? 0;
    seen.set(cue.key, times + 1);
    const share = (times === 0 ? 1 : REPEAT / times) * (cue.first < LEAD_WORDS ? LEAD : 1);
    for (const { theme, weight } of cue.clues.filter((clue) => clue.weight > 0)) {
      const isForeign = weight === FOREIGN_WEIGHT;
      const counted = isForeign ? Math.min(weight * share, MOST_FOREIGN - foreign) : weight * share;
      if (isForeign) foreign += counted;
      const entry = collected.get(theme) ?? { weight: 0, cues: [] };
      entry.weight += counted;
      entry.cues.push(cue);
      collected.set(theme, entry);
    }
  }
  return collected;
}
