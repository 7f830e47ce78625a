import { type ClauseReading, sentenceOf } from '../language/clause';
import { verbs } from '../language/inflect';
import type { Match } from '../language/pattern';
import { wordOf } from '../language/words';
import { isUndertaker } from './undertaker';
import { UNDERTAKE } from './words/undertakings';

/** Whether the words of a promise are none where they stand: refused, a duty of others, a side taken. */
export const isNoPromise = (reading: ClauseReading, match: Match): boolean =>
  isRefused(reading, match) ||
  isEffect(reading, match) ||
  isDuty(reading, match) ||
  isAllegiance(reading, match) ||
  isOfRules(reading, match) ||
  isHelping(reading, match);

/** "The rules would hold them accountable": of things it is an effect. */
const isEffect = (reading: ClauseReading, { first }: Match): boolean => {
  const verb = reading.verbs[reading.verbAt[first] ?? -1];
  const isThreat = verb && /^(?:meet|met|go|remain|pay|face)$/.test(wordOf(reading.tokens[verb.head]));
  return Boolean(verb?.modal && !verb.passive && verb.subject && !isThreat && !isUndertaker(reading, verb));
};

/** "Cranes that promise to transform the docks": hoped of a thing. */
const isOfRules = ({ tokens }: ClauseReading, { first }: Match): boolean =>
  wordOf(tokens[first - 1]) === 'to' && /^(?:that|which)$/.test(wordOf(tokens[first - 3]));

/** "Plans to help host the vote": the deed is what is helped with. */
const isHelping = ({ tokens }: ClauseReading, { first, last }: Match): boolean =>
  wordOf(tokens[first]) === 'help' && Boolean(tokens[first + 1]?.tags.has('Verb')) && last - first < 3;

/** "You have got to do everything", "a county plan to cut": what must be done, or a plan told of in passing. */
function isDuty(reading: ClauseReading, { first }: Match): boolean {
  const { tokens, verbAt } = reading;
  const before = tokens.slice(Math.max(0, first - 5), first).map(wordOf);
  if (before.at(-1) !== 'to') return false;
  const word = before.at(-2) ?? '';
  if (/^(?:need|needs|needed|ought|liberty|right|free|freedom|able)$/.test(word)) return true;
  if (/^(?:got|have|has|had)$/.test(word) && !before.some((said) => /^(?:we|i|we've|i've)$/.test(said)))
    return true;
  const isNoun = (verbAt[first - 2] ?? -1) < 0 && hasFinite(reading, first);
  // "the talks ended with promises to ease": what came of them
  const isOutcome = /^(?:with|amid)$/.test(before.at(-3) ?? '') && /^p(?:ledges|romises)$/.test(word);
  return (
    /^(?:plans?|pledges|promises)$/.test(word) &&
    isNoun &&
    !isOutcome &&
    !before.some((said) => ANNOUNCED.has(said))
  );
}

/** Whether the sentence has a verb of its own; without one "plans" is it. */
const hasFinite = (reading: ClauseReading, at: number): boolean => {
  const { first, last } = sentenceOf(reading, at);
  for (let index = first; index < last; index += 1) {
    const verb = reading.verbs[reading.verbAt[index] ?? -1];
    if (verb && !verb.infinitive && !verb.gerund) return true;
  }
  return false;
};

const ANNOUNCED = verbs(
  'announce unveil outline have make reaffirm sign detail present propose give set reveal say end exchange issue produce',
);

/** "Did not offer a response", "failed to offer support", "the hall offers support": what it always does. */
function isRefused(reading: ClauseReading, { first, last }: Match): boolean {
  const verb = reading.verbs[reading.verbAt[first] ?? -1];
  if (!UNDERTAKE.has(wordOf(reading.tokens[first]))) return false;
  if (/^opportunit/.test(wordOf(reading.tokens[last - 1]))) return true;
  const isOffer = /^offer/.test(wordOf(reading.tokens[first]));
  if (!verb || wordOf(reading.tokens[first]) === 'offers') return isOffer;
  const isOfThings = isOffer && verb.subject && !isUndertaker(reading, verb);
  return verb.negated || verb.infinitive || Boolean(isOfThings);
}

/** "Expressed their support for Ana Ruiz", "voiced a desire to run": a stand or a wish for oneself, no undertaking. */
function isAllegiance({ tokens }: ClauseReading, { last }: Match): boolean {
  const isForSomebody =
    wordOf(tokens[last - 1]) === 'for' &&
    wordOf(tokens[last - 2]) === 'support' &&
    /^\p{Lu}/u.test(tokens[last]?.text ?? '');
  // "pledged his support": a voice, where "its support" may be money
  const isOwn = /^(?:his|her|my)$/.test(wordOf(tokens[last - 2])) && wordOf(tokens[last - 1]) === 'support';
  return (
    isForSomebody ||
    isOwn ||
    tokens
      .slice(Math.max(0, last - 4), last)
      .some(({ normal }) =>
        /^(?:run|retire|return|leave|marry|resign|buy|sell|own|join)(?:ning|ing)?$|^buying$/.test(normal),
      )
  );
}
