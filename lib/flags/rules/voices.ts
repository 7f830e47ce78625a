import type { Attribution } from '../../core/analysis';
import type { Span } from '../../core/span';
import { type ClauseReading, isQuotedAt, lastWordOf, spanOf, tokenAt } from '../../language/clause';
import { verbs } from '../../language/inflect';
import type { Token } from '../../language/parse';
import { findMatches, type Match, type PatternIndex } from '../../language/pattern';
import { BODIES, HOLDERS, SOME } from '../../language/speakers';
import { wordOf } from '../../language/words';
import { EXAMPLES } from '../examples/voices';
import { findFeelings } from '../feelings';
import {
  isBody,
  isKnown,
  isNegated,
  isPeople,
  isPlural,
  isPolled,
  isSomebodys,
  isTheirStudy,
} from '../holders';
import { isMisheard } from '../misheard';
import { findMoods } from '../moods';
import { isOfGroup, isRaised, isSaidByNamed } from '../outcry';
import { OUTCRIES } from '../patterns/outcries';
import { FEARED, PRESSED } from '../patterns/pressure';
import { VOICED } from '../patterns/voiced';
import { GROUPS, NOBODY } from '../patterns/voices';
import type { Proposal, Rule } from '../rule';
import { isAnswerable, saidIn } from '../said';
import { isToldInPublic } from '../told-in-public';
import { phraseOf } from '../unnamed';
import { findTallies, findViews } from '../views';
import { askGroup, askHolders, askNobody, askVoices, holdersOf, VIEW_QUESTION } from '../voice-questions';
import { OPINES } from '../words/cues';

const MENTAL = verbs('want like love hate prefer need trust feel think wish wonder');

export const voices: Rule = {
  id: 'voices',
  title: 'Unnamed voices',
  why: 'A view without a holder may be held by many, by two people, or by the writer.',
  question: VIEW_QUESTION,
  ask: askVoices,
  examples: EXAMPLES,
  find: (reading, attributions) => [
    ...attributions
      .filter((attribution) => !isSupposedByNamed(reading, attribution, attributions))
      .flatMap((attribution) => holder(reading, attribution)),
    ...findMatches(reading, GROUPS)
      .filter((match) => isOfGroup(reading, match) && !isSaidByNamed(reading, match, attributions))
      .map((match) => group(reading, match)),
    ...[...findFeelings(reading), ...findViews(reading)]
      .filter((match) => !isSaidByNamed(reading, match, attributions))
      .map((match) => group(reading, match)),
    ...findMatches(reading, NOBODY)
      .filter((match) => isRaised(reading, match) && !isSaidByNamed(reading, match, attributions))
      .map((match) => nobody(reading, match)),
    ...[...findMatches(reading, VOICED), ...findUnquoted(reading, PRESSED)]
      .filter(
        (match) =>
          !reading.verbs[reading.verbAt[match.first] ?? -1]?.negated &&
          isOfGroup(reading, match) &&
          !isSaidByNamed(reading, match, attributions),
      )
      .map((match) => group(reading, match)),
    ...findTallies(reading).map((match) => group(reading, match)),
    ...[...findMoods(reading), ...findMatches(reading, OUTCRIES), ...findUnquoted(reading, FEARED)]
      .filter((match) => isRaised(reading, match) && !isSaidByNamed(reading, match, attributions))
      .map((match) => nobody(reading, match)),
  ],
};

/** What weighs on others, where the article says so: in a quotation it is the speaker's to tell. */
const findUnquoted = (reading: ClauseReading, patterns: PatternIndex): Match[] =>
  findMatches(reading, patterns).filter(({ first }) => !isQuotedAt(reading, first));

/** "Ruiz said parents still want small schools": a named speaker reads their minds, and answers for it. */
const isSupposedByNamed = (
  reading: ClauseReading,
  { cue: [own], content }: Attribution,
  attributions: readonly Attribution[],
): boolean =>
  own !== undefined &&
  content.length > 0 &&
  !isQuotedAt(reading, tokenAt(reading, own.start)) &&
  MENTAL.has(lastWordOf(reading, own)) &&
  saidIn(reading, attributions, own).some(
    (outer) => isAnswerable(outer) && !outer.cue.some(({ start }) => start === own.start),
  );

/** "Some critics say": the words of holder and cue together, where they stand together. */
function holder(reading: ClauseReading, attribution: Attribution): Proposal[] {
  const { tokens } = reading;
  const phrase = phraseOf(reading, attribution);
  const cue = attribution.cue[0];
  if (!phrase || !cue) return [];
  const head = wordOf(tokens[phrase.head]);
  const isGroup =
    HOLDERS.has(head) ||
    (SOME.has(head) && isPlural(reading, phrase)) ||
    isBody(reading, phrase, head) ||
    isPeople(tokens[phrase.head] as Token);
  const isDefinite =
    /^(?:the|his|her|their|its|both|these|those|what|which|that|whose|no|any|all)$/.test(
      wordOf(tokens[phrase.first]),
    ) || isSomebodys(reading, phrase);
  if (isPolled(reading, phrase) || isNegated(reading, cue) || isMisheard(reading, phrase, cue)) return [];
  const verb = lastWordOf(reading, cue);
  if (
    !isGroup ||
    isDefinite ||
    !(OPINES.has(verb) || isAccordingTo(reading, head, cue) || isToldInPublic(reading, cue)) ||
    isKnown(reading, phrase)
  )
    return [];
  const from = (tokens[phrase.first] as Token).start;
  const to = (tokens[phrase.last - 1] as Token).end;
  const near = Math.abs(cue.start - to) < 3 || Math.abs(from - cue.end) < 3;
  if (/["“”]/.test(reading.text.slice(Math.min(from, cue.start), Math.max(to, cue.end)))) return [];
  // "Members of the government, which has denied it": the government has.
  if (/^,? which\b/.test(reading.text.slice(to, Math.max(to, cue.start)))) return [];
  if ((!near && cue.start - to > FAR) || isTheirStudy(reading, head, from)) return [];
  return [
    {
      start: near ? Math.min(from, cue.start) : from,
      end: near ? Math.max(to, cue.end) : to,
      question: askHolders(holdersOf(reading, phrase), tokens[phrase.first], [
        tokens[tokenAt(reading, cue.start)],
        tokens[tokenAt(reading, cue.end - 1)],
      ]),
      because: `a view is credited to "${reading.text.slice(from, to)}", and nobody is named`,
      answer: 'owner',
      about: reading.text.slice(from, to).toLowerCase(),
    },
  ];
}

/** "According to critics" gives a view; "according to documents" does not. */
const isAccordingTo = ({ text }: ClauseReading, head: string, { start, end }: Span): boolean =>
  /^according to$/i.test(text.slice(start, end)) && (HOLDERS.has(head) || SOME.has(head) || BODIES.has(head));

/** Further from its verb than this a holder was probably read wrongly. */
const FAR = 60;

function group(reading: ClauseReading, match: Match): Proposal {
  const span = spanOf(reading, match.first, match.last);
  const said = reading.tokens.slice(match.first, match.last);
  const head = said.find(({ normal }) => HOLDERS.has(normal) || BODIES.has(normal));
  return {
    ...span,
    question: askGroup(reading, said),
    because: `"${reading.text.slice(span.start, span.end)}" gives a view, and nobody is named`,
    answer: 'owner',
    about: head?.normal ?? 'people',
  };
}

function nobody(reading: ClauseReading, match: Match): Proposal {
  const span = spanOf(reading, match.first, match.last);
  const said = reading.text.slice(span.start, span.end);
  return {
    ...span,
    question: askNobody(said),
    because: `"${said}" reports a view that nobody is said to hold`,
    answer: 'owner',
    about: `nobody ${match.first}`,
  };
}
