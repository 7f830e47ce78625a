import type { Span } from '../core/span';
import { type ClauseReading, sentenceOf, spanOf } from '../language/clause';
import { verbs } from '../language/inflect';
import type { Token } from '../language/parse';
import { type NounGroup, nounBefore } from '../language/subject';
import type { VerbGroup } from '../language/verb-group';
import { breakAfter, isAdverb, wordOf } from '../language/words';
import { JUDGE, SAY } from './verbs';

/** The source of a cue verb, and whether it stands after the verb ("said Ruiz"). */
export interface Source extends NounGroup {
  readonly inverted: boolean;
}

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
const isCoordinated = ({ tokens }: ClauseReading, verb: VerbGroup): boolean => {
  let at = verb.first - 1;
  while (at > 0 && isAdverb(tokens[at] as Token) && wordOf(tokens[at]) !== 'then') at -= 1;
  return (
    /^(?:and|but|or|then)$/.test(wordOf(tokens[at])) && tokens[at]?.sentence === tokens[verb.head]?.sentence
  );
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

/** "He’s saying": the pronoun stands in the verb's own first word. */
export const isContracted = ({ tokens }: ClauseReading, verb: VerbGroup): boolean =>
  /^(?:i|you|he|she|we|they|who)['’](?:s|re|m|ve|ll|d)$/.test(tokens[verb.first]?.normal ?? '');

const TIME_WORD = /^(?:on|in|earlier|late|later|early|last|this|today|yesterday|tonight|now|recently)$/;

/** The subject where a time stands between it and its verb: "Ruiz on Tuesday said", "the poll published Friday found". */
function beforeTime(reading: ClauseReading, group: NounGroup): NounGroup | null {
  const { tokens } = reading;
  const { first } = sentenceOf(reading, group.head);
  let at = group.last;
  while (at > first && isTime(tokens[at - 1] as Token)) at -= 1;
  if (at === group.last || at === first) return group;
  if (at > group.first) return { first: group.first, last: at, head: Math.min(group.head, at - 1) };
  const participle = reading.verbs[reading.verbAt[at - 1] ?? -1];
  const end = participle && !participle.passive ? participle.first : at;
  return nounBefore(reading, end, first) ?? group;
}

const isTime = (token: Token): boolean =>
  (token.tags.has('Date') && !token.tags.has('Person')) || TIME_WORD.test(token.normal);

/** Verbs that stand before their speaker without a quotation: "…, said Ruiz". */
const INVERTS = new Set(
  'said says added adds wrote writes reported reports argued argues noted notes explained explains'.split(
    ' ',
  ),
);

/** "said Ruiz, the minister": the verb follows a quotation or comma and a noun follows it. */
function invertedSource(reading: ClauseReading, verb: VerbGroup): Source | null {
  const { tokens, text } = reading;
  const head = tokens[verb.head] as Token;
  const before = tokens[verb.first - 1];
  const opening = tokens[verb.first] as Token;
  const gap = before ? text.slice(before.end, opening.start) : '';
  const opens = before?.sentence !== opening.sentence && SAY.has(wordOf(head)) && isNamed(tokens[verb.last]);
  const afterQuote = opens || /[”"’]\s*$/.test(gap) || (/,\s*$/.test(gap) && INVERTS.has(wordOf(head)));
  if (!afterQuote || verb.last !== verb.head + 1 || breakAfter(reading, verb.head)) return null;
  const first = verb.last;
  const next = tokens[first];
  if (!next || next.sentence !== head.sentence) return null;
  if (!isNounStart(next)) return null;
  let last = first;
  while (tokens[last]?.sentence === head.sentence && last - first < 12) {
    const token = tokens[last] as Token;
    if (!isNounPart(token)) break;
    last += 1;
    if (breakAfter(reading, last - 1)) break;
  }
  if (last === first || next.tags.has('Pronoun')) return null;
  const goesOn =
    last < sentenceOf(reading, first).last &&
    (reading.verbAt[last] ?? -1) >= 0 &&
    !breakAfter(reading, last - 1);
  return goesOn ? null : { first, last, head: last - 1, inverted: true };
}

const isNamed = (token: Token | undefined): boolean =>
  token !== undefined && (token.tags.has('ProperNoun') || token.tags.has('Person'));

const isNounStart = (token: Token): boolean =>
  token.tags.has('Noun') ||
  token.tags.has('Value') ||
  token.tags.has('Determiner') ||
  token.tags.has('Adjective') ||
  /^\p{Lu}/u.test(token.text);

const isNounPart = (token: Token): boolean =>
  isNounStart(token) || /^(?:of|for|in|at|and|from|with)$/.test(token.normal) || token.tags.has('Value');

/** "was praised by Ruiz". */
function agentOf(reading: ClauseReading, verb: VerbGroup): Source | null {
  const { tokens } = reading;
  const by = verb.last;
  if (wordOf(tokens[by]) !== 'by' || breakAfter(reading, verb.last - 1)) return null;
  const last = nounPhraseEnd(
    reading,
    by + 1,
    ACCUSE.has(wordOf(tokens[verb.head])) ? /^(?:of|for)$/ : /^for$/,
  );
  return last > by + 1 ? { first: by + 1, last, head: last - 1, inverted: false } : null;
}

/** What they do somebody "of" something. */
const ACCUSE = verbs('accuse suspect convict acquit remind warn');

/** Where the noun phrase that begins at a token ends: before the next verb or comma, within a dozen words. */
export function nounPhraseEnd(reading: ClauseReading, first: number, stop = /^$/): number {
  const limit = Math.min(first + 12, sentenceOf(reading, first).last);
  let last = first;
  while (
    last < limit &&
    (reading.verbAt[last] ?? -1) < 0 &&
    !/^(?:that|as|to|when|after)$/.test(wordOf(reading.tokens[last])) &&
    !stop.test(wordOf(reading.tokens[last]))
  ) {
    last += 1;
    if (breakAfter(reading, last - 1)) break;
  }
  return last;
}

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
    if (other.infinitive || other.gerund || (reading.quoteAt[other.head] ?? -1) >= 0) continue;
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

const MUTE = new Set(
  'it this that there what which where when why how all nothing everything something'.split(' '),
);

/** Whether a noun group could hold a view: not "it", "there", a date. */
export function canSpeak(reading: ClauseReading, group: NounGroup): boolean {
  const head = reading.tokens[group.head] as Token;
  if (group.last - group.first === 1 && MUTE.has(wordOf(head)) && wordOf(head) !== 'it') return false;
  if (head.tags.has('Date') && !head.tags.has('Person'))
    return nounBefore(reading, group.first, group.first) !== null;
  return true;
}

/** The words of a source, with the "who" of "the aide, who said". */
export const spansOf = (reading: ClauseReading, verb: VerbGroup, source: NounGroup): Span[] => [
  isContracted(reading, verb) && source.first === verb.first
    ? { start: reading.tokens[verb.first]?.start ?? 0, end: apostropheOf(reading, verb) }
    : spanOf(reading, source.first, source.last),
  ...relativeOf(reading, verb),
];

/** "who" of "the aide who also said". */
function relativeOf({ tokens, ...reading }: ClauseReading, verb: VerbGroup): Span[] {
  let at = verb.first - 1;
  while (at > 0 && at > verb.first - 5 && (isAdverb(tokens[at] as Token) || isTime(tokens[at] as Token)))
    at -= 1;
  return /^(?:who|which)$/.test(wordOf(tokens[at])) && tokens[at]?.sentence === tokens[verb.head]?.sentence
    ? [spanOf({ ...reading, tokens }, at, at + 1)]
    : [];
}

/** The words of a cue, without a pronoun in its first. */
export const cueOf = (reading: ClauseReading, verb: VerbGroup): Span => {
  const span = spanOf(reading, verb.first, verb.last);
  return isContracted(reading, verb) ? { start: apostropheOf(reading, verb), end: span.end } : span;
};

const apostropheOf = ({ tokens }: ClauseReading, verb: VerbGroup): number => {
  const token = tokens[verb.first] as Token;
  return token.start + token.text.search(/['’]/);
};
