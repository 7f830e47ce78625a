import { type ClauseReading, sentenceOf } from '../language/clause';
import type { Match } from '../language/pattern';
import { breakAfter, wordOf } from '../language/words';
import { CHANGED, LEAPT, MAGNITUDE, MONEY } from './words/size';

/** How far before a size its general truth may stand. */
const GENERAL = 24;

/** "A breach can lead to heavy losses", "a leak can spread, spoiling countless barrels", "thirst can cause reduced performance": true of breaches, not of one. */
export function isGeneral(reading: ClauseReading, { first }: Match): boolean {
  const { first: from } = sentenceOf(reading, first);
  const isChange = /^(?:increased|reduced|diminished|decreased|lower|higher)$/.test(
    wordOf(reading.tokens[first]),
  );
  for (let at = first - 1; at >= Math.max(from, first - GENERAL); at -= 1) {
    const verb = reading.verbs[reading.verbAt[at] ?? -1];
    if (!verb || verb.gerund) continue;
    const { tags } = reading.tokens[verb.subject?.first ?? -1] ?? {};
    const isAny = /^an?$/.test(wordOf(reading.tokens[verb.subject?.first ?? -1]));
    return verb.modal === 'can' && (isAny || (isChange && tags !== undefined && !tags.has('Determiner')));
  }
  return false;
}

/** "Would turn into massive losses", "has the potential to cut jobs": not so yet, and nobody could have counted. What money it would cost is another matter, and so is what "will affect hundreds of homes": whoever is sure of it has a number. */
export function isUnreal(reading: ClauseReading, { first, last }: Match): boolean {
  const { tokens } = reading;
  const verb = verbBefore(reading, first);
  // "could face decades in jail": the law has the number
  if (!verb || wordOf(tokens[first]) === 'decades') return false;
  if (/^(?:may|might|could)$/.test(verb.modal ?? '')) return true;
  if (isSum(tokens.slice(first, last).map(wordOf))) return false;
  if (!verb.infinitive) return verb.modal === 'would';
  return (
    /^(?:avoid|prevent|avert)$/.test(wordOf(tokens[verb.head])) ||
    tokens
      .slice(Math.max(0, verb.first - POTENTIAL), verb.first)
      .some((token) => /^(?:able|yet|potential|capable|power|ability|chance|hope|hopes)$/.test(wordOf(token)))
  );
}

/** "Millions of jobs", "billions": not "several million people". */
const isSum = (said: readonly string[]): boolean =>
  MAGNITUDE.has(said.at(-1) ?? '') || said.some((word) => MONEY.test(word) && !/illions?$/.test(word));

/** How many words before its infinitive a potential stands: "the potential to", "the potential of some firms to". */
const POTENTIAL = 2;

/** The verb that a match hangs on or begins with: the last one before it in its clause. */
function verbBefore(reading: ClauseReading, first: number): ClauseReading['verbs'][number] | null {
  const { first: from } = sentenceOf(reading, first);
  for (let at = first; at >= from; at -= 1) {
    if (
      at < first &&
      (breakAfter(reading, at) ||
        /^(?:that|who|which|where|due|because|despite|amid|given|after)$/.test(wordOf(reading.tokens[at])))
    )
      return null;
    const verb = reading.verbs[reading.verbAt[at] ?? -1];
    if (verb) return verb;
  }
  return null;
}

/** "Prices have not fallen sharply": there is no change whose size could be told. */
export const isDenied = ({ verbs, verbAt, tokens }: ClauseReading, { first, last }: Match): boolean => {
  for (let at = first; at < last; at += 1)
    if (
      verbs[verbAt[at] ?? -1]?.negated &&
      (CHANGED.has(wordOf(tokens[at])) || LEAPT.has(wordOf(tokens[at])))
    )
      return true;
  return false;
};

/** How many words make a quotation of a saying. */
const SAYING = 4;

/** "The way he says “huge turnout”": words of somebody, repeated for themselves. */
export function isMention(reading: ClauseReading, { first, last }: Match): boolean {
  const quote = reading.quoteAt[first] ?? -1;
  if (quote < 0 || quote !== reading.quoteAt[last - 1]) return false;
  let from = first;
  let to = last;
  while (reading.quoteAt[from - 1] === quote) from -= 1;
  while (reading.quoteAt[to] === quote) to += 1;
  return to - from <= SAYING;
}
