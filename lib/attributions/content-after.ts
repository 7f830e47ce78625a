import type { Span } from '../core/span';
import type { ClauseReading } from '../language/clause';
import { verbs } from '../language/inflect';
import type { Sentence } from '../language/parse';
import { quoteFrom } from '../language/quotes';
import type { VerbGroup } from '../language/verb-group';
import { breakAfter, wordOf } from '../language/words';
import { clauseEnd } from './clause-end';
import type { CueKind } from './cues';
import { nextQuote } from './quoted';

/** The words after the cue to the end of the sentence (of the quotation, if one runs on). */
export function contentAfter(
  reading: ClauseReading,
  sentence: Sentence,
  closes: number,
  kind: CueKind,
  verb: VerbGroup,
): Span | null {
  const { tokens, text, quotes } = reading;
  const first = skipAddressee(reading, verb, closes, sentence);
  const head = tokens[first];
  if (!head || first >= sentence.last) {
    const next = nextQuote(quotes, sentence.end - 1);
    return next && kind === 'say' && /^[\s:,]*$/.test(text.slice(tokens[closes - 1]?.end ?? 0, next.start))
      ? next
      : null;
  }
  // "is pushing back, questioning the tests": of the first nothing is said
  const isOver =
    kind === 'judge' &&
    breakAfter(reading, closes - 1) &&
    quoteFrom(quotes, head.start) === quoteFrom(quotes, sentence.end);
  if (isOver && !/[:—–(]/.test(text.slice(tokens[closes - 1]?.end ?? 0, head.start))) return null;
  // "complained of long waits, | and some believe": a thing that is spoken of ends sooner than a clause
  const isThing = /^(?:of|about|against|on|for)$/.test(wordOf(head));
  let end = clauseEnd(reading, first, sentence, isThing ? 'judge' : kind);
  const opening = text.slice(tokens[first - 1]?.end ?? 0, head.start);
  const start = /["“]/.test(opening) ? (tokens[first - 1]?.end ?? 0) + opening.search(/["“]/) : head.start;
  const following = quotes[quoteFrom(quotes, head.start)];
  const quote = following && following.start < end ? following : undefined;
  if (quote && quote.end > end && kind !== 'judge') end = quote.end;
  const mark = /^[.,?!]*["”]/.exec(text.slice(end, end + 4))?.[0] ?? '';
  return start < end ? { start, end: end + mark.length } : null;
}

/** "told reporters on Tuesday that", "said on Tuesday: “": where the content begins. */
function skipAddressee(reading: ClauseReading, verb: VerbGroup, closes: number, { last }: Sentence): number {
  const { tokens, text } = reading;
  const limit = Math.min(last, closes + 10);
  for (let at = closes; at < limit; at += 1) {
    if (wordOf(tokens[at]) === 'that') return at;
    const gap = text.slice(tokens[at - 1]?.end ?? 0, tokens[at]?.start ?? 0);
    if (/["“]/.test(gap) && (at === closes || /[,:]/.test(gap))) return at;
    if ((reading.verbAt[at] ?? -1) >= 0) break;
  }
  if (!TOLD.has(wordOf(tokens[verb.head]))) return closes;
  let at = closes;
  while (at < limit && (tokens[at]?.tags.has('Noun') || tokens[at]?.tags.has('Determiner'))) {
    at += 1;
    if (breakAfter(reading, at - 1)) break;
    if (tokens[at - 1]?.tags.has('Plural') || tokens[at - 1]?.tags.has('Pronoun')) break;
  }
  return at;
}

/** Verbs that name their hearer first. */
const TOLD = verbs('tell inform remind assure advise notify warn');
