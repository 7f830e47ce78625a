import type { Attribution } from '../../core/analysis';
import { contains } from '../../core/span';
import type { ClauseReading } from '../../language/clause';
import { type Candidate, type Gate, noting } from '../gate';

/**
 * "Campaigners welcomed the results. Lucía Barrena of Fair Plate said …": who is first named in the next sentence of the
 * paragraph, speaking, holds the view. In the next paragraph somebody else may speak.
 */
export const introduced: Gate = (candidates, reading, attributions) =>
  candidates.map((candidate) => {
    if (candidate.rule !== 'voices' || candidate.severity === 1) return candidate;
    const name = nameAfter(candidate, reading, attributions);
    return name
      ? noting({ ...candidate, severity: 1 }, `the next sentence names one who speaks: ${name}`)
      : candidate;
  });

function nameAfter(
  { sentence }: Candidate,
  { sentences, text, entities, mentions }: ClauseReading,
  attributions: readonly Attribution[],
): string | undefined {
  const own = sentences[sentence];
  const next = sentences[sentence + 1];
  if (!own || !next || text.slice(own.end - 1, next.start + 1).includes('\n')) return undefined;
  const speaking = attributions.find(
    ({ kind, source }) => kind === 'named' && source.some((span) => contains(next, span)),
  );
  if (!speaking?.speaker) return undefined;
  const isKnown = mentions.some(({ entityId, start }) => entityId === speaking.speaker && start < next.start);
  return isKnown ? undefined : entities.find(({ id }) => id === speaking.speaker)?.name;
}
