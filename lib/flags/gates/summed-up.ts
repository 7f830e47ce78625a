import type { Attribution } from '../../core/analysis';
import { type ClauseReading, tokenAt } from '../../language/clause';
import { nouns } from '../../language/inflect';
import { wordOf } from '../../language/words';
import { type Candidate, type Gate, LEAD, noting } from '../gate';

/**
 * The lead sums up what is told below: "according to an audit" of an audit that the article comes back to, "officials
 * said" before one who is named says it, "aid workers urged" before one of them is quoted.
 */
export const summedUp: Gate = (candidates, reading, attributions) =>
  candidates.map((candidate) => {
    if (candidate.sentence >= LEAD || candidate.severity === 1) return candidate;
    const told = TOLD[candidate.rule];
    return told?.is(candidate, reading, attributions)
      ? noting({ ...candidate, severity: 1 }, told.note)
      : candidate;
  });

type Asked = (candidate: Candidate, reading: ClauseReading, attributions: readonly Attribution[]) => boolean;

const TOLD: Partial<Record<Candidate['rule'], { readonly is: Asked; readonly note: string }>> = {
  evidence: {
    is: (candidate, reading) => isTakenUp(reading, candidate),
    note: 'it stands in the lead, and the article speaks of it again',
  },
  source: {
    is: (candidate, reading, attributions) =>
      candidate.answer === 'name' && speaksWithin(reading, attributions, candidate, 1),
    note: 'it stands in the lead, and the next sentence has one who is named say more',
  },
  voices: {
    is: (candidate, reading, attributions) =>
      candidate.sentence === 0 && speaksWithin(reading, attributions, candidate, BELOW),
    note: 'the lead sums up those who are quoted by name below',
  },
};

/** How many sentences below the lead those speak whom it sums up. */
const BELOW = 5;

const PAPERS = nouns(
  'report audit review study survey inquiry investigation figure statistic document record poll memo letter analysis assessment',
);

/** Whether the paper that a candidate leans on is spoken of again. */
function isTakenUp({ tokens, sentences }: ClauseReading, { start, end, sentence }: Candidate): boolean {
  const from = sentences[sentence + 1]?.first ?? tokens.length;
  const paper = tokens
    .slice(0, from)
    .find((token) => token.start >= start && token.end <= end && PAPERS.has(wordOf(token)));
  const wanted = paper && PAPERS.get(wordOf(paper));
  return wanted !== undefined && tokens.slice(from).some((token) => PAPERS.get(wordOf(token)) === wanted);
}

/** Whether somebody who is named says something in the sentences after a candidate's. */
function speaksWithin(
  reading: ClauseReading,
  attributions: readonly Attribution[],
  { sentence }: Candidate,
  within: number,
): boolean {
  return attributions.some(({ kind, cue: [cue] }) => {
    if (kind !== 'named' || !cue) return false;
    const at = reading.tokens[tokenAt(reading, cue.start)]?.sentence ?? sentence;
    return at > sentence && at <= sentence + within;
  });
}
