import { BACKGROUND, SURE } from './background';
import { FOREIGN } from './foreign';
import { HOME } from './home';
import { LEISURE } from './leisure';
import { createPhraseTrie, type PhraseTrie, toSingular } from './phrase-trie';
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

export interface ThemeClue {
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
  /** The phrases of themes alone: longer ones of the background may hold them. */
  readonly named: PhraseTrie<ThemeClue>;
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
  const named = createPhraseTrie<ThemeClue>();
  const add = (list: string, clue: Clue): void => {
    for (const phrase of phrasesOf(list)) {
      phrases.add(phrase, clue);
      if (clue.of === 'theme') named.add(phrase, clue);
    }
  };
  themes.forEach((definition, theme) => {
    add(`${definition.name},${toSingular(definition.name)}`, { of: 'theme', theme, tier: 'named' });
    for (const tier of [...TIERS, 'not'] as const) add(definition[tier] ?? '', { of: 'theme', theme, tier });
  });
  for (const { cap, words } of SURE) add(words, { of: 'topic', cap, yields: false, tier: 'named' });
  for (const tier of TIERS) {
    for (const { cap, yields = false, ...words } of BACKGROUND)
      add(words[tier] ?? '', { of: 'topic', cap, yields, tier });
    add(LEISURE[tier], { of: 'leisure', tier });
  }
  add(FOREIGN, { of: 'abroad' });
  add(HOME, { of: 'home' });
  return { themes, phrases, named };
}

const phrasesOf = (list: string): string[] => list.split(',').flatMap((phrase) => phrase.trim() || []);
