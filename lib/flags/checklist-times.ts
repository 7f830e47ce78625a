import { overlaps, type Span } from '../core/span';
import { isQuotedAt, sentenceOf, tokenAt } from '../language/clause';
import { isAuxiliary, wordOf } from '../language/words';
import {
  type Answer,
  type Article,
  absencesOf,
  answer,
  flagged,
  isQuoted,
  placesOf,
} from './checklist-article';

const MONTH = 'January|February|March|April|May|June|July|August|September|October|November|December';
/** A day or month that the reader can find in a calendar, given the day of the article. */
const DATE = new RegExp(
  `\\b(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:${MONTH}|Jan\\.|Feb\\.|Aug\\.|Sept\\.|Oct\\.|Nov\\.|Dec\\.) \\d{1,2}|\\d{1,2} (?:${MONTH})|(?:${MONTH}) (?:19|20)\\d\\d)\\b`,
  'g',
);
/** Days that count from the day of the article. */
const FROM_TODAY = /\b(?:today|tonight|yesterday|last night|this (?:morning|afternoon|evening))\b/gi;
/** Weeks, months and years that do. */
const LOOSE =
  /\b(?:last|this|earlier this|past) (?:week|weekend|month|year|spring|summer|autumn|fall|winter)\b|\b(?:\d+|two|three|four|five|six) (?:days|weeks|months) ago\b|\b(?:19|20)\d\d\b/gi;

/** When the main event happened: a date, or a day beside the date of the article. */
export function whenHappened(article: Article): Answer {
  const own = (places: readonly Span[]): Span[] => places.filter((place) => !isQuoted(article, place));
  const dates = own(placesOf(article, DATE));
  const early = dates.filter((span) => overlaps(span, article.lead));
  if (early.length > 0) return answer('given', early);
  if (dates.length > 0) return answer('partly', dates);
  const today = own(placesOf(article, FROM_TODAY)).filter((place) => isPast(article, place));
  if (today.length > 0) return answer(article.reading.article.published ? 'given' : 'missing', today);
  const loose = own(placesOf(article, LOOSE));
  if (loose.length > 0) return answer('partly', loose);
  if (!tellsEvent(article)) return answer('n/a', []);
  return answer(article.reading.article.published ? 'partly' : 'missing', [article.lead]);
}

/** "Were hurt tonight", not "too many calls today still fail": today as a day, not as these times. */
function isPast({ reading }: Article, place: Span): boolean {
  const { first, last } = sentenceOf(reading, tokenAt(reading, place.start));
  return reading.tokens
    .slice(first, last)
    .some((token, at) => token.tags.has('PastTense') && !isQuotedAt(reading, first + at));
}

/** Whether the lead tells what somebody named did: a guide, a portrait or a comment has no day. */
function tellsEvent({ reading, lead }: Article): boolean {
  return reading.verbs.some(({ first, head, infinitive, subject }) => {
    const token = reading.tokens[head];
    if (!token || !subject || infinitive || !overlaps(token, lead)) return false;
    const isPast =
      token.tags.has('PastTense') && (first === head || !isAuxiliary(wordOf(reading.tokens[first])));
    const from = reading.tokens[subject.first]?.start ?? 0;
    const to = reading.tokens[subject.last - 1]?.end ?? 0;
    return (
      isPast && (wordOf(reading.tokens[subject.head]) === 'council' || namedIn(reading.mentions, from, to))
    );
  });
}

const namedIn = (mentions: readonly Span[], start: number, end: number): boolean =>
  mentions.some((mention) => overlaps(mention, { start, end }));

/** Words of what is to come in the sentence of a vague date. */
const AHEAD =
  /\b(?:will|would|shall|to be|planned|plans?|planning|scheduled|expected|expects?|due|set to|begin|start|details|decision|follow)\b/i;
/** What one is told to do is no plan. */
const URGED = /\b(?:urg(?:ed?|es|ing)|call(?:ed|s|ing)? (?:on|for)|should|must|need(?:s|ed)? to|ought)\b/i;

const UNSET =
  /\b(?:when (?:or if |exactly )?(?:\p{L}+ ){0,5}(?:will|would|might|could|to)|date|dates|timetable|timeline|deadline|schedule)\b|\bno (?:\p{L}+ ){0,2}decision|\byet to (?:decide|set|announce|schedule)|\bwhether to\b/iu;

/** A next step that somebody has still to choose. */
const UNDECIDED =
  /\bno (?:\p{L}+ )?decision (?:has|had|have) (?:yet )?been (?:made|taken)\b|\b(?:has|have|had) (?:not yet|yet to|not) (?:decided?|determined?) (?:whether|when|if)\b|\bundecided (?:whether|about whether|on whether)\b/giu;

/** How far past an admitted gap its subject is read: "did not say when | the road would open". */
const AFTER = 40;

/** What comes next and by when, where the article tells of something to come. */
export function whenNext(article: Article): Answer {
  const { reading } = article;
  const plans = flagged(article, 'time').filter((flag) => {
    const sentence = sentenceOf(reading, tokenAt(reading, flag.start));
    const words = reading.text.slice(sentence.start, sentence.end);
    // A bare "soon" or "eventually" is a way of talking; the plan may be dated elsewhere.
    const bare =
      /^(?:very )?(?:soon|shortly|eventually|ultimately|before long|some ?day|one day|in the (?:days|weeks|months|years) ahead|in (?:the )?(?:coming years|years to come))$/i.test(
        reading.text.slice(flag.start, flag.end),
      );
    return !bare && AHEAD.test(words) && !URGED.test(words);
  });
  const undecided = placesOf(article, UNDECIDED).filter((place) => !isQuoted(article, place));
  const open = [...plans, ...undecided, ...absencesOf(article, UNSET, AFTER)];
  if (open.length > 0) return answer('missing', open);
  const ahead = new Set(
    reading.verbs
      .filter(({ modal }) => modal === 'will' || modal === 'would')
      .map(({ head }) => reading.tokens[head]?.sentence),
  );
  if (ahead.size === 0) return answer('n/a', []);
  const dates = placesOf(article, DATE).filter(({ start }) =>
    ahead.has(reading.tokens[tokenAt(reading, start)]?.sentence),
  );
  return answer(dates.length > 0 ? 'given' : 'partly', dates);
}
