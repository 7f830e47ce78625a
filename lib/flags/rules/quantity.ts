import { type ClauseReading, sentenceOf, spanOf } from '../../language/clause';
import { findMatches, type Match } from '../../language/pattern';
import { wordOf } from '../../language/words';
import { EXAMPLES } from '../examples/quantity';
import { PATTERNS } from '../patterns/quantity';
import type { Rule } from '../rule';
import { LEAPT, MAGNITUDE, MEASURABLE } from '../words/size';

export const quantity: Rule = {
  id: 'quantity',
  title: 'Size without a figure',
  why: 'How big a thing is decides what the claim is worth.',
  question: 'How much or how many, compared with what, and who counted?',
  examples: EXAMPLES,
  find: (reading) =>
    findMatches(reading, PATTERNS)
      .filter(
        (match) =>
          !isCheckableNowhere(reading, match) &&
          !isGeneral(reading, match) &&
          !isPlay(reading, match) &&
          !isUnmeasured(reading, match) &&
          !/^(?:years|criticism|attention|interest|work|time|love|fun|respect|pride)$/.test(
            wordOf(reading.tokens[match.last - 1]),
          ),
      )
      .map((match) => {
        const span = spanOf(reading, match.first, match.last);
        const said = reading.text.slice(span.start, span.end);
        return {
          ...span,
          question: asks(said),
          because: `"${said}" gives a size and no figure`,
          answer: 'figure' as const,
          about: said.toLowerCase(),
        };
      }),
};

/** "One of the thousands of people", "billions of dollars worth of chips", "for millions of us": a way of speaking. */
function isPlay(reading: ClauseReading, { first, last }: Match): boolean {
  const { tokens } = reading;
  if (!MAGNITUDE.has(wordOf(tokens[first]))) return false;
  return (
    /^(?:worth)$/.test(wordOf(tokens[last])) ||
    (/^(?:the|many)$/.test(wordOf(tokens[first - 1])) &&
      tokens.slice(Math.max(0, first - 4), first).some(({ normal }) => normal === 'one'))
  );
}

/** "The falcon soared": to leap is a size only for what is measured. */
function isUnmeasured(reading: ClauseReading, { first, last }: Match): boolean {
  if (last - first > 1 || !LEAPT.has(wordOf(reading.tokens[first]))) return false;
  const subject = reading.verbs[reading.verbAt[first] ?? -1]?.subject;
  return !subject || !MEASURABLE.has(wordOf(reading.tokens[subject.head]));
}

/** "A breach can lead to heavy losses": true of breaches, not told of one. */
function isGeneral(reading: ClauseReading, { first }: Match): boolean {
  const { first: from } = sentenceOf(reading, first);
  for (let at = first - 1; at >= Math.max(from, first - 8); at -= 1) {
    const verb = reading.verbs[reading.verbAt[at] ?? -1];
    if (verb)
      return (
        verb.modal === 'can' ||
        verb.modal === 'may' ||
        verb.modal === 'might' ||
        verb.modal === 'could' ||
        verb.modal === 'would'
      );
  }
  return false;
}

/** Inside quotation marks a size is mostly feeling, not a claim that could be checked. */
const isCheckableNowhere = (reading: ClauseReading, { first }: Match): boolean =>
  (reading.quoteAt[first] ?? -1) >= 0 && !/^(?:created|saved|lost)$/.test(wordOf(reading.tokens[first - 1]));

const asks = (said: string): string =>
  /of|few|many|more/.test(said)
    ? 'How many exactly, and who counted?'
    : 'By how much, compared with what, and who measured it?';
