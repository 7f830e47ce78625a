import type { SpeakerKind } from './analysis';
import type { Target } from './note';

/** Who makes a claim, as the article tells it. */
export interface Claimant {
  readonly name: string;
  readonly kind: SpeakerKind;
  /** "Secretary of State", where the article gives one. */
  readonly role?: string;
}

/** One step of the scale that claims are judged by; the reader may name their own. */
export interface ClaimStatus {
  readonly id: string;
  readonly label: string;
  /**
   * Value for a published rating, 1 (false) to 5 (true). Absent: no verdict, so a claim of this status can't be
   * published as a review.
   */
  readonly rating?: 1 | 2 | 3 | 4 | 5;
}

/** The scale as it comes. */
export const DEFAULT_STATUSES: readonly ClaimStatus[] = [
  { id: 'unchecked', label: 'Unchecked' },
  { id: 'in-progress', label: 'In progress' },
  { id: 'supported', label: 'Supported', rating: 5 },
  { id: 'contradicted', label: 'Contradicted', rating: 1 },
  { id: 'unsupported', label: 'Unsupported', rating: 2 },
  { id: 'cannot-tell', label: 'Cannot tell', rating: 3 },
];

export const CONFIDENCES = ['low', 'fair', 'high'] as const;
export type Confidence = (typeof CONFIDENCES)[number];

export const STANCES = ['for', 'against', 'context'] as const;
export type Stance = (typeof STANCES)[number];

/** One entry of a claim's evidence log. */
export interface Evidence {
  /** UUID. */
  readonly id: string;
  readonly stance: Stance;
  /** http(s) address of the source, where it has one. */
  readonly url?: string;
  readonly title?: string;
  /** Words of the source. */
  readonly quote: string;
  /** The checker's own words. */
  readonly note: string;
  /** ISO 8601 day (or year, or month) of the source itself. */
  readonly date?: string;
  /** http(s) address of an archived copy. */
  readonly archiveUrl?: string;
  /** ISO 8601 with time and zone: when the entry was made. */
  readonly added: string;
}

/** Something that is still to be found out: an empty slot of a commitment, the question of a flag. */
export interface Todo {
  /** UUID. */
  readonly id: string;
  readonly question: string;
  /** Evidence that answers it; none yet: open. */
  readonly answeredBy: readonly string[];
}

/** One change of a claim: what was changed, from what to what, in words that can be shown. */
export interface Change {
  /** ISO 8601 with time and zone. */
  readonly at: string;
  readonly field:
    | 'statement'
    | 'status'
    | 'confidence'
    | 'claimant'
    | 'stated'
    | 'evidence'
    | 'todos'
    | 'tags';
  readonly before: string;
  readonly after: string;
}

/** A statement of an article that somebody checks, with the evidence found for and against it. */
export interface Claim {
  /** UUID. */
  readonly id: string;
  readonly sourceId: string;
  /** The words of the article. */
  readonly target: Target;
  readonly claimant: Claimant | null;
  /** Where and when it was stated, as far as the article tells ("at a news conference", "2026-02-14"). */
  readonly stated: { readonly where?: string; readonly when?: string };
  /** The claim in the checker's own words; empty until they are written. */
  readonly statement: string;
  /** Id of a step of the scale. */
  readonly status: string;
  readonly confidence: Confidence | null;
  readonly evidence: readonly Evidence[];
  readonly todos: readonly Todo[];
  /** Oldest first. */
  readonly history: readonly Change[];
  readonly tags: readonly string[];
  readonly created: string;
  readonly modified: string;
}

/** A claim before it was stored: its article, times and history are known there. */
export type ClaimDraft = Omit<Claim, 'sourceId' | 'history' | 'created' | 'modified'>;

/** What an archive of the web answered. */
export type ArchiveAnswer =
  | { readonly status: 'found'; readonly url: string }
  /** `no-access`: the reader or the browser does not allow to ask. */
  | { readonly status: 'none' | 'no-access' | 'failed' };
