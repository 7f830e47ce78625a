import { type ClauseReading, tokenAt } from '../../language/clause';
import type { Token } from '../../language/parse';
import { type Candidate, type Gate, noting } from '../gate';

/** Categories in which the same word again is the same open question. */
const ECHOED: ReadonlySet<Candidate['rule']> = new Set(['placeholder', 'speculation', 'time']);
const UNNAMED = /\banonym|\bnot to be (?:named|identified)\b/i;

/** "Several options … some of the options": the same in other words is grey; "one official, who asked not to be named", is one person. */
export const echoed: Gate = (candidates, reading) => {
  const seen = new Set<string>();
  return [...candidates]
    .sort((a, b) => a.start - b.start)
    .flatMap((candidate) => {
      if (candidate.rule === 'source' && isSamePerson(candidate, candidates, reading)) return [];
      if (!ECHOED.has(candidate.rule)) return candidate;
      const keys = wordsIn(reading, candidate).map((word) => `${candidate.rule} ${word}`);
      const earlier = keys.some((key) => seen.has(key));
      for (const key of keys) seen.add(key);
      return earlier ? noting({ ...candidate, severity: 1 }, 'much the same was marked earlier') : candidate;
    });
};

const isSamePerson = (
  candidate: Candidate,
  candidates: readonly Candidate[],
  { text }: ClauseReading,
): boolean =>
  UNNAMED.test(text.slice(candidate.start, candidate.end)) &&
  candidates.some(
    (other) => other !== candidate && other.rule === 'source' && other.sentence === candidate.sentence,
  );

/** The words of a candidate that carry content. */
const wordsIn = (reading: ClauseReading, { start, end }: Candidate): string[] =>
  reading.tokens
    .slice(tokenAt(reading, start), tokenAt(reading, end - 1) + 1)
    .filter(isContent)
    .map(({ normal }) => normal.replace(/s$/, ''));

const isContent = ({ normal, tags }: Token): boolean =>
  normal.length > 3 &&
  !tags.has('Auxiliary') &&
  !tags.has('Pronoun') &&
  !/^(?:said|says|some|many|that|with|from|other|several|about|whether|when|what|give|gave|given|make|made|more)$/.test(
    normal,
  );
