import { type ClauseReading, isQuotedAt, tokenAt } from '../../language/clause';
import type { Sentence } from '../../language/parse';
import type { Candidate, Gate } from '../gate';

/** "MAYOR RUIZ: …": the turn of a speaker. */
const TURN = /^["“]?\p{Lu}[\p{Lu} .'’-]{2,}:\s/u;
/** Turns that make a transcript; one may be the place of a report. */
const TRANSCRIPT = 3;
const READER = /\b(?:you|your|yourself)\b/i;

/** What is spoken to somebody rather than reported: a turn of a transcript, advice to the reader. */
export const spoken: Gate = (candidates, reading) => {
  if (candidates.length === 0) return [];
  const { text, sentences } = reading;
  const turns = new Set(
    sentences.filter(({ start, end }) => TURN.test(text.slice(start, Math.min(end, start + 60)))),
  );
  const isTurn = ({ sentence }: Candidate): boolean =>
    turns.size >= TRANSCRIPT && turns.has(sentences[sentence] as Sentence);
  return candidates.filter((candidate) => !isTurn(candidate) && !isToReader(reading, candidate));
};

/** "You" outside quotation marks is the reader. */
function isToReader(reading: ClauseReading, candidate: Candidate): boolean {
  const { first, last } = reading.sentences[candidate.sentence] ?? { first: 0, last: 0 };
  const outside = (at: number): boolean => !isQuotedAt(reading, at);
  return (
    outside(tokenAt(reading, candidate.start)) &&
    reading.tokens.slice(first, last).some(({ text }, index) => READER.test(text) && outside(first + index))
  );
}
