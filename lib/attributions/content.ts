import type { Span } from '../core/span';
import { breakAfter, type ClauseReading, sentenceOf, type VerbGroup, wordOf } from '../language/clause';
import type { Sentence, Token } from '../language/parse';
import type { CueKind } from './find';
import type { Source } from './source';

/** What is said: before the cue ("…, Ruiz said"), after it, or both. */
export function readContent(
  reading: ClauseReading,
  verb: VerbGroup,
  kind: CueKind,
  source: Source | null,
): Span[] {
  const sentence = sentenceOf(reading, verb.head);
  const opens = source && !source.inverted ? Math.min(source.first, verb.first) : verb.first;
  const closes = source?.inverted ? Math.max(source.last, verb.last) : verb.last;
  const before = kind === 'say' ? contentBefore(reading, sentence, opens) : null;
  const after = contentAfter(reading, sentence, closes, kind, verb);
  if (source?.inverted) return joined(before, quoteAfter(reading, sentence, closes));
  if (before && (!after || !hasClause(reading, closes, sentence))) {
    return joined(before, quoteAfter(reading, sentence, closes));
  }
  return after ? [after] : joined(before, null);
}

const joined = (before: Span | null, after: Span | null): Span[] =>
  [before, after].filter((span): span is Span => span !== null);

/** The words before a comma or closing mark that stands right before the source. */
function contentBefore(reading: ClauseReading, sentence: Sentence, opens: number): Span | null {
  const { tokens, text, quotes } = reading;
  const last = tokens[opens - 1];
  const next = tokens[opens] as Token;
  if (!last || opens - 1 < sentence.first) return quoteBefore(reading, sentence);
  const gap = text.slice(last.end, next.start);
  if (!/[,”"—–?!]/.test(gap)) return null;
  if (!/[”"?!]/.test(gap) && !hasVerb(reading, sentence.first, opens)) return null;
  const quote = quotes[reading.quoteAt[opens - 1] ?? -1];
  const start = quote ? Math.min(quote.start, sentence.start) : (tokens[sentence.first] as Token).start;
  const mark = /^[,.?!]*[”"]?/.exec(gap)?.[0] ?? '';
  return { start, end: last.end + mark.replace(/,$/, '').length };
}

/** A quotation that ends right before the sentence ('"We won." Ruiz said'). */
function quoteBefore(reading: ClauseReading, sentence: Sentence): Span | null {
  const quote = reading.quotes.findLast(({ end }) => end <= sentence.start);
  return quote &&
    reading.text.slice(quote.end, sentence.start).trim() === '' &&
    !/\n/.test(reading.text.slice(quote.end, sentence.start)) &&
    /[,?!]["”]$/.test(reading.text.slice(quote.start, quote.end))
    ? quote
    : null;
}

/** A further quotation after the cue: '…," Ruiz said. "We…"'. */
function quoteAfter(reading: ClauseReading, sentence: Sentence, closes: number): Span | null {
  const { quotes, text, tokens } = reading;
  const from = tokens[closes - 1]?.end ?? sentence.end;
  const next = quotes.find(({ start }) => start >= from);
  if (!next) return null;
  const between = text.slice(from, next.start);
  if (/\n/.test(between)) return null;
  return next.start <= sentence.end + 2 && !hasVerb(reading, closes, sentence.last, next.start) ? next : null;
}

/** The words after the cue to the end of the sentence (of the quotation, if one runs on). */
function contentAfter(
  reading: ClauseReading,
  sentence: Sentence,
  closes: number,
  kind: CueKind,
  verb: VerbGroup,
): Span | null {
  const { tokens, text, quotes } = reading;
  let first = skipAddressee(reading, verb, closes, sentence);
  if (wordOf(tokens[first]) === 'that' && first > closes) first += 0;
  const head = tokens[first];
  if (!head || first >= sentence.last) {
    const next = quotes.find(({ start }) => start >= sentence.end - 1);
    return next && kind === 'say' && /^[\s:,]*$/.test(text.slice(tokens[closes - 1]?.end ?? 0, next.start))
      ? next
      : null;
  }
  let end = (tokens[sentence.last - 1] as Token).end;
  if (kind === 'judge' || kind === 'think') end = clauseEnd(reading, first, sentence);
  const opening = text.slice(tokens[first - 1]?.end ?? 0, head.start);
  const start = /["“]/.test(opening) ? (tokens[first - 1]?.end ?? 0) + opening.search(/["“]/) : head.start;
  const quote = quotes.find((one) => one.end > head.start && one.start < end);
  if (quote && quote.end > end && kind !== 'judge') end = quote.end;
  const mark = /^[.,?!]*["”]/.exec(text.slice(end, end + 4))?.[0] ?? '';
  return start < end ? { start, end: end + mark.length } : null;
}

/** "told reporters on Tuesday that": where the content begins. */
function skipAddressee(reading: ClauseReading, verb: VerbGroup, closes: number, { last }: Sentence): number {
  const { tokens } = reading;
  const limit = Math.min(last, closes + 10);
  for (let at = closes; at < limit; at += 1) {
    if (wordOf(tokens[at]) === 'that' && at < closes + 8) return at;
    if (reading.quoteAt[at] !== undefined && (reading.quoteAt[at] as number) >= 0) return at;
  }
  const told = /^(?:tell|told|tells|telling|inform|informed|remind|reminded|assure|assured)$/.test(
    wordOf(tokens[verb.head]),
  );
  if (!told) return closes;
  let at = closes;
  while (at < limit && (tokens[at]?.tags.has('Noun') || tokens[at]?.tags.has('Determiner'))) {
    at += 1;
    if (tokens[at - 1]?.tags.has('Plural') || tokens[at - 1]?.tags.has('Pronoun')) break;
  }
  return at;
}

/** The end of the clause: its first comma outside quotation marks, else the sentence's last word. */
function clauseEnd(reading: ClauseReading, first: number, sentence: Sentence): number {
  for (let at = first; at < sentence.last; at += 1) {
    if (breakAfter(reading, at) && at > first && (reading.quoteAt[at] ?? -1) < 0)
      return (reading.tokens[at] as Token).end;
  }
  return (reading.tokens[sentence.last - 1] as Token).end;
}

/** Whether a verb or quotation follows in the sentence: then something is said there. */
const hasClause = (reading: ClauseReading, from: number, { last }: Sentence): boolean => {
  for (let at = from; at < last; at += 1) {
    if ((reading.verbAt[at] ?? -1) >= 0 || (reading.quoteAt[at] ?? -1) >= 0) return true;
  }
  return false;
};

const hasVerb = (
  reading: ClauseReading,
  from: number,
  last: number,
  before = Number.POSITIVE_INFINITY,
): boolean => {
  for (let at = from; at < last; at += 1) {
    if ((reading.tokens[at]?.start ?? 0) >= before) return false;
    if ((reading.verbAt[at] ?? -1) >= 0) return true;
  }
  return false;
};
