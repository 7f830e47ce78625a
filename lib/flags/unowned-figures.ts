import type { Attribution } from '../core/analysis';
import type { Span } from '../core/span';
import { type ClauseReading, isOverlong, sentenceOf, tokenAt } from '../language/clause';
import { verbs } from '../language/inflect';
import type { Token } from '../language/parse';
import type { VerbGroup } from '../language/verb-group';
import { BE, breakAfter, isAdverb, wordOf } from '../language/words';
import { isMeasured } from './measured';

/** A figure that somebody must have asked for or worked out, and what it is of. */
export interface UnownedFigure extends Span {
  readonly kind: 'survey' | 'projection';
  /** Whom or what it counts: the same again is a repeat. */
  readonly of: string;
}

const APPROXIMATE =
  /(?:(?:more|less|fewer) than|up to|as many as|as much as|at least|close to|about|around|nearly|almost|roughly|over|only|just|some|well over|(?:a|the) (?:full|whopping|record|mere)|an? (?:overwhelming|estimated))/
    .source;
const PARTS = '(?:half|thirds?|quarters?|fourths?|fifths?|sixths?|tenths?)';
const NUMBERS = '(?:\\d[\\d,.]{0,9}|one|two|three|four|five|six|seven|eight|nine|ten|twenty)';
/** "63 percent", "more than a third", "nine in ten", "two-thirds". */
const SHARE = new RegExp(
  `\\b(?:${APPROXIMATE} )?(?:\\d+(?:\\.\\d+)?(?:%| percent\\b| per cent\\b)|\\p{L}{1,20}(?:-\\p{L}{1,20})? (?:percent|per cent)\\b|(?:an? |${NUMBERS}[- ])?${PARTS} (?=of )|${NUMBERS} (?:in|out of) (?:every )?${NUMBERS}\\b)`,
  'giu',
);
/** "3.2 million children", "as many as 40,000 jobs". */
const MANY = new RegExp(
  `\\b(?:${APPROXIMATE} )?(?:\\d{1,3}(?:,\\d{3}){1,4}|\\d+(?:\\.\\d+)? (?:million|billion)) (?:more )?(?:\\p{L}{1,20} ){0,2}?(?:\\p{Ll}{2,20}s|people|children|men|women)\\b`,
  'giu',
);
/** "85 percent support", "a 43% approval rating", "his approval rating fell to 38 percent". */
const STANDING =
  /\b\d+(?:\.\d+)?(?:%|[ -]percent|[ -]per cent) (?:public |popular |overall |job )?(?:support|approval|disapproval|favou?rability|popularity)\b|\b(?:approval|disapproval|favou?rability|popularity) (?:ratings? |numbers )?(?:\p{L}{1,20} )?(?:sits?|stands?|stood|sat|is|was|fell|fallen|dropped|slipped|sank|rose|risen|climbed|hovers?|hovered) (?:at|to|around|near) (?:\p{L}{1,20} ){0,2}\d+(?:\.\d+)?(?:%| percent| per cent)/giu;

/** What can be learnt of many people by asking them alone. */
const HOLD = verbs(
  'say think believe feel support oppose favor favour back trust distrust worry fear report prefer agree disagree view want describe identify approve disapprove doubt regard consider blame expect',
);
const WORKED_OUT = verbs('project forecast estimate predict calculate');
/** Bodies that are counted by a vote, not by a survey. */
const CHAMBER =
  /^(?:members?|senators?|lawmakers?|legislators?|delegates?|council\p{L}*|mps|jurors?|judges?|justices?|shareholders?|creditors?|precincts?|votes?|ballots?|states?|countries|nations|them|us|those|these|respondents?|participants?|directors?|owners?)$/u;
const VOTED = /\b(?:vot(?:ed|ing)|votes|ballots?|referendum|plebiscite|turnout|precincts?|quorum|motion)\b/i;

/** Figures with no measurer in their sentence, the one before or after, nor a survey named earlier on. */
export function findUnownedFigures(
  reading: ClauseReading,
  attributions: readonly Attribution[],
): UnownedFigure[] {
  const found = [
    ...surveyed(reading),
    ...placesOf(reading, STANDING).map((span) => ({ ...span, kind: 'survey' as const, of: 'support' })),
    ...projected(reading),
  ];
  return found.filter((figure) => !isMeasured(reading, attributions, figure));
}

const placesOf = ({ text }: ClauseReading, words: RegExp): Span[] =>
  [...text.matchAll(words)].map(({ 0: match, index }) => ({ start: index, end: index + match.length }));

/** "63 percent of adults say": a share of a public as the subject of what they think. */
function* surveyed(reading: ClauseReading): Generator<UnownedFigure> {
  for (const share of placesOf(reading, SHARE)) {
    const first = tokenAt(reading, share.start);
    const group = firstNoun(reading, tokenAt(reading, share.end - 1) + 1);
    if (
      isOverlong(sentenceOf(reading, first)) ||
      !group ||
      CHAMBER.test(group.normal) ||
      !opensClause(reading, first)
    )
      continue;
    const verb = verbOf(reading, first);
    // "One in five" is always counted by somebody; a third may be a third of the seats.
    const isRatio = / (?:in|out of) /.test(reading.text.slice(share.start, share.end));
    if (
      !verb ||
      verb.infinitive ||
      verb.passive ||
      (!isRatio && !HOLD.has(wordOf(reading.tokens[verb.head])))
    )
      continue;
    const sentence = sentenceOf(reading, first);
    if (VOTED.test(reading.text.slice(sentence.start, sentence.end))) continue;
    const { end } = reading.tokens[verb.head] as Token;
    yield { start: share.start, end, kind: 'survey', of: group.normal };
  }
}

/** "Are projected to lose $4 billion", "1.7 million commuters could lose": a figure of what has not happened. */
function* projected(reading: ClauseReading): Generator<UnownedFigure> {
  for (const verb of reading.verbs) {
    const to = afterWorkedOut(reading, verb);
    if (to < 0) continue;
    const { last } = sentenceOf(reading, verb.head);
    const figure = figureAfter(reading, to, Math.min(last, to + 8));
    if (figure < 0) continue;
    yield {
      start: (reading.tokens[verb.first] as Token).start,
      end: (reading.tokens[figure] as Token).end,
      kind: 'projection',
      of: reading.tokens[figure]?.normal ?? '',
    };
  }
  for (const many of placesOf(reading, MANY)) {
    const first = tokenAt(reading, many.start);
    const verb = verbOf(reading, first);
    if (
      isOverlong(sentenceOf(reading, first)) ||
      !opensClause(reading, first) ||
      !verb ||
      !/^(?:could|may|might)$/.test(verb.modal ?? '')
    )
      continue;
    const { end } = reading.tokens[verb.head] as Token;
    yield { start: many.start, end, kind: 'projection', of: reading.text.slice(many.start, many.end) };
  }
}

/** Where "to" stands after "are projected" or "is forecast", which the tagger takes for a noun; or -1. */
function afterWorkedOut({ tokens }: ClauseReading, { head, last, passive }: VerbGroup): number {
  const at = BE.has(wordOf(tokens[head])) && wordOf(tokens[last]) === 'forecast' ? last + 1 : last;
  const isWorkedOut = at > last || (passive && WORKED_OUT.has(wordOf(tokens[head])));
  return isWorkedOut && wordOf(tokens[at]) === 'to' ? at : -1;
}

function figureAfter({ tokens }: ClauseReading, from: number, to: number): number {
  for (let at = from; at < to; at += 1) {
    const token = tokens[at] as Token;
    if (/\d/.test(token.text) && !/^(?:19|20)\d\d$/.test(token.text) && !token.tags.has('Date'))
      return /^(?:percent|million|billion|trillion|thousand)$/.test(wordOf(tokens[at + 1])) ? at + 1 : at;
  }
  return -1;
}

/** The first noun after a share, past "of the". */
function firstNoun({ tokens }: ClauseReading, from: number): Token | undefined {
  const sentence = tokens[from - 1]?.sentence;
  for (let at = from; at < from + 5 && tokens[at]?.sentence === sentence; at += 1) {
    const token = tokens[at] as Token;
    const next = tokens[at + 1];
    if (
      token.tags.has('Plural') ||
      /^\p{Lu}\p{L}+s$/u.test(token.text) ||
      /^(?:them|us|those|these|people)$/.test(token.text)
    )
      return token;
    if (token.tags.has('Verb') && !next?.tags.has('Noun')) return undefined;
  }
  return undefined;
}

/** Whether a clause begins here: the figure is its subject, not what was cut or reached. */
function opensClause(reading: ClauseReading, at: number): boolean {
  if (at === sentenceOf(reading, at).first || breakAfter(reading, at - 1)) return true;
  return /^(?:and|but|that|while|as|whereas|because|although|though|where|when|if|so|yet|since|now|today|still)$/.test(
    wordOf(reading.tokens[at - 1]),
  );
}

/** How far the verb of a subject may stand. */
const REACH = 16;

/** The finite verb of a subject that begins here, past "who once received a grant". */
function verbOf(reading: ClauseReading, first: number): VerbGroup | null {
  const { tokens } = reading;
  const { last } = sentenceOf(reading, first);
  let relative = false;
  for (let at = first; at < Math.min(last, first + REACH); at += 1) {
    const verb = reading.verbs[reading.verbAt[at] ?? -1];
    const word = wordOf(tokens[at]);
    if (/^(?:who|whose|that|which)$/.test(word)) relative = true;
    else if (verb && verb.first === at && !verb.infinitive && !verb.gerund) {
      if (!relative) return verb;
      relative = false;
    } else if (at > first + 1 && breakAfter(reading, at - 1) && !relative && !isAdverb(tokens[at] as Token))
      return null;
  }
  return null;
}
