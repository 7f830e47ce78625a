import type { ClauseReading } from '../../language/clause';
import { sentenceOf, spanOf } from '../../language/clause';
import { nouns, verbs, words } from '../../language/inflect';
import type { Token } from '../../language/parse';
import { findMatches, indexPatterns, type Match, pattern } from '../../language/pattern';
import { wordOf } from '../../language/words';
import type { Proposal, Rule } from '../rule';
import {
  DISCLOSE,
  GIVE,
  INFORMATION,
  SETTLE,
  TELL,
  TEXTS,
  UNKNOWN,
  WH,
  WITHHOLD,
} from '../words/information';

const NOT_WORDS = new Set(
  words(
    "not never didn't doesn't don't hasn't haven't hadn't wouldn't won't isn't aren't wasn't weren't couldn't can't cannot",
  ),
);
const classes = {
  NOT: NOT_WORDS,
  AUX: new Set(words('has have had did does do would will is are was were could')),
  ADV: (token: Token) =>
    token.tags.has('Adverb') ||
    /^(?:yet|immediately|fully|been|be|further|publicly|also|ever)$/.test(token.normal),
  MOD: (token: Token) =>
    token.tags.has('Adjective') ||
    token.tags.has('Noun') ||
    token.tags.has('Determiner') ||
    token.tags.has('Value'),
  BE: new Set(words('is are was were been be being remain remains remained')),
  HAVE: new Set(words('has have had')),
  WH,
  INFORMATION,
  PLAIN: new Set(
    [...INFORMATION.keys()].filter(
      (word) =>
        !/^(?:evidence|proof|indication|word|cause|reason|cost|result|price|agreement|basis)/.test(word),
    ),
  ),
  GROUNDS: nouns(
    'explanation detail specific timetable timeline deadline evidence proof figure reason date elaboration clarification confirmation announcement information justification',
  ),
  DISCLOSE,
  TELL,
  GIVE,
  WITHHOLD,
  SETTLE,
  TEXT: TEXTS,
  UNKNOWN,
  DECLINE: verbs('decline refuse'),
  SAY_ING: (token: Token) =>
    /ing$/.test(token.normal) &&
    (DISCLOSE.has(token.normal) ||
      TELL.has(token.normal) ||
      GIVE.has(token.normal) ||
      WITHHOLD.has(token.normal)),
  SHOWN: new Set(
    words(
      'disclosed released announced set determined decided published specified given provided explained finalized finalised resolved settled identified named detailed quantified confirmed agreed made',
    ),
  ),
  CLEAR: new Set(words('clear known certain')),
  OWN: new Set(words('a an any the its their his her specific')),
};
const p = (source: string) => pattern(source, classes);

const PATTERNS = indexPatterns([
  // "did not say whether", "would not say who", "has not said when"
  p('[ {AUX}? {NOT} {ADV}* {TELL} {WH} ]'),
  p('[ {AUX}? {NOT} {ADV}* {TELL} on|about? , {WH} ]'),
  // "did not elaborate", "would not specify"
  p('[ {AUX}? {NOT} {ADV}* {DISCLOSE} {WH}? ]'),
  p('[ withhold|withheld|withholding {OWN}? {MOD}* {INFORMATION} ]'),
  // "did not give a date", "did not include the signing of new agreements or spending commitments"
  p('[ {AUX}? {NOT} {ADV}* {GIVE} {OWN}? {MOD}* {INFORMATION} ]'),
  p('[ {AUX}? {NOT} {ADV}* {GIVE} {OWN}? signing of {MOD}* {INFORMATION} or? {MOD}* {INFORMATION}? ]'),
  p('[ {AUX}? {NOT} {ADV}* {GIVE} specific|formal|concrete|new {MOD}* . ]'),
  p('[ {AUX}? {NOT} {ADV}* break {MOD}* down ]'),
  // "don't see details about", "no one has offered any information", "do not provide any insight into"
  p('[ {AUX}? {NOT} {ADV}* see|have {OWN}? {MOD}? details|specifics|answers about|on|of|for|to|yet ]'),
  p(
    '[ no|nobody|neither|none one|side|party? has|have|had|would|could? {ADV}? {GIVE} any? {MOD}? {INFORMATION} ]',
  ),
  p('[ {AUX}? {NOT} {ADV}* {GIVE} any {MOD}? insight|insights|clarity|sense ]'),
  p('[ without making any attempt|effort to explain|justify|verify|substantiate ]'),
  p('[ {BE} still being gathered|determined|worked|finalized|finalised|negotiated|decided|investigated ]'),
  p('[ details {BE} still being? . ]'),
  p(
    '[ few|little|scant {MOD}? details|specifics|information|evidence about|on|of|for|have|has|were|was|are|is ]',
  ),
  p('[ {BE} {ADV}? short|light|thin|scant on details|specifics|detail|substance ]'),
  p('[ {AUX}? {NOT} {ADV}* rule out ]'),
  // "declined to say how many", "refused to discuss the case"
  p('[ {DECLINE} to {ADV}? {WITHHOLD} {WH}? ]'),
  p("[ would not|wouldn't {ADV}? {WITHHOLD} {WH}? ]"),
  p('[ neither|nobody|none {MOD}? would|could|will {ADV}? {WITHHOLD} {WH}? ]'),
  // "without giving a figure", "without elaborating", "without a timetable"
  p('[ without {SAY_ING} {WH}? {OWN}? {MOD}? {INFORMATION}? ]'),
  p('[ without {OWN}? {MOD}? {GROUNDS} ]'),
  // "no figures for investment were given", "no text was released"
  p('[ no {MOD}? {INFORMATION} for|of|on? {MOD}? {MOD}? was|were|is|are|has|have been? {ADV}? {SHOWN} ]'),
  // "gave no details", "contains no target for", "offered few specifics", "there was no explanation"
  p('[ {GIVE} no|few|little {MOD}? {INFORMATION} ]'),
  p('[ there is|was|are|were|has|have been? no|little {MOD}? {PLAIN} ]'),
  // "it is not clear who", "remains unclear", "it was not known whether"
  p('[ {BE} {NOT}? {ADV}* {UNKNOWN} {WH}? ]'),
  p('[ {BE} {NOT} {ADV}* {CLEAR} , {WH} ]'),
  p("[ isn't|wasn't|aren't|weren't {ADV}* {CLEAR} {WH} ]"),
  p('[ {BE} {NOT} {ADV}* {CLEAR} from . . ]'),
  p('[ remains|remain|remained to be seen|decided|determined|worked ]'),
  p('[ {HAVE} yet to be? {SETTLE} ]'),
  p('[ {BE} yet to be? {SETTLE} ]'),
  p('[ {INFORMATION} {BE} {NOT} {ADV}* known|clear|available|final ]'),
  p('[ {INFORMATION} {BE} {ADV}? kept confidential|secret|private|sealed ]'),
  p('[ {BE} {ADV}? been? vague|silent|noncommittal|coy|evasive about|on ]'),
  // "terms were not disclosed", "has not yet been set"
  p('[ {INFORMATION} {ADV}? {BE} {NOT} {ADV}* {SHOWN} ]'),
  p(
    '[ {HAVE} {NOT} {ADV}* been {ADV}* disclosed|determined|specified|explained|set|finalized|finalised|settled|decided|announced ]',
  ),
  p('[ was|were|is|are {NOT} {ADV}* disclosed|specified|quantified|explained|described|named|identified ]'),
  p('[ {AUX}? {NOT} {ADV}* made? public ]'),
  p('[ make|makes|made no mention of ]'),
  p('[ {TEXT} {NOT} {ADV}* mention ]'),
  p('[ left it at that ]'),
  p('[ stop|stopped|stops short of {SAY_ING} ]'),
  p('[ details {BE} scarce|sparse|scant|few|vague ]'),
  p(
    '[ an? undisclosed|unspecified amount|sum|number|location|fee|price|terms|buyer|reason|reasons|cause|date|donor|donors|period|investor|client|issue|issues|charges ]',
  ),
]);

export const absence: Rule = {
  id: 'absence',
  title: 'Said to be missing',
  why: 'The article itself admits a gap: the most useful place to ask on.',
  question: 'Who could supply what is missing, and does any other report?',
  examples: {
    flagged: [
      'The communique [made no mention of] a timetable for the withdrawal.',
      'The minister [declined to say how] many inspectors would be hired.',
      'Financial [terms were not disclosed].',
      'It [remains unclear who] will pay for the bridge.',
      'The two sides [have yet to agree] on a list of covered goods.',
      'The mayor [has not said when] the pool will open.',
      'The firm closed the plant [without giving a reason].',
      'The letter [gave no date] for the move.',
      '[Neither side would say whether] prisoners had been discussed.',
      'The court [has not yet set a date].',
      'The [motive was not immediately known].',
      '[No decision has been made] on the site.',
      'The agency [did not estimate how] many had come.',
      `[No one has offered any information] about the fund.`,
      `The pages [do not provide any insight] into the deals.`,
      `The film [does not answer whether] the driver had a knife.`,
      `“I [don’t see details about] who is left out,” she said.`,
      `The facts around the fire [are still being gathered].`,
      `His plan [is light on details].`,
    ],
    quiet: [
      'The council did not raise taxes this year.',
      'The company did not respond to a request for comment.',
      'The treaty does not cover fishing boats under 12 metres.',
      'He said he was not worried.',
      'She did not attend the hearing on Tuesday.',
      'The bridge was not built until 1931.',
      'It was not clear at first who had won, but by midnight the margin was 312 votes.',
      'The ministry declined to comment.',
      'He could not be reached for comment.',
      'She does not have a car.',
      'The court set a date of June 3.',
      'The team has yet to lose a match.',
      'He left without saying goodbye.',
      'No arrests were made.',
      'The path is not clear.',
      'There is no increase in the income tax.',
      'There was no evidence against him, the judge ruled.',
      'He did not know the man.',
      'They do not have a plan to move.',
      'The pupils built it without extra guidance.',
      'He blamed one party, without naming the former mayor Ana Ruiz.',
      'The owners moved the money without disclosing the transfer.',
      `It goes without saying that taxes are high.`,
      `They walked by without saying, “This is it.”`,
      `The party would be wrong to go on without a plan.`,
      `The guests never mentioned the name Ana Ruiz.`,
      `He did not answer the door.`,
      `The road is still being built.`,
      `He could not find answers in the book.`,
      `She did not address the crowd.`,
      'There was no basis for a charge, she said.',
      'It is wrong for a mayor to refuse to release the letters.',
    ],
  },
  find: (reading) =>
    findMatches(reading, PATTERNS)
      .filter((match) => !isSettledLater(reading, match))
      .map((match) => toProposal(reading, match)),
};

/** "It was not clear at first …, but by midnight …". */
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

/** "It goes without saying", "without saying, “…”", "never mentioned the name Ana Ruiz": nothing is kept back. */
function isIdle(reading: ClauseReading, { first, last }: Match): boolean {
  const { tokens, text } = reading;
  const end = tokens[last - 1]?.end ?? 0;
  return (
    /^(?:go|goes|went|going)$/.test(wordOf(tokens[first - 1])) ||
    (wordOf(tokens[first - 1]) === 'to' && /^(?:refuse|decline)$/.test(wordOf(tokens[first]))) ||
    /^,? ?["“]/.test(text.slice(end, end + 3)) ||
    (/^names?$/.test(wordOf(tokens[last - 1])) && /^ \p{Lu}/u.test(text.slice(end, end + 2)))
  );
}

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

function toProposal(reading: ClauseReading, match: Match): Proposal {
  const span = spanOf(reading, match.first, match.last);
  const missing = reading.tokens
    .slice(match.first, match.last)
    .filter(({ normal }) => INFORMATION.has(normal));
  const asked = reading.tokens.slice(match.first, match.last).find(({ normal }) => WH.has(normal));
  const what = missing.at(-1)?.text.toLowerCase();
  return {
    ...span,
    question: what
      ? `The article says that the ${what} ${/s$/.test(what) ? 'are' : 'is'} missing: who could supply ${/s$/.test(what) ? 'them' : 'it'}, and does any other report?`
      : asked
        ? `The article leaves open ${asked.normal === 'if' ? 'whether' : asked.normal}: who could answer, and does any other report?`
        : 'Who could supply what is missing, and does any other report?',
    because: `the article itself says what is missing: "${reading.text.slice(span.start, span.end)}"`,
    answer: 'none',
    about: `absence ${match.first}`,
  };
}
