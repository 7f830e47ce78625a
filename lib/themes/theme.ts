/** A major topic of the Comparative Agendas Project's codebook, with our themes in it. */
export interface MajorTopic {
  readonly cap: number;
  readonly name: string;
  /** The first theme is the general one: words that only tell the major topic are listed there. */
  readonly themes: readonly ThemeDefinition[];
}

/**
 * A policy theme: what a card says of it and the words that tell it.
 *
 * Words are comma-separated phrases. A singular is found in the plural and possessive too, a plural only as it stands;
 * `immigra*` is every word that begins so; a word with a capital ("House", "AIDS") is found only when capitalised.
 */
export interface ThemeDefinition {
  readonly id: string;
  readonly name: string;
  /** Subtopic code of the Comparative Agendas Project. */
  readonly subtopic: number;
  /** IPTC Media Topic code, where one means the same. */
  readonly iptc?: string;
  readonly definition: string;
  readonly disputed: string;
  /** What to look for in an article about it. */
  readonly look: string;
  /** One of these is enough, even in a headline alone. */
  readonly strong: string;
  /** Two of these are enough, or one with a weak word beside it. */
  readonly medium?: string;
  /** Words that need company. */
  readonly weak?: string;
  /** Phrases that hold a word of this theme but mean something else ("trade winds"). */
  readonly not?: string;
  /**
   * Tells who acts rather than what about ("the Senate", "a judge"): gives way to themes of substance. `abroad` gives
   * way too, but not to politics and crime: another country's elections are international affairs.
   */
  readonly yields?: 'always' | 'abroad';
}

/** Words that tell a major topic but no theme of it: they count for the topic, and are not marked in the text. */
export interface Background {
  readonly cap: number;
  /** Tells who acts or where ("the Senate", "a judge", "Russia"): gives way where other words tell what about. */
  readonly yields?: true;
  readonly strong: string;
  readonly medium: string;
  readonly weak?: string;
}

/** Words of the background that outweigh all others. */
export interface Sure {
  readonly cap: number;
  readonly words: string;
}
