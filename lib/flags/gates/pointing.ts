import { type ClauseReading, tokenAt } from '../../language/clause';
import { wordOf } from '../../language/words';
import { type Candidate, type Gate, LEAD, noting } from '../gate';

const POINTS = /^(?:the|these|those|this|his|her|its|their)$|.['’]s$/;
/** What was said: a quotation around it tells. */
const SAYING =
  /\b(?:remark|comment|claim|view|statement|accusation|allegation|charge|attack|question|insult|criticism)s?$/i;
/** How many sentences further on what was said is quoted. */
const QUOTED_IN = 2;

/** "The proposals", "her remarks": a definite phrase takes its content from what it points back to, a saying from the quotation beside it. */
export const pointing: Gate = (candidates, reading) =>
  candidates.flatMap((candidate) => {
    if (candidate.rule !== 'placeholder') return candidate;
    if (pointsBack(reading, candidate) || isQuotedNear(reading, candidate)) return [];
    return noting(candidate, 'it points back to nothing, and no quotation gives it');
  });

function pointsBack(reading: ClauseReading, { sentence, start }: Candidate): boolean {
  if (sentence < LEAD) return false;
  const at = tokenAt(reading, start);
  // "the latest developments": new ones, which nothing told of before
  if (/^(?:latest|newest)$/.test(wordOf(reading.tokens[at + 1]))) return false;
  return reading.tokens
    .slice(Math.max(reading.sentences[sentence]?.first ?? 0, at - 2), at + 1)
    .some((token) => POINTS.test(wordOf(token)));
}

function isQuotedNear({ text, sentences, quotes }: ClauseReading, candidate: Candidate): boolean {
  if (!SAYING.test(text.slice(candidate.start, candidate.end))) return false;
  const from = sentences[candidate.sentence - 1]?.start ?? 0;
  const last = sentences[Math.min(candidate.sentence + QUOTED_IN, sentences.length - 1)];
  return quotes.some(
    ({ start, end }) =>
      end > from && start < (last?.end ?? 0) && (end <= candidate.start || start >= candidate.end),
  );
}
