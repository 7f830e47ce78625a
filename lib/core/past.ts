import type { Commitment } from './analysis';

/** Something that an article read before left open. */
export interface PastOpen {
  readonly rule: 'commitment' | 'absence';
  /** The words themselves, shortened. */
  readonly words: string;
  /** Ids of the entities and themes named in their sentence. */
  readonly about: readonly string[];
  /** What a promise did not say: by when, how much. */
  readonly left?: readonly Exclude<keyof Commitment, 'start' | 'end' | 'what'>[];
}

/** What is remembered of an article that was read: enough to find it again, none of its text but the words left open. */
export interface PastArticle {
  readonly url: string;
  readonly title: string;
  readonly site: string;
  /** When it was last read, ISO 8601. */
  readonly read: string;
  /** Ids of its entities and themes. */
  readonly about: readonly string[];
  readonly open: readonly PastOpen[];
}

/** Articles remembered; the longest unread go first. */
export const MOST_PAST = 5_000;
