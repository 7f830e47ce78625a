import type { Span } from '../core/span';
import { type ClauseReading, sentenceOf, textOf, tokenAt } from '../language/clause';
import type { Token } from '../language/parse';
import type { Match } from '../language/pattern';
import { breakAfter } from '../language/words';
import { missingThings } from './missing-things';
import { WH } from './words/information';

/** What to ask where the words name nothing that is missing. */
export const ABSENCE_QUESTION = 'What is left out here? Who could tell, and does another report?';
const OPEN_QUESTION = 'Who could answer, and does another report?';

/** Most words of an open question that are asked again. */
const ASKED = 18;

/** Words for what could be told, of which it makes no sense to say that it is not given. */
const OF_TELLING =
  /^(?:words?|answers?|comments?|clarity|clues?|mentions?|repl(?:y|ies)|responses?|indications?|signs?|hints?|ideas?|ways?|knowledge|questions?|detail)$/;
const NAMED = /\b(?:un)?nam(?:e[ds]?|ing)\b|identif|\b(?:undisclosed|unspecified|unknown)\b/i;
/** What somebody has to settle before it can be told. */
const DECIDED = /^(?:dates?|deadlines?|timetables?|timelines?|schedules?|venues?|choices?)$/;
const SETTLED = /\b(?:set|scheduled|made|decided|fixed|chosen|reached|agreed|settled|finali[sz]ed|taken)\b/;
const CHECKED = /\b(?:verif\w+|corroborat\w+|independently confirm\w*)\b/;

/** That a question is open, in the article's own words ("how the figure was reached"); by its first word where it goes on too long. */
function opens(reading: ClauseReading, { last }: Match, asked: Token): string {
  const { tokens, text } = reading;
  const first = tokens.indexOf(asked, Math.max(0, last - ASKED));
  const { last: end } = sentenceOf(reading, last - 1);
  const word = asked.normal === 'if' ? 'whether' : asked.normal;
  let at = first;
  while (at + 1 < end && at - first < ASKED && !breakAfter(reading, at)) at += 1;
  const rest = text.slice(asked.end, tokens[at]?.end ?? asked.end);
  const isClause = reading.verbAt.slice(first + 1, at + 1).some((verb) => verb >= 0);
  if (isClause && at - first < ASKED && !/["“”]/.test(rest)) return `The article leaves open ${word}${rest}.`;
  return rest === '' && word !== 'whether'
    ? `The article does not say ${word}.`
    : 'The article leaves this open.';
}

/** An open question by its word and the first noun after it: "if there had been progress" asked again is a repeat. */
export function aboutAsked(reading: ClauseReading, asked: Token): string {
  const { tokens } = reading;
  const first = tokens.indexOf(asked);
  const { last: end } = sentenceOf(reading, first);
  const noun = tokens
    .slice(first + 1, Math.min(end, first + ASKED))
    .find(({ tags }) => tags.has('Noun') && !tags.has('Pronoun'));
  return `${asked.normal} ${noun?.normal ?? first}`;
}

/** "Specifics", but "predictions" of "specific predictions". */
export function nounOf(
  reading: ClauseReading,
  { last }: Match,
  missing: Token | undefined,
): string | undefined {
  if (!missing?.tags.has('Adjective')) return missing?.text.toLowerCase();
  const at = reading.tokens.indexOf(missing) + 1;
  const next = at < last ? reading.tokens[at] : undefined;
  return next?.tags.has('Noun') ? next.text.toLowerCase() : undefined;
}

/** What to ask: for the information that is named, on the question that is left open, or for the thing kept back. */
export function askMissing(reading: ClauseReading, match: Match, what?: string, asked?: Token): string {
  const said = textOf(reading, match.first, match.last);
  const them = /[^is]s$/.test(what ?? '') ? 'them' : 'it';
  if (what && /^(?:decisions?|agreements?|deals?)$/.test(what) && SETTLED.test(said))
    return 'Who has to decide, by when, and does a later report say?';
  if (what && DECIDED.test(what) && SETTLED.test(said))
    return `Who decides on the ${what}, and does a later report give ${them}?`;
  if (CHECKED.test(said)) return 'Who could check it, and has another report?';
  if (asked) return `${opens(reading, match, asked)} ${OPEN_QUESTION}`;
  if (what)
    return OF_TELLING.test(what)
      ? `The article leaves this open. ${OPEN_QUESTION}`
      : `The article does not give the ${what}. Who could give ${them}, and does another report?`;
  const things = missingThings(reading, match.first, match.last)
    .map((place) => wordsOf(reading, place))
    .filter((thing) => !/["“”\n]/.test(thing));
  const [first] = things;
  if (!first) return ABSENCE_QUESTION;
  if (WH.has((first.split(' ', 1)[0] as string).toLowerCase()))
    return `The article leaves open ${first}. ${OPEN_QUESTION}`;
  const missing = things.map(withArticle).join(' or ');
  if (/ (?:about|on|of)$/.test(said))
    return `The article tells little of ${missing}. Who could tell more, and does another report?`;
  return `The article does not ${NAMED.test(said) ? 'name' : 'give'} ${missing}. Who could, and does another report?`;
}

/** Words written small where a capital only opens their sentence. */
function wordsOf(reading: ClauseReading, { start, end }: Span): string {
  const at = tokenAt(reading, start);
  const token = reading.tokens[at];
  const words = reading.text.slice(start, end);
  const opens = token !== undefined && sentenceOf(reading, at).first === at;
  return opens && !token.tags.has('ProperNoun') && !/^\p{Lu}{2}/u.test(words)
    ? words.charAt(0).toLowerCase() + words.slice(1)
    : words;
}

/** "The proposals", but "her fee", "Ruiz's part". */
const withArticle = (thing: string): string =>
  /^(?:\p{Lu}|(?:the|an?|his|her|their|its|our|my|any|all|both|each|every|another|such|this|that|these|those|no|some|more|much)\b)/u.test(
    thing,
  )
    ? thing
    : `the ${thing}`;
