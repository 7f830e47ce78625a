import { type ClauseReading, sentenceOf, tokenAt } from '../../language/clause';
import type { Token } from '../../language/parse';
import { wordOf } from '../../language/words';
import { isFigured, isYear, type Look } from '../figured';
import { type Gate, LEAD, noting } from '../gate';
import { isNamedLater } from '../named-later';
import type { Answer } from '../rule';

const MONTH = /^(?:january|february|march|april|june|july|august|september|october|november|december)$/;

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

/** "A strategy to keep it closed", "claims that it leaks": the noun with what it contains. */
const TOLD =
  /^(?:(?:strategy|plan|campaign|effort|bid|push) to \p{Ll}|(?:accusation|claim|allegation|charge|suggestion|rumour|rumor)s?\b[^.,;:]{0,40}\bthat\b)/u;

/** A colon, or words that open a list, right after: "two options: a merger or a sale", "measures such as". */
const isListed: Look = ({ text, sentences }, candidate) => {
  const end = sentences[candidate.sentence]?.end ?? candidate.end;
  const rest = text.slice(candidate.end, end);
  const next = text.slice(end, end + 60).trimStart();
  return (
    /^(?: like\b|(?:(?!\b(?:but|while|although)\b)[^.;]){0,100}?(?::(?=\s*\S)|\s[–—-]{1,2}\s|[(,] ?(?:e\.g|i\.e|for (?:example|instance))|\b(?:such as|including|include[ds]?|among them|namely|ranging from|from [^,.;]{2,40} to )\b))/.test(
      rest,
    ) ||
    TOLD.test(text.slice(candidate.start, candidate.end).split(/\s/).at(-1) + rest) ||
    /^["“]?(?:(?:They|These|Those|That|Among them|One|The first|First)\b[^.]{0,30}\b(?:include[ds]?|range[ds]? from|are:)|First(?:ly)?, )/.test(
      next,
    )
  );
};

/** Words that tell where a study or document can be found. */
const WHERE_FOUND =
  /published (?:in|by|on|online|Mon|Tues|Wednes|Thurs|Fri|Sat|Sun)|in the journal|conducted by|commissioned by|carried out by|(?:researchers|scientists) (?:at|from) |(?:University|Institute) of |\b[A-Z]\w+ University/;

/** "Polls show her ahead. In the north she is up 9 points in a Herald survey": the figures of a poll. */
const POLLED = /\d(?:\.\d)?(?:%| percent\b| per cent\b| (?:percentage )?points?\b)/;

/** Papers that lie in a drawer: no journal has them, and a university named nearby did not make them. */
const FILED = /\b(?:records?|memos?|e-?mails?|messages|files|footage|videos?|recordings?)\b/;

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
  if (FILED.test(text.slice(candidate.start, candidate.end))) return false;
  return WHERE_FOUND.test(text.slice(from, to));
};

const LOOKS: Partial<Record<Answer, { look: Look; note: string }>> = {
  figure: { look: isFigured, note: 'no figure in its sentence' },
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
