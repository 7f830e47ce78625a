import { type ClaimStatus, DEFAULT_STATUSES } from './claim';
import type { LiveSettings } from './live';

/** What can be marked in a page, each kind switched on or off by the reader. */
export const MARK_KINDS = ['person', 'place', 'organization', 'theme', 'term', 'flag'] as const;
export type MarkKind = (typeof MARK_KINDS)[number];

/** A site switched off by the reader; keyed by host name. */
export type SiteRule = 'off' | 'on';

/** The reader's own word on pages of one shape (see `pageShape`), which overrules detection. */
export type PageRule = 'article' | 'not-article';

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
  readonly pages: Readonly<Record<string, PageRule>>;
  /** Looking background up in a wiki: nothing is sent until the reader allows it. */
  readonly live: LiveSettings;
  /** Remember on this machine which articles were read; never those of private windows. */
  readonly history: boolean;
  /** Offer a bar beside words selected in an article. */
  readonly noteBar: boolean;
  /** Asking the Wayback Machine for copies of pages: nothing is sent until the reader allows it. */
  readonly archive: boolean;
  /** The scale that claims are judged by, in its order; the first is what a new claim has. */
  readonly statuses: readonly ClaimStatus[];
}

export const DEFAULT_SETTINGS: Settings = {
  mode: 'auto',
  paused: false,
  kinds: { person: true, place: true, organization: true, theme: true, term: true, flag: true },
  mentions: 'first',
  showGrey: false,
  sites: {},
  pages: {},
  live: { mode: 'ask', language: '', wiki: null, thumbnails: false },
  history: true,
  noteBar: true,
  archive: false,
  statuses: DEFAULT_STATUSES,
};

/**
 * The shape of a page's address: host and path with numbers and slugs blotted out
 * ("news.example/2026/02/ministers-meet-in-lima" gives "news.example/#/#/*"). A site's articles share one,
 * and so do its galleries: what a reader says of one page holds for pages of that shape.
 */
export function pageShape(url: string): string {
  const { hostname, pathname } = new URL(url);
  const segments = pathname.split('/').map((segment) => {
    if (/^\d+$/.test(segment)) return '#';
    return /\d/.test(segment) || segment.split('-').length > 3 || segment.length > 24 ? '*' : segment;
  });
  return hostname + segments.join('/');
}
