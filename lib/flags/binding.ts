import { type ClauseReading, sentenceOf } from '../language/clause';
import { nouns, verbs } from '../language/inflect';
import type { Token } from '../language/parse';
import type { VerbGroup } from '../language/verb-group';
import { breakAfter, isAdverb, wordOf } from '../language/words';
import { asideAt } from './patterns/phrases';
import { isUndertaker } from './undertaker';
import { PLAN, UNDERTAKE } from './words/undertakings';

export interface Binding {
  /** Where the span begins, if not at the deed. */
  readonly first?: number;
}

/** What binds the subject to the deed: "agreed to", "will"; null where nothing does. */
export function bindingOf(reading: ClauseReading, verb: VerbGroup, index: number): Binding | null {
  const { tokens } = reading;
  if (
    verb.negated ||
    verb.passive ||
    isOpenQuestion(reading, verb) ||
    isConceded(reading, verb) ||
    isOfText(reading, verb) ||
    isHearsay(reading, verb)
  )
    return null;
  if (isNeverSaid(reading, index)) return null;
  if (isSecond(reading, verb)) {
    const before = reading.verbs[index - 1];
    return before?.modal && bindingOf(reading, before, index - 1) ? {} : null;
  }
  if (verb.infinitive) {
    const before = reading.verbs[index - 1];
    if (!before || before.negated || tokens[before.head]?.sentence !== tokens[verb.head]?.sentence)
      return null;
    const word = wordOf(tokens[before.head]);
    // "The deal is intended to settle": what a thing is for
    if (before.passive && word === 'intended') return null;
    // "left the hall, promising to"
    const isLoose = !before.subject || breakAfter(reading, before.first - 1);
    if (before.gerund && isLoose && UNDERTAKE.has(word) && verb.first - before.last <= 1) return {};
    const gap = verb.first - before.last;
    if (
      UNDERTAKE.has(word) &&
      (gap <= 3 || isAside(reading, before.last, verb.first)) &&
      (SWEAR.has(word) || isUndertaker(reading, before))
    )
      return word.startsWith('agree') ? { first: before.head } : {};
    // "The two sides decided to strengthen ties": settled between them, where a firm's past decision is told of
    if (word === 'decided' && gap <= 3 && PARTIES.test(wordOf(tokens[before.subject?.head ?? -1])))
      return { first: before.head };
    // "is going to create justice"
    if (word === 'going' && gap <= 1 && isUndertaker(reading, before)) return {};
    // "He planned to": told of a plan that was.
    if (PLAN.has(word) && !/ed$/.test(word) && gap <= 1 && isUndertaker(reading, before))
      return { first: before.head };
    // "the government wants to ease": a body's wish is its programme, a person's may be a wish; "will want to" is a promise
    if (
      WISH.has(word) &&
      gap <= 1 &&
      (isBody(reading, before) || isOfItself(reading, before, index) || before.modal === 'will')
    )
      return { first: before.head };
    return null;
  }
  if (
    (verb.modal === 'will' || verb.modal === 'would') &&
    !isConditional(reading, verb) &&
    isUndertaker(reading, verb)
  )
    return {};
  return null;
}

/** "Agreed | in a phone call on Monday | to continue": when, where and to whom. */
function isAside(reading: ClauseReading, from: number, to: number): boolean {
  let at = from;
  while (at < to) {
    const token = reading.tokens[at] as Token;
    const width = asideAt(reading, at) || (isAdverb(token) || token.tags.has('Date') ? 1 : 0);
    if (width === 0) return false;
    at += width;
  }
  return at === to;
}

/** "The firms said they wanted to": what somebody says of itself. */
const isOfItself = ({ tokens, verbs }: ClauseReading, { subject }: VerbGroup, index: number): boolean => {
  const said = verbs[index - 2];
  return (
    /^(?:it|they|we)$/.test(wordOf(tokens[subject?.head ?? -1])) &&
    said !== undefined &&
    /^sa(?:ys?|id)$/.test(wordOf(tokens[said.head])) &&
    tokens[said.head]?.sentence === tokens[subject?.head ?? -1]?.sentence
  );
};

/** "Would end the ban and further | ease the rules": a second deed under the same binding. */
const isSecond = (
  { tokens }: ClauseReading,
  { first, head, modal, infinitive, gerund }: VerbGroup,
): boolean => {
  const before = tokens[first - 1];
  const joint = before && isAdverb(before) ? tokens[first - 2] : before;
  return (
    !modal &&
    !infinitive &&
    !gerund &&
    wordOf(joint) === 'and' &&
    Boolean(tokens[head]?.tags.has('Infinitive') || tokens[head]?.tags.has('PresentTense')) &&
    !/s$/.test(wordOf(tokens[head]))
  );
};

/** What only one who can be bound does, whoever the subject stands for. */
const SWEAR = verbs('vow pledge commit');

/** Who settle something with each other. */
const PARTIES = /^(?:sides|parties|leaders|ministers|presidents|governments|countries|nations|they|both)$/;

const WISH = verbs('want hope seek intend');
const isBody = ({ tokens }: ClauseReading, { subject }: VerbGroup): boolean =>
  /^(?:government|ministry|ministers|administration|company|companies|firms|firm|agency|council|department|authority|authorities|commission|party|bank|university|union|regulator|state|city|county|cabinet|parliament|congress|senate)$/.test(
    wordOf(tokens[subject?.head ?? -1]),
  );

/** "Will reportedly focus", "will likely help": foretold by others. */
const isHearsay = ({ tokens }: ClauseReading, { first, last }: VerbGroup): boolean =>
  tokens
    .slice(first, last)
    .some((token) => /^(?:reportedly|allegedly|likely|probably|supposedly|perhaps)$/.test(wordOf(token)));

/** "Has never said he would back it": not undertaken. */
function isNeverSaid({ tokens, verbs }: ClauseReading, index: number): boolean {
  const verb = verbs[index];
  const before = verbs[index - 1];
  return Boolean(
    verb &&
      before?.negated &&
      tokens[before.head]?.sentence === tokens[verb.head]?.sentence &&
      /^(?:sa(?:y|ys|id)|promised?|indicated?|think|believe)$/.test(wordOf(tokens[before.head])),
  );
}

/** "A bill that would tighten the rules": what a text does, whoever the sentence is about. */
const isOfText = ({ tokens }: ClauseReading, { first }: VerbGroup): boolean =>
  /^(?:that|which)$/.test(wordOf(tokens[first - 1])) && ACTS.has(wordOf(tokens[first - 2]));

const ACTS = nouns(
  'act bill law rule regulation measure change amendment reform legislation budget proposal',
);

/** "whether she will agree to": asked, not undertaken. */
function isOpenQuestion(reading: ClauseReading, verb: VerbGroup): boolean {
  const { first } = sentenceOf(reading, verb.head);
  for (let at = verb.first - 1; at >= Math.max(first, verb.first - 8); at -= 1) {
    const word = wordOf(reading.tokens[at]);
    // "Lund and Skagen, which vowed to": told of them
    if (word === 'which' && verb.infinitive && breakAfter(reading, at - 1)) return false;
    if (word === 'if' && verb.modal === 'would' && isReported(reading, verb)) return false;
    if (/^(?:whether|if|unless|until|how|what|which|whom)$/.test(word)) return true;
  }
  return false;
}

/** "While the mill said it would invest, …": told in passing, the sentence is about something else. */
function isConceded({ tokens, text }: ClauseReading, { first }: VerbGroup): boolean {
  const sentence = tokens[first]?.sentence;
  for (let at = first - 1; tokens[at]?.sentence === sentence; at -= 1) {
    if (/[,;:“"]/.test(text.slice(tokens[at]?.end ?? 0, tokens[at + 1]?.start ?? 0))) return false;
    if (/^(?:while|although|though)$/.test(wordOf(tokens[at]))) return true;
  }
  return false;
}

/** "would have helped", "if …, they would": nobody undertakes anything. */
function isConditional(reading: ClauseReading, verb: VerbGroup): boolean {
  const { first, last } = sentenceOf(reading, verb.head);
  for (let at = verb.first; at < verb.last; at += 1)
    if (/^(?:have|'ve)$/.test(wordOf(reading.tokens[at]))) return true;
  if (verb.modal !== 'would' || isReported(reading, verb)) return false;
  for (let at = first; at < last; at += 1)
    if (/^(?:if|unless|were|wish)$/.test(wordOf(reading.tokens[at]))) return true;
  return false;
}

/** "She said that if it failed, the port would step in": a promise with a condition, told in the past. */
const isReported = ({ tokens, sentences }: ClauseReading, { first }: VerbGroup): boolean => {
  const from = sentences[tokens[first]?.sentence ?? 0]?.first ?? first;
  return tokens
    .slice(from, first)
    .some(
      (token, at, before) =>
        /^(?:said|promised|pledged|vowed|warned|announced|threatened)$/.test(wordOf(token)) &&
        before.slice(at).some((later) => wordOf(later) === 'if'),
    );
};
