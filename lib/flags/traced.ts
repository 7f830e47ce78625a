import type { Attribution } from '../core/analysis';
import { type ClauseReading, sentenceOf, spanOf, textOf, tokenAt } from '../language/clause';
import { verbs } from '../language/inflect';
import type { Match } from '../language/pattern';
import { breakAfter, wordOf } from '../language/words';
import { isAnswerable, saidIn } from './said';

/** Whether a document can be traced by the words around it: to who put it out or wrote it, to its year, to whom it was made for. */
export const isTraced = (
  reading: ClauseReading,
  match: Match,
  attributions: readonly Attribution[],
): boolean =>
  isPutOut(reading, match) ||
  isMadeBy(reading, match) ||
  isOfYear(reading, match) ||
  isWrittenBy(reading, match) ||
  isOwnReview(reading, match, attributions) ||
  isLeftOut(reading, match) ||
  isDated(reading, match) ||
  isOfficial(reading, match) ||
  isSpokenOf(reading, match);

const PUTS_OUT = verbs('release publish issue unveil commission file write author produce');

/** How many words may describe a document: "two highly critical | reports". */
const DESCRIBING = 5;

/** "The Harbour Office released two critical reports": who put it out is the subject. */
function isPutOut(reading: ClauseReading, { first }: Match): boolean {
  const { tokens } = reading;
  const floor = Math.max(sentenceOf(reading, first).first, first - DESCRIBING);
  for (let at = first - 1; at >= floor && !breakAfter(reading, at); at -= 1) {
    const verb = reading.verbs[reading.verbAt[at] ?? -1];
    if (!verb) continue;
    const { subject } = verb;
    return (
      subject !== undefined &&
      !verb.passive &&
      PUTS_OUT.has(wordOf(tokens[verb.head])) &&
      tokens.slice(subject.first, subject.last).some(({ text, tags }) => NAME.test(text) && !tags.has('Date'))
    );
  }
  return false;
}

/** How many words from "by" the name stands: "a report by | its finance director, Ana Ruiz". */
const NAMING = 7;

/** "A report by its finance director, Ana Ruiz": who made it is named, and can be asked for it. */
function isMadeBy(reading: ClauseReading, { last }: Match): boolean {
  const { tokens, mentions, verbAt } = reading;
  const by = tokens[last];
  if (!by || !/^(?:by|from)$/.test(wordOf(by))) return false;
  for (let at = last + 1; at <= last + NAMING; at += 1) {
    const token = tokens[at];
    if (!token || token.sentence !== by.sentence || (verbAt[at] ?? -1) >= 0) return false;
    const maker = mentions.find(({ kind, start }) => kind !== 'place' && start === token.start);
    // "by consultants, Ruiz said": who speaks is not who made it
    if (maker) return (verbAt[tokenAt(reading, maker.end - 1) + 1] ?? -1) < 0;
  }
  return false;
}

const NAME = /^\p{Lu}/u;

/** "A small 2025 six-month trial": the year stands among the words that describe it. */
function isOfYear(reading: ClauseReading, { first }: Match): boolean {
  const { tokens } = reading;
  const floor = Math.max(sentenceOf(reading, first).first, first - DESCRIBING);
  for (let at = first - 1; at >= floor; at -= 1) {
    const token = tokens[at];
    if (!token || breakAfter(reading, at)) return false;
    if (/^(?:19|20)\d\d$/.test(token.text))
      return !/^(?:in|since|by|from|of|until|after|before)$/.test(wordOf(tokens[at - 1]));
    if (token.tags.has('Preposition') || token.tags.has('Determiner') || token.tags.has('PastTense'))
      return false;
  }
  return false;
}

/** "…, said Ana Ruiz, who co-authored the study". */
const WRITTEN =
  /\b(?:who|which) (?:co-?)?(?:authored|wrote|led|headed|ran|conducted|carried out) the (?:study|survey|report|paper|research|review|trial|analysis|audit)\b|\b(?:one|an?|the|lead|senior|first) (?:co-?)?authors? of the (?:study|survey|report|paper|research|review|trial|analysis)\b|\bthe (?:study|report|paper|review|trial)['’]s (?:lead |senior |first |main )?(?:co-?)?authors?\b/i;

const isWrittenBy = (reading: ClauseReading, { first, last }: Match): boolean =>
  WRITTEN.test(reading.text.slice(reading.tokens[last - 1]?.end, sentenceOf(reading, first).end));

const OWN = /\binternal (?:review|audit|inquiry|enquiry|investigation|probe)\b/i;
/** How far before a review, in characters, the word stands that tells whose it is. */
const DESCRIBED = 12;

/** "The firm's chief says an internal review shows": it was made in the house of whoever speaks. */
const isOwnReview = (
  reading: ClauseReading,
  { first, last }: Match,
  attributions: readonly Attribution[],
): boolean => {
  const span = spanOf(reading, first, last);
  return (
    OWN.test(reading.text.slice(Math.max(0, span.start - DESCRIBED), span.end)) &&
    saidIn(reading, attributions, span).some(isAnswerable)
  );
};

/** "Has not been named in media reports": nothing leans on what is not in them. */
const isLeftOut = ({ tokens, verbs: groups, verbAt }: ClauseReading, { first }: Match): boolean =>
  wordOf(tokens[first - 1]) === 'in' && groups[verbAt[first - 2] ?? -1]?.negated === true;

/** "According to a council report Tuesday": the day it came out stands right after it. */
const isDated = (reading: ClauseReading, { first, last }: Match): boolean =>
  wordOf(reading.tokens[first]) === 'according' &&
  /^ (?:on |of |dated )?(?:last )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b|^ (?:on|of|dated|from) (?:\d{1,2} )?(?:January|February|March|April|May|June|July|August|September|October|November|December)\b/.test(
    reading.text.slice(reading.tokens[last - 1]?.end, sentenceOf(reading, first).end),
  );

/** "According to official figures": those a state puts out, which anybody can look up. */
const isOfficial = (reading: ClauseReading, { first, last }: Match): boolean =>
  /\b(?:official|government) (?:figures|data|statistics)\b/i.test(textOf(reading, first, last));

/** What is spoken of again with "also"; more research may be meant by "research also". */
const KNOWN = /^(?:study|survey|poll|report|audit|review|analysis|paper|document|data|figures|statistics)$/;

/** "The study also found": it was spoken of before. */
const isSpokenOf = ({ tokens }: ClauseReading, { first, last }: Match): boolean =>
  tokens
    .slice(first, last)
    .some(({ normal }, at, said) => normal === 'also' && KNOWN.test(wordOf(said[at - 1])));
