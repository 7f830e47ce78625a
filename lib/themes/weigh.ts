import type { Cue } from './cues';
import type { Clue, KnownTheme, Lexicon, Tier } from './lexicon';

/** How much the phrases of an article speak for a theme, and where they stand. */
export interface WeighedTheme {
  readonly theme: KnownTheme;
  readonly weight: number;
  /** What its loudest phrase weighs. */
  readonly loudest: number;
  /** What tells it by itself; words that need company only where nothing louder is said. */
  readonly cues: readonly Cue[];
}

/** A major topic with all that speaks for it, and its themes, heaviest first. */
export interface WeighedTopic {
  readonly cap: number;
  readonly weight: number;
  readonly themes: readonly WeighedTheme[];
  /** Phrases that tell the topic well, whichever theme of it they name. */
  readonly cues: readonly Cue[];
}

export interface Weights {
  /** Heaviest first. */
  readonly topics: readonly WeighedTopic[];
  /** How much speaks for a story without policy: sport, weather, a life remembered. */
  readonly leisure: number;
}

type Weighing = Readonly<Record<Tier, number>>;

/*
 * All figures are in one unit, set by fitting them together on headlines with summaries: a strong phrase of a theme is
 * 2.8, and ENOUGH is what a short text must gather.
 */
export const THEME: Weighing = { named: 5, strong: 2.8, medium: 1.7, weak: 0.5, not: 0 };
const BACKGROUND: Weighing = { named: 4.6, strong: 2.6, medium: 1.45, weak: 0.33, not: 0 };
const LEISURE: Weighing = { named: 0, strong: 3.8, medium: 2, weak: 0.3, not: 0 };
export const ENOUGH = 3;
/** A country's name, and what all of them together may say: sport and travel name many countries too. */
const PLACE = 1.2;
const MOST_PLACES = 3;
/** A repetition of the same words counts this much, each further one less. */
const REPEAT = 0.2;
/** What stands in the title or the first words of a text is what it is about. */
const LEAD_WORDS = 60;
const LEAD = 1.4;
/** Words that tell who acts count this much where others tell what about. */
const YIELD = 0.66;
/** Majors that a country abroad has of its own, told as international affairs: what is left of them there. */
const OWN_AFFAIRS = new Set([1, 2, 5, 6, 12, 13, 14, 20]);
const OWN_AFFAIRS_ABROAD = 0.75;
/** Politics abroad speaks this much for international affairs. */
const POLITICS_ABROAD = 0.65;
/** Foreign names and words place a story abroad as its places do, this much of their weight. */
const STRANGE = 0.8;
/** Words of war are defence where Americans fight, and less so among others. */
const DEFENCE_HOME = 1.6;
const DEFENCE_ABROAD = 1.25;

const GOVERNMENT = 20;
const DEFENCE = 16;
const WORLD = 19;

interface Topic {
  about: number;
  actors: number;
  readonly cues: Cue[];
}

interface Gathered {
  readonly themes: Map<KnownTheme, { weight: number; loudest: number; cues: Cue[]; weak: Cue[] }>;
  /** By major topic: words that tell what about, and those that only tell who acts or where. */
  readonly topics: Map<number, Topic>;
  leisure: number;
  abroad: number;
  home: number;
}

/** What the phrases of an article add up to, by major topic and theme. */
export function weigh({ themes }: Lexicon, cues: readonly Cue[]): Weights {
  const gathered: Gathered = { themes: new Map(), topics: new Map(), leisure: 0, abroad: 0, home: 0 };
  const seen = new Map<string, number>();
  for (const cue of cues) {
    const times = seen.get(cue.key) ?? 0;
    seen.set(cue.key, times + 1);
    const share = (times === 0 ? 1 : REPEAT / times) * (cue.first < LEAD_WORDS ? LEAD : 1);
    gather(gathered, cue, share, themes);
  }
  return { topics: toTopics(gathered).toSorted(heavierFirst), leisure: gathered.leisure };
}

export const heavierFirst = (a: { weight: number }, b: { weight: number }): number => b.weight - a.weight;

function gather(gathered: Gathered, cue: Cue, share: number, themes: readonly KnownTheme[]): void {
  /** The loudest that this cue says of each major topic: words listed for a topic and its theme count once. */
  const loudest = new Map<number, { weight: number; about: boolean }>();
  const say = (cap: number, weight: number, about: boolean): void => {
    const said = loudest.get(cap);
    loudest.set(cap, { weight: Math.max(weight, said?.weight ?? 0), about: about || (said?.about ?? false) });
  };
  const acting = new Set(cue.clues.flatMap((clue) => (clue.of === 'topic' && clue.yields ? [clue.cap] : [])));
  for (const clue of cue.clues) {
    const theme = clue.of === 'theme' ? themes[clue.theme] : undefined;
    if (theme && clue.of === 'theme' && clue.tier !== 'not') {
      const weight = THEME[clue.tier];
      addToTheme(gathered, theme, cue, weight, share);
      say(theme.cap, weight, !theme.yields && !acting.has(theme.cap));
    } else if (clue.of === 'topic') {
      say(clue.cap, BACKGROUND[clue.tier], clue.tier === 'named' || (!clue.yields && !acting.has(clue.cap)));
    } else addPlaceOrLeisure(gathered, clue, share);
  }
  for (const [cap, { weight, about }] of loudest) {
    const topic = topicOf(gathered, cap);
    topic[about ? 'about' : 'actors'] += weight * share;
    if (weight >= BACKGROUND.medium) topic.cues.push(cue);
  }
}

function addToTheme({ themes }: Gathered, theme: KnownTheme, cue: Cue, weight: number, share: number): void {
  const entry = themes.get(theme) ?? { weight: 0, loudest: 0, cues: [], weak: [] };
  entry.weight += weight * share;
  entry.loudest = Math.max(entry.loudest, weight);
  entry[weight < THEME.medium ? 'weak' : 'cues'].push(cue);
  themes.set(theme, entry);
}

function addPlaceOrLeisure(gathered: Gathered, clue: Clue, share: number): void {
  if (clue.of === 'leisure') gathered.leisure += LEISURE[clue.tier] * share;
  if (clue.of === 'abroad' || clue.of === 'home') gathered[clue.of] += PLACE * share;
}

function topicOf({ topics }: Gathered, cap: number): Topic {
  const entry = topics.get(cap) ?? { about: 0, actors: 0, cues: [] };
  topics.set(cap, entry);
  return entry;
}

function toTopics(gathered: Gathered): WeighedTopic[] {
  const { themes, topics, abroad, home } = gathered;
  const world = topicOf(gathered, WORLD);
  const isAbroad = abroad + STRANGE * world.about > home;
  world.actors += Math.min(abroad, MOST_PLACES);
  if (isAbroad && abroad > 0) {
    const { about, actors } = topicOf(gathered, GOVERNMENT);
    world.actors += POLITICS_ABROAD * (about + actors);
  }
  return [...topics].map(([cap, { about, actors, cues }]) => {
    const others = [...topics].some(([other, entry]) => other !== cap && entry.about >= ENOUGH);
    const yielding = others ? YIELD : 1;
    const own = [...themes].filter(([theme]) => theme.cap === cap);
    return {
      cap,
      cues,
      weight: (about + actors * yielding) * placeFactor(cap, isAbroad, home),
      themes: own
        .map(([theme, { weight: said, loudest, cues: own, weak }]) => ({
          theme,
          weight: said * (theme.yields ? yielding : 1),
          loudest,
          cues: own.length > 0 ? own : weak,
        }))
        .toSorted(heavierFirst),
    };
  });
}

function placeFactor(cap: number, isAbroad: boolean, home: number): number {
  if (cap === DEFENCE) return isAbroad ? DEFENCE_ABROAD : home > 0 ? DEFENCE_HOME : 1;
  return isAbroad && OWN_AFFAIRS.has(cap) ? OWN_AFFAIRS_ABROAD : 1;
}
