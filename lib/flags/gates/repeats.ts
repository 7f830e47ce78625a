import { type Gate, noting } from '../gate';

/** The same unnamed group is marked once; later mentions are grey. */
export const repeats: Gate = (candidates) => {
  const seen = new Set<string>();
  return candidates.map((candidate) => {
    const key = `${candidate.rule} ${candidate.about}`;
    if (!['source', 'voices'].includes(candidate.rule)) return candidate;
    if (!seen.has(key)) {
      seen.add(key);
      return candidate;
    }
    return noting({ ...candidate, severity: 1 }, `"${candidate.about}" was marked earlier`);
  });
};
