import { type Gate, noting } from '../gate';

/** Sentences in which the main claim stands. */
const LEAD = 3;
/** What the main claim may rest on. */
const BEARING = new Set(['absence', 'commitment', 'source', 'quantity', 'speculation']);

/** What is open in the article's first sentences is central: its main claim rests on it. */
export const central: Gate = (candidates) =>
  candidates.map((candidate) =>
    candidate.severity === 2 && candidate.sentence < LEAD && BEARING.has(candidate.rule)
      ? noting({ ...candidate, severity: 3 }, 'it stands in the lead: the main claim rests on it')
      : candidate,
  );
