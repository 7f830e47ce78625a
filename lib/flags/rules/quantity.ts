import { type ClauseReading, sentenceOf, spanOf } from '../../language/clause';
import { findMatches, type Match } from '../../language/pattern';
import { wordOf } from '../../language/words';
import { PATTERNS } from '../patterns/quantity';
import type { Rule } from '../rule';
import { LEAPT, MAGNITUDE, MEASURABLE } from '../words/size';

export const quantity: Rule = {
  id: 'quantity',
  title: 'Size without a figure',
  why: 'How big a thing is decides what the claim is worth.',
  question: 'How much or how many, compared with what, and who counted?',
  examples: {
    flagged: [
      'The law led to [a significant drop in] evictions.',
      '[Tens of thousands of people] joined the march.',
      'The company’s profit [fell sharply] in the spring.',
      'The tariff has [badly hurt] the region’s growers.',
      'Rents have [soared] since the mill opened.',
      'The storm caused [extensive damage to] the harbour.',
      '[Dozens of homes] were destroyed.',
      '[Hundreds of tractors] blocked the road.',
      'The new line is [significantly cheaper].',
      'Sales have been [badly hit] by the strike, in which two of the 40 ferries that the owner leased last spring burned.',
      'Small growers have been [hit hardest].',
      '[Thousands of sheep] have died.',
      'It has lost [a large share of the market].',
      'The survey shows [a sharp rise from] the year before.',
      'Its shares [tumbled] on the first day.',
      `[Hundreds were arrested] at the march.`,
      `Farmers are now achieving [good yields].`,
      `[Soaring costs] have hurt the firm.`,
      `Gardens have [contributed significantly] to what is eaten.`,
      `The order is valued at $8 billion, but a [steep discount] is usual.`,
      'The project has [cost taxpayers millions].',
      '[Most of the money] went to two firms.',
      '[A number of workers] were hurt.',
      '[Numerous complaints] have been filed.',
      'There was [strong demand] for the bonds.',
      '[Turnout was low].',
      'It set aside a [smaller than expected] sum.',
      'The cost is [far higher than] the town had planned.',
      'Profits [exceeded expectations].',
      'The tunnel is [well over budget].',
      'It has [made little progress].',
    ],
    quiet: [
      'She is the vastly more experienced rival.',
      'The leak touched thousands of emails. Police counted 30,000 emails in all.',
      'Evictions fell 18% in the year after the law took effect.',
      'Police put the crowd at between 20,000 and 25,000.',
      'Several members arrived late.',
      'It was a significant speech.',
      'Profit fell sharply, to $12 million from $31 million.',
      'The falcon soared over the hall.',
      'The storm caused damage of $3 million.',
      'The star is millions of miles away.',
      'Several people waited outside.',
      'It was a long speech.',
      'The line is cheaper, at $3 a ride.',
      'He turned sharply to the left.',
      'She was badly hurt in the crash.',
      'He was severely injured in the fall.',
      'Small growers have been hit hardest, losing 40% of the crop.',
      'The wall was hit hard by the car.',
      'The acrobat tumbled from the wire.',
      'Prices tumbled on Monday, to $4 from $7.',
      'The chief spoke of significant staff shortages, with 3,000 posts empty.',
      'Police counted 4,200 people on the bridge. Thousands of people stayed overnight.',
      'Thousands of people crossed the bridge. The march ended at noon. Police counted 4,200 people.',
      `He made a good profit.`,
      `He sells billions of dollars worth of chips.`,
      `As one of the many thousands of people with such a board, I was glad.`,
      `He spent much of the summer in Bern.`,
      `The falcon flew over a steep slope.`,
      `Dozens left early.`,
      'The project has cost taxpayers $4 million.',
      'Most of the town was asleep.',
      'The tunnel is well over the hill.',
      'Turnout was 41%.',
      'He made a list.',
      'Profits exceeded expectations by 12%.',
      'Fewer than 20 people came.',
      'The cost is far higher than planned, at $31 million.',
      'The high wall fell.',
      'He lost his hat.',
      'A strong man lifted it.',
    ],
  },
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
