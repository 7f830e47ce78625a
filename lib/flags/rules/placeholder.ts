import { type ClauseReading, spanOf } from '../../language/clause';
import { findMatches, type Match } from '../../language/pattern';
import { wordOf } from '../../language/words';
import { EXAMPLES } from '../examples/placeholder';
import { CLAIMED, PATTERNS } from '../patterns/placeholder';
import type { Rule } from '../rule';
import { findUnnamedThings, isBrief } from '../unnamed-things';

export const placeholder: Rule = {
  id: 'placeholder',
  title: 'A word in place of the content',
  why: '“Measures” may be anything; the reader cannot judge them unseen.',
  question: 'Which ones? What does it actually contain?',
  examples: EXAMPLES,
  find: (reading, attributions) => [
    ...findUnnamedThings(reading, attributions),
    ...findMatches(reading, PATTERNS)
      .filter(
        (match) =>
          !isBodily(reading, match) &&
          !isSingular(reading, match) &&
          !isExtra(reading, match) &&
          !isQuoted(reading, match),
      )
      .concat(findMatches(reading, CLAIMED).filter((match) => !isBrief(reading, match.first)))
      .map((match) => {
        const span = spanOf(reading, match.first, match.last);
        const said = reading.text.slice(span.start, span.end);
        const noun = reading.tokens[match.last - 1]?.text.toLowerCase() ?? 'ones';
        return {
          ...span,
          question: `Which ${noun}? What do they contain?`,
          because: `"${said}" stands in for the content`,
          answer: 'list' as const,
          about: said.toLowerCase(),
        };
      }),
  ],
};

/** "A bold reform" is one thing that the sentence goes on to tell of. */
const isSingular = (reading: ClauseReading, { first, last }: Match): boolean =>
  !/s$|interest$|concern$|action$|remained$|taken$|table$|authority$|discretion$|dialogue$|discussion$|exchange$|meeting$|conversation$|cooperation$|coordination$|framework$|understanding$|arrangement$/.test(
    wordOf(reading.tokens[last - 1]),
  ) && wordOf(reading.tokens[first]) !== 'some';

/** "Several steps back": a walk, not a policy. */
const isBodily = (reading: ClauseReading, { last }: Match): boolean =>
  /^(?:back|forward|away|closer|ahead|further|down|up)$/.test(wordOf(reading.tokens[last]));

/** "Engine faults and other problems", "and other technical issues", "practical concerns": examples stand before, or it is a kind. */
const isExtra = ({ tokens }: ClauseReading, { first, last }: Match): boolean => {
  const at = wordOf(tokens[first]) === 'other' ? first : first - 1;
  return (
    (wordOf(tokens[at]) === 'other' && /^(?:and|or|any|no|among|than|with)$/.test(wordOf(tokens[at - 1]))) ||
    wordOf(tokens[first - 1]) === 'from' ||
    (/^(?:practical|meaningful)$/.test(wordOf(tokens[first])) &&
      /^(?:concern|issue|problem|question|benefit)s?$/.test(wordOf(tokens[last - 1])))
  );
};

const isQuoted = (reading: ClauseReading, { first }: Match): boolean => (reading.quoteAt[first] ?? -1) >= 0;
