import type { Attribution, Severity } from '../../core/analysis';
import { type ClauseReading, lastWordOf, sentenceOf, spanOf, textOf } from '../../language/clause';
import { verbs } from '../../language/inflect';
import type { Token } from '../../language/parse';
import { findMatches, type Match } from '../../language/pattern';
import type { VerbGroup } from '../../language/verb-group';
import { breakAfter, wordOf } from '../../language/words';
import { bindingOf } from '../binding';
import { hasDeadline, isConcrete } from '../concrete';
import { EXAMPLES } from '../examples/commitment';
import { JOINT as TOGETHER } from '../examples/commitment-joint';
import { MEANS } from '../examples/commitment-means';
import { SWORN } from '../examples/commitment-sworn';
import { isNoPromise } from '../no-promise';
import { JOINT, PHRASES, REPORTED } from '../patterns/commitment';
import { joinExamples, type Proposal, type Rule } from '../rule';
import { isAnswerable, saidAround, saidIn } from '../said';
import { askMissing, slotsFrom } from '../slots';
import { isSworn } from '../sworn';
import { type Kind, kindOfDeed } from '../undertaking';
import { FORESEE } from '../words/undertakings';

export const commitment: Rule = {
  id: 'commitment',
  title: 'A promise that cannot be checked',
  why: 'Without a date, an amount or a visible act nobody can say later whether it was kept.',
  question: 'What exactly was promised, by when, and how would we know it was kept?',
  examples: joinExamples(EXAMPLES, MEANS, TOGETHER, SWORN),
  find: (reading, attributions) =>
    [
      ...reading.verbs.flatMap((verb, index) => undertaking(reading, verb, index)),
      ...[
        ...findMatches(reading, PHRASES),
        ...findMatches(reading, JOINT).filter(({ first }) => isOfSeveral(reading, first)),
        ...findMatches(reading, REPORTED).filter((match) => isSaid(reading, match, attributions)),
      ]
        .filter(
          (match) =>
            !isConcrete(reading, match.last, clauseEnd(reading, match.last)) && !isNoPromise(reading, match),
        )
        .map((match) => phrase(reading, match)),
    ].filter((proposal) => !isForecast(reading, proposal, attributions)),
};

/** "agreed to deepen", "will support": a vague deed that somebody takes on. */
function undertaking(reading: ClauseReading, verb: VerbGroup, index: number): Proposal[] {
  const bound = bindingOf(reading, verb, index);
  const sworn = isSworn(reading, verb, index);
  if (!bound && !sworn) return [];
  const deed = wordOf(reading.tokens[verb.head]);
  // "ensure | that the lock is safe": what is ensured is told in the clause
  const isClause = wordOf(reading.tokens[verb.last]) === 'that';
  const end = clauseEnd(reading, isClause ? verb.last + 1 : verb.last);
  const kind = (bound && kindOfDeed(reading, verb, deed, end)) ?? (sworn ? 'vague' : null);
  if (!kind || isConcrete(reading, verb.last, end) || hasDeadline(reading, verb.head)) return [];
  const first = bound?.first ?? verb.head;
  return [toProposal(reading, first, spanEnd(reading, verb, end), kind)];
}

/** "The two sides stressed", "Ruiz and Lund agreed": nobody's opinion but what they have in common. */
function isOfSeveral({ tokens, verbs, verbAt }: ClauseReading, at: number): boolean {
  const subject = verbs[verbAt[at] ?? -1]?.subject;
  if (!subject) return false;
  const head = tokens[subject.head] as Token;
  return (
    head.tags.has('Plural') ||
    /^(?:they|we|both|sides|all)$/.test(wordOf(head)) ||
    tokens.slice(Math.max(0, subject.first - 4), subject.head).some((token) => wordOf(token) === 'and')
  );
}

/** Whether a named speaker or body says it, or nobody else than the writer would foresee it. */
const isSaid = (
  reading: ClauseReading,
  { first, last }: Match,
  attributions: readonly Attribution[],
): boolean => {
  const span = spanOf(reading, first, last);
  return saidIn(reading, attributions, span).some(isAnswerable);
};

/** "Analysts expect that the bank will keep rates": foreseen, not promised. */
const isForecast = (
  reading: ClauseReading,
  { start, end }: Proposal,
  attributions: readonly Attribution[],
): boolean =>
  saidAround(reading, attributions, { start, end }).some(
    ({ cue, content }) =>
      content.some((said) => said.start <= start && end <= said.end) &&
      cue.some((span) => {
        const said = lastWordOf(reading, span);
        return FORESEE.has(said) || ARGUE.has(said);
      }),
  ) || FORESEEN.test(reading.text.slice(Math.max(0, start - 70), start));

/** To speak for others: "the council will do better, Ruiz maintains". */
const ARGUE = verbs('maintain contend');

/** "The belief that it will …", "I think he will …": held, not undertaken. */
const FORESEEN =
  /\b(?:(?:view|risk|chance|chances|odds|likelihood|expectations?|hopes?|prospect|signs?|belief|assumption|notion|idea|fear|worry) (?:that|is that|has been that)|(?:I|we|they) (?:think|believe|hope|doubt|guess|suspect)|(?:believed?s?|hope[sd]?|thinks?|thought|expect(?:s|ed)|sure|confident|convinced|certain|estimates?|predicts?|assumes?),? (?:that )?)\b[^;]{0,40}$/i;

/** The end of the deed's clause: a break, a new clause, the sentence's last word. */
function clauseEnd(reading: ClauseReading, from: number): number {
  const { last } = sentenceOf(reading, Math.max(0, from - 1));
  for (let at = from - 1; at < last; at += 1) {
    if (breakAfter(reading, at)) return Math.min(last, at + 1);
    if (
      at >= from &&
      /^(?:that|which|who|but|because|while|after|before|as|if|when|whether)$/.test(
        wordOf(reading.tokens[at]),
      )
    )
      return at;
  }
  return last;
}

/** Most words of a deed with its object: enough to ask about. */
const SPAN = 6;

/** The deed with its object and what it is about: "crack down on illegal dumping". */
function spanEnd(reading: ClauseReading, verb: VerbGroup, end: number): number {
  const { tokens } = reading;
  let at = Math.min(end, verb.last + SPAN);
  for (let index = verb.last; index < at; index += 1) {
    const next = reading.verbs[reading.verbAt[index] ?? -1];
    if (next && !next.infinitive && !next.gerund && next.first === index) at = index;
  }
  // "… and to strengthen |": a second deed without what it is done to
  if (
    at - 2 > verb.last &&
    wordOf(tokens[at - 2]) === 'to' &&
    (reading.verbAt[at - 1] ?? -1) >= 0 &&
    at < end
  )
    at -= 2;
  while (at > verb.last && DANGLING.test(wordOf(tokens[at - 1]))) at -= 1;
  // "whatever it | takes"
  if (wordOf(tokens[at - 1]) === 'it' && /^what/.test(wordOf(tokens[at - 2]))) at += 1;
  return at;
}

const DANGLING =
  /^(?:to|in|on|for|with|of|the|a|an|and|or|by|from|at|their|its|his|her|our|as|that|new|more|any|all)$/;

function phrase(reading: ClauseReading, match: Match): Proposal {
  return toProposal(reading, match.first, match.last, 'vague');
}

function toProposal(reading: ClauseReading, first: number, last: number, kind: Kind): Proposal {
  const span = spanOf(reading, first, last);
  const words = reading.text.slice(span.start, span.end);
  const severity: Severity = kind === 'weak' ? 1 : 2;
  const { first: from, last: to } = sentenceOf(reading, first);
  return {
    ...span,
    severity,
    question: askMissing(words, slotsFrom(reading, first), textOf(reading, from, to)),
    because: `"${words}" is undertaken without a date, an amount, a named instrument or an act one could see`,
    answer: 'none',
    about: `commitment ${words.toLowerCase()}`,
  };
}
