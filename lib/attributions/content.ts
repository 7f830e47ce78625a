import type { Span } from '../core/span';
import { type ClauseReading, sentenceOf, spanOf } from '../language/clause';
import { verbs } from '../language/inflect';
import type { Sentence, Token } from '../language/parse';
import { type Quote, quoteFrom } from '../language/quotes';
import type { VerbGroup } from '../language/verb-group';
import { breakAfter, wordOf } from '../language/words';
import { isSaidOf } from './agreement';
import { type CueKind, cueKindOf } from './cues';
import type { Source } from './source';

/** What is said: before the cue ("…, Ruiz said"), after it, or both. */
export function readContent(
  reading: ClauseReading,
  verb: VerbGroup,
  kind: CueKind,
  source: Source | null,
): Span[] {
  const sentence = sentenceOf(reading, verb.head);
  if (isSaidOf(reading, verb)) return contentOfPassive(reading, sentence, verb, source);
  const opens = source && !source.inverted ? Math.min(source.first, verb.first) : verb.first;
  const closes = source?.inverted ? Math.max(source.last, verb.last) : verb.last;
  const after = contentAfter(reading, limitOf(reading, sentence, verb, source), closes, kind, verb);
  const inserted = insertedContent(reading, sentence, opens, closes, verb);
  if (inserted) return inserted;
  const before =
    kind === 'say' && !(after && opensAside(reading, sentence))
      ? contentBefore(reading, sentence, opens)
      : null;
  const rest = (): Span[] => quotesAfter(reading, sentence, closes);
  if (source?.inverted) return joined(before, ...rest());
  const quoted = before && /["”]$/.test(reading.text.slice(before.start, before.end));
  if (quoted && !opensQuote(reading, closes) && wordOf(reading.tokens[closes]) !== 'that') {
    return joined(before, ...rest());
  }
  if (before && (!after || !hasClause(reading, closes, sentence))) return joined(before, ...rest());
  return after ? [after, ...continuedFrom(reading, after.end)] : joined(before);
}

/** Words that open a clause about when or why: what is said is not there. */
const ASIDE = new Set(
  'as when after while although though if despite asked with before since because'.split(' '),
);

/** "As crowds waited, Ruiz said …": the sentence opens with the scene, and not in quotation marks. */
const opensAside = (reading: ClauseReading, { first }: Sentence): boolean =>
  ASIDE.has(wordOf(reading.tokens[first])) && (reading.quoteAt[first] ?? -1) < 0;

/** "The road, Ruiz said, was dry": both halves, where commas set the speaker off and no quotation is near. */
function insertedContent(
  reading: ClauseReading,
  { first, last }: Sentence,
  opens: number,
  closes: number,
  verb: VerbGroup,
): Span[] | null {
  if (opens <= first || closes >= last || verb.gerund || verb.infinitive) return null;
  const { tokens, text } = reading;
  const before = text.slice(tokens[opens - 1]?.end ?? 0, tokens[opens]?.start ?? 0);
  const after = text.slice(tokens[closes - 1]?.end ?? 0, tokens[closes]?.start ?? 0);
  if (!/^, $/.test(before) || !/^, $/.test(after)) return null;
  if (reading.verbs[reading.verbAt[closes] ?? -1]?.gerund || RESUMES.has(wordOf(tokens[closes]))) return null;
  return [spanOf(reading, first, opens), spanOf(reading, closes, last)];
}

/** "The bill was praised by Ruiz for its length": who or what it is said of, and what more is said. */
function contentOfPassive(
  reading: ClauseReading,
  sentence: Sentence,
  verb: VerbGroup,
  agent: Source | null,
): Span[] {
  const first = agent?.last ?? verb.last;
  const { subject } = verb;
  const isOf = subject && wordOf(reading.tokens[subject.head]) !== 'it';
  const isOver = first >= sentence.last || breakAfter(reading, first - 1);
  return joined(
    isOf ? spanOf(reading, subject.first, subject.last) : null,
    isOver ? null : spanOf(reading, first, phraseEnd(reading, first, sentence)),
  );
}

/** The sentence, or its part before the clause whose subject speaks ("By offering talks, | Ruiz …"). */
const limitOf = (
  reading: ClauseReading,
  sentence: Sentence,
  verb: VerbGroup,
  source: Source | null,
): Sentence =>
  source && !source.inverted && source.first >= verb.last
    ? { ...sentence, last: source.first, end: reading.tokens[source.first - 1]?.end ?? sentence.end }
    : sentence;

/** The first quotation that starts at an offset or after it. */
const nextQuote = (quotes: readonly Quote[], offset: number): Quote | undefined => {
  const at = quoteFrom(quotes, offset);
  return (quotes[at]?.start ?? 0) >= offset ? quotes[at] : quotes[at + 1];
};

const joined = (...spans: readonly (Span | null)[]): Span[] =>
  spans.filter((span): span is Span => span !== null);

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
  const quote = reading.quotes[quoteFrom(reading.quotes, sentence.start) - 1];
  return quote &&
    reading.text.slice(quote.end, sentence.start).trim() === '' &&
    !/\n/.test(reading.text.slice(quote.end, sentence.start)) &&
    /[,?!]["”]$/.test(reading.text.slice(quote.start, quote.end))
    ? quote
    : null;
}

/** Further quotations after the cue: '…," Ruiz said. "We…"', and on over paragraphs left open. */
function quotesAfter(reading: ClauseReading, sentence: Sentence, closes: number): Span[] {
  const { quotes, text, tokens } = reading;
  const from = tokens[closes - 1]?.end ?? sentence.end;
  const next = nextQuote(quotes, from);
  if (!next || /\n/.test(text.slice(from, next.start)) || next.start > sentence.end + 2) return [];
  const isOwn =
    next.start >= sentence.end - 1
      ? next.open || /[.!?…]["”]$/.test(text.slice(next.start, next.end))
      : !hasVerb(reading, closes, sentence.last, next.start);
  return isOwn ? [next, ...continuedFrom(reading, next.end)] : [];
}

/** Most paragraphs that one quotation is followed over. */
const PARAGRAPHS = 20;

/** The quotations of the next paragraphs, where the one that ends at an offset is left open. */
function continuedFrom({ quotes, text }: ClauseReading, end: number): Span[] {
  const found: Span[] = [];
  let at = quoteFrom(quotes, end - 1);
  while (found.length < PARAGRAPHS && quotes[at]?.open && (quotes[at]?.end ?? 0) >= end) {
    const next = quotes[at + 1];
    if (!next || !/^\s*$/.test(text.slice(quotes[at]?.end, Math.min(next.start, (quotes[at]?.end ?? 0) + 8))))
      break;
    if (next.start - (quotes[at]?.end ?? 0) > 8) break;
    found.push(next);
    at += 1;
  }
  return found;
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
  const first = skipAddressee(reading, verb, closes, sentence);
  const head = tokens[first];
  if (!head || first >= sentence.last) {
    const next = nextQuote(quotes, sentence.end - 1);
    return next && kind === 'say' && /^[\s:,]*$/.test(text.slice(tokens[closes - 1]?.end ?? 0, next.start))
      ? next
      : null;
  }
  let end = clauseEnd(reading, first, sentence, kind === 'judge' || kind === 'think');
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
    if (wordOf(tokens[at]) === 'that' && at > closes) return at;
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

/** Words after a comma with which the clause is over: "…, saying", "…, and warned", "…, who". */
const RESUMES = new Set(
  'and but who which while after as although though where when because since before so if with'.split(' '),
);

/** Words that open a clause of their own about when and why. */
const UNRELATED = new Set('after because when while before since although though'.split(' '));

/** The end of what a verb governs: a comma and a new clause, "and" with the next cue, the sentence's last word. */
function clauseEnd(reading: ClauseReading, first: number, sentence: Sentence, atCommas: boolean): number {
  const { tokens } = reading;
  for (let at = first; at + 1 < sentence.last; at += 1) {
    if ((reading.quoteAt[at + 1] ?? -1) >= 0) continue;
    const next = wordOf(tokens[at + 1]);
    const comma = breakAfter(reading, at);
    if (atCommas && comma && (RESUMES.has(next) || /ing$/.test(next))) return (tokens[at] as Token).end;
    if (atCommas && UNRELATED.has(next)) return (tokens[at] as Token).end;
    if (comma && (isAdding(reading, at + 1) || isOthers(reading, at + 1, sentence)))
      return (tokens[at] as Token).end;
    if ((next === 'and' || next === 'but') && isCue(reading, at + 2)) return (tokens[at] as Token).end;
  }
  return (tokens[sentence.last - 1] as Token).end;
}

/** Whether a new cue of the same speaker hangs on here: "…, adding that". */
const isAdding = (reading: ClauseReading, at: number): boolean => {
  const verb = reading.verbs[reading.verbAt[at] ?? -1];
  return verb?.gerund === true && verb.first === at && cueKindOf(reading, verb) === 'say';
};

/** Whether somebody else begins to speak here: ", and the union said". */
function isOthers(reading: ClauseReading, at: number, { last }: Sentence): boolean {
  if (!/^(?:and|but|while|whereas|though)$/.test(wordOf(reading.tokens[at]))) return false;
  for (let next = at + 1; next < Math.min(last, at + 12); next += 1) {
    const verb = reading.verbs[reading.verbAt[next] ?? -1];
    if (verb) {
      const isSubjects =
        verb.subject !== undefined && verb.subject.first > at && !verb.infinitive && !verb.gerund;
      return isSubjects && !isPronoun(reading, verb) && cueKindOf(reading, verb) === 'say';
    }
    if (breakAfter(reading, next)) return false;
  }
  return false;
}

const isPronoun = ({ tokens }: ClauseReading, { subject }: VerbGroup): boolean =>
  subject !== undefined && /^(?:he|she|they|it|i|we|you|who|which|that)$/.test(wordOf(tokens[subject.head]));

/** Whether a cue verb of the same speaker begins here ("and warned"). */
const isCue = (reading: ClauseReading, at: number): boolean => {
  const verb = reading.verbs[reading.verbAt[at] ?? -1];
  return verb !== undefined && verb.first === at && !verb.infinitive && cueKindOf(reading, verb) !== null;
};

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

const opensQuote = (reading: ClauseReading, at: number): boolean =>
  /["“]/.test(reading.text.slice(reading.tokens[at - 1]?.end ?? 0, reading.tokens[at]?.start ?? 0));

/** Where the phrase that begins at a token ends: at the next comma that is not inside a quotation, or with the sentence. */
export function phraseEnd(reading: ClauseReading, first: number, { last }: Sentence): number {
  let at = first;
  while (at + 1 < last && (!breakAfter(reading, at) || (reading.quoteAt[at + 1] ?? -1) >= 0)) at += 1;
  return at + 1;
}
