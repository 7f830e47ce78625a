import { isMistakenVerb } from './mistaken-verbs';
import type { Token } from './parse';
import type { Reading } from './reading';
import type { NounGroup } from './subject';
import {
  ARTICLES,
  BE,
  breakAfter,
  isAdverb,
  isAuxiliary,
  isNegative,
  MODALS,
  NEGATIVE,
  wordOf,
} from './words';

/** A verb with its auxiliaries, adverbs and negation: "has not yet said". Indices are into `tokens`. */
export interface VerbGroup {
  readonly first: number;
  /** After the main verb. */
  readonly last: number;
  /** The main verb. */
  readonly head: number;
  readonly negated: boolean;
  /** "will", "would", "may"... */
  readonly modal?: string;
  /** A form of "be" before a participle. */
  readonly passive: boolean;
  /** "to say". */
  readonly infinitive: boolean;
  /** "saying" without a form of "be". */
  readonly gerund: boolean;
  /** First and last token of the subject, where one stands before the verb. */
  readonly subject?: NounGroup;
}

/** The verb group that begins at a token, or null where no verb stands. */
export function readVerb(reading: Reading, at: number, end: number): VerbGroup | null {
  const { tokens } = reading;
  let index = at;
  let negated = false;
  let modal: string | undefined;
  let be = false;
  let auxiliaries = 0;
  const infinitive = wordOf(tokens[at]) === 'to';
  if (infinitive) index += 1;
  let head = -1;
  while (index < end) {
    const token = tokens[index] as Token;
    const word = wordOf(token);
    const parts = token.parts?.map((part) => part.normal);
    const aux = isAuxiliary(word) || (parts?.some((part) => isAuxiliary(part)) ?? false);
    if (isNegative(token)) negated = true;
    if (aux) {
      head = index;
      auxiliaries += 1;
      const found = [word, ...(parts ?? [])].find((part) => MODALS.has(part));
      if (found)
        modal = found
          .replace(/n't$/, '')
          .replace(/^wo$/, 'will')
          .replace(/^ca$|^cannot$/, 'can');
      if (BE.has(word) || parts?.some((part) => BE.has(part))) be = true;
    } else if (NEGATIVE.has(word) || (head >= 0 && isAdverb(token) && !token.tags.has('Verb'))) {
      // stays within the group
    } else if (
      isVerbAt(tokens, index) &&
      (head < 0 || isAuxiliary(wordOf(tokens[head])) || tokens[head]?.parts)
    ) {
      head = index;
      index += 1;
      break;
    } else if (infinitive && head < 0 && isAdverb(token)) {
      // "to sharply cut"
    } else break;
    const past = aux ? pastWhen(reading, index, end) : -1;
    if (past > 0) {
      index = past;
      continue;
    }
    if (index + 1 < end && breakAfter(reading, index)) {
      index += 1;
      break;
    }
    index += 1;
  }
  if (head < 0) return null;
  while (
    index < end &&
    head === index - 1 &&
    tokens[index]?.tags.has('Particle') &&
    !breakAfter(reading, head)
  )
    index += 1;
  const word = wordOf(tokens[head]);
  const participle =
    tokens[head]?.tags.has('PastTense') ||
    tokens[head]?.tags.has('Participle') ||
    tokens[head]?.tags.has('Passive');
  return {
    first: at,
    last: Math.max(head + 1, endsGroup(tokens[index - 1] as Token) ? index : head + 1),
    head,
    negated,
    ...(modal && { modal }),
    passive: be && !BE.has(word) && Boolean(participle),
    infinitive,
    gerund: /ing$/.test(word) && auxiliaries === 0,
  };
}

/** When or where something was said, which may stand between an auxiliary and its verb. */
const OPENS_WHEN = /^(?:in|on|at|over|for|since|during|throughout|this|last)$/;
const WHEN =
  /^(?:days?|weeks?|weekend|months?|years?|decades?|hours?|past|times?|occasions?|cases?|private|public|interviews?|statements?|speeches|part|effect|turn|conversations?)$/;

/** Most words of such a phrase. */
const LENGTH = 6;

/** "Have | in recent days | criticised", "has, on Monday, told": the verb after the phrase, or -1. */
function pastWhen(reading: Reading, aux: number, end: number): number {
  const { tokens } = reading;
  if (!OPENS_WHEN.test(wordOf(tokens[aux + 1]))) return -1;
  for (let at = aux + 2; at < Math.min(end, aux + 2 + LENGTH); at += 1) {
    const [before, token] = [tokens[at - 1] as Token, tokens[at] as Token];
    const isWhen = WHEN.test(wordOf(before)) || before.tags.has('WeekDay') || before.tags.has('Month');
    const isVerb =
      token.tags.has('PastTense') ||
      token.tags.has('Participle') ||
      /^(?:been|cut|put|set|hit|let|shut|quit|cast|split|spread)$/.test(wordOf(token));
    if (isWhen && isVerb) return breakAfter(reading, aux) === breakAfter(reading, at - 1) ? at : -1;
    if (breakAfter(reading, at - 1) || token.tags.has('Verb')) return -1;
  }
  return -1;
}

/** Words after the main verb that belong to it: "crack down", "is not". */
const endsGroup = (token: Token): boolean => isNegative(token) || token.tags.has('Particle');

/** "The Ruiz campaign said", "close to her campaign say": two verbs don't stand side by side, so the first is a noun. */
const isNounBeforeVerb = (before: Token, token: Token, next: Token | undefined): boolean =>
  token.tags.has('PresentTense') &&
  !/(?:s|ing)$/.test(wordOf(token)) &&
  next?.sentence === token.sentence &&
  (wordOf(before) === 'her'
    ? next.tags.has('Verb')
    : before.tags.has('Noun') &&
      !before.tags.has('Plural') &&
      !before.tags.has('Pronoun') &&
      (next.tags.has('PastTense') ||
        next.tags.has('Copula') ||
        isAuxiliary(wordOf(next)) ||
        /^says$/.test(wordOf(next))));

/** People, where they open a sentence and the tagger has a verb: "Sources close to her say". */
const INSIDERS_OPEN = /^(?:sources|aides|advocates|backers|experts|leaders)$/;

/** Whether a mark stands between two tokens: more than the space that parts words. */
const isApart = (before: Token, token: Token): boolean => token.start - before.end > 1;

/** Whether a token is a verb where it stands: the tagger's word, except where a noun must stand. */
export function isVerbAt(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token) return false;
  if (token.tags.has('Date')) return false;
  if (!token.tags.has('Verb')) return isMistakenVerb(tokens, at);
  const word = wordOf(token);
  if (isAuxiliary(word) || token.parts) return true;
  const before = tokens[at - 1];
  const opens = !before || before.sentence !== token.sentence;
  if (INSIDERS_OPEN.test(word) && (opens || isApart(before, token))) return false;
  if (opens) return true;
  const previous = wordOf(before);
  if (isNounBeforeVerb(before, token, tokens[at + 1])) return false;
  if (
    /['’]s$|s['’]$/.test(before.text) &&
    !(before.parts && !before.tags.has('Date') && /(?:ing|ed)$/.test(word))
  ) {
    return /^(?:it|he|she|that|there|what|who|let)['’]s$/i.test(before.text);
  }
  return !ARTICLES.has(previous);
}
