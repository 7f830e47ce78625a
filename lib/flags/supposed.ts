import { type ClauseReading, sentenceOf } from '../language/clause';
import { wordOf } from '../language/words';

/** How many words before its own an "if" reaches. */
const REACH = 6;

/** "If it is a small number of seats", "whether anybody raised doubts": not so yet. */
export const isSupposed = (reading: ClauseReading, at: number): boolean =>
  reading.tokens
    .slice(Math.max(sentenceOf(reading, at).first, at - REACH), at)
    .some((token) => /^(?:if|unless|whether)$/.test(wordOf(token)));
