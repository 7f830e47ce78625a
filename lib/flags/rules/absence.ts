import type { ClauseReading } from '../../language/clause';
import { sentenceOf, spanOf } from '../../language/clause';
import type { Token } from '../../language/parse';
import { findMatches, type Match } from '../../language/pattern';
import { breakAfter, wordOf } from '../../language/words';
import { ABSENCE_QUESTION, aboutAsked, askMissing, nounOf } from '../absence-questions';
import { EXAMPLES } from '../examples/absence';
import { BETWEEN } from '../examples/absence-between';
import { NAMELESS } from '../examples/absence-nameless';
import { NO_GAP } from '../examples/absence-no-gap';
import { UNDECIDED } from '../examples/absence-undecided';
import { UNSAID } from '../examples/absence-unsaid';
import { UNSHOWN } from '../examples/absence-unshown';
import { WITHHELD } from '../examples/absence-withheld';
import { isNoGap } from '../no-gap';
import { PATTERNS } from '../patterns/absence';
import { joinExamples, type Proposal, type Rule } from '../rule';
import { INFORMATION, WH } from '../words/information';

export const absence: Rule = {
  id: 'absence',
  title: 'Said to be missing',
  why: 'The article itself admits a gap: the most useful place to ask on.',
  question: ABSENCE_QUESTION,
  ask: (reading, { first, last }) => {
    const match = { first, last, end: last };
    const { what, asked } = askedIn(reading, match);
    return askMissing(reading, match, what, asked);
  },
  examples: joinExamples(EXAMPLES, WITHHELD, NO_GAP, BETWEEN, UNDECIDED, UNSAID, UNSHOWN, NAMELESS),
  find: (reading) =>
    findMatches(reading, PATTERNS)
      .filter(
        (match) => !isSettledLater(reading, match) && !isSupposed(reading, match) && !isNoGap(reading, match),
      )
      .map((match) => toProposal(reading, match)),
};

/** "It was unclear at first which …, but by noon …". */
function isSettledLater(reading: ClauseReading, match: Match): boolean {
  const { tokens } = reading;
  const { last } = match;
  const next = `${wordOf(tokens[last - 2])} ${wordOf(tokens[last - 1])} ${wordOf(tokens[last])} ${wordOf(tokens[last + 1])}`;
  const named = tokens
    .slice(match.first, last)
    .some((token) => /^(?:naming|mentioning|citing|identifying|disclosing)$/.test(wordOf(token)));
  return (
    /at first|initially|goodbye|guidance/.test(next) ||
    isIdle(reading, match) ||
    (named && isSpelledOut(reading, match)) ||
    (named && /^\p{Lu}|^(?:him|her|them|it|the|his|its|their)$/u.test(tokens[last]?.text ?? ''))
  );
}

/** "If the answers are unclear", "make sure it is not made public", "when we don't know where it is": nothing is said to be missing. */
const isSupposed = (reading: ClauseReading, { first }: Match): boolean => {
  const { first: from } = sentenceOf(reading, first);
  if (first - 2 >= from && wordOf(reading.tokens[first - 2]) === 'when') return true;
  for (let at = first - 1; at >= Math.max(from, first - 6); at -= 1) {
    if (/^(?:if|unless|whenever|sure|ensure|lest)$/.test(wordOf(reading.tokens[at]))) return true;
    if (breakAfter(reading, at - 1)) return false;
  }
  return false;
};

/** "It goes without saying", "without saying, “…”", "never mentioned the name Ana Ruiz": nothing is kept back. */
function isIdle(reading: ClauseReading, { first, last }: Match): boolean {
  const { tokens, text } = reading;
  const end = tokens[last - 1]?.end ?? 0;
  return (
    /^(?:go|goes|went|going)$/.test(wordOf(tokens[first - 1])) ||
    (wordOf(tokens[first - 1]) === 'to' && /^(?:refuse|decline)$/.test(wordOf(tokens[first]))) ||
    /^,? ["“‘]|^,?[“‘]/.test(text.slice(end, end + 3)) ||
    (/^names?$/.test(wordOf(tokens[last - 1])) && /^ \p{Lu}/u.test(text.slice(end, end + 2))) ||
    isOfSomebody(reading, tokens, last) ||
    isManner(reading, { first, last }) ||
    // "asked that she not be identified", "was not named in the suit"
    (/^(?:identified|named)$/.test(wordOf(tokens[last - 1])) &&
      ((/^(?:in|as|after|by|for)$/.test(wordOf(tokens[last])) && !isInStatement(reading, last)) ||
        tokens.slice(Math.max(0, first - 4), first).some((token) => /^ask/.test(wordOf(token))))) ||
    (/^mention/.test(wordOf(tokens[last - 1])) && isPointedOut(tokens, last)) ||
    isArgued(reading, first)
  );
}

/** "Was not named in the statement": it is about them and leaves them out, where "not named in the suit" is not sued. */
const isInStatement = (reading: ClauseReading, last: number): boolean => {
  for (let at = last; at < last + 4 && !breakAfter(reading, at - 1); at += 1)
    if (/^(?:statement|release|announcement|communique|email)$/.test(wordOf(reading.tokens[at]))) return true;
  return false;
};

/** "Made no mention of Ana Ruiz": a speaker may leave a rival out. */
const isOfSomebody = ({ mentions }: ClauseReading, tokens: readonly Token[], last: number): boolean =>
  wordOf(tokens[last - 1]) === 'of' &&
  mentions.some(({ kind, start }) => kind === 'person' && start === tokens[last]?.start);

/** "Did not mention the studies that show": the writer knows what was left out. */
const isPointedOut = (tokens: readonly Token[], last: number): boolean =>
  wordOf(tokens[last]) === 'the' &&
  tokens.slice(last + 1, last + 5).some((token) => /^(?:that|which)$/.test(wordOf(token)));

/** "Penalties for not disclosing", "would not answer questions", "did not give "absolute evidence"": no gap in what is told. */
function isManner({ tokens, text }: ClauseReading, { first, last }: Pick<Match, 'first' | 'last'>): boolean {
  const isGerund = wordOf(tokens[first]) === 'not' && /ing$/.test(wordOf(tokens[first + 1]));
  return (
    (/^(?:that|who)$/.test(wordOf(tokens[first - 1])) &&
      /^(?:don't|doesn't|do|does)$/.test(wordOf(tokens[first]))) ||
    (isGerund && /^(?:for|of|in|by|from|about)$/.test(wordOf(tokens[first - 1]))) ||
    (wordOf(tokens[last - 1]) === 'answer' &&
      /^questions?$/.test(wordOf(tokens[last])) &&
      !/^(?:on|about|whether|over)$/.test(wordOf(tokens[last + 1]))) ||
    // but "was “unable to say who”" is one
    /["“”]/.test(text.slice(tokens[first + 1]?.start, tokens[last - 1]?.end))
  );
}

/** "This does not explain why", "they do not necessarily tell": the writer weighs an argument. */
const isArgued = (reading: ClauseReading, first: number): boolean => {
  const { tokens, verbs, verbAt } = reading;
  const verb = verbs[verbAt[first] ?? -1];
  const subject = tokens[verb?.subject?.head ?? -1];
  const said = tokens.slice(verb?.first ?? first, verb?.last ?? first).map(wordOf);
  return (
    said.includes('necessarily') ||
    (/^(?:this|that|which)$/.test(wordOf(subject)) && said.some((word) => /^explains?$/.test(word))) ||
    (wordOf(subject) === 'you' && said.some((word) => /^(?:can|can't|cannot)$/.test(word)))
  );
};

/** How many words on a name may stand: "without naming the former mayor Ana Ruiz". */
const ON = 5;

/** "Without naming the mayor Ana Ruiz", "without disclosing the transfer": the article itself says what. */
function isSpelledOut(reading: ClauseReading, { first, last }: Match): boolean {
  const said = reading.tokens.slice(first, last);
  if (wordOf(said[0]) !== 'without') return false;
  const isTold =
    wordOf(reading.tokens[first + 1]) === 'disclosing' &&
    wordOf(reading.tokens[first + 2]) === 'the' &&
    !said.some(({ normal }) => INFORMATION.has(normal));
  const { last: end } = sentenceOf(reading, first);
  return (
    isTold ||
    reading.tokens.slice(last, Math.min(end, last + ON)).some((token) => /^\p{Lu}\p{Ll}/u.test(token.text))
  );
}

/** The information that words name, and the word that opens a question in them. */
function askedIn(reading: ClauseReading, match: Match): { what?: string; asked?: Token } {
  const said = reading.tokens.slice(match.first, match.last);
  const what = nounOf(
    reading,
    match,
    said.findLast(({ normal }) => INFORMATION.has(normal)),
  );
  const asked = said.find(({ normal }) => WH.has(normal));
  return { ...(what && { what }), ...(asked && { asked }) };
}

function toProposal(reading: ClauseReading, match: Match): Proposal {
  const span = spanOf(reading, match.first, match.last);
  const { what, asked } = askedIn(reading, match);
  return {
    ...span,
    question: askMissing(reading, match, what, asked),
    because: `the article itself says what is missing: "${reading.text.slice(span.start, span.end)}"`,
    answer: 'none',
    // the same evidence is asked for once; a date may be missing of many things
    about:
      /^(?:evidence|proof)$/.test(what ?? '') ||
      /\b(?:insight|justify|substantiate|verify)\b/.test(reading.text.slice(span.start, span.end))
        ? 'absence of evidence'
        : `absence ${asked ? aboutAsked(reading, asked) : match.first}`,
  };
}
