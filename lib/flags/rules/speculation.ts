import type { Attribution } from '../../core/analysis';
import { overlaps } from '../../core/span';
import { type ClauseReading, isQuotedAt, lastWordOf, sentenceOf, spanOf } from '../../language/clause';
import type { Token } from '../../language/parse';
import { findMatches, type Match } from '../../language/pattern';
import { HOLDERS, INSIDERS, ROLES } from '../../language/speakers';
import { isVerbAt } from '../../language/verb-group';
import { wordOf } from '../../language/words';
import { EXAMPLES } from '../examples/speculation';
import { hasGround } from '../grounds';
import { isNegated } from '../holders';
import { isNoForecast } from '../no-forecast';
import { FORECASTS, MEANINGS, ODDS } from '../patterns/speculation';
import type { Rule } from '../rule';
import { saidAround } from '../said';
import { OPINES } from '../words/cues';
import { FORESEE } from '../words/undertakings';

export const speculation: Rule = {
  id: 'speculation',
  title: 'A forecast nobody owns',
  why: 'A prediction or reading of motives without an owner or a reason cannot turn out wrong.',
  question: 'Who expects this, on what basis, and what else could happen?',
  examples: EXAMPLES,
  find: (reading, attributions) =>
    [
      ...findMatches(reading, FORECASTS).filter(
        (match) =>
          isImpersonal(reading, match) && !isNoForecast(reading, match) && !hasGround(reading, match),
      ),
      ...findMatches(reading, ODDS).filter(
        (match) => isAboutAffairs(reading, match) && !hasGround(reading, match),
      ),
      ...findMatches(reading, MEANINGS).filter(
        (match) => !isAsked(reading, match) && !isDoneBySomebody(reading, match),
      ),
    ]
      .filter(
        (match) =>
          !reading.tokens
            .slice(Math.max(0, match.first - 1), match.last + 1)
            .some((token) => /^(?:you|i|we)$/.test(wordOf(token))) &&
          !isQuotedAt(reading, match.first) &&
          reading.tokens[match.first]?.text !== 'May' &&
          !isOwned(reading, match, attributions),
      )
      .map((match) => {
        const span = spanOf(reading, match.first, match.last);
        const said = reading.text.slice(span.start, span.end);
        return {
          ...span,
          question: /^(?:the|its|his|her|their) only\b/i.test(said)
            ? 'Who says that there is no other, and on what basis?'
            : FORETOLD.test(said)
              ? 'Who expects this, on what basis, and what else could happen?'
              : 'Who reads it so, on what basis, and what else could explain it?',
          because: `"${said}" is a forecast or a meaning that nobody is said to hold`,
          answer: 'owner' as const,
          about: `forecast ${match.first}`,
        };
      }),
};

/** Words of what is to come; other guesses are of what is, or was. */
const FORETOLD =
  /\b(?:will|won't|would|could|may|might|should|likely|unlikely|certain|bound|sure|set|poised|expected?|prospect|risks?|threat\w*|potential|odds|chances|tipped|destined|stands?|spells?|paving|opening|setting|way|hope|track|course|soon)\b(?! (?:\w+ )?have\b)/i;

/** Whether an event or thing is the subject: "he could face prison" is law, "the vote could shift power" is a guess. */
function isImpersonal(reading: ClauseReading, { first }: Match): boolean {
  if (/^(?:this|that|it|which)$/.test(wordOf(reading.tokens[first - 1]))) return true;
  const subject = reading.verbs[reading.verbAt[first] ?? -1]?.subject;
  if (!subject) return true;
  const head = reading.tokens[subject.head] as Token;
  return (
    !/^(?:i|he|she|we|they|you|who|some|many|others|people)$/.test(wordOf(head)) &&
    !head.tags.has('Person') &&
    !head.tags.has('Actor') &&
    !reading.mentions.some(
      ({ kind, start, end }) => kind === 'person' && start < head.end && head.start < end,
    ) &&
    !(ROLES.has(head.normal) || HOLDERS.has(head.normal) || INSIDERS.has(head.normal)) &&
    !/^(?:rain|snow|storm|storms|fog|wind|winds|weather)$/.test(wordOf(head))
  );
}

/** Neither the weather nor a schedule nor "you": "is likely to rain", "will probably be held on Friday". */
function isAboutAffairs(reading: ClauseReading, { first, last }: Match): boolean {
  const said = reading.tokens.slice(first, last);
  // "is likely to be among the dearest races", "will probably be able to"
  if (said.some(({ normal }) => /^(?:one|among|able|unable|forced)$/.test(normal))) return true;
  // "likely won't": the adverb may stand before its verb
  const at = reading.verbAt.slice(first, last).find((verb) => verb >= 0);
  const subject = reading.verbs[at ?? -1]?.subject;
  if (!subject) return false;
  if (
    said.some(({ normal }) => normal === 'be') &&
    /^(?:a|an|the|his|her|its)$/.test(wordOf(reading.tokens[last - 1]))
  )
    return true;
  return (
    !/^(?:i|we|you|rain|snow|weather|storm|temperatures|fans|viewers|readers|listeners)$/.test(
      wordOf(reading.tokens[subject.head]),
    ) &&
    !/^(?:you|us)$/.test(wordOf(reading.tokens[last])) &&
    !said.some(({ normal }) =>
      /^(?:held|rain|snow|open|begin|start|resume|be|have|more|less|play|deliver|speak|attend|meet|visit|arrive|appear|testify|host|remember|there)$/.test(
        normal,
      ),
    )
  );
}

/** "Regulators have raised questions", "she sent a message to read out": people do so, nothing is read into it. */
function isDoneBySomebody(reading: ClauseReading, match: Match): boolean {
  const { tokens } = reading;
  const word = wordOf(tokens[match.first]);
  if (/^threat/.test(word))
    return (
      !isImpersonal(reading, match) ||
      /^\p{Lu}/u.test(
        tokens[reading.verbs[reading.verbAt[match.first] ?? -1]?.subject?.head ?? -1]?.text ?? '',
      )
    );
  if (/^send|^sent/.test(word))
    return wordOf(tokens[match.last]) === 'to' && isVerbAt(tokens, match.last + 1);
  return false;
}

/** "Whether it marks a shift" is a question. */
const isAsked = (reading: ClauseReading, { first: at }: Match): boolean => {
  const { first } = sentenceOf(reading, at);
  // "they expect her to win" is somebody's; "Expect her to win" is the writer's
  if (wordOf(reading.tokens[at]) === 'expect') return at > first;
  return reading.tokens.slice(first, at).some((token) => wordOf(token) === 'whether');
};

/** Fewer letters between quotation marks are a term, not what somebody said. */
const QUOTED = 30;

/** Whether somebody says so: a named person or body, or a group that is asked after itself. */
const isOwned = (reading: ClauseReading, match: Match, attributions: readonly Attribution[]): boolean => {
  const span = spanOf(reading, match.first, match.last);
  const { start, end } = sentenceOf(reading, match.first);
  // A quotation of some length: what stands around it tells of the same.
  if (
    reading.quotes.some((quote) => quote.start < end && start < quote.end && quote.end - quote.start > QUOTED)
  )
    return true;
  // "Concerns that it may become a distraction", "others fear it could hurt": who holds it is asked there.
  if (
    /\b(?:concerned|worried|concerns?|fears?|worr(?:y|ies)|warnings?|hopes?|doubts?|suggestions?|claims?|idea|notion|belief|possibility) (?:\p{L}+ )?that [^,;]{0,60}$|\b(?:suggest|argue|predict|hope|fear|warn)(?:s|d|ed)? [^,;]{0,90}$/u.test(
      reading.text.slice(start, span.start),
    )
  )
    return true;
  return saidAround(reading, attributions, span).some(
    ({ kind, source, cue, content }) =>
      kind !== 'none' &&
      (kind !== 'anonymous' ||
        cue.some(
          (said) =>
            !isNegated(reading, said) &&
            (FORESEE.has(lastWordOf(reading, said)) || OPINES.has(lastWordOf(reading, said))),
        )) &&
      !cue.some((said) => overlaps(said, span)) &&
      (content.some((said) => overlaps(said, span)) ||
        (cue.some((said) => OPINES.has(lastWordOf(reading, said))) &&
          source.some(
            (said) =>
              said.start > span.end &&
              said.end <= end &&
              /,\s*$/.test(reading.text.slice(span.end, said.start)),
          ))),
  );
};
