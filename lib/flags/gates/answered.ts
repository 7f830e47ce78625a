import type { ClauseReading } from '../../language/clause';
import type { Sentence, Token } from '../../language/parse';
import { type Candidate, type Gate, noting } from '../gate';
import type { Answer } from '../rule';

const MONTH = /^(?:january|february|march|april|june|july|august|september|october|november|december)$/;

/** Whether a word could answer a question of each kind. */
const ANSWERS: Partial<Record<Answer, (token: Token) => boolean>> = {
  figure: (token) => /\d/.test(token.text) && !isYear(token),
  date: (token) => isYear(token) || MONTH.test(token.normal) || token.tags.has('WeekDay'),
};

const isYear = (token: Token): boolean => /^(?:19|20)\d\d$/.test(token.text);

/** Drops what the same sentence answers. */
export const answered: Gate = (candidates, reading) =>
  candidates.flatMap((candidate) => {
    const test = ANSWERS[candidate.answer];
    if (!test) return candidate;
    const sentence = reading.sentences[candidate.sentence];
    if (sentence && hasAnswer(reading, candidate, sentence, test)) return [];
    return noting(candidate, `no ${candidate.answer} in the same sentence`);
  });

const hasAnswer = (
  reading: ClauseReading,
  candidate: Candidate,
  { first, last }: Sentence,
  test: (token: Token) => boolean,
): boolean =>
  reading.tokens
    .slice(first, last)
    .some((token) => (token.end <= candidate.start || token.start >= candidate.end) && test(token));
