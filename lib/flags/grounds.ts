import { type ClauseReading, sentenceOf } from '../language/clause';
import type { Token } from '../language/parse';
import type { Match } from '../language/pattern';
import { breakAfter, wordOf } from '../language/words';
import { TURNS } from './words/outcomes';

/** How many words before a forecast a question that it belongs to may open. */
const ASKED = 9;

/** What the law says a deed may cost: known, not foreseen. */
const PENALTY = /^[^,;]{0,60}\b(?:prison|jail|sentence|imprisonment|fines?|conviction)\b/;

const isNominal = (token: Token | undefined): boolean =>
  Boolean(token?.tags.has('Noun') || token?.tags.has('Adjective'));

/** "With two rivals on stage, …": what leads up to it is its reason. "As prices rise, …" only says when. */
const OPENING = /^(?:And |But )?[Ww]ith /;
/** The next sentence tells what it rests on. */
const GOES_ON =
  /^(?:That(?:[’']s| is) why\b|In fact\b|As [^,.]{2,50} (?:reported|noted|found|showed|said)\b)/;
/** "Looks doomed: the votes …", "may be hard — the courts …": the reason follows. */
const EXPLAINED = /^[^.;,]{0,30}(?:: | [–—] | -- )/;

/** "…, as he has shown", "…, as the guild's doctors have found", "… after the board was warned": the reason closes the sentence. */
const CLOSING =
  /,? as (?:he|she|it|they)(?:[’']s| has| have| had| did)\b|, as [^,.;]{2,50} (?:has|have|had) (?:shown|found|confirmed|reported|measured|proved)\b|(?<!\b(?:until|till|not|only|shortly|soon|long|days|weeks|months|years)) after (?!all\b)/;

/** Whether the words around a forecast tell what it rests on. */
function isExplained({ text, tokens, sentences }: ClauseReading, at: number, to: number): boolean {
  const index = tokens[at]?.sentence ?? 0;
  const sentence = sentences[index];
  const next = sentences[index + 1];
  return (
    EXPLAINED.test(text.slice(tokens[to - 1]?.end ?? 0, sentence?.end)) ||
    CLOSING.test(text.slice(tokens[to - 1]?.end ?? 0, sentence?.end)) ||
    (OPENING.test(text.slice(sentence?.start, sentence?.end)) &&
      text.slice(sentence?.start, tokens[at]?.start).includes(',')) ||
    (next !== undefined && GOES_ON.test(text.slice(next.start, next.end)))
  );
}

/** "This longer life means that the parts may fail", "…, which means it could": it follows from what was told. */
const FOLLOWS =
  /(?:^(?:And |But )?(?:This|That|These|Those)\b[^,;:]{0,60}|, which )\b(?:means?|meant)\b[^,;:]{0,80}$/;

/** "Anything that could draw a crowd": there may be none, and nothing is foreseen of it. */
const ANY = /\b(?:any|some|no|every)(?:thing|one|body)(?: else)? (?:that|who) $|\bwhether [^,;:]{0,160}$/;

/** "How", "whether", "what", but not "in what is likely to be". */
const isQuestion = ({ tokens }: ClauseReading, at: number): boolean =>
  /^(?:whether|how|what)$/.test(wordOf(tokens[at])) && !/^(?:in|for|with|amid)$/.test(wordOf(tokens[at - 1]));

/** "Could change once the chambers meet": when it would come about; "could once again change" says how often. */
const isOnce = ({ tokens, verbAt }: ClauseReading, at: number): boolean =>
  wordOf(tokens[at]) === 'once' &&
  wordOf(tokens[at + 1]) !== 'again' &&
  verbAt.slice(at + 1, at + CONDITION).some((verb) => verb >= 0);
/** How far after its "once" the verb of a condition may stand. */
const CONDITION = 10;

/** A figure, a date or a stated reason in the sentence: there is something to hold on to. */
export function hasGround(reading: ClauseReading, { first: at, last: to }: Match): boolean {
  if (isExplained(reading, at, to)) return true;
  if (PENALTY.test(reading.text.slice(reading.tokens[at]?.start ?? 0, sentenceOf(reading, at).end)))
    return true;
  const before = reading.text.slice(sentenceOf(reading, at).start, reading.tokens[at]?.start);
  if (FOLLOWS.test(before) || ANY.test(before)) return true;
  const isTurn = reading.tokens.slice(at, to).some((token) => TURNS.has(wordOf(token)));
  const { first, last } = sentenceOf(reading, at);
  const isSchedule = reading.tokens
    .slice(at, to)
    .some((token) => /^(?:expected|set|due|poised|projected|tipped|will|would)$/.test(wordOf(token)));
  const isOdds = reading.tokens
    .slice(at, to)
    .some((token) => /^(?:likely|unlikely|certain|bound|destined)$/.test(wordOf(token)));
  let comma = false;
  for (let index = first; index < last; index += 1) {
    const token = reading.tokens[index] as Token;
    if (index > at && breakAfter(reading, index - 1)) comma = true;
    // "the 2030 election", "the dearest races of 2030": a year that names an event
    if (
      /^(?:19|20)\d\d$/.test(token.text) &&
      (isNominal(reading.tokens[index + 1]) || wordOf(reading.tokens[index - 1]) === 'of')
    )
      continue;
    if (/\d/.test(token.text) && index > at && !comma && !token.tags.has('Date')) return true;
    if (
      /^(?:because|given|considering)$/.test(wordOf(token)) ||
      (index < at && index > at - ASKED && isQuestion(reading, index)) ||
      (index > at && isOnce(reading, index)) ||
      (!isTurn && /^(?:if|unless|since)$/.test(wordOf(token)) && wordOf(reading.tokens[index - 1]) !== 'even')
    )
      return true;
    if (
      index > at &&
      index < at + 12 &&
      token.tags.has(isSchedule ? 'Date' : 'WeekDay') &&
      !isOdds &&
      !/^(?:future|years?|months?|weeks?|days?|time)$/.test(token.normal)
    )
      return true;
  }
  return false;
}
