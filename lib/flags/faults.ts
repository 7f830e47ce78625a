import type { Span } from '../core/span';
import type { ClauseReading } from '../language/clause';
import { nouns } from '../language/inflect';
import { HOLDERS, INSIDERS, ROLES } from '../language/speakers';
import type { VerbGroup } from '../language/verb-group';
import { BE, breakAfter, PREPOSITIONS, wordOf } from '../language/words';
import { BLAME, CHARGED, CRITICISM, DENIED, FAILING, FAULTY, IN_DOUBT, MEET } from './words/blame';

/** How far after its verb a fault is looked for. */
const PREDICATE = 7;

/** "Ruiz lied", "Ruiz is dangerous", "Ruiz’s plan is a disaster", "Ruiz was accused of". */
export function faultAfter(reading: ClauseReading, first: number, last: number, end: number): Span | null {
  const verb = verbOf(reading, first, last, end);
  if (!verb) return null;
  const head = wordOf(reading.tokens[verb.head]);
  if (verb.passive && BLAME.has(head) && !verb.negated) return spanTo(reading, first, verb.head);
  // The tagger takes "charged" now for a verb, now for an adjective.
  const charged = BE.has(head) ? verb.last : verb.head;
  if (!verb.negated && CHARGED.get(wordOf(reading.tokens[charged])) === wordOf(reading.tokens[charged + 1]))
    return spanTo(reading, first, charged + 1);
  if (verb.negated && DENIED.has(head)) return spanTo(reading, first, verb.head);
  const isTitle = reading.quoteAt[verb.head] !== reading.quoteAt[first];
  if (!verb.passive && !verb.gerund && !isTitle && FAILING.has(head) && !verb.negated)
    return spanTo(reading, first, verb.head);
  const to = Math.min(end, verb.last + PREDICATE);
  const isMet = MEET.has(head) && !verb.passive;
  const fault = faultIn(reading, verb.last, to, verb.negated ? DENIED : isMet ? CRITICISM : FAULTY);
  if (fault >= 0) return spanTo(reading, first, fault);
  const gap = omissionIn(reading, verb, to);
  return gap < 0 ? null : spanTo(reading, first, gap);
}

/** Words after which the fault is another's, or none. */
const OPENS_ANOTHER =
  /^(?:not|no|never|without|that|who|which|by|against|after|before|when|while|if|because|since|about|from|despite|over|under)$/;

/** "Ruiz met crooked Lee": the word describes the one named right after it. */
const isOfAnother = (reading: ClauseReading, at: number): boolean =>
  !breakAfter(reading, at) && Boolean(reading.tokens[at + 1]?.tags.has('Person'));

/** The first word for a fault from one token to another, or -1 where the clause ends before. */
export function faultIn(
  reading: ClauseReading,
  from: number,
  to: number,
  words: { has(word: string): boolean } = FAULTY,
): number {
  for (let at = from; at < to; at += 1) {
    if (at > from + 2 && breakAfter(reading, at - 1)) return -1;
    const word = wordOf(reading.tokens[at]);
    if (IN_DOUBT.get(word)?.test(wordOf(reading.tokens[at + 1]))) return words === FAULTY ? at + 1 : -1;
    if (OPENS_ANOTHER.test(word)) return -1;
    if (words.has(word)) return isOfAnother(reading, at) ? -1 : at;
  }
  return -1;
}

const DOING = /^(?:do|doing|done)$/;

/** What is said to be left undone: "isn’t offering enough", "has been slow to", "should do more". */
function omissionIn(reading: ClauseReading, { negated, modal, last, head }: VerbGroup, to: number): number {
  const urged =
    /^(?:should|must|could|ought)$/.test(modal ?? '') || /^needs?$/.test(wordOf(reading.tokens[head]));
  for (let at = last; at < to; at += 1) {
    if (breakAfter(reading, at - 1)) return -1;
    const word = wordOf(reading.tokens[at]);
    if (
      negated
        ? /^(?:enough|seriously)$/.test(word)
        : urged
          ? /^(?:faster|better|sooner)$/.test(word) ||
            (word === 'more' && DOING.test(wordOf(reading.tokens[at - 1])))
          : false
    )
      return at;
    if (!negated && /^(?:slow|unwilling|reluctant)$/.test(word) && wordOf(reading.tokens[at + 1]) === 'to')
      return at;
  }
  return -1;
}

const KIN = nouns(
  'daughter son wife husband mother father brother sister cousin child friend partner deputy successor predecessor',
);
const isSomebody = (word: string): boolean =>
  KIN.has(word) || INSIDERS.has(word) || HOLDERS.has(word) || ROLES.has(word);

/** The verb of which the mention is the subject, or a part of it ("Ruiz’s plan"). */
function verbOf(reading: ClauseReading, first: number, last: number, end: number): VerbGroup | null {
  for (let at = last; at < Math.min(end, last + 8); at += 1) {
    const verb = reading.verbs[reading.verbAt[at] ?? -1];
    if (!verb) continue;
    const { subject } = verb;
    if (!subject || first < subject.first || first >= subject.last) return null;
    const isPossessor = /[’']s?$/.test(reading.tokens[last - 1]?.text ?? '');
    // "Ruiz aide Tom Lee lied": he, not she.
    if (!isPossessor && (subject.head < first || subject.head >= last)) return null;
    // "Ruiz’s daughter lied": she, not Ruiz.
    if (isPossessor && [last, last + 1].some((at) => isSomebody(wordOf(reading.tokens[at])))) return null;
    // "Donors to Ruiz were charged": they, not she.
    const before = wordOf(reading.tokens[first - 1]) === 'the' ? first - 2 : first - 1;
    return before >= subject.first && PREPOSITIONS.has(wordOf(reading.tokens[before])) ? null : verb;
  }
  return null;
}

/** From one token to the end of another. */
export const spanTo = ({ tokens }: ClauseReading, from: number, to: number): Span => ({
  start: tokens[from]?.start ?? 0,
  end: tokens[to]?.end ?? 0,
});
