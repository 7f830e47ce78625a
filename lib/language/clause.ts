import type { Span } from '../core/span';
import type { Sentence, Token } from './parse';
import { findQuotes, type Quote } from './quotes';
import type { Reading } from './reading';
import { subjectOf } from './subject';
import { isVerbAt, readVerb, type VerbGroup } from './verb-group';
import { isAdverb, wordOf } from './words';

/** A reading with its clauses: what rules and the source ledger share. */
export interface ClauseReading extends Reading {
  readonly verbs: readonly VerbGroup[];
  /** Index of the verb group at a token, or -1. */
  readonly verbAt: Int32Array;
  readonly quotes: readonly Quote[];
  /** Index of the quotation a token stands in, or -1. */
  readonly quoteAt: Int32Array;
}

/** Longest sentence that is read for clauses, in words: what is longer is a list, a table or a trap. */
const LONGEST = 300;

/** Whether a sentence is too long to be one. */
export const isOverlong = ({ first, last }: Sentence): boolean => last - first > LONGEST;

/** The clauses of a reading: verb groups with their subjects, and quotations. Linear in the text. */
function readClauses(reading: Reading): ClauseReading {
  const { tokens, sentences } = reading;
  const verbAt = new Int32Array(tokens.length).fill(-1);
  const verbs: VerbGroup[] = [];
  const partial = { ...reading, verbAt };
  for (const sentence of sentences) {
    if (isOverlong(sentence)) continue;
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
      const subject = subjectOf(partial, group.first, sentence.first, sibling);
      for (let at = group.first; at < group.last; at += 1) verbAt[at] = verbs.length;
      // "Ruiz never said": the word stands before the group and belongs to it.
      const negated =
        group.negated || (group.first > sentence.first && wordOf(tokens[group.first - 1]) === 'never');
      verbs.push({ ...group, negated, ...(subject && { subject }) });
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

/** The span from one token to another (exclusive); stray marks that the parse took for words are left off its end. */
export function spanOf(reading: Reading, first: number, last: number): Span {
  let to = last - 1;
  while (to > first && !/[\p{L}\p{N}]/u.test(reading.tokens[to]?.text ?? '')) to -= 1;
  return { start: reading.tokens[first]?.start ?? 0, end: reading.tokens[to]?.end ?? 0 };
}

/** The sentence a token belongs to. */
export const sentenceOf = (reading: Reading, at: number): Sentence =>
  reading.sentences[reading.tokens[at]?.sentence ?? 0] as Sentence;

/** Whether a token stands between quotation marks. */
export const isQuotedAt = ({ quoteAt }: ClauseReading, at: number): boolean => (quoteAt[at] ?? -1) >= 0;

/** What is written from one token to another (exclusive). */
export const textOf = ({ tokens, text }: Reading, first: number, last: number): string =>
  text.slice(tokens[first]?.start, tokens[last - 1]?.end);

/** What its sentence says before a token. */
export const textBefore = (reading: Reading, at: number): string => {
  const { first } = sentenceOf(reading, at);
  return at > first ? textOf(reading, first, at) : '';
};

/** The last word of a span. */
export const lastWordOf = (reading: Reading, { end }: Span): string =>
  wordOf(reading.tokens[tokenAt(reading, end - 1)]);

/** Index of the first token that ends after an offset. */
export function tokenAt({ tokens }: Reading, offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle] as Token).end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
