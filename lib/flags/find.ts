import type { Attribution, Flag } from '../core/analysis';
import { bySpan } from '../core/span';
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

/** Missing specifics that passed every gate, in text order. A rule that throws costs only its own flags. */
export function findFlags(
  reading: Reading,
  attributions: readonly Attribution[],
  failed: Failed = rethrow,
  rules: readonly Rule[] = RULES,
): Flag[] {
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
  return GATES.reduce<readonly Candidate[]>(
    (candidates, gate) => gate(candidates, clauses, attributions),
    proposed,
  )
    .map(({ start, end, rule, severity, question, why }) => ({
      start,
      end,
      rule,
      severity,
      question,
      why: why.map(toLine),
    }))
    .sort(bySpan);
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

/** A reason as a line of its own, with the marks of print: it quotes the article once, which may quote others. */
const toLine = (reason: string): string =>
  (reason.charAt(0).toUpperCase() + reason.slice(1)).replace(
    /"(.*)"/s,
    (_, said: string) => `“${said.replace(/["“]([^"”]*)["”]/g, '‘$1’')}”`,
  );
