import { type ClauseReading, sentenceOf, textBefore, textOf } from '../language/clause';
import type { Match } from '../language/pattern';
import { wordOf } from '../language/words';
import { WH } from './words/information';

/** Whether words of a gap leave none where they stand: it is closed since, or no fact is kept back. */
export const isNoGap = (reading: ClauseReading, match: Match): boolean =>
  isClosed(reading, match) ||
  isTellingWhich(reading, match) ||
  isUndecidedMind(reading, match) ||
  isTaste(reading, match) ||
  isCallToSpeak(reading, match) ||
  isReckoned(reading, match) ||
  isAskedNext(reading, match) ||
  isDatedNext(reading, match) ||
  isStated(reading, match) ||
  isPlainFact(reading, match) ||
  isOfNumbers(reading, match);

/** "Until now there was no means of knowing". */
function isClosed(reading: ClauseReading, { first }: Match): boolean {
  const { tokens } = reading;
  const { first: from } = sentenceOf(reading, first);
  for (let at = from; at < first; at += 1)
    if (wordOf(tokens[at]) === 'until' && /^(?:now|then|recently)$/.test(wordOf(tokens[at + 1]))) return true;
  return false;
}

/** "Delegates who have yet to choose": the clause tells which of them are meant. */
const isTellingWhich = ({ tokens }: ClauseReading, { first, last }: Match): boolean =>
  /^(?:who|that)$/.test(wordOf(tokens[first - 1])) &&
  tokens.slice(first, last).some((token) => wordOf(token) === 'yet');

/** "She could not decide whether", "we don't decide who": a mind or a right, where "has not decided" is a plan left open. */
const isUndecidedMind = ({ tokens }: ClauseReading, { first, last }: Match): boolean =>
  tokens.slice(first, last).some((token) => wordOf(token) === 'decide') &&
  tokens
    .slice(first - 1, first + 1)
    .some((token) => /^(?:could|can|can't|cannot|couldn't|do|does|don't|doesn't)$/.test(wordOf(token)));

/** "Have not decided which colour they prefer": a liking of many, which nobody holds back. */
const isTaste = (reading: ClauseReading, { first, last }: Match): boolean =>
  /\bdecided\b/.test(textOf(reading, first, last)) &&
  /^ (?:\p{L}+ ){0,3}they (?:\p{L}+ )?(?:prefer|like|want|favou?r|support|back|trust|believe)\b/u.test(
    after(reading, last),
  );

/** "We cannot afford to stay silent about the toll", "one must not stay silent on": a call to speak out. */
const isCallToSpeak = (reading: ClauseReading, { first, last }: Match): boolean =>
  /\b(?:silent|quiet)\b/.test(textOf(reading, first, last)) &&
  /\b(?:afford|dare|refuse[sd]?|not) to$|\b(?:must|should|can)(?: ?not|n['’]t|not)?$/.test(
    textBefore(reading, first),
  );

/** "While the count is not yet known, it looks as if it failed": what is known so far follows. */
const isReckoned = (reading: ClauseReading, { first, last }: Match): boolean =>
  /^["“]?(?:While|Although|Though)\b/.test(textBefore(reading, first)) &&
  /^[^,;]{0,60}, (?:it|they|we|he|she|I|the \p{L}+)(?: (?:now|already|all))? (?:looks?|seems?|appears?|estimates?d?|reckons?|reckoned)\b/u.test(
    after(reading, last),
  );

/** "Much remained unknown: “Who lit it? …”": the questions stand there. */
const isAskedNext = ({ text, tokens }: ClauseReading, { last }: Match): boolean => {
  const end = tokens[last - 1]?.end ?? 0;
  return /^:\s+["“‘]?\p{L}[^.!;]{0,200}\?/u.test(text.slice(end, end + 220));
};

/** "No decision had been taken and she would publish a paper by May 3": when it goes on is told. */
const isDatedNext = (reading: ClauseReading, { first, last }: Match): boolean =>
  /\bno\b.*\bdecision\b/i.test(textOf(reading, first, last)) &&
  /\b(?:would|will)\b[^.;]{0,60}\b(?:by|on|in|before) (?:the end of )?\p{Lu}\p{Ll}/u.test(
    after(reading, last),
  );

/** What its sentence says after a token. */
const after = (reading: ClauseReading, last: number): string =>
  reading.text.slice(reading.tokens[last - 1]?.end, sentenceOf(reading, last - 1).end);

/** "Stopped short of saying that they want", "I don't want to say lazy": what is not said stands there. */
function isStated({ tokens, verbs, verbAt, text }: ClauseReading, { first, last }: Match): boolean {
  const word = wordOf(tokens[last - 1]);
  const next = wordOf(tokens[last]);
  const ends = /[.;?!]/.test(text.slice(tokens[last - 1]?.end ?? 0, tokens[last]?.start));
  if (/^stop/.test(wordOf(tokens[first]))) return !WH.has(word) && !WH.has(next);
  const want = tokens.slice(first, last).some((token) => /^(?:want|wish)$/.test(wordOf(token)));
  const speaker = wordOf(tokens[verbs[verbAt[first] ?? -1]?.subject?.head ?? -1]);
  return (
    word === 'say' &&
    !ends &&
    !WH.has(next) &&
    (want ? speaker === 'i' : /^wouldn't$/.test(wordOf(tokens[first])))
  );
}

/** "Were not disclosed by the firm", "not available to comment", "not available in Dutch", "will refuse to answer": what happened or will. */
const isPlainFact = ({ tokens }: ClauseReading, { first, last }: Match): boolean => {
  const word = wordOf(tokens[last - 1]);
  const next = wordOf(tokens[last]);
  return (
    (/^(?:disclosed|released|published|public|announced)$/.test(word) &&
      next === 'by' &&
      !tokens[last + 1]?.tags.has('Date')) ||
    (/^(?:identified|named|disclosed|announced|confirmed)$/.test(word) && next === 'until') ||
    (word === 'available' && /^(?:to|for|in|at|as|on|until)$/.test(next)) ||
    (/^refuses?$/.test(wordOf(tokens[first])) && /^(?:will|would|'ll)$/.test(wordOf(tokens[first - 1]))) ||
    // "declined to be named": a source
    (/^(?:declin|refus)/.test(wordOf(tokens[first])) &&
      wordOf(tokens[first + 2]) === 'be' &&
      /^(?:named|identified|quoted|photographed|interviewed)$/.test(wordOf(tokens[first + 3]))) ||
    // "the letters he refused to answer"
    (/^(?:ones|questions|those)$/.test(wordOf(tokens[first - 2])) &&
      Boolean(tokens[first - 1]?.tags.has('Pronoun')))
  );
};

/** "Turnout figures don't offer a forecast": a caveat about how far they can be read. */
const isOfNumbers = ({ tokens, verbs, verbAt }: ClauseReading, { first }: Match): boolean =>
  /^(?:levels?|rates?|numbers?|figures?|polls?|data|results?|surveys?|averages?|scores?)$/.test(
    wordOf(tokens[verbs[verbAt[first] ?? -1]?.subject?.head ?? -1]),
  );
