import { type ClauseReading, isQuotedAt, spanOf } from '../../language/clause';
import { nouns } from '../../language/inflect';
import type { Token } from '../../language/parse';
import { findMatches, type Match, type PatternIndex } from '../../language/pattern';
import { wordOf } from '../../language/words';
import { EXAMPLES } from '../examples/placeholder';
import { ACTED } from '../examples/placeholder-acts';
import { LEAD } from '../gate';
import { isAccount, isInAside, isRemark, isWovenIn } from '../nobody-meant';
import { BY_DEGREE, CLAIMED, PATTERNS } from '../patterns/placeholder';
import { ACTS, SUMMED_UP } from '../patterns/placeholder-acts';
import { TALKED_OF } from '../patterns/placeholder-talks';
import { joinExamples, type Proposal, type Rule } from '../rule';
import { findUnnamedThings, isBrief } from '../unnamed-things';

export const placeholder: Rule = {
  id: 'placeholder',
  title: 'A word in place of the content',
  why: '“Measures” may be anything; the reader cannot judge them unseen.',
  question: 'Which ones? What does it actually contain?',
  ask: (reading, { first, last }) => askContent(nounIn(reading.tokens.slice(first, last))),
  examples: joinExamples(EXAMPLES, ACTED),
  find: (reading, attributions) => [
    ...findUnnamedThings(reading, attributions),
    ...findMatches(reading, PATTERNS)
      .filter(
        (match) =>
          !isBodily(reading, match) &&
          !isSingular(reading, match) &&
          !isExtra(reading, match) &&
          !isRest(reading, match) &&
          (!isQuotedAt(reading, match.first) ||
            isWovenIn(reading, match.first) ||
            isAccount(reading, match.first)),
      )
      .concat(
        claimed(reading, CLAIMED),
        claimed(reading, ACTS),
        claimed(reading, TALKED_OF),
        claimed(reading, SUMMED_UP).filter((match) => !isInLead(reading, match)),
      )
      .map((match) => toProposal(reading, match)),
    ...claimed(reading, BY_DEGREE).map((match) => ({ ...toProposal(reading, match), severity: 1 as const })),
  ],
};

/** Matches in sentences long enough to claim something, that are not what a thing is judged to be. */
const claimed = (reading: ClauseReading, patterns: PatternIndex): Match[] =>
  findMatches(reading, patterns).filter(
    (match) =>
      !isBrief(reading, match.first) &&
      !isJudged(reading, match) &&
      !isRest(reading, match) &&
      !isRemark(reading, match.first) &&
      !isInAside(reading, match.first),
  );

const isInLead = ({ tokens }: ClauseReading, { first }: Match): boolean =>
  (tokens[first]?.sentence ?? 0) < LEAD;

/** "The toll was outrageous conduct", "hailed as bold moves", "these dubious actions", "practices in docking pay": told where it stands or before. */
const isJudged = ({ tokens }: ClauseReading, { first, last }: Match): boolean =>
  (/^(?:is|are|was|were|be|been|as|the|this|these|those|all|such)$/.test(wordOf(tokens[first - 1])) &&
    !tokens.slice(Math.max(0, first - 3), first - 1).some((token) => wordOf(token) === 'there')) ||
  (/^(?:in|of|by)$/.test(wordOf(tokens[last])) && /ing$/.test(wordOf(tokens[last + 1])));

function toProposal(reading: ClauseReading, { first, last }: Match): Proposal {
  const span = spanOf(reading, first, last);
  const said = reading.text.slice(span.start, span.end);
  const noun = nounIn(reading.tokens.slice(first, last));
  return {
    ...span,
    question: askContent(noun),
    because: `"${said}" stands in for the content`,
    answer: 'list',
    about: said.toLowerCase(),
  };
}

/** The thing that words stand in for: "areas of common ground" are areas; the tagger may take "missteps" or "favours" for a verb. */
const nounIn = (words: readonly Token[]): string => {
  const areas = words.find((token, at) => wordOf(token) === 'areas' && wordOf(words[at + 1]) === 'of');
  const noun =
    areas ??
    words.findLast(
      ({ tags, text }, at) =>
        !tags.has('Pronoun') &&
        !tags.has('ProperNoun') &&
        (tags.has('Noun') || (at === words.length - 1 && /s$/.test(text))),
    );
  return noun?.text.toLowerCase() ?? 'ones';
};

/** Texts, bargains and acts of office, which have contents. */
const CONTAINERS = nouns(
  'package plan proposal reform law regulation rule program programme framework agreement deal pact accord policy provision guideline initiative strategy recommendation understanding arrangement amendment offer',
);
const TALKS = nouns('talk dialogue discussion exchange meeting conversation');

/** "Measures" contain something, talks have a course; problems, people and favours are one or another. */
function askContent(noun: string): string {
  if (TALKS.has(noun)) return 'What was discussed, and with what result?';
  if (!CONTAINERS.has(noun)) return `Which ${noun} exactly?`;
  return `Which ${noun}? What ${/[^s]s$/.test(noun) ? 'do they' : 'does it'} contain?`;
}

/** "A bold reform" is one thing that the sentence goes on to tell of. */
const isSingular = (reading: ClauseReading, { first, last }: Match): boolean =>
  !/s$|interest$|concern$|action$|remain(?:ed)?$|persist$|made$|announced$|taken$|table$|authority$|discretion$|dialogue$|discussion$|exchange$|meeting$|conversation$|cooperation$|coordination$|framework$|understanding$|arrangement$/.test(
    wordOf(reading.tokens[last - 1]),
  ) && wordOf(reading.tokens[first]) !== 'some';

/** "Several steps back": a walk, not a policy. */
const isBodily = (reading: ClauseReading, { last }: Match): boolean =>
  /^(?:back|forward|away|closer|ahead|further|down|up)$/.test(wordOf(reading.tokens[last]));

/** "On tolls and a range of other matters": an example stands before. */
const isRest = ({ tokens }: ClauseReading, { first, last }: Match): boolean =>
  /^(?:and|or)$/.test(wordOf(tokens[first - 1])) &&
  tokens.slice(first, last).some((token) => wordOf(token) === 'other');

/** "Engine faults and other problems", "and other technical issues", "practical concerns", "no further action": examples stand before, it is a kind, or there is none. */
const isExtra = ({ tokens }: ClauseReading, { first, last }: Match): boolean => {
  const at = wordOf(tokens[first]) === 'other' ? first : first - 1;
  return (
    (wordOf(tokens[at]) === 'other' && /^(?:and|or|any|no|among|than|with)$/.test(wordOf(tokens[at - 1]))) ||
    /^(?:from|no|any|without)$/.test(wordOf(tokens[first - 1])) ||
    (/^(?:practical|meaningful)$/.test(wordOf(tokens[first])) &&
      /^(?:concern|issue|problem|question|benefit)s?$/.test(wordOf(tokens[last - 1])))
  );
};
