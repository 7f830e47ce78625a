import type { Attribution, Flag } from '../core/analysis';
import { bySpan } from '../core/span';
import { clausesOf } from '../language/clause';
import type { Reading } from '../language/reading';
import type { Candidate } from './gate';
import { GATES } from './gates';
import { RULES } from './rules';

/** Missing specifics that passed every gate, in text order. */
export function findFlags(reading: Reading, attributions: readonly Attribution[]): Flag[] {
  const clauses = clausesOf(reading);
  const proposed = RULES.flatMap((rule) =>
    rule.find(clauses, attributions).map(
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
    .map(({ start, end, rule, severity, question, why }) => ({ start, end, rule, severity, question, why }))
    .sort(bySpan);
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
