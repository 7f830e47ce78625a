import type { Span } from '../core/span';
import { type ClauseReading, lastWordOf, sentenceOf, tokenAt } from '../language/clause';
import { verbs } from '../language/inflect';
import { HOLDERS, INSIDERS, SOME } from '../language/speakers';
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
    isDeed(reading, phrase, at) ||
    isDoneTo(reading, phrase, at) ||
    isCaused(reading, phrase, at) ||
    isSubordinate(reading, phrase) ||
    isSample(reading, phrase, cue) ||
    isConsensus(reading, phrase, at + 1) ||
    hasVerbOfItsOwn(reading, phrase, cue)
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
export function disagrees(reading: ClauseReading, { head }: Pick<Phrase, 'head'>, at: number): boolean {
  const { tokens } = reading;
  const word = wordOf(tokens[at]);
  const isPlural = SOME.has(wordOf(tokens[head])) || Boolean(tokens[head]?.tags.has('Plural'));
  const base = OPINES.get(word);
  const isThird = base !== undefined && base !== word && /s$/.test(word);
  return (isPlural && isThird) || (/ing$/.test(word) && /^(?:have|has|had)$/.test(wordOf(tokens[at - 1])));
}

/** "Before officials weighed in", "like other critics", "how many people saw", "if critics say", "as far as officials had hoped": nothing is said there. */
export const isSubordinate = ({ tokens }: ClauseReading, { first }: Pick<Phrase, 'first'>): boolean => {
  const before = wordOf(tokens[first - 1]);
  return (
    /^(?:before|until|unless|than|how|like|unlike|if|whether)$/.test(before) ||
    (before === 'as' && /^(?:far|long|much|high|soon|well|quickly)$/.test(wordOf(tokens[first - 2])))
  );
};

/** "Officials have grown specific about what they | believe": the verb right after them is another. */
function hasVerbOfItsOwn(
  { tokens, verbs, verbAt }: ClauseReading,
  { head, last }: Phrase,
  { start, end }: Span,
): boolean {
  if (last !== head + 1) return false;
  let at = last;
  while (tokens[at]?.tags.has('Adverb')) at += 1;
  const verb = verbs[verbAt[at] ?? -1];
  const from = tokens[verb?.first ?? -1]?.start;
  const to = tokens[(verb?.last ?? 0) - 1]?.end;
  return (
    verb !== undefined && from !== undefined && to !== undefined && !verb.gerund && to <= start && from < end
  );
}

/** "Customers who skipped the desk reported", "buyers who want a garden": those of them who did, and not what a group thinks. */
const isSample = (reading: ClauseReading, { last, head }: Phrase, cue: Span): boolean => {
  if (INSIDERS.has(wordOf(reading.tokens[head]))) return false;
  const between = reading.text.slice(reading.tokens[last - 1]?.end, cue.start);
  const verb = lastWordOf(reading, cue);
  return (
    /^ (?:who|that|which) /.test(between) &&
    (/^report/.test(verb) || (/^ \p{L}+ (?:\p{L}+ly )?$/u.test(between) && !SPEAKS.has(verb)))
  );
};

/** To put something to others: "economists who argue". */
const SPEAKS = verbs('argue accuse blame complain warn insist contend object allege protest denounce');

/** "Wall Street expected $2.52 a share": the usual mean of analysts, with its figure. */
export const isConsensus = (reading: ClauseReading, { head }: Phrase, after: number): boolean =>
  /^(?:street|analysts?)$/.test(wordOf(reading.tokens[head])) &&
  /^[^.]{0,40} [$£€]?\d[\d.]{0,6} (?:an?|per) share/.test(
    reading.text.slice(reading.tokens[after - 1]?.end, sentenceOf(reading, head).end),
  );

/** "Officials told residents not to drink it": whom they tell to do a thing they tell nothing. */
export const isOrder = ({ text, tokens }: ClauseReading, after: number): boolean =>
  /^(?:tell|tells|told|advised?|ordered|asked)$/.test(wordOf(tokens[after - 1])) &&
  /^ (?:[\p{L}’'-]+ ){1,3}(?:not )?to \p{Ll}/u.test(
    text.slice(tokens[after - 1]?.end, (tokens[after - 1]?.end ?? 0) + 60),
  );

/** Who give a thing its name in their trade: "what researchers call high-dosage tutoring". */
const TRADE =
  /^(?:researchers?|scientists?|experts?|economists?|doctors?|lawyers?|engineers?|academics?|historians?|planners?|insiders?|traders?|physicians?|scholars?)$/;

/** "Leaders, called superdelegates", "what researchers call tutoring", "others call it the Beast", "an executive called her name". */
export function isNaming(reading: ClauseReading, { first, last, head }: Phrase, at: number): boolean {
  const { tokens, quoteAt } = reading;
  if (!/^(?:call|describe|see|credit)/.test(wordOf(tokens[at]))) return false;
  const before = wordOf(tokens[first - 1]);
  const isTerm =
    (/^(?:what|which)$/.test(before) && TRADE.test(wordOf(tokens[head]))) ||
    (before === 'which' && /^call/.test(wordOf(tokens[at])));
  const isAside = at === last && breakAfter(reading, last - 1);
  const object = tokens.slice(at + 1, at + 4).map(wordOf);
  return (
    isTerm ||
    isAside ||
    (/^(?:it|him|her|them)$/.test(object[0] ?? '') && object[1] === 'the' && (quoteAt[at + 3] ?? -1) < 0) ||
    (/^call/.test(wordOf(tokens[at])) &&
      /^\p{Lu}/u.test(tokens[at + 1]?.text ?? '') &&
      !tokens.slice(at + 2, at + 4).some((token) => /^an?$/.test(wordOf(token)))) ||
    object.some((word) => /^(?:name|names|police|911|999|meeting|condition|ambulance)$/.test(word))
  );
}

/** "Pointed to articles", "more than most people think", "others call it": nothing is put forward. */
export function isIdleWord(reading: ClauseReading, at: number): boolean {
  const { tokens } = reading;
  const word = wordOf(tokens[at]);
  return (
    (/^point/.test(word) && wordOf(tokens[at + 1]) !== 'out') ||
    (/^want/.test(word) && /^to know$/.test(`${wordOf(tokens[at + 1])} ${wordOf(tokens[at + 2])}`)) ||
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

/** "Bakers accused of theft", "workers told to leave", "boys believed to be armed", "some (favoured strongly by Lund)": the participle tells what others hold of the group. */
export const isDoneTo = ({ tokens }: ClauseReading, { head }: Pick<Phrase, 'head'>, at: number): boolean => {
  if (at !== head + 1) return false;
  const next = wordOf(tokens[at + 1]);
  return (
    (CHARGED.test(wordOf(tokens[at])) && next === 'of') ||
    (wordOf(tokens[at]) === 'told' && next === 'to') ||
    (TAKEN_FOR.test(wordOf(tokens[at])) && next === 'to' && /^(?:be|have)$/.test(wordOf(tokens[at + 2]))) ||
    (JUDGED.test(wordOf(tokens[at])) && next === 'as' && !isOfWhat(tokens, head)) ||
    (/(?:ed|en)$/.test(wordOf(tokens[at])) &&
      wordOf(tokens[tokens[at + 1]?.tags.has('Adverb') ? at + 2 : at + 1]) === 'by')
  );
};
/** "What staff members described as a mess": they describe it. */
const isOfWhat = (tokens: ClauseReading['tokens'], head: number): boolean =>
  tokens.slice(Math.max(0, head - 4), head).some((token) => /^(?:what|which|that|whom)$/.test(wordOf(token)));
const CHARGED = /^(?:accused|suspected)$/;
const TAKEN_FOR = /^(?:believed|thought|said|alleged|considered|reported|understood|known|feared|estimated)$/;
const JUDGED = /^(?:described|regarded|viewed|perceived|seen|criticised|criticized|praised|questioned)$/;

/** How many words may describe a group after what brings a view about in it. */
const BROUGHT = 2;

/** "Making customers feel safe", "to help young parents see": what is brought about in a group, and reported of none. */
export const isCaused = ({ tokens }: ClauseReading, { head }: Pick<Phrase, 'head'>, at: number): boolean =>
  OPINES.get(wordOf(tokens[at])) === wordOf(tokens[at]) &&
  tokens
    .slice(Math.max(0, head - BROUGHT), head)
    .some((token) => /^(?:mak(?:e|es|ing)|let(?:s|ting)?|help(?:s|ing)?)$/.test(wordOf(token)));
