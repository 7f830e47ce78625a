import type { Attribution, FlagCategory, Severity } from '../core/analysis';
import type { ClauseReading } from '../language/clause';
import type { Proposal } from './rule';

/** A proposal on its way through the gates. `why` gathers what each gate saw. */
export interface Candidate extends Proposal {
  readonly rule: FlagCategory;
  readonly severity: Severity;
  readonly why: readonly string[];
  /** Index of its sentence in the reading. */
  readonly sentence: number;
}

/** Sentences that may summarise: what they leave open the article may answer anywhere. */
export const LEAD = 2;

/** Lets candidates pass (with a word on why), makes them grey, or drops them. */
export type Gate = (
  candidates: readonly Candidate[],
  reading: ClauseReading,
  attributions: readonly Attribution[],
) => Candidate[];

/** The candidate with one more line of evidence. */
export const noting = (candidate: Candidate, line: string): Candidate => ({
  ...candidate,
  why: [...candidate.why, line],
});
