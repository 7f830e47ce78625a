import { type ClauseReading, sentenceOf, tokenAt } from '../../language/clause';
import type { Token } from '../../language/parse';
import { wordOf } from '../../language/words';
import { type Candidate, type Gate, noting } from '../gate';
import { isNamedLater } from '../named-later';
import type { Answer } from '../rule';

/** Whether the words before or after a candidate answer its question. */
type Look = (reading: ClauseReading, candidate: Candidate) => boolean;

const MONTH = /^(?:january|february|march|april|june|july|august|september|october|november|december)$/;
const isYear = (token: Token): boolean => /^(?:19|20)\d\ds?$/.test(token.text);

/** A figure with what makes it a measure: money, percent, or a number of more than one digit. */
const isMeasure = (reading: ClauseReading, at: number): boolean => {
  const token = reading.tokens[at] as Token;
  if (isYear(token) || !/\d/.test(token.text) || /^\d+(?:st|nd|rd|th)$/.test(token.text)) return false;
  // "Aged 54 to 65": who they are, not how many.
  if (
    /\b(?:aged?|ages|between the ages of)\b/.test(
      reading.text.slice(Math.max(0, token.start - 22), token.start),
    )
  )
    return false;
  const after = reading.text.slice(token.end, token.end + 12);
  if (
    /[$£€¥%]|\d,\d{3}/.test(token.text) ||
    /^\s?(?:%|percent|per cent|points?|million|billion|thousand|trillion|of them\b|in all\b|in total\b|altogether)/.test(
      after,
    )
  )
    return true;
  return (
    /^(?:to|from|by|at|of|about|than|nearly|some|least|around|between|over|under|and|roughly|was|were|is|are|only|just|up|as)$/.test(
      wordOf(reading.tokens[at - 1]),
    ) && !token.tags.has('Date')
  );
};

const isDate = (reading: ClauseReading, at: number): boolean => {
  const token = reading.tokens[at] as Token;
  return (
    (token.text === 'May' &&
      (/^\s\d/.test(reading.text.slice(token.end, token.end + 2)) ||
        /\d/.test(reading.tokens[at - 1]?.text ?? ''))) ||
    isYear(token) ||
    MONTH.test(token.normal) ||
    token.tags.has('WeekDay')
  );
};

/** In the same sentence, a few words before or after; what stands before a "but" measures something else. */
const near =
  (test: (reading: ClauseReading, at: number) => boolean, back = 60, on = 60): Look =>
  (reading, candidate) => {
    const first = tokenAt(reading, candidate.start);
    const sentence = sentenceOf(reading, first);
    const last = tokenAt(reading, candidate.end - 1);
    for (let at = last + 1; at < Math.min(sentence.last, last + on); at += 1)
      if (test(reading, at)) return true;
    for (let at = first - 1; at >= Math.max(sentence.first, first - back); at -= 1) {
      if (/^(?:but|although|though|whereas)$/.test(wordOf(reading.tokens[at]))) return false;
      // "Imports 40 percent of its oil and ships …": the figure of another deed.
      if (wordOf(reading.tokens[at]) === 'and' && (reading.verbAt[at + 1] ?? -1) >= 0) return false;
      if (test(reading, at)) return true;
    }
    return false;
  };

/** How far from a vague time its date may stand. */
const DATE = { back: 4, on: 8 };

/** "Soon, on May 3", but neither "soon, he said on Monday" nor "in the weeks ahead in places he won in 2012": what another verb dates is another thing. */
const isDated: Look = (reading, candidate) => {
  const first = tokenAt(reading, candidate.start);
  const last = tokenAt(reading, candidate.end - 1);
  const sentence = sentenceOf(reading, first);
  for (let at = last + 1; at < Math.min(sentence.last, last + DATE.on); at += 1) {
    const verb = reading.verbs[reading.verbAt[at] ?? -1];
    if (verb && verb.first > last) break;
    if (isDate(reading, at)) return !isSaidThen(reading, at, sentence.last);
  }
  for (let at = first - 1; at >= Math.max(sentence.first, first - DATE.back); at -= 1)
    if (isDate(reading, at)) return true;
  return false;
};

/** "…, a spokesman said Monday", "…, Monday's statement said": the day of the words. */
const isSaidThen = (reading: ClauseReading, at: number, last: number): boolean => {
  for (let on = at + 1; on < Math.min(last, at + 4); on += 1)
    if (/^(?:said|says|announced|told)$/.test(wordOf(reading.tokens[on]))) return true;
  return false;
};

/** A colon, or words that open a list, right after: "two options: a merger or a sale", "measures such as". */
const isListed: Look = ({ text, sentences }, candidate) => {
  const end = sentences[candidate.sentence]?.end ?? candidate.end;
  const rest = text.slice(candidate.end, end);
  const next = text.slice(end, end + 60).trimStart();
  return (
    /^(?: like\b|[^.;]{0,100}?(?::(?=\s*\S)|\s[–—-]{1,2}\s|\((?:e\.g|i\.e|for example)|\b(?:such as|including|include[ds]?|among them|namely|ranging from|from [^,.;]{2,40} to )\b))/.test(
      rest,
    ) ||
    /^(?:They|These|Those|Among them|One|The first|First)\b[^.]{0,30}\b(?:include[ds]?|range[ds]? from|are:)/.test(
      next,
    )
  );
};

/** Words that tell where a study or document can be found. */
const WHERE_FOUND =
  /published (?:in|by|on|online|Mon|Tues|Wednes|Thurs|Fri|Sat|Sun)|in the journal|conducted by|commissioned by|carried out by|(?:researchers|scientists) (?:at|from) |(?:University|Institute) of |\b[A-Z]\w+ University/;

/** "Polls show her ahead. In the north she is up 9 points in a Herald survey": the figures of a poll. */
const POLLED = /\d(?:\.\d)?(?:%| percent\b| per cent\b| (?:percentage )?points?\b)/;

/** In the same sentence or the next; what the lead leaves open may be told further down. */
const isFound: Look = ({ text, sentences }, candidate) => {
  const from = sentences[candidate.sentence]?.start ?? 0;
  if (/\bpoll/i.test(text.slice(candidate.start, candidate.end))) {
    const next = sentences[candidate.sentence + 1];
    if (
      next &&
      POLLED.test(text.slice(next.start, next.end)) &&
      /\b(?:polls?|survey|average)\b/i.test(text.slice(next.start, next.end))
    )
      return true;
  }
  const to =
    candidate.sentence < LEAD ? text.length : (sentences[candidate.sentence + 1]?.end ?? text.length);
  return WHERE_FOUND.test(text.slice(from, to));
};

/** How many words away a figure may stand: further off it measures something else. */
const FIGURE = { back: 16, on: 16 };

/** Sentences that may summarise: what they leave open the article may answer anywhere. */
const LEAD = 2;

/** Whether the things a candidate counts are counted out: earlier anywhere or in the next sentence, for the lead anywhere ("4,200 people"). */
const isCountedElsewhere: Look = (reading, candidate) => {
  const last = tokenAt(reading, candidate.end - 1);
  const counted = reading.tokens[last];
  if (candidate.rule !== 'quantity' || !counted?.tags.has('Plural')) return false;
  // "Lots of angry people": whoever else was counted, it was not they
  if (counted.normal === 'people' && !/^(?:tens|hundreds|thousands|millions)\b/i.test(candidate.about))
    return false;
  const next = reading.sentences[candidate.sentence + 1]?.last ?? reading.tokens.length;
  const to = candidate.sentence < LEAD ? reading.tokens.length : next;
  for (let at = 1; at < to; at += 1)
    if (
      at !== last &&
      reading.tokens[at]?.normal === counted.normal &&
      reading.tokens
        .slice(Math.max(0, at - 2), at)
        .some((token) => /^\d{1,3}(?:,\d{3})+$|^\d{2,}$/.test(token.text) && !isYear(token))
    )
      return true;
  return false;
};

/** "Guests lost thousands of dollars" in the lead, and the sums further down. */
const isPricedLater: Look = ({ text, sentences }, candidate) =>
  candidate.rule === 'quantity' &&
  candidate.sentence < LEAD &&
  /\b(?:dollars|pounds|euros|money|fortune|sums?|costs?|investments?|invest\w*|spen[dt]\w*|outspent)\b/i.test(
    text.slice(candidate.start, candidate.end),
  ) &&
  /[$£€]\s?\d/.test(text.slice(sentences[candidate.sentence]?.end));

/** "Sales have fallen. They were down 12%": the next sentence goes on about it. */
const isTakenUp: Look = ({ text, sentences }, candidate) => {
  const next = sentences[candidate.sentence + 1];
  if (
    next &&
    /\b(?:share|part|portion|majority|minority|fraction)\b/.test(
      text.slice(candidate.start, candidate.end),
    ) &&
    /\d(?:%| percent| per cent)/.test(text.slice(next.start, next.end))
  )
    return true;
  return (
    next !== undefined &&
    /^["“]?(?:It|They|That|This|The (?:number|figure|total|rate|price|drop|rise|fall|increase|decline))\b[^.]{0,60}?\d/.test(
      text.slice(next.start, Math.min(next.end, next.start + 90)),
    )
  );
};

const either =
  (...looks: readonly Look[]): Look =>
  (reading, candidate) =>
    looks.some((look) => look(reading, candidate));

const LOOKS: Partial<Record<Answer, { look: Look; note: string }>> = {
  figure: {
    look: either(near(isMeasure, FIGURE.back, FIGURE.on), isCountedElsewhere, isPricedLater, isTakenUp),
    note: 'no figure in its sentence',
  },
  name: { look: isNamedLater, note: 'nobody who could be meant is named later' },
  owner: { look: isNamedLater, note: 'nobody who could have said it is named later' },
  date: { look: isDated, note: 'no date in its sentence' },
  document: { look: isFound, note: 'nothing nearby says who made it or where it appeared' },
  list: { look: isListed, note: 'no list or example after it' },
};

/** Drops what the same sentence or the next answers. */
export const answered: Gate = (candidates, reading) =>
  candidates.flatMap((candidate) => {
    const wanted = LOOKS[candidate.answer];
    if (!wanted) return candidate;
    return wanted.look(reading, candidate) ? [] : noting(candidate, wanted.note);
  });
