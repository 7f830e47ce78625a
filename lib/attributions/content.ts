import type { Span } from '../core/span';
import { type ClauseReading, isQuotedAt, sentenceOf, spanOf } from '../language/clause';
import type { Sentence, Token } from '../language/parse';
import type { VerbGroup } from '../language/verb-group';
import { breakAfter, wordOf } from '../language/words';
import { isSaidOf } from './agreement';
import { hasVerb, phraseEnd, RESUMES } from './clause-end';
import { contentAfter } from './content-after';
import type { CueKind } from './cues';
import { relativeBefore, type Source } from './noun-phrase';
import { continuedFrom, quoteBefore, quotesAfter } from './quoted';

/** What is said: before the cue ("…, Ruiz said"), after it, or both. */
export function readContent(
  reading: ClauseReading,
  verb: VerbGroup,
  kind: CueKind,
  source: Source | null,
): Span[] {
  const sentence = sentenceOf(reading, verb.head);
  if (isSaidOf(reading, verb)) return contentOfPassive(reading, sentence, verb, source);
  const opens = openingOf(reading, sentence, verb, source);
  const closes = source?.inverted ? Math.max(source.last, verb.last) : verb.last;
  const after = contentAfter(
    reading,
    limitOf(reading, sentence, verb, source),
    afterAs(reading, sentence, opens, closes),
    kind,
    verb,
  );
  const inserted = insertedContent(reading, sentence, opens, closes, verb);
  if (inserted) return inserted;
  const before =
    (kind === 'say' || kind === 'show') && !(after && opensAside(reading, sentence))
      ? contentBefore(reading, sentence, opens)
      : null;
  const rest = (): Span[] => quotesAfter(reading, sentence, closes);
  if (source?.inverted) return joined(before, ...rest());
  const quoted = before && /["”]$/.test(reading.text.slice(before.start, before.end));
  if (quoted && !opensQuote(reading, closes) && wordOf(reading.tokens[closes]) !== 'that') {
    return joined(before, ...rest());
  }
  if (quoted && after && opensQuote(reading, closes))
    return joined(before, after, ...continuedFrom(reading, after.end));
  if (before && (!after || !hasClause(reading, closes, sentence))) return joined(before, ...rest());
  return after ? [after, ...continuedFrom(reading, after.end)] : joined(before);
}

/** Where speaker and cue begin, with the "as" of "as union leaders note". */
function openingOf(
  reading: ClauseReading,
  { first }: Sentence,
  verb: VerbGroup,
  source: Source | null,
): number {
  const opens = source && !source.inverted ? Math.min(source.first, verb.first) : verb.first;
  const isAs = opens - 1 >= first && wordOf(reading.tokens[opens - 1]) === 'as';
  return isAs && (opens - 1 === first || breakAfter(reading, opens - 2)) ? opens - 1 : opens;
}

/** "As Ruiz put it on Monday, | the road is dry": when and where it was said is no part of it. */
function afterAs(reading: ClauseReading, sentence: Sentence, opens: number, closes: number): number {
  if (opens !== sentence.first || wordOf(reading.tokens[opens]) !== 'as') return closes;
  if (breakAfter(reading, closes - 1)) return closes;
  const end = phraseEnd(reading, closes, sentence);
  return end < sentence.last && !hasClause(reading, closes, { ...sentence, last: end }) ? end : closes;
}

/** Words that open a clause about when or why: what is said is not there. */
const ASIDE = new Set(
  'as when after while although though if despite asked with before since because'.split(' '),
);

/** "As crowds waited, Ruiz said …": the sentence opens with the scene, and not in quotation marks. */
const opensAside = (reading: ClauseReading, { first }: Sentence): boolean =>
  ASIDE.has(wordOf(reading.tokens[first])) && !isQuotedAt(reading, first);

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
  if (reading.verbs[reading.verbAt[closes] ?? -1]?.gerund) return null;
  // "…, Ruiz said, and would stay dry" goes on; "…, Ruiz said, and the union agreed" does not
  const goesOn = /^(?:and|but)$/.test(wordOf(tokens[closes])) && (reading.verbAt[closes + 1] ?? -1) >= 0;
  if (RESUMES.has(wordOf(tokens[closes])) && !goesOn) return null;
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
    isOf ? spanOf(reading, subject.first, subjectEnd(reading, verb, subject.last)) : null,
    isOver ? null : spanOf(reading, first, phraseEnd(reading, first, sentence)),
  );
}

/** Where the words about the subject end: with its purpose, where the verb follows that ("the bill to ratify it | is expected"). */
function subjectEnd(reading: ClauseReading, { first }: VerbGroup, last: number): number {
  for (let at = last - 1; at < first; at += 1) if (breakAfter(reading, at)) return last;
  return wordOf(reading.tokens[last]) === 'to' ? first : last;
}

/**
 * The sentence, or the part of it that the cue can govern: up to the clause whose subject speaks ("By offering talks, |
 * Ruiz …"), and up to the comma that ends an aside ("The mayor, who says it is safe, | will stay").
 */
function limitOf(
  reading: ClauseReading,
  sentence: Sentence,
  verb: VerbGroup,
  source: Source | null,
): Sentence {
  const { tokens } = reading;
  const cut = (last: number): Sentence => ({ ...sentence, last, end: tokens[last - 1]?.end ?? sentence.end });
  if (source && !source.inverted && source.first >= verb.last) return cut(source.first);
  const opens = source && !source.inverted ? Math.min(source.first, verb.first) : verb.first;
  const isAside = [verb.first, opens].some(
    (at) => relativeBefore(reading, at) >= 0 && breakAfter(reading, relativeBefore(reading, at) - 1),
  );
  if (!isAside && !isInOpening(reading, sentence, source)) return sentence;
  const end = phraseEnd(reading, verb.last, sentence);
  return end < sentence.last && end > verb.last ? cut(end) : sentence;
}

/** "After Ruiz said it was late, | the crew left": the clause that opens the sentence is not its main one. */
const isInOpening = (reading: ClauseReading, { first }: Sentence, source: Source | null): boolean =>
  source !== null &&
  !source.inverted &&
  source.first > first &&
  ASIDE.has(wordOf(reading.tokens[source.first - 1])) &&
  wordOf(reading.tokens[source.first - 1]) !== 'as' &&
  !hasVerb(reading, first, source.first);

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
  const start = quote ? Math.min(quote.start, sentence.start) : pastDateline(reading, sentence);
  const mark = /^[,.?!]*[”"]?/.exec(gap)?.[0] ?? '';
  return { start, end: last.end + mark.replace(/,$/, '').length };
}

/** Whether a verb or quotation follows in the sentence: then something is said there. */
const hasClause = (reading: ClauseReading, from: number, { last }: Sentence): boolean => {
  for (let at = from; at < last; at += 1) {
    if ((reading.verbAt[at] ?? -1) >= 0 || isQuotedAt(reading, at)) return true;
  }
  return false;
};

const opensQuote = (reading: ClauseReading, at: number): boolean =>
  /["“]/.test(reading.text.slice(reading.tokens[at - 1]?.end ?? 0, reading.tokens[at]?.start ?? 0));

/** Where a sentence begins to say something: after "LIMA (AP) — ". */
function pastDateline({ text }: ClauseReading, { start, end }: Sentence): number {
  const line = /^(?:\p{Lu}[\p{L}.’'-]*[ ,]{0,2}){1,5}(?:\([^)\n]{2,30}\) )? ?[—–-]{1,2} /u.exec(
    text.slice(start, Math.min(end, start + 80)),
  );
  const isPlace = line !== null && /^\p{Lu}{3}/u.test(line[0]);
  return isPlace ? start + line[0].length : start;
}
