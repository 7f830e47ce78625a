import { type ClauseReading, sentenceOf, textOf } from '../language/clause';
import type { Token } from '../language/parse';
import type { Match } from '../language/pattern';
import { breakAfter } from '../language/words';
import { missingThings } from './missing-things';
import { WH } from './words/information';

/** What to ask where the words name nothing that is missing. */
export const ABSENCE_QUESTION = 'Who could supply what is missing, and does another report have it?';

/** Most words of an open question that are asked again. */
const ASKED = 12;

/** That a question is open, in the article's own words ("how the figure was reached"); by its first word where it goes on too long. */
function opens(reading: ClauseReading, { last }: Match, asked: Token): string {
  const { tokens, text } = reading;
  const first = tokens.indexOf(asked, Math.max(0, last - ASKED));
  const { last: end } = sentenceOf(reading, last - 1);
  const word = asked.normal === 'if' ? 'whether' : asked.normal;
  let at = first;
  while (at + 1 < end && at - first < ASKED && !breakAfter(reading, at)) at += 1;
  const rest = text.slice(asked.end, tokens[at]?.end ?? asked.end);
  if (rest !== '' && at - first < ASKED && !/["“”]/.test(rest))
    return `The article leaves open ${word}${rest}.`;
  return word === 'whether' ? 'The article leaves the answer open.' : `The article does not say ${word}.`;
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
  if (what) {
    const [are, them] = /s$/.test(what) ? ['are', 'them'] : ['is', 'it'];
    return `The article says that the ${what} ${are} missing. Who could supply ${them}, and does another report have ${them}?`;
  }
  if (asked) return `${opens(reading, match, asked)} Who could answer, and does another report say?`;
  const things = missingThings(reading, match.first, match.last)
    .map(({ start, end }) => reading.text.slice(start, end))
    .filter((thing) => !/["“”\n]/.test(thing));
  const [first] = things;
  if (!first) return ABSENCE_QUESTION;
  if (WH.has((first.split(' ', 1)[0] as string).toLowerCase()))
    return `The article leaves open ${first}. Who could answer, and does another report say?`;
  const isName = /(?:name|identif)/.test(textOf(reading, match.first, match.last));
  return `Not ${isName ? 'named' : 'told'}: ${things.join(', ')}. ${ABSENCE_QUESTION}`;
}
