import type { Attribution } from '../../core/analysis';
import { type ClauseReading, sentenceOf, spanOf, tokenAt } from '../../language/clause';
import { verbs } from '../../language/inflect';
import type { Token } from '../../language/parse';
import { findMatches, type Match } from '../../language/pattern';
import { BODIES, HOLDERS, SOME } from '../../language/speakers';
import { breakAfter, wordOf } from '../../language/words';
import { EXAMPLES } from '../examples/voices';
import { findFeelings } from '../feelings';
import { isBody, isKnown, isNegated, isPeople, isPlural, isPolled, isTheirStudy } from '../holders';
import { isMisheard } from '../misheard';
import { GROUPS, NOBODY } from '../patterns/voices';
import type { Proposal, Rule } from '../rule';
import { saidAround } from '../said';
import { type Phrase, phraseOf } from '../unnamed';
import { OPINES } from '../words/cues';

const MENTAL = verbs('want like love hate prefer need trust feel think wish');

export const voices: Rule = {
  id: 'voices',
  title: 'Unnamed voices',
  why: 'A view without a holder may be held by many, by two people, or by the writer.',
  question: 'Who holds this view, how many are they, and what do they base it on?',
  examples: EXAMPLES,
  find: (reading, attributions) => [
    ...attributions
      .filter((attribution) => !isSupposedByNamed(reading, attribution, attributions))
      .flatMap((attribution) => holder(reading, attribution)),
    ...findMatches(reading, GROUPS)
      .filter(
        (match) =>
          !isKnown(reading, groupOf(reading, match)) &&
          wordOf(reading.tokens[match.first - 1]) !== 'than' &&
          opens(reading, match.first) &&
          !isAdjectival(reading, match) &&
          !isPolled(reading, groupOf(reading, match)) &&
          !isSaidByNamed(reading, match, attributions),
      )
      .map((match) => group(reading, match)),
    ...findFeelings(reading)
      .filter((match) => !isSaidByNamed(reading, match, attributions))
      .map((match) => group(reading, match)),
    ...findMatches(reading, NOBODY)
      .filter(
        (match) =>
          !isSaidByNamed(reading, match, attributions) &&
          !isSpeakersOwn(reading, match) &&
          !isSupposed(reading, match) &&
          !isAccuserKnown(reading, match) &&
          !isTheParty(reading, match) &&
          isApposed(reading, match) &&
          wordOf(reading.tokens[match.first - 1]) !== 'to',
      )
      .map((match) => nobody(reading, match)),
  ],
};

/** "Ruiz said parents still want small schools": a named speaker reads their minds, and answers for it. */
const isSupposedByNamed = (
  reading: ClauseReading,
  { cue: [own], content }: Attribution,
  attributions: readonly Attribution[],
): boolean =>
  own !== undefined &&
  content.length > 0 &&
  MENTAL.has(wordOf(reading.tokens[tokenAt(reading, own.end - 1)])) &&
  saidAround(reading, attributions, own).some(
    ({ kind, cue, content: outer }) =>
      kind === 'named' &&
      !cue.some((said) => said.start === own.start) &&
      outer.some(({ start, end }) => start <= own.start && own.end <= end),
  );

/** Whether a named person or a body says that people feel so. */
const isSaidByNamed = (
  reading: ClauseReading,
  match: Match,
  attributions: readonly Attribution[],
): boolean => {
  const span = spanOf(reading, match.first, match.last);
  return saidAround(reading, attributions, span).some(
    ({ kind, content, stance, cue: [cue] }) =>
      (kind === 'named' || kind === 'institution') &&
      !stance &&
      SAYS.has(wordOf(reading.tokens[tokenAt(reading, (cue?.end ?? 1) - 1)])) &&
      content.some(({ start, end }) => start <= span.start && span.end <= end),
  );
};
/** To put something forward; to resist or to greet it puts forward nothing of others. */
const SAYS = new Map([
  ...[...OPINES].filter(([, base]) => !/^(?:deny|dismiss|dispute)$/.test(base)),
  ...verbs('tell write know show find reply announce to by'),
]);

/** "“… raise serious fears”": in a quotation they are the speaker's fears. */
const isSpeakersOwn = ({ tokens, quoteAt }: ClauseReading, { first }: Match): boolean =>
  (quoteAt[first] ?? -1) >= 0 && /^rais(?:e|es|ed|ing)$/.test(wordOf(tokens[first]));

/** "Accused of fraud by the union", "was charged": the sentence, or a court, tells who accuses. */
const isAccuserKnown = (reading: ClauseReading, { first, last }: Match): boolean => {
  if (
    !reading.tokens
      .slice(first, last)
      .some(({ normal }) =>
        /^(?:accused|accusations|allegations|charges|considered|regarded|deemed)$/.test(normal),
      )
  )
    return false;
  const { end } = sentenceOf(reading, first);
  const rest = reading.text.slice(reading.tokens[last - 1]?.end ?? end, end);
  return /\bby (?:the |a |an |his |her |its )?\p{L}/u.test(rest) || COURT.test(rest);
};

const COURT = /\b(?:charged?|charges|court|indict\w+|prosecutors?|lawsuit|trial|police)\b/;

/** "May draw criticism", "if there were any lingering doubts": an outcry that has not been raised yet. */
const isSupposed = (reading: ClauseReading, { first }: Match): boolean => {
  const { tokens, verbs, verbAt } = reading;
  const from = Math.max(sentenceOf(reading, first).first, first - 6);
  return (
    /^(?:may|might|could|would|will)$/.test(verbs[verbAt[first] ?? -1]?.modal ?? '') ||
    tokens.slice(from, first).some((token) => /^(?:if|unless|whether)$/.test(wordOf(token)))
  );
};

/** "Tester, considered one of the weakest, won": a judgement set beside; "he considered a bid" is none. */
const isApposed = (reading: ClauseReading, { first }: Match): boolean => {
  if (!/^(?:considered|regarded|seen|viewed|touted)$/.test(wordOf(reading.tokens[first]))) return true;
  const before = wordOf(reading.tokens[first - 1]);
  return (
    /^(?:widely|often|generally|commonly|long|once)$/.test(before) ||
    (breakAfter(reading, first - 1) && first > sentenceOf(reading, first).first)
  );
};

/** "Renewed Republican calls": the party is named. */
const isTheParty = ({ tokens }: ClauseReading, { first, last }: Match): boolean =>
  tokens
    .slice(first, last)
    .some(({ text }) => /^(?:Republican|Democratic|GOP|Labour|Tory|Conservative|Liberal|Green)$/.test(text));

/** The group in a match, up to the word it turns on: "Ruiz supporters" of "as Ruiz supporters point out". */
function groupOf({ tokens }: ClauseReading, { first, last }: Match): Phrase {
  for (let at = first; at < last; at += 1)
    if (HOLDERS.has(wordOf(tokens[at]))) return { first, last: at + 1, head: at };
  return { first, last, head: last - 1 };
}

/** "With disappointed supporters looking on": the word describes them, it does nothing to them. */
const isAdjectival = ({ tokens }: ClauseReading, { first }: Match): boolean =>
  /ed$/.test(wordOf(tokens[first])) && !/^(?:Noun|Verb|Adverb)$/.test(kindOf(tokens[first - 1]));

const kindOf = (token: Token | undefined): string =>
  token?.tags.has('Noun') && !token.tags.has('Determiner')
    ? 'Noun'
    : token?.tags.has('Auxiliary')
      ? 'Verb'
      : token?.tags.has('Adverb')
        ? 'Adverb'
        : '';

/** "To observers, …" begins a clause; "a speech to observers" does not. */
const opens = (reading: ClauseReading, at: number): boolean =>
  wordOf(reading.tokens[at]) !== 'to' || at === sentenceOf(reading, at).first || breakAfter(reading, at - 1);

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
  const isDefinite = /^(?:the|his|her|their|its|both|these|those|what|which|that|whose|no|any|all)$/.test(
    wordOf(tokens[phrase.first]),
  );
  if (isPolled(reading, phrase) || isNegated(reading, cue) || isMisheard(reading, phrase, cue)) return [];
  const verb = wordOf(tokens[tokenAt(reading, cue.end - 1)]);
  if (!isGroup || isDefinite || !OPINES.has(verb) || isKnown(reading, phrase)) return [];
  const from = (tokens[phrase.first] as Token).start;
  const to = (tokens[phrase.last - 1] as Token).end;
  const near = Math.abs(cue.start - to) < 3 || Math.abs(from - cue.end) < 3;
  if (/["“”]/.test(reading.text.slice(Math.min(from, cue.start), Math.max(to, cue.end)))) return [];
  if ((!near && cue.start - to > FAR) || isTheirStudy(reading, head, from)) return [];
  return [
    {
      start: near ? Math.min(from, cue.start) : from,
      end: near ? Math.max(to, cue.end) : to,
      question: `Which ${SOME.has(head) ? 'people' : head}, how many, and what do they base it on?`,
      because: `a view is credited to "${reading.text.slice(from, to)}", and nobody is named`,
      answer: 'owner',
      about: reading.text.slice(from, to).toLowerCase(),
    },
  ];
}

/** Further from its verb than this a holder was probably read wrongly. */
const FAR = 60;

function group(reading: ClauseReading, match: Match): Proposal {
  const span = spanOf(reading, match.first, match.last);
  const head = reading.tokens
    .slice(match.first, match.last)
    .find(({ normal }) => HOLDERS.has(normal) || BODIES.has(normal));
  return {
    ...span,
    question: `Which ${head?.text.toLowerCase() ?? 'people'}, how many, and what do they base it on?`,
    because: `"${reading.text.slice(span.start, span.end)}" gives a view, and nobody is named`,
    answer: 'owner',
    about: head?.normal ?? 'people',
  };
}

function nobody(reading: ClauseReading, match: Match): Proposal {
  const span = spanOf(reading, match.first, match.last);
  return {
    ...span,
    question: 'Who holds this view, how many are they, and what do they base it on?',
    because: `"${reading.text.slice(span.start, span.end)}" reports a view that nobody is said to hold`,
    answer: 'owner',
    about: `nobody ${match.first}`,
  };
}
