import type { ClauseReading } from '../../language/clause';
import { sentenceOf, spanOf } from '../../language/clause';
import { findMatches, type Match } from '../../language/pattern';
import { wordOf } from '../../language/words';
import { PATTERNS } from '../patterns/absence';
import type { Proposal, Rule } from '../rule';
import { INFORMATION, WH } from '../words/information';

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
      '[It’s unclear how] much has been spent.',
      'They [do not, however, provide any insight] into the deals.',
      '[No one knows who] will pay.',
      '[There was no word on] casualties.',
      'He was dismissed over [unspecified misconduct].',
      'The cause [remains unexplained].',
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
      'There was no word from the mayor.',
      'No one knows her.',
      'The shop remains open.',
      'They do not, however, eat meat.',
      'It’s clear.',
      'He did not name a tune.',
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
