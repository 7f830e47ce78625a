import type { ClauseReading } from '../../language/clause';
import type { Token } from '../../language/parse';
import { breakAfter, wordOf } from '../../language/words';
import { INFORMATION, WH } from '../words/information';

/** Most words of a noun phrase that stands between the words of a pattern. */
const MOST = 7;
/** Most words of each that these phrases make. */
export const LONGEST = { phrase: MOST, adverbial: 2, aside: MOST + 2, topic: MOST + 2, nobody: 2 * MOST + 3 };

/** How many tokens a noun phrase takes from here ("the north bank of the river"), none where none begins. */
export function phraseAt(reading: ClauseReading, from: number): number {
  const { tokens, verbAt } = reading;
  const sentence = tokens[from]?.sentence;
  let at = from;
  while (at - from < MOST) {
    const token = tokens[at];
    if (!token || token.sentence !== sentence) break;
    const joins = at > from && /^(?:of|with)$/.test(wordOf(token));
    if (!joins && (!isNominal(token) || (verbAt[at] ?? -1) >= 0)) break;
    at += 1;
    if (breakAfter(reading, at - 1)) break;
  }
  return at > from && /^(?:of|with)$/.test(wordOf(tokens[at - 1])) ? at - 1 - from : at - from;
}

const isNominal = (token: Token): boolean =>
  /^(?:the|a|an|its|their|his|her|our|this|that|these|those|any|all)$/.test(wordOf(token)) ||
  (!WH.has(token.normal) &&
    ['Noun', 'Adjective', 'Determiner', 'Possessive', 'Value', 'Date'].some((tag) => token.tags.has(tag)) &&
    !/^(?:not|no|yet|if)$/.test(token.normal));

/** The second words of adverbs that are written as two: "at once", "so far", "right away". */
const TWO_WORDS = new Map([
  ['at', /^(?:once|all|present)$/],
  ['so', /^far$/],
  ['as', /^yet$/],
  ['right', /^(?:away|now)$/],
  ['for', /^now$/],
  ['in', /^(?:detail|public|full)$/],
]);

/** How many tokens an adverb of two words takes here, none where none stands. */
export const adverbialAt = ({ tokens }: ClauseReading, at: number): number =>
  TWO_WORDS.get(wordOf(tokens[at]))?.test(wordOf(tokens[at + 1])) ? 2 : 0;

/** When, where or to whom something is said, between a verb and what it governs: "on Monday", "in an interview", "this week", "to reporters". */
export function asideAt(reading: ClauseReading, at: number): number {
  const { tokens } = reading;
  const token = tokens[at];
  if (token?.tags.has('Date') || /^(?:this|last)$/.test(wordOf(token))) {
    const width = phraseAt(reading, at);
    return tokens.slice(at, at + width).some(({ tags }) => tags.has('Date')) ? width : 0;
  }
  const as = wordOf(token) === 'as' && wordOf(tokens[at + 1]) === 'of' ? 1 : 0;
  if (!as && !/^(?:on|in|at|during|after|before|to|by|from|for)$/.test(wordOf(token))) return 0;
  const width = breakAfter(reading, at + as) ? 0 : phraseAt(reading, at + as + 1);
  return width > 0 ? width + as + 1 : 0;
}

/** A thing that a reader could be told, with what it is of: "the names | of the two drivers". */
export function topicAt(reading: ClauseReading, at: number): number {
  const { tokens } = reading;
  if (!INFORMATION.has(tokens[at]?.normal ?? '')) return 0;
  if (breakAfter(reading, at) || !/^(?:of|for|behind|about|on)$/.test(wordOf(tokens[at + 1]))) return 1;
  const width = phraseAt(reading, at + 2);
  return width > 0 ? width + 2 : 1;
}

/** A subject that makes its verb a negative one: "neither the firm nor the town", "none of the papers", "no official". */
export function nobodyAt(reading: ClauseReading, at: number): number {
  const { tokens } = reading;
  const word = wordOf(tokens[at]);
  if (!/^(?:neither|none|nobody|no)$/.test(word)) return 0;
  const of = wordOf(tokens[at + 1]);
  const start = /^(?:of|at|in|from)$/.test(of) ? at + 2 : at + 1;
  if (word === 'none' && of !== 'of') return 0;
  const width = phraseAt(reading, start);
  if (width === 0) return word === 'nobody' || (word === 'no' && of === 'one') ? 1 : 0;
  const end = start + width;
  if (word !== 'neither' || wordOf(tokens[end]) !== 'nor') return end - at;
  const other = phraseAt(reading, end + 1);
  return other > 0 ? end + 1 + other - at : 0;
}

/** Whether a sentence or its last clause ends with a token. */
const endsWith = (reading: ClauseReading, at: number): boolean =>
  breakAfter(reading, at) || reading.tokens[at + 1]?.sentence !== reading.tokens[at]?.sentence;

/** Words that a question after a comma begins with; "which", "who", "where" and "when" tell there of what they follow. */
const QUESTION_AFTER = /^(?:what|why|how|whether)$/;
const QUESTION = /^(?:who|what|why|how|where|when|whether|which)$/;

/** Whether a token closes a clause whose subject is a question: "who lit it is not known", "but how far it sank is uncertain". */
const endsQuestion = (reading: ClauseReading, at: number): boolean => {
  const first = reading.sentences[reading.tokens[at]?.sentence ?? -1]?.first ?? at;
  let from = at;
  while (from > first && !breakAfter(reading, from - 1)) from -= 1;
  const opens = from === first ? QUESTION : QUESTION_AFTER;
  while (
    from < at &&
    /^(?:but|and|yet|although|though|while|just|exactly|precisely)$/.test(wordOf(reading.tokens[from]))
  )
    from += 1;
  return opens.test(wordOf(reading.tokens[from]));
};

/** "Who lit it is not | known": the last word of a clause whose subject is a question. */
export const isOpenQuestionAt = (token: Token, at: number, reading: ClauseReading): boolean =>
  /^(?:known|clear|certain|settled|decided|established|mentioned|explained|investigation)$/.test(
    token.normal,
  ) && endsQuestion(reading, at);

/** "How far it sank is | uncertain". */
export const isDoubtfulAt = (token: Token, at: number, reading: ClauseReading): boolean =>
  /^(?:uncertain|unclear|unknown|undecided|unsettled|unexplained)$/.test(token.normal) &&
  endsQuestion(reading, at);

/** "Asked who lit it, the guild did not | say", "how it began they could not | say": a question stands before, and nothing is told after. */
export const isLeftUnsaidAt = (token: Token, at: number, reading: ClauseReading): boolean => {
  if (!/^(?:say|answer|specify|reply)$/.test(token.normal) || !endsWith(reading, at)) return false;
  const first = reading.sentences[token.sentence]?.first ?? at;
  const before = reading.tokens.slice(first, at).map(wordOf);
  return (
    QUESTION_AFTER.test(before[0] ?? '') ||
    (before.some((word) => /^(?:asked|pressed|questioned)$/.test(word)) &&
      before.some((word) => WH.has(word) || word === 'about'))
  );
};
