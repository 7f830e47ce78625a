import { type ClauseReading, sentenceOf } from '../language/clause';
import type { Match } from '../language/pattern';
import { wordOf } from '../language/words';

/** "Has been shown by a court", "The man was found to be fit", "linked to a move": somebody showed it, or nothing is shown. */
export function isShownSomewhere(reading: ClauseReading, { first, last }: Match): boolean {
  const { start, end } = sentenceOf(reading, first);
  const subject = reading.verbs[reading.verbAt[first] ?? -1]?.subject;
  const opensIt = wordOf(reading.tokens[first]) === 'it';
  const head = reading.tokens[opensIt ? first : (subject?.head ?? -1)];
  return (
    wordOf(reading.tokens[last]) === 'by' ||
    isGivenBySomebody(reading, first, end) ||
    !head ||
    /^(?:he|she|i|we|who|they|you)$/.test(wordOf(head)) ||
    head.tags.has('Person') ||
    head.tags.has('Actor') ||
    /^(?:man|woman|pair|couple|player|suspect|defendant|people)$/.test(head.normal) ||
    /\b(?:according to|court|judge|jury|police|prosecutors)\b|, (?:the )?\p{L}+ (?:was|were) told\b/u.test(
      reading.text.slice(start, end),
    )
  );
}

/** "Was named the best film by the guild", "ranked among the safest in a Herald survey": who said so is told. */
const isGivenBySomebody = ({ text, tokens }: ClauseReading, first: number, end: number): boolean =>
  /^.{0,20}\b(?:named|ranked|voted|rated|crowned)\b.*\b(?:by|at|in) (?:an? |the )?(?:\p{L}+ ){0,2}\p{Lu}/u.test(
    text.slice(tokens[first]?.start, end),
  );
