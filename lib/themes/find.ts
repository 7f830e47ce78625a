import type { Theme } from '../core/analysis';
import type { Reading } from '../language/reading';
import { findCues, type PlacedWord, placeWords } from './cues';
import { getLexicon, NAMED } from './lexicon';
import { ENOUGH, type Weighed, weighThemes } from './weigh';

/** More themes than this say nothing about an article any more. */
const MOST = 20;
/** What a strong phrase weighs: a theme is not named for medium words alone. */
const TELLING = 3;

/** Policy themes of the article, most central first; none where it is no policy story. */
export function findThemes(reading: Reading): Theme[] {
  const lexicon = getLexicon();
  const title = placeTitle(reading.article.title ?? '');
  const words = [...title, ...reading.tokens.flatMap(placeWords)];
  const { themes: weighed, noPolicy } = weighThemes(lexicon.themes, findCues(lexicon, words));
  const byTopic = Map.groupBy(weighed, ({ theme }) => theme.cap);
  const topics = [...byTopic.values()]
    .map((themes) => ({ themes: themes.toSorted(heavierFirst), weight: sum(themes) }))
    .toSorted(heavierFirst);
  const needed = ENOUGH * lengthFactor(words.length);
  const [central] = topics;
  if (!central || central.weight < needed || central.weight < noPolicy) return [];
  const [first] = central.themes;
  const others = weighed
    .filter((entry) => entry !== first && isTouchedOn(entry, needed))
    .toSorted(heavierFirst);
  return [first, ...others]
    .filter((entry) => entry !== undefined)
    .slice(0, MOST)
    .map((entry) => toTheme(entry, words, needed));
}

const heavierFirst = (a: { weight: number }, b: { weight: number }): number => b.weight - a.weight;

const sum = (themes: readonly Weighed[]): number => themes.reduce((total, { weight }) => total + weight, 0);

/** In a long text chance words add up, so more is asked of it. */
const lengthFactor = (words: number): number => Math.max(1, Math.sqrt(words / 35));

/** A second theme is named outright, or much in the article speaks for it. */
function isTouchedOn({ theme, cues, weight }: Weighed, needed: number): boolean {
  const heaviest = Math.max(...cues.flatMap(({ clues }) => clues.map((clue) => clue.weight)));
  if (theme.general || theme.yields) return weight >= needed && heaviest >= TELLING;
  return heaviest >= NAMED || (weight >= needed / 2 && heaviest >= TELLING);
}

function placeTitle(title: string): PlacedWord[] {
  return title.split(/\s+/).flatMap((text) => placeWords({ text, start: -1, end: -1, sentence: -1 }));
}

function toTheme({ theme, weight, cues }: Weighed, words: readonly PlacedWord[], needed: number): Theme {
  const evidence = cues.flatMap(({ first, last }) => {
    const start = words[first]?.start ?? -1;
    const end = words[last - 1]?.end ?? -1;
    return start < 0 || end < 0 ? [] : [{ start, end }];
  });
  const score = Math.round((100 * weight) / (weight + needed)) / 100;
  return {
    id: theme.id,
    name: theme.name,
    cap: theme.cap,
    ...(theme.iptc && { iptc: theme.iptc }),
    score,
    evidence,
  };
}
