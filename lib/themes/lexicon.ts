import { FOREIGN } from './foreign';
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

/** Stands in a clue where a theme would: the phrase speaks for no policy at all. */
export const NO_POLICY = -1;

/** What a phrase tells: how much it speaks for which theme (an index into `themes`); a weight of 0 only blocks. */
export interface Clue {
  readonly theme: number;
  readonly weight: number;
}

export interface Lexicon {
  readonly themes: readonly KnownTheme[];
  readonly phrases: PhraseTrie<Clue>;
}

/** A country's name places a story abroad, which says more than a medium word and less than a strong one. */
export const FOREIGN_WEIGHT = 2;

/** The theme called by its very name. */
export const NAMED = 4;

/** A strong phrase is enough alone, two medium ones are enough together, weak ones only help. */
const WEIGHT = { strong: 3, medium: 1.6, weak: 0.6, not: 0 } as const;

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
    for (const phrase of list.trim().split(/\s*,\s*/)) if (phrase) phrases.add(phrase, clue);
  };
  themes.forEach((definition, theme) => {
    add(`${definition.name},${toSingular(definition.name)}`, { theme, weight: NAMED });
    for (const tier of ['strong', 'medium', 'weak', 'not'] as const) {
      add(definition[tier] ?? '', { theme, weight: WEIGHT[tier] });
    }
  });
  add(FOREIGN, {
    theme: themes.findIndex(({ id }) => id === 'international-affairs'),
    weight: FOREIGN_WEIGHT,
  });
  for (const tier of ['strong', 'medium', 'weak'] as const) {
    add(LEISURE[tier], { theme: NO_POLICY, weight: WEIGHT[tier] });
  }
  return { themes, phrases };
}
