import { type ClauseReading, isQuotedAt, sentenceOf } from '../language/clause';
import type { Match } from '../language/pattern';
import type { VerbGroup } from '../language/verb-group';
import { breakAfter, wordOf } from '../language/words';

/** Whether words for some of a kind mean none who could be named: a speaker's turn of phrase, a case imagined, a habit, a denial, an aside. */
export const isNobodyMeant = (reading: ClauseReading, { first }: Match): boolean =>
  isQuotedAt(reading, first) ||
  isInAside(reading, first) ||
  isImagined(reading, first) ||
  isDeniedOrUsual(reading, first);

/** "The weir, where clerks had a part in some old quarrels": told in passing, in the clause that a comma and a relative begin. */
export function isInAside(reading: ClauseReading, first: number): boolean {
  const { first: from } = sentenceOf(reading, first);
  for (let at = first - 1; at > from; at -= 1)
    if (breakAfter(reading, at - 1)) return /^(?:where|whose)$/.test(wordOf(reading.tokens[at]));
  return false;
}

/** "In that case the vote might go to some rival towns", "will be unable to call them special interests": in a case that is thought up nobody has a name yet. */
const isImagined = (reading: ClauseReading, first: number): boolean => {
  const { first: from } = sentenceOf(reading, first);
  for (let at = from; at < first; at += 1) {
    const verb = reading.verbs[reading.verbAt[at] ?? -1];
    if (verb && !verb.infinitive && !verb.gerund)
      return /^(?:might|could|may)$/.test(verb.modal ?? '') || wordOf(reading.tokens[verb.last]) === 'unable';
  }
  return false;
};

/** Whether what is said in quotation marks is no account that a speaker gives of their own doings ("we kept some of the promises"): a view of others cannot be checked. */
export function isRemark(reading: ClauseReading, first: number): boolean {
  if (!isQuotedAt(reading, first) || isWovenIn(reading, first)) return false;
  const { first: from, last } = sentenceOf(reading, first);
  return (
    !reading.tokens
      .slice(from, last)
      .some(
        (token, at) => /^(?:we|our|we've|we're)$/.test(wordOf(token)) && isQuotedAt(reading, from + at),
      ) && !isAccount(reading, first)
  );
}

/** "“Leaders did raise a number of issues”", "“More action is required”": what was done, or is to be done, can be checked whoever says it. */
export function isAccount(reading: ClauseReading, first: number): boolean {
  const { tokens, verbs, verbAt, quoteAt } = reading;
  const { first: from, last } = sentenceOf(reading, first);
  for (let at = from; at < last; at += 1) {
    const verb = verbs[verbAt[at] ?? -1];
    if (
      verb?.first !== at ||
      quoteAt[at] !== quoteAt[first] ||
      verb.negated ||
      verb.infinitive ||
      verb.gerund
    )
      continue;
    const said = tokens.slice(verb.first, verb.last);
    if (
      said.some((token) => OWED.test(wordOf(token))) ||
      (!verb.modal && said.some(({ tags }) => tags.has('PastTense')))
    )
      return true;
  }
  return false;
}

/** What is still to be done. */
const OWED = /^(?:required|needed|necessary)$/;

/** "Said that “practical steps” were weighed": a few words of another in a sentence that the reporter answers for. */
export function isWovenIn({ quotes, quoteAt, text, sentences, tokens }: ClauseReading, at: number): boolean {
  const quote = quotes[quoteAt[at] ?? -1];
  const sentence = sentences[tokens[at]?.sentence ?? -1];
  if (!quote || !sentence || quote.end > sentence.end) return false;
  return quote.start > sentence.start && /^["“‘'`]*\p{Ll}/u.test(text.slice(quote.start, quote.end));
}

/** "Is not beholden to special interests", "has regularly angered members of the government": no one, or whoever it may be. */
const isDeniedOrUsual = (reading: ClauseReading, first: number): boolean => {
  const verb = verbBefore(reading, first);
  return (
    verb !== null &&
    (verb.negated ||
      reading.tokens
        .slice(Math.max(0, verb.first - 2), verb.last)
        .some((token) => USUALLY.test(wordOf(token))))
  );
};

const USUALLY = /^(?:regularly|often|always|sometimes|routinely|usually)$/;

/** The verb whose clause a word stands in: the last one before it in its sentence that is no gerund. */
function verbBefore(reading: ClauseReading, first: number): VerbGroup | null {
  const { first: from } = sentenceOf(reading, first);
  for (let at = first - 1; at >= from; at -= 1) {
    const verb = reading.verbs[reading.verbAt[at] ?? -1];
    if (verb && !verb.gerund) return verb;
  }
  return null;
}
