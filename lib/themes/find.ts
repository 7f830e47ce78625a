import type { Theme } from '../core/analysis';
import type { Reading } from '../language/reading';
import { findCues, type PlacedWord, placeWords } from './cues';
import { weighGuide } from './guide';
import { getLexicon } from './lexicon';
import { doubtOpening, splitHeadline, weighObituary } from './opening';
import { speaksOfPublicAffairs } from './public-affairs';
import { ENOUGH, heavierFirst, THEME, type WeighedTheme, type WeighedTopic, weigh } from './weigh';

/** More themes than this say nothing about an article any more. */
const MOST = 20;
/** Between two topics that weigh nearly the same nothing is said of a short text; a long one is about both. */
const MARGIN = 1.1;
const SHORT_WORDS = 80;
/** By how much more a text must speak for policy that begins with no word of public affairs. */
const DOUBT_OF_PRIVATE = 0.5;
/** Sport, storms and the like must be outweighed by this much. */
const LEISURE_RATIO = 1.5;

/** Policy themes of the article, most central first; none where it is no policy story. */
export function findThemes(reading: Reading): Theme[] {
  const lexicon = getLexicon();
  const title = placeTitle(reading.article.title ?? '');
  const words = [...title, ...reading.tokens.flatMap(placeWords)];
  const { topics, leisure: told } = weigh(lexicon, findCues(lexicon, words));
  const { headline, below } = splitHeadline(reading.article.title ?? '', reading.article.text);
  const leisure =
    told + weighGuide(title.length > 0 ? title : words) + weighObituary(headline, reading.article.text);
  const doubt = doubtOpening(headline, below) + (speaksOfPublicAffairs(words) ? 0 : DOUBT_OF_PRIVATE);
  const needed = ENOUGH * lengthFactor(words.length) * (1 + doubt);
  const [central, second] = topics;
  if (!central || central.weight < Math.max(needed, leisure * LEISURE_RATIO)) return [];
  if (words.length < SHORT_WORDS && central.weight < (second?.weight ?? 0) * MARGIN) return [];
  const first = leadingTheme(central);
  // Foreign names alone make a topic weigh, but no words that a reader could be shown.
  if (first.cues.length === 0) return [];
  const others = topics
    .flatMap(({ themes }) => themes)
    .filter((entry) => entry.theme !== first.theme && isTouchedOn(entry, needed))
    .toSorted(heavierFirst);
  return [first, ...others].slice(0, MOST).map((entry) => toTheme(entry, words, needed));
}

/** The heaviest theme of a topic, or its general one where none was told well; the whole topic speaks for it. */
function leadingTheme({ cap, weight, themes, cues }: WeighedTopic): WeighedTheme {
  const [heaviest] = themes;
  if (heaviest && heaviest.loudest >= THEME.medium) return { ...heaviest, weight };
  const general = getLexicon().themes.find((theme) => theme.cap === cap && theme.general);
  if (!general) throw new Error(`Major topic ${cap} has no theme`);
  return { theme: general, weight, loudest: heaviest?.loudest ?? 0, cues };
}

/** In a long text chance words add up, so more is asked of it. */
const lengthFactor = (words: number): number => Math.max(1, Math.sqrt(words / 35));

/** A second theme is named outright, or much in the article speaks for it. */
function isTouchedOn({ theme, loudest, weight }: WeighedTheme, needed: number): boolean {
  if (theme.general || theme.yields) return weight >= needed && loudest >= THEME.strong;
  return loudest >= THEME.named || (weight >= needed / 2 && loudest >= THEME.strong);
}

function placeTitle(title: string): PlacedWord[] {
  return title.split(/\s+/).flatMap((text) => placeWords({ text, start: -1, end: -1, sentence: -1 }));
}

function toTheme({ theme, weight, cues }: WeighedTheme, words: readonly PlacedWord[], needed: number): Theme {
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
