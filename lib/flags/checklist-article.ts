import type { Attribution, ChecklistStatus, Flag } from '../core/analysis';
import { overlaps, type Span } from '../core/span';
import { type ClauseReading, tokenAt } from '../language/clause';

/** What the answers are looked for in. */
export interface Article {
  readonly reading: ClauseReading;
  readonly attributions: readonly Attribution[];
  readonly flags: readonly Flag[];
  /** The first sentences, where the main claim stands. */
  readonly lead: Span;
  /** The first two. */
  readonly claim: Span;
}

export interface Answer {
  readonly status: ChecklistStatus;
  readonly evidence: readonly Span[];
}

/** Most places an answer points at. */
const PLACES = 3;

export const answer = (status: ChecklistStatus, evidence: readonly Span[]): Answer => ({
  status,
  evidence: evidence.slice(0, PLACES).map(({ start, end }) => ({ start, end })),
});

/** Whether a place stands in what somebody is quoted to say; a phrase in quotation marks (“in due course”) is no saying. */
export function isQuoted({ reading }: Article, { start }: Span): boolean {
  const quote = reading.quotes[reading.quoteAt[tokenAt(reading, start)] ?? -1];
  if (!quote) return false;
  for (
    let at = tokenAt(reading, quote.start);
    (reading.tokens[at]?.end ?? quote.end + 1) <= quote.end;
    at += 1
  )
    if ((reading.verbAt[at] ?? -1) >= 0) return true;
  return false;
}

/** Flags of a rule in the article's own words: what somebody leaves open in a quotation is theirs to answer. */
export const flagged = (article: Article, rule: Flag['rule'], inLead = false): Flag[] =>
  article.flags.filter(
    (flag) => flag.rule === rule && (!inLead || overlaps(flag, article.lead)) && !isQuoted(article, flag),
  );

/** Gaps that the article admits and that touch a question; `after`: characters read past the gap itself. */
export const absencesOf = (article: Article, about: RegExp, after = 0): Flag[] =>
  flagged(article, 'absence').filter(({ start, end }) =>
    about.test(article.reading.text.slice(start, end + after)),
  );

/** Places where a pattern of fixed words stands. */
export const placesOf = ({ reading }: Article, words: RegExp): Span[] =>
  [...reading.text.matchAll(words)].map(({ 0: found, index }) => ({
    start: index,
    end: index + found.length,
  }));

/** Words below which a text is a brief: it need not tell how everything is known. */
const BRIEF = 200;

export const isBrief = ({ reading }: Article): boolean => reading.tokens.length < BRIEF;

/** Money, shares and other figures with a unit. */
export const figuresOf = ({ reading }: Article): Span[] =>
  reading.tokens
    .filter(
      (token) => /^[$£€¥]\d|\d%$/.test(token.text) || token.tags.has('Money') || token.tags.has('Percent'),
    )
    .map(({ start, end }) => ({ start, end }));

/** Longest first line we take for the headline of a text, in characters. */
const HEADLINE = 120;

/** The headline that a text opens with, or nothing. */
export function headlineOf(text: string): string {
  const line = text.slice(0, HEADLINE).split('\n')[0] ?? '';
  return line.length < Math.min(HEADLINE, text.length) ? line : '';
}
