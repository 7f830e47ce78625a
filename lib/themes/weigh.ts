import type { Cue } from './cues';
import { type KnownTheme, NO_POLICY } from './lexicon';

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
/** Enough to say that a short text is about something. */
export const ENOUGH = 2.2;

export interface Weights {
  readonly themes: readonly Weighed[];
  /** How much speaks for a story without policy: sport, weather, a life remembered. */
  readonly noPolicy: number;
}

/** Themes that some phrase of the article speaks for, with their weights. */
export function weighThemes(themes: readonly KnownTheme[], cues: readonly Cue[]): Weights {
  const met = new Map<number, { weight: number; cues: Cue[] }>();
  const seen = new Map<string, number>();
  for (const cue of cues) {
    const times = seen.get(cue.key) ?? 0;
    seen.set(cue.key, times + 1);
    const share = (times === 0 ? 1 : REPEAT / times) * (cue.first < LEAD_WORDS ? LEAD : 1);
    for (const { theme, weight } of cue.clues) {
      if (weight === 0) continue;
      const entry = met.get(theme) ?? { weight: 0, cues: [] };
      entry.weight += weight * share;
      entry.cues.push(cue);
      met.set(theme, entry);
    }
  }
  const weighed = [...met].flatMap(([index, entry]) => {
    const theme = themes[index];
    return theme ? [{ theme, ...entry }] : [];
  });
  const noPolicy = met.get(NO_POLICY)?.weight ?? 0;
  const substance = weighed.filter(({ theme, weight }) => !theme.yields && weight >= ENOUGH);
  const foreign = substance.filter(({ theme }) => !OWN_AFFAIRS.includes(theme.cap));
  const givesWay = ({ yields }: KnownTheme): boolean =>
    (yields === 'always' && substance.length > 0) || (yields === 'abroad' && foreign.length > 0);
  return {
    noPolicy,
    themes: weighed.map((entry) =>
      givesWay(entry.theme) ? { ...entry, weight: entry.weight * YIELD } : entry,
    ),
  };
}
