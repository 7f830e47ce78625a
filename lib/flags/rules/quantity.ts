import type { Attribution } from '../../core/analysis';
import { type ClauseReading, sentenceOf, spanOf } from '../../language/clause';
import type { Token } from '../../language/parse';
import { findMatches, type Match } from '../../language/pattern';
import { breakAfter, wordOf } from '../../language/words';
import { EXAMPLES } from '../examples/quantity';
import { COUNTED } from '../examples/quantity-counts';
import { PATTERNS } from '../patterns/quantity';
import type { Rule } from '../rule';
import { saidAround } from '../said';
import { isSupposed } from '../supposed';
import { LEAPT, MAGNITUDE, MEASURABLE } from '../words/size';

export const quantity: Rule = {
  id: 'quantity',
  title: 'Size without a figure',
  why: 'How big a thing is decides what the claim is worth.',
  question: 'How much or how many, compared with what, and who counted?',
  examples: {
    flagged: [...EXAMPLES.flagged, ...COUNTED.flagged],
    quiet: [...EXAMPLES.quiet, ...COUNTED.quiet],
  },
  find: (reading, attributions) =>
    findMatches(reading, PATTERNS)
      .filter(
        (match) =>
          (!isGeneral(reading, match) ||
            /^(?:effective|successful)$/.test(wordOf(reading.tokens[match.first + 1]))) &&
          !isPlay(reading, match) &&
          !isUnmeasured(reading, match) &&
          !isDefinite(reading, match) &&
          !/^(?:things?)$/.test(wordOf(reading.tokens[match.last - 1])) &&
          !isAsked(reading, match) &&
          !isPersonal(reading, match) &&
          !isSupposed(reading, match.first) &&
          !isCountedBySomebody(reading, match, attributions) &&
          !/^(?:years|work|time|love|fun|respect|pride|relief|emotion|emotions|sympathy|grief|joy|laughter|applause)$/.test(
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
          // a number of calls is no answer to "too many"
          answer: /\b(?:enough|too)\b/.test(said) ? ('none' as const) : ('figure' as const),
          about: said.toLowerCase(),
        };
      }),
};

/** "Billions of dollars worth of chips", "for millions of people": a way of speaking. */
function isPlay(reading: ClauseReading, { first, last }: Match): boolean {
  const { tokens } = reading;
  if (!/^(?:dozens|scores)$/.test(wordOf(tokens[first])) && !MAGNITUDE.has(wordOf(tokens[first])))
    return false;
  return (
    wordOf(tokens[last]) === 'worth' ||
    // a crowd that looks on is colour
    /^(?:watching|cheering|waving|waiting|singing|dancing|got|sat|stood|clapped|sang|danced|waited|watched|queued|filed)$/.test(
      wordOf(tokens[last]),
    ) ||
    // "for millions of people": as many as one likes
    (/^(?:millions|billions)$/.test(wordOf(tokens[first])) &&
      /^(?:for|to|among|by)$/.test(wordOf(tokens[first - 1])) &&
      !tokens.slice(first, last).some(({ normal }) => /^(?:dollars|euros|pounds)$/.test(normal)))
  );
}

/** "Long-term costs", "no impact": no size. */
function isDefinite({ tokens, text }: ClauseReading, { first, last }: Match): boolean {
  const said = tokens.slice(first, last).map(wordOf);
  return (
    (text[tokens[first]?.end ?? 0] === '-' &&
      !/^(?:neck|double|triple|single)$/.test(wordOf(tokens[first]))) ||
    (/^(?:any|no)$/.test(wordOf(tokens[first - 1])) &&
      said.some((word) => /^(?:impact|effect|influence|difference)$/.test(word))) ||
    (said.some((word) => /^differences?$/.test(word)) &&
      tokens
        .slice(Math.max(0, first - 2), first)
        .some((token) => /^ma(?:ke|kes|de|king)$/.test(wordOf(token))))
  );
}

/** "He had received hundreds of letters, Ruiz said": the counter is named. */
function isCountedBySomebody(
  reading: ClauseReading,
  match: Match,
  attributions: readonly Attribution[],
): boolean {
  const { tokens } = reading;
  if (
    !/^too$/.test(wordOf(tokens[match.first])) &&
    !MAGNITUDE.has(wordOf(tokens[match.first])) &&
    !isMajority(reading, match)
  )
    return false;
  const span = spanOf(reading, match.first, match.last);
  const { start, end } = sentenceOf(reading, match.first);
  if (isMajority(reading, match)) return POLLED.test(reading.text.slice(start, end));
  // A sum, or jobs to boast of, could be told exactly by whoever names them so roughly.
  if (/\b(?:dollars|pounds|euros|jobs|employees)\b|[$£€]/.test(reading.text.slice(span.start, span.end)))
    return false;
  return saidAround(reading, attributions, span).some(
    ({ kind, content }) =>
      (kind === 'named' || kind === 'institution') &&
      content.some((said) => said.start <= span.start && span.end <= said.end),
  );
}

const isMajority = ({ tokens }: ClauseReading, { first, last }: Match): boolean =>
  tokens.slice(first, last).some((token) => wordOf(token) === 'majority');
const POLLED = /\b(?:according to|polls?|survey)\b/;

/** "The falcon soared": to leap is a size only for what is measured. */
function isUnmeasured(reading: ClauseReading, { first, last }: Match): boolean {
  if (last - first > 1 || !LEAPT.has(wordOf(reading.tokens[first]))) return false;
  const subject = reading.verbs[reading.verbAt[first] ?? -1]?.subject;
  return !subject || !MEASURABLE.has(wordOf(reading.tokens[subject.head]));
}

/** "How many firms", "the most honest man", "two more aides": no count is claimed. */
function isAsked(reading: ClauseReading, { first }: Match): boolean {
  const { tokens } = reading;
  const before = wordOf(tokens[first - 1]);
  const opens = wordOf(tokens[first]);
  const { first: from, last: to } = sentenceOf(reading, first);
  if (opens === 'most' && to - from < ASIDE) return true;
  if (breakAfter(reading, first - 1)) return false;
  if (/^(?:many|much|few)$/.test(opens))
    return (
      /^(?:how|too|matter|however)$/.test(before) ||
      (before === 'as' && tokens.slice(first, first + 8).some((token) => wordOf(token) === 'as'))
    );
  // "recommendations on increasing salaries": a plan, not a change
  // "needs a majority of the votes": a threshold
  if (/^(?:a|the)$/.test(opens) && wordOf(tokens[first + 1]) === 'majority')
    return /^(?:needs?|needed|requires?|required|wins?|without)$/.test(before);
  if (/^(?:increasing|reducing|raising|lowering|shrinking|expanding)$/.test(opens))
    return /^(?:on|at|by|to|for)$/.test(before);
  if (opens === 'more')
    return (
      /^(?:the|no|any|or|much|many|some|few|once|collect|find|get|raise)$/.test(before) ||
      isNumber(tokens[first - 1])
    );
  return (
    opens === 'most' && (/^(?:the|one|two|three|its|his|her|their)$/.test(before) || /['’]s$/.test(before))
  );
}

/** "Most drivers took one": a sentence of fewer words claims nothing. */
const ASIDE = 5;

const isNumber = (token: Token | undefined): boolean => token?.tags.has('Value') ?? false;

/** "We have so many friends", "when you eat a lot": a feeling or a rule of life, unless money is meant. */
function isPersonal(reading: ClauseReading, { first, last }: Match): boolean {
  const { tokens } = reading;
  if (tokens.slice(first, last).some((token) => MAGNITUDE.has(wordOf(token)) || MONEY.test(wordOf(token))))
    return false;
  const sentence = sentenceOf(reading, first);
  const quoted = (reading.quoteAt[first] ?? -1) >= 0;
  if (quoted && tokens.slice(first, last).some((token) => PRAISE.test(wordOf(token)))) return true;
  return tokens
    .slice(sentence.first, sentence.last)
    .some((token) => (quoted ? PERSONAL : YOU).test(token.text));
}

const MONEY = /^(?:money|cash|dollars?|jobs?|sums?|billions?|millions?|fortune|costs?|taxes|votes?)$/;
/** "“It was a great success,” she said". */
const PRAISE = /^(?:success|successful|effective|thriving|booming|flourishing)$/;
const YOU = /^(?:[Yy]ou|[Yy]our|I|[Mm]y)(?:['’]\p{L}+)?$/u;
const PERSONAL = /^(?:I|[Ww]e|[Yy]ou|[Mm]y|[Oo]ur|[Yy]our|me|us)(?:['’]\p{L}+)?$/u;

/** "A breach can lead to delays and heavy losses", "may cut jobs": true of breaches, or not so yet. */
function isGeneral(reading: ClauseReading, { first }: Match): boolean {
  const { first: from } = sentenceOf(reading, first);
  for (let at = first - 1; at >= Math.max(from, first - 16); at -= 1) {
    const verb = reading.verbs[reading.verbAt[at] ?? -1];
    if (!verb) continue;
    const opens = wordOf(reading.tokens[verb.subject?.first ?? -1]);
    return (
      (verb.modal === 'can' && /^an?$/.test(opens)) ||
      (first - at < 4 && /^(?:may|might|could)$/.test(verb.modal ?? ''))
    );
  }
  return false;
}

const asks = (said: string): string =>
  /of|few|many|more/.test(said)
    ? 'How many exactly, and who counted?'
    : 'By how much, compared with what, and who measured it?';
