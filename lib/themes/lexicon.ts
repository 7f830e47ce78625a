import { BACKGROUND, SURE } from './background';
import { FOREIGN } from './foreign';
import { HOME } from './home';
import { LEISURE } from './leisure';
import { createPhraseTrie, normalWords, type PhraseTrie, toSingular } from './phrase-trie';
import type { ThemeDefinition } from './theme';
import { MAJOR_TOPICS } from './themes';

/** A theme with the major topic it belongs to. */
export interface KnownTheme extends ThemeDefinition {
  readonly cap: number;
  /** The major topic's first theme, which takes what no other one fits. */
  readonly general: boolean;
}

const TIERS = ['strong', 'medium', 'weak'] as const;
/** How loud a phrase speaks; one that is `not` only keeps shorter phrases from being read into it. */
export type Tier = 'named' | (typeof TIERS)[number] | 'not';

interface ThemeClue {
  readonly of: 'theme';
  readonly theme: number;
  readonly tier: Tier;
}

/** What a phrase tells. */
export type Clue =
  | ThemeClue
  /** A major topic, but none of its themes. */
  | { readonly of: 'topic'; readonly cap: number; readonly yields: boolean; readonly tier: Tier }
  /** No policy at all. */
  | { readonly of: 'leisure'; readonly tier: Tier }
  /** Where the story takes place. */
  | { readonly of: 'abroad' | 'home' };

export interface Lexicon {
  readonly themes: readonly KnownTheme[];
  readonly phrases: PhraseTrie<Clue>;
}

let built: Lexicon | undefined;

/** All themes with their phrases in one trie, built when first asked for. */
export function getLexicon(): Lexicon {
  built ??= buildLexicon();
  return built;
}

function buildLexicon(): Lexicon {
  const themes = MAJOR_TOPICS.flatMap(({ cap, themes: own }) =>
    own.map((theme, at) => ({ ...theme, cap, general: at === 0 })),
  );
  const phrases = createPhraseTrie<Clue>();
  const add = (list: string, clue: Clue): void => {
    for (const phrase of phrasesOf(list)) phrases.add(phrase, clue);
  };
  themes.forEach((definition, theme) => {
    add(`${definition.name},${toSingular(definition.name)}`, { of: 'theme', theme, tier: 'named' });
    for (const tier of [...TIERS, 'not'] as const) add(definition[tier] ?? '', { of: 'theme', theme, tier });
  });
  const addBackground = (list: string, clue: Clue & { of: 'topic' }): void => {
    for (const phrase of phrasesOf(list)) {
      const within = themesWithin(phrases, phrase).filter(({ theme }) => themes[theme]?.cap === clue.cap);
      for (const inner of within) phrases.add(phrase, inner);
      phrases.add(phrase, clue);
    }
  };
  for (const { cap, words } of SURE) addBackground(words, { of: 'topic', cap, yields: false, tier: 'named' });
  for (const tier of TIERS) {
    for (const { cap, yields = false, ...words } of BACKGROUND) {
      addBackground(words[tier] ?? '', { of: 'topic', cap, yields, tier });
    }
    add(LEISURE[tier], { of: 'leisure', tier });
  }
  add(FOREIGN, { of: 'abroad' });
  add(HOME, { of: 'home' });
  return { themes, phrases };
}

const phrasesOf = (list: string): string[] =>
  list
    .trim()
    .split(/\s*,\s*/)
    .filter(Boolean);

/** Clues of themes told by a part of a longer phrase, which would be hidden by it. */
function themesWithin(phrases: PhraseTrie<Clue>, phrase: string): ThemeClue[] {
  const words = phrase.split(/\s+/).flatMap((text) => normalWords(text).map((normal) => ({ normal, text })));
  if (words.length < 2) return [];
  const clues = words.flatMap((_, at) => phrases.longestAt(words, at)?.values ?? []);
  return [...new Set(clues)].filter((clue): clue is ThemeClue => clue.of === 'theme' && clue.tier !== 'not');
}
