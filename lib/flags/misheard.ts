import type { Span } from '../core/span';
import { type ClauseReading, tokenAt } from '../language/clause';
import { verbs } from '../language/inflect';
import { HOLDERS, SOME } from '../language/speakers';
import { breakAfter, wordOf } from '../language/words';
import type { Phrase } from './unnamed';
import { OPINES } from './words/cues';

/** Whether holder and verb were read together wrongly, or the verb voices no view where it stands. */
export function isMisheard(reading: ClauseReading, phrase: Phrase, cue: Span): boolean {
  const at = tokenAt(reading, cue.end - 1);
  return (
    disagrees(reading, phrase, at) ||
    isNaming(reading, phrase, at) ||
    isByName(reading, phrase) ||
    isIdleWord(reading, at) ||
    isIdleWord(reading, tokenAt(reading, cue.start)) ||
    isDeed(reading, phrase, at)
  );
}

/** As much of a text as a group is looked for in, in characters. */
const OPENING = 20_000;

/** "Lunders viewed … as the Lunders did": capital inside a sentence too, so a name. */
function isByName({ tokens, text, sentences }: ClauseReading, { first, head }: Phrase): boolean {
  const token = tokens[head];
  if (first !== head || !token) return false;
  return (
    sentences[token.sentence]?.first === head &&
    !HOLDERS.has(token.normal) &&
    text.slice(0, OPENING).includes(`the ${token.text}`)
  );
}

/** "Some calls into the hotline", "doctors have admitting privileges": what looks like the verb is none. */
function disagrees(reading: ClauseReading, { head }: Phrase, at: number): boolean {
  const { tokens } = reading;
  const word = wordOf(tokens[at]);
  const isPlural = SOME.has(wordOf(tokens[head])) || Boolean(tokens[head]?.tags.has('Plural'));
  const base = OPINES.get(word);
  const isThird = base !== undefined && base !== word && /s$/.test(word);
  return (isPlural && isThird) || (/ing$/.test(word) && /^(?:have|has|had)$/.test(wordOf(tokens[at - 1])));
}

/** Who give a thing its name in their trade: "what researchers call high-dosage tutoring". */
const TRADE =
  /^(?:researchers?|scientists?|experts?|economists?|doctors?|lawyers?|engineers?|academics?|historians?|planners?|insiders?|traders?|physicians?|scholars?)$/;

/** "Leaders, called superdelegates", "what researchers call tutoring", "an executive called her name". */
function isNaming(reading: ClauseReading, { first, last, head }: Phrase, at: number): boolean {
  const { tokens } = reading;
  if (!/^(?:call|describe|see|credit)/.test(wordOf(tokens[at]))) return false;
  const isTerm = wordOf(tokens[first - 1]) === 'what' && TRADE.test(wordOf(tokens[head]));
  const isAside = at === last && breakAfter(reading, last - 1);
  const object = tokens.slice(at + 1, at + 4).map(wordOf);
  return (
    isTerm ||
    isAside ||
    object.some((word) => /^(?:name|names|police|911|999|meeting|condition|ambulance)$/.test(word))
  );
}

/** "Pointed to articles", "more than most people think", "others call it": nothing is put forward. */
function isIdleWord(reading: ClauseReading, at: number): boolean {
  const { tokens } = reading;
  const word = wordOf(tokens[at]);
  return (
    (/^point/.test(word) && wordOf(tokens[at + 1]) !== 'out') ||
    (/^(?:saw|seen?)$/.test(word) && wordOf(tokens[at + 1]) === 'that') ||
    (/^th(?:ink|ought)$/.test(word) &&
      tokens.slice(Math.max(0, at - 3), at).some((token) => wordOf(token) === 'than'))
  );
}

const DEMAND = verbs('demand urge press push');
const PUBLIC =
  /^(?:students?|workers?|protesters?|demonstrators?|voters?|fans?|employees?|teachers?|nurses?)$/;

/** "Protesters demanded a recount": a public act, which is no view that a reader would ask after. */
const isDeed = ({ tokens }: ClauseReading, { head }: Phrase, at: number): boolean =>
  DEMAND.has(wordOf(tokens[at])) && PUBLIC.test(wordOf(tokens[head])) && wordOf(tokens[at + 1]) !== 'that';
