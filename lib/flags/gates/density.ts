import type { Candidate, Gate } from '../gate';

/** Most flags a sentence may carry. */
const PER_SENTENCE = 2;

/** No more than two to a sentence: those a reader would most want. */
export const density: Gate = (candidates) => {
  const bySentence = new Map<number, Candidate[]>();
  for (const candidate of candidates) {
    if (candidate.severity > 1)
      bySentence.set(candidate.sentence, [...(bySentence.get(candidate.sentence) ?? []), candidate]);
  }
  const dropped = new Set(
    [...bySentence.values()].flatMap((group) =>
      [...group].sort((a, b) => b.severity - a.severity).slice(PER_SENTENCE),
    ),
  );
  return candidates.filter((candidate) => !dropped.has(candidate));
};
