import type { Attribution, FlagCategory, Severity } from '../core/analysis';
import type { Span } from '../core/span';
import type { ClauseReading } from '../language/clause';
import type { Match } from '../language/pattern';

/** What would answer a proposal's question when it stands nearby. */
export type Answer = 'figure' | 'date' | 'name' | 'list' | 'document' | 'owner' | 'none';

/** A place where a rule would stop the reader. Whether the answer stands elsewhere is for the gates. */
export interface Proposal extends Span {
  readonly question: string;
  /** 2 unless the rule knows better. */
  readonly severity?: Severity;
  /** What in the words made the rule stop, in plain words: opens the flag's `why`. */
  readonly because: string;
  readonly answer: Answer;
  /** Who or what is left open ("officials"): the same again is a repeat. */
  readonly about: string;
}

/** One category of missing specifics. */
export interface Rule {
  readonly id: FlagCategory;
  readonly title: string;
  /** Why a reader should care, in one sentence. */
  readonly why: string;
  /** The question to ask in general; each flag asks for its own missing slot. */
  readonly question: string;
  /** The question to ask of words (token indices) that the rule itself did not find. */
  readonly ask?: (reading: ClauseReading, match: Pick<Match, 'first' | 'last'>) => string;
  /** The rule's tests: wanted spans in square brackets; a quiet one has none. */
  readonly examples: { readonly flagged: readonly string[]; readonly quiet: readonly string[] };
  readonly find: (reading: ClauseReading, attributions: readonly Attribution[]) => readonly Proposal[];
}

/** Examples that are kept in several files, as those of one rule. */
export const joinExamples = (...parts: readonly Rule['examples'][]): Rule['examples'] => ({
  flagged: parts.flatMap(({ flagged }) => flagged),
  quiet: parts.flatMap(({ quiet }) => quiet),
});
