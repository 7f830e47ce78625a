import type { Card } from '../core/card';
import type { Finding } from './source';

/** One card of what several sources know: the first one speaks, the others add facts it does not have. */
export function mergeFindings(id: string, findings: readonly Finding[]): Card {
  const [first, ...others] = findings;
  if (!first) return { status: 'none', id };
  const labels = new Set(first.facts.map(({ label }) => label));
  const added = others.flatMap(({ facts, source }) =>
    facts.filter(({ label }) => !labels.has(label)).map((fact) => ({ ...fact, source })),
  );
  const name = findings.find((finding) => finding.name)?.name;
  const summary = findings.find((finding) => finding.summary)?.summary;
  return {
    status: 'ready',
    id,
    ...(name && { name }),
    ...(summary && { summary }),
    facts: [...first.facts, ...added],
    source: first.source,
  };
}
