import { type ClauseReading, isQuotedAt } from '../language/clause';
import type { Token } from '../language/parse';
import type { NounGroup } from '../language/subject';
import type { VerbGroup } from '../language/verb-group';
import { breakAfter, isAdverb, wordOf } from '../language/words';
import { invertedSource } from './inverted';
import { agentOf, beforeTime, canSpeak, type Source } from './noun-phrase';
import { isContracted } from './source-words';
import { JUDGE, SAY } from './verbs';

/** Who does the saying: the subject, the noun after an inverted verb, or the subject of another clause. */
export function readSource(reading: ClauseReading, verb: VerbGroup, index: number): Source | null {
  const inverted = invertedSource(reading, verb);
  if (inverted) return inverted;
  if (verb.passive) return agentOf(reading, verb);
  if (!verb.gerund && NOUN_NEXT.test(wordOf(reading.tokens[verb.first - 1]))) return null;
  if (isContracted(reading, verb))
    return { first: verb.first, last: verb.first + 1, head: verb.first, inverted: false };
  const own = verb.subject && beforeTime(reading, verb.subject);
  if (!verb.gerund && own && !isCoordinated(reading, verb))
    return canSpeak(reading, own) ? { ...own, inverted: false } : null;
  const adjacent = own && !breakAfter(reading, verb.first - 1) && !isCoordinated(reading, verb);
  if (adjacent && canSpeak(reading, own)) return issuerOf(reading, own, index) ?? { ...own, inverted: false };
  return inherited(reading, verb, index) ?? (verb.gerund ? controlling(reading, verb, index) : null);
}

/** After these no verb stands: "amid attacks from". */
const NOUN_NEXT = /^(?:amid|among|by|in|of|for|with|from|at|between|into|despite|without|about)$/;

/** "… and said": the subject is that of a verb before. */
const isCoordinated = (reading: ClauseReading, verb: VerbGroup): boolean => {
  const { tokens } = reading;
  let at = verb.first - 1;
  while (at > 0 && isAdverb(tokens[at] as Token) && wordOf(tokens[at]) !== 'then') at -= 1;
  if (tokens[at]?.sentence !== tokens[verb.head]?.sentence) return false;
  const word = wordOf(tokens[at]);
  // "left, then said", but "Ruiz then said"
  return word === 'then' ? breakAfter(reading, at - 1) : /^(?:and|but|or)$/.test(word);
};

/** "The union sent a letter saying": who issued it, where that is said right before. */
function issuerOf(reading: ClauseReading, own: NounGroup, index: number): Source | null {
  const issuing = reading.verbs[index - 1];
  if (!issuing?.subject || issuing.passive || issuing.last > own.first) return null;
  if (!ISSUED.test(wordOf(reading.tokens[own.head]))) return null;
  for (let at = issuing.last - 1; at < own.first; at += 1) if (breakAfter(reading, at)) return null;
  return reading.tokens[issuing.head]?.sentence === reading.tokens[own.head]?.sentence &&
    canSpeak(reading, issuing.subject)
    ? { ...issuing.subject, inverted: false }
    : null;
}

const ISSUED =
  /^(?:statement|letter|email|message|text|tweet|note|post|op-ed|memo|release|ad|video|speech|article|column)$/;

/**
 * "Ruiz left, saying", "He noted that it rained, and added": the speaker of the cue before in the sentence,
 * else the subject of its first clause.
 */
function inherited(reading: ClauseReading, verb: VerbGroup, index: number): Source | null {
  const { tokens, verbs } = reading;
  const sentence = tokens[verb.head]?.sentence;
  let main: Source | null = null;
  for (let at = index - 1; at >= Math.max(0, index - 12); at -= 1) {
    const other = verbs[at] as VerbGroup;
    if (tokens[other.head]?.sentence !== sentence) break;
    if (other.infinitive || other.gerund || isQuotedAt(reading, other.head)) continue;
    const subject = other.subject && beforeTime(reading, other.subject);
    if (!subject || !canSpeak(reading, subject)) continue;
    if (!isSubordinate(reading, subject)) main = { ...subject, inverted: false };
    else main ??= { ...subject, inverted: false };
    if (!other.passive && isSpeech(wordOf(tokens[other.head]))) return { ...subject, inverted: false };
  }
  return main;
}

/** Whether a clause hangs on another: "who …", "that he …", "because it …". */
const isSubordinate = (reading: ClauseReading, { first }: NounGroup): boolean =>
  /^(?:that|who|which|what|how|why|if|whether|because|when|while|as|after|before|since|although|though|where|than)$/.test(
    wordOf(reading.tokens[first - 1]),
  );

const isSpeech = (word: string): boolean => SAY.has(word) || JUDGE.has(word);

/** "By offering talks, Ruiz …": the subject of the clause that follows an opening participle. */
function controlling(reading: ClauseReading, verb: VerbGroup, index: number): Source | null {
  if (!verb.gerund) return null;
  const sentence = reading.tokens[verb.head]?.sentence;
  for (let at = index + 1; at < Math.min(reading.verbs.length, index + 6); at += 1) {
    const other = reading.verbs[at] as VerbGroup;
    if (reading.tokens[other.head]?.sentence !== sentence) return null;
    const { subject } = other;
    if (other.infinitive || other.gerund || !subject || subject.first < verb.last) continue;
    if (breakAfter(reading, subject.first - 1) && canSpeak(reading, subject))
      return { ...subject, inverted: false };
  }
  return null;
}
