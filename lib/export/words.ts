import type { Confidence, Stance } from '../core/claim';
import type { NoteMeaning } from '../core/note';

/** Words of a report that people read: given in the reader's language. */
export interface ReportWords {
  /** BCP 47. */
  readonly language: string;
  readonly notes: string;
  readonly claims: string;
  readonly evidence: string;
  readonly openQuestions: string;
  readonly sources: string;
  readonly inArticle: string;
  readonly archived: string;
  readonly accessed: string;
  readonly claimant: string;
  readonly stated: string;
  readonly status: string;
  readonly confidence: string;
  readonly tags: string;
  readonly untitled: string;
  readonly wholeArticle: string;
  readonly meanings: Readonly<Record<NoteMeaning, string>>;
  readonly stances: Readonly<Record<Stance, string>>;
  readonly confidences: Readonly<Record<Confidence, string>>;
}
