import { type ClauseReading, sentenceOf, tokenAt } from '../../language/clause';
import { breakAfter, wordOf } from '../../language/words';
import type { Candidate, Gate } from '../gate';

/** Whose announcements are their house's. */
const OF_HOUSE = /^(?:officials|officers|managers|organi[sz]ers)$/;

/** "Officers said they would bring it back to the meeting on 10 July": a house announces its next step, and is bound by it. */
export const announced: Gate = (candidates, reading) =>
  candidates.filter(
    (candidate) =>
      !/^(?:source|voices)$/.test(candidate.rule) ||
      !isOfHouse(reading, candidate) ||
      !isOwnStep(reading, tokenAt(reading, candidate.end - 1) + 1),
  );

const isOfHouse = (reading: ClauseReading, { start, end }: Candidate): boolean =>
  reading.tokens
    .slice(tokenAt(reading, start), tokenAt(reading, end - 1))
    .some((token) => OF_HOUSE.test(wordOf(token)));

/** Whether words open what the speakers are to do, with its date: "(that) they will … on 10 July". */
const isOwnStep = (reading: ClauseReading, at: number): boolean => {
  const { tokens } = reading;
  if (breakAfter(reading, at - 1)) return false;
  const they = wordOf(tokens[at]) === 'that' ? at + 1 : at;
  return (
    wordOf(tokens[they]) === 'they' &&
    /^(?:will|would)$/.test(wordOf(tokens[they + 1])) &&
    tokens
      .slice(they + 2, sentenceOf(reading, they).last)
      .some(({ tags }) => tags.has('WeekDay') || tags.has('Month'))
  );
};
