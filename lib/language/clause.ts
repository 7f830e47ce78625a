import type { Span } from '../core/span';
import type { Sentence, Token } from './parse';
import { findQuotes, type Quote } from './quotes';
import type { Reading } from './reading';

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

/** A noun with what stands before it: "some of the fiercest critics". Indices are into `tokens`. */
export interface NounGroup {
  readonly first: number;
  readonly last: number;
  readonly head: number;
}

/** A reading with its clauses: what rules and the source ledger share. */
export interface ClauseReading extends Reading {
  readonly verbs: readonly VerbGroup[];
  /** Index of the verb group at a token, or -1. */
  readonly verbAt: Int32Array;
  readonly quotes: readonly Quote[];
  /** Index of the quotation a token stands in, or -1. */
  readonly quoteAt: Int32Array;
}

const MODALS = new Set(
  "will would may might could can should shall must won't wouldn't can't cannot couldn't shouldn't".split(
    ' ',
  ),
);
const BE = new Set("be is are was were been being am isn't aren't wasn't weren't".split(' '));
const HAVE = new Set("have has had haven't hasn't hadn't having".split(' '));
const DO = new Set("do does did don't doesn't didn't".split(' '));
const NEGATIVE = new Set(['not', 'never', "n't"]);
const DETERMINERS = new Set(
  'the a an this these those its their his her our my your no any some each every another both several many few more most all such what which whose'.split(
    ' ',
  ),
);
const RELATIVE = new Set(['who', 'which', 'that', 'whom']);

/** `normal` with plain apostrophes. */
export const wordOf = (token: Token | undefined): string => token?.normal.replaceAll('’', "'") ?? '';

const isNegative = (token: Token): boolean =>
  NEGATIVE.has(token.normal) || (token.parts?.some((part) => part.normal === 'not') ?? false);

const isAuxiliary = (word: string): boolean =>
  MODALS.has(word) || BE.has(word) || HAVE.has(word) || DO.has(word);

const isAdverb = (token: Token): boolean =>
  token.tags.has('Adverb') ||
  /^(?:also|always|already|ever|just|now|still|then|yet|once|only|soon|long|later|since|so|far|even|often|repeatedly|simply|either)$/.test(
    token.normal,
  );

/** Whether a token is a verb where it stands: the tagger's word, except where a noun must stand. */
export function isVerbAt(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token?.tags.has('Verb')) return false;
  const word = wordOf(token);
  if (isAuxiliary(word) || token.parts) return true;
  const before = tokens[at - 1];
  if (!before || before.sentence !== token.sentence) return true;
  const previous = wordOf(before);
  if (/['’]s$|s['’]$/.test(before.text) && !before.parts) return false;
  if (DETERMINERS.has(previous) && previous !== 'which' && !token.tags.has('Auxiliary'))
    return /ing$|ed$/.test(word) && false;
  return true;
}

/** Whether a comma, dash, semicolon, colon or bracket stands between a token and the next. */
export const breakAfter = (reading: Reading, at: number): boolean => {
  const token = reading.tokens[at];
  const next = reading.tokens[at + 1];
  return (
    !token ||
    !next ||
    token.sentence !== next.sentence ||
    /[,;:()–—]|--/.test(reading.text.slice(token.end, next.start))
  );
};

function readVerb(reading: Reading, at: number, end: number): VerbGroup | null {
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
    if (index + 1 < end && breakAfter(reading, index)) {
      index += 1;
      break;
    }
    index += 1;
  }
  if (head < 0) return null;
  const word = wordOf(tokens[head]);
  const participle =
    tokens[head]?.tags.has('PastTense') ||
    tokens[head]?.tags.has('Participle') ||
    tokens[head]?.tags.has('Passive');
  return {
    first: at,
    last: Math.max(head + 1, isNegative(tokens[index - 1] as Token) ? index : head + 1),
    head,
    negated,
    ...(modal && { modal }),
    passive: be && !BE.has(word) && Boolean(participle),
    infinitive,
    gerund: /ing$/.test(word) && auxiliaries === 0,
  };
}

/** The noun group that ends right before `at` (exclusive), walking left over its parts. */
export function nounBefore(reading: Reading, at: number, floor: number): NounGroup | null {
  const { tokens } = reading;
  let head = at - 1;
  while (head >= floor && isAdverb(tokens[head] as Token)) head -= 1;
  if (head < floor || !isNominal(tokens[head] as Token)) return null;
  let first = head;
  while (first - 1 >= floor && !breakAfter(reading, first - 1) && isPremodifier(tokens, first - 1))
    first -= 1;
  return { first, last: head + 1, head };
}

const isNominal = (token: Token): boolean =>
  token.tags.has('Noun') ||
  token.tags.has('Value') ||
  token.tags.has('Pronoun') ||
  token.tags.has('Adjective') ||
  token.tags.has('Determiner') ||
  (token.tags.has('Verb') && !token.tags.has('Auxiliary') && !token.tags.has('Copula'));

const isPremodifier = (tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at] as Token;
  const word = wordOf(token);
  if (isAuxiliary(word)) return false;
  return (
    (token.tags.has('Noun') && !token.tags.has('Pronoun')) ||
    token.tags.has('Possessive') ||
    token.tags.has('Adjective') ||
    token.tags.has('Determiner') ||
    token.tags.has('Value') ||
    DETERMINERS.has(word)
  );
};

/** Words after which a noun belongs to what stands before ("officials from both towns"). */
const PREPOSITIONS = new Set(
  'of in on at from with for by to about against among between near under over within across around behind like as during after before since outside inside than including'.split(
    ' ',
  ),
);

/** The subject of the verb group that starts at `at`: the head noun of the clause, past what stands between. */
function subjectOf(
  reading: Reading,
  at: number,
  floor: number,
  previous: VerbGroup | undefined,
): NounGroup | null {
  const { tokens } = reading;
  let limit = at;
  while (limit - 1 >= floor && isAdverb(tokens[limit - 1] as Token)) limit -= 1;
  const before = wordOf(tokens[limit - 1]);
  if (limit - 1 < floor) return null;
  if (before === 'and' || before === 'but' || before === 'or' || before === 'then')
    return previous?.subject ?? null;
  if (RELATIVE.has(before)) limit -= 1;
  if (limit - 1 >= floor && breakAfter(reading, limit - 1)) {
    const outer = beforeAside(reading, limit, floor);
    if (outer) return outer;
  }
  return phraseBefore(reading, limit, floor);
}

/** A noun group with the phrases before it that it belongs to ("officials from both towns" as a whole). */
function phraseBefore(reading: Reading, at: number, floor: number): NounGroup | null {
  const { tokens } = reading;
  let group = nounBefore(reading, at, floor);
  for (let hop = 0; group && hop < 4; hop += 1) {
    const before = group.first - 1;
    if (before < floor || breakAfter(reading, before)) break;
    const word = wordOf(tokens[before]);
    if (!PREPOSITIONS.has(word) && word !== 'and' && word !== 'or') break;
    const outer = nounBefore(reading, before, floor);
    if (!outer || breakAfter(reading, before - 1)) break;
    group = { first: outer.first, last: group.last, head: outer.head };
  }
  return group;
}

/** Words that open an aside between commas: "Ruiz, who grows maize, said", "Ruiz, speaking in Lima, said". */
const ASIDE = new Set('who which whose a an the now then formerly along led including'.split(' '));

/** The noun before an aside that ends at `at`: of "Ruiz, the deputy minister, said" it is "Ruiz". */
function beforeAside(reading: Reading, at: number, floor: number): NounGroup | null {
  for (let open = at - 2; open >= floor && at - open < 30; open -= 1) {
    if (!breakAfter(reading, open)) continue;
    const next = reading.tokens[open + 1] as Token;
    const word = wordOf(next);
    const opens =
      ASIDE.has(word) ||
      PREPOSITIONS.has(word) ||
      /(?:ing|ed)$/.test(word) ||
      next.tags.has('Value') ||
      next.tags.has('Noun') ||
      next.tags.has('Adjective');
    if (!opens || word === 'and') continue;
    const group = phraseBefore(reading, open + 1, floor);
    if (group && !reading.tokens[group.head]?.tags.has('Adverb')) return group;
  }
  return null;
}

/** The clauses of a reading: verb groups with their subjects, and quotations. Linear in the text. */
function readClauses(reading: Reading): ClauseReading {
  const { tokens, sentences } = reading;
  const verbAt = new Int32Array(tokens.length).fill(-1);
  const verbs: VerbGroup[] = [];
  for (const sentence of sentences) {
    let index = sentence.first;
    while (index < sentence.last) {
      const token = tokens[index] as Token;
      const next = tokens[index + 1];
      const starts =
        (wordOf(token) === 'to' &&
          next &&
          index + 1 < sentence.last &&
          (isVerbAt(tokens, index + 1) || isAdverb(next)) &&
          !next.tags.has('Determiner')) ||
        isVerbAt(tokens, index);
      const group = starts ? readVerb(reading, index, sentence.last) : null;
      if (!group) {
        index += 1;
        continue;
      }
      const previous = verbs.at(-1);
      const sibling =
        previous && tokens[previous.head]?.sentence === tokens[group.head]?.sentence ? previous : undefined;
      const subject = subjectOf(reading, group.first, sentence.first, sibling);
      for (let at = group.first; at < group.last; at += 1) verbAt[at] = verbs.length;
      verbs.push(subject ? { ...group, subject } : group);
      index = group.last;
    }
  }
  const quotes = findQuotes(reading.text);
  return { ...reading, verbs, verbAt, quotes, quoteAt: indexSpans(tokens, quotes) };
}

function indexSpans(tokens: readonly Token[], spans: readonly Span[]): Int32Array {
  const at = new Int32Array(tokens.length).fill(-1);
  let next = 0;
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index] as Token;
    while (next < spans.length && (spans[next] as Span).end <= token.start) next += 1;
    const span = spans[next];
    if (span && span.start <= token.start) at[index] = next;
  }
  return at;
}

const known = new WeakMap<Reading, ClauseReading>();

/** The clauses of a reading, read once for all who ask. */
export function clausesOf(reading: Reading): ClauseReading {
  const found = known.get(reading);
  if (found) return found;
  const clauses = readClauses(reading);
  known.set(reading, clauses);
  return clauses;
}

/** The span from one token to another (exclusive), inside one sentence. */
export const spanOf = (reading: Reading, first: number, last: number): Span => ({
  start: reading.tokens[first]?.start ?? 0,
  end: reading.tokens[last - 1]?.end ?? 0,
});

/** The sentence a token belongs to. */
export const sentenceOf = (reading: Reading, at: number): Sentence =>
  reading.sentences[reading.tokens[at]?.sentence ?? 0] as Sentence;
