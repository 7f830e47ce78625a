import type { Attribution } from '../core/analysis';
import { overlaps } from '../core/span';
import { type ClauseReading, clausesOf } from '../language/clause';
import type { Reading } from '../language/reading';
import type { Candidate } from './gate';
import { GATES } from './gates';
import type { Proposal, Rule } from './rule';
import { RULES } from './rules';

/** Takes note of a rule that threw. */
export type Failed = (rule: Rule['id'], error: unknown) => void;

const rethrow: Failed = (_rule, error) => {
  throw error;
};

/** What the rules made of a reading. */
export interface Ruled {
  readonly clauses: ClauseReading;
  /** What passed every gate and is shown. */
  readonly flagged: readonly Candidate[];
  /** What a gate turned grey. */
  readonly grey: readonly Candidate[];
  /** What was proposed and dropped, where no other candidate passed. */
  readonly dropped: readonly Candidate[];
}

/** Sends every rule over a reading and its proposals through the gates. */
export function applyRules(
  reading: Reading,
  attributions: readonly Attribution[],
  failed: Failed = rethrow,
  rules: readonly Rule[] = RULES,
): Ruled {
  const clauses = clausesOf(reading);
  const proposed = rules.flatMap((rule) =>
    proposalsOf(rule, clauses, attributions, failed).map(
      (proposal): Candidate => ({
        severity: 2,
        ...proposal,
        rule: rule.id,
        why: [proposal.because],
        sentence: sentenceAt(reading, proposal.start),
      }),
    ),
  );
  const passed = GATES.reduce<readonly Candidate[]>(
    (candidates, gate) => gate(candidates, clauses, attributions),
    proposed,
  );
  // Spans stay in their sentence: what overlaps is looked for there alone.
  const inSentence = Map.groupBy(passed, ({ sentence }) => sentence);
  return {
    clauses,
    flagged: passed.filter(({ severity }) => severity > 1),
    grey: passed.filter(({ severity }) => severity === 1),
    dropped: proposed.filter(
      (candidate) => !inSentence.get(candidate.sentence)?.some((other) => overlaps(other, candidate)),
    ),
  };
}

function proposalsOf(
  rule: Rule,
  clauses: ClauseReading,
  attributions: readonly Attribution[],
  failed: Failed,
): readonly Proposal[] {
  try {
    return rule.find(clauses, attributions);
  } catch (error) {
    failed(rule.id, error);
    return [];
  }
}

function sentenceAt({ sentences }: Reading, offset: number): number {
  let low = 0;
  let high = sentences.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((sentences[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
