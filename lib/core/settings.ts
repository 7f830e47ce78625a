/** What can be marked in a page, each kind switched on or off by the reader. */
export const MARK_KINDS = ['person', 'place', 'organization', 'theme', 'flag'] as const;
export type MarkKind = (typeof MARK_KINDS)[number];

/** The reader's own word on a site (its host name), which overrules detection. */
export type SiteRule = 'off' | 'on';

export interface Settings {
  /** `auto`: read every article; `click`: touch no page until the reader asks. */
  readonly mode: 'auto' | 'click';
  /** Pause everywhere. */
  readonly paused: boolean;
  readonly kinds: Readonly<Record<MarkKind, boolean>>;
  /** Mark the first mention of each entity only, or all of them. */
  readonly mentions: 'first' | 'all';
  /** Show grey flags (severity 1: repeats and close calls) too. */
  readonly showGrey: boolean;
  readonly sites: Readonly<Record<string, SiteRule>>;
}

export const DEFAULT_SETTINGS: Settings = {
  mode: 'auto',
  paused: false,
  kinds: { person: true, place: true, organization: true, theme: true, flag: true },
  mentions: 'first',
  showGrey: false,
  sites: {},
};
