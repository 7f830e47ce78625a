import type { Attribution } from '../../core/analysis';
import { type ClauseReading, sentenceOf, spanOf, tokenAt } from '../../language/clause';
import { verbs } from '../../language/inflect';
import type { Token } from '../../language/parse';
import { findMatches, type Match } from '../../language/pattern';
import { BODIES, HOLDERS, SOME } from '../../language/speakers';
import { breakAfter, wordOf } from '../../language/words';
import { isBody, isKnown, isNegated, isPeople, isPlural, isPolled, isTheirStudy } from '../holders';
import { GROUPS, NOBODY } from '../patterns/voices';
import type { Proposal, Rule } from '../rule';
import { saidAround } from '../said';
import { phraseOf } from '../unnamed';
import { OPINES } from '../words/cues';

const MENTAL = verbs('want like love hate prefer need trust feel think wish');

export const voices: Rule = {
  id: 'voices',
  title: 'Unnamed voices',
  why: 'A view without a holder may be held by many, by two people, or by the writer.',
  question: 'Who holds this view, how many are they, and what do they base it on?',
  examples: {
    flagged: [
      '[Some critics say] the plan favours large farms.',
      '[Analysts expect] the bank to hold rates.',
      'The move [was widely seen as] a snub to the mayor.',
      '[Many residents fear] the road will flood again.',
      '[Questions have been raised about] the auditor’s independence.',
      '[Labour groups were less impressed].',
      'The reform has gone too far, [some say].',
      'The plan has [sparked outrage].',
      '[Analysts had expected] about 9 million.',
      'The film led [some viewers to complain] about its length.',
      '[Some White House advisers would like] to see larger purchases.',
      'The slogan [drew a mix of criticism] and pity.',
      'The bill was dropped [in the face of national backlash].',
      `The minister is [drawing criticism] after he left the hall early.`,
      `The mayor has [been pilloried for] the delay.`,
      `For years the doctor has been [dogged by charges] that he sold fake pills.`,
      `He begins what [many expect] to be a soft interview.`,
      `[Suspicions run high] that the paper has an agenda.`,
      `The town is [under fire over] the new fee.`,
      `[Some Democrats are concerned] that she may lose.`,
      `[Investors are already nervous] about the deal.`,
      `Ignoring it carries risks, as [Ruiz supporters point out].`,
      `[Two Democratic speechwriters implored] her to bring it back.`,
      'As [the ceremony’s critics point out], the man had a record.',
      'With [party leaders increasingly worried] about turnout, the mayor has a new message.',
      'The proposal was [met with fierce criticism].',
      '[Opposition to the plan is growing].',
      'The plan has [angered environmental groups].',
      '[Few expect the] talks to succeed.',
      'The [widely held view] in the capital is that he will stay.',
      'The mayor [has been accused of] favouritism.',
      '[Doubts remain about] the safety of the bridge.',
      'The result beat [analysts’ expectations].',
      'She protested the rule, which [advocates say] hurts poor schools.',
    ],
    quiet: [
      'Critics, led by the Farmers’ Union, say the plan favours large farms.',
      '“It favours large farms,” said Lena Ochoa, who grows maize near Tandil.',
      'Some 60% of residents fear flooding, according to a March survey by the county.',
      'Republicans oppose the bill.',
      'Residents gathered outside the hall on Monday.',
      'Analysts at Peel Street and Carraway said they would cut their forecasts.',
      'Some growers, such as Karuturi Estate, say they have booked space.',
      'Workers rejected the offer in a ballot.',
      'The Unite union called the plan a betrayal.',
      'The plan drew criticism from the Unite union.',
      'The police have raised the alarm.',
      'The march was called by two unions, the Unite union and the Harbour Guild, which said they expected 4,000.',
      '“These deaths raise serious fears that the law is ignored,” said Ana Ruiz. “They raise fears about the police, too.”',
      'The film led some viewers to leave.',
      'Several departments said they had no room, including Parks Canada and Transport Canada.',
      'Ana Ruiz, and other critics of the plan, say it favours large farms.',
      'The organisers said they expected rain.',
      'Peru’s political leaders condemned the raid.',
      'The bill was dropped in the face of opposition from the Unite union.',
      `The experts generally praised the plan.`,
      `The mayor has been pilloried by the Harbour Guild for the delay.`,
      `He was praised by the jury.`,
      `Ana Ruiz and other supporters openly criticised this.`,
      `At least four senators claim to object to the rule: Sens. Joe Marsh, Bob Case and Al Kine.`,
      'On Monday Harvard researchers said the plan was unfair.',
      `Lawyers for Ana Ruiz argued that the fine was unfair.`,
      `The troops came under fire from the hills.`,
      `The dogs were scared.`,
      `Many farmers met on Monday.`,
      `Democrats want a vote.`,
      'The plan may draw criticism.',
      'The film was praised for its pace.',
      'Critics should question the rule, he wrote.',
      'The plan was met with applause from the Harbour Guild.',
      'The mayor has been accused of favouritism by the Harbour Guild.',
      'Ana Ruiz said parents want small schools.',
      'With angered fans outside, the guards shut the gates.',
      'Critics counter the ball from the left.',
      'The plan angered the Harbour Guild.',
      'Few people came.',
      'The song is popular with the guests.',
      'She has her tickets.',
      'The widely read book is out.',
      'So who are some of the critics who say this?',
      'The doubts were gone.',
    ],
  },
  find: (reading, attributions) => [
    ...attributions
      .filter((attribution) => !isSupposedByNamed(reading, attribution, attributions))
      .flatMap((attribution) => holder(reading, attribution)),
    ...findMatches(reading, GROUPS)
      .filter(
        (match) =>
          !isKnown(reading, { ...match, head: headOf(reading, match) }) &&
          opens(reading, match.first) &&
          !isAdjectival(reading, match),
      )
      .map((match) => group(reading, match)),
    ...findMatches(reading, NOBODY)
      .filter(
        (match) =>
          !isSaidByNamed(reading, match, attributions) &&
          !isSpeakersOwn(reading, match) &&
          !isSupposed(reading, match) &&
          !isAccuserKnown(reading, match) &&
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
    ({ kind, content }) =>
      (kind === 'named' || kind === 'institution') &&
      content.some(({ start, end }) => start <= span.start && span.end <= end),
  );
};

/** "“… raise serious fears”": in a quotation they are the speaker's fears. */
const isSpeakersOwn = ({ tokens, quoteAt }: ClauseReading, { first }: Match): boolean =>
  (quoteAt[first] ?? -1) >= 0 && /^rais(?:e|es|ed|ing)$/.test(wordOf(tokens[first]));

/** "Accused of fraud by the union", "was charged": the sentence, or a court, tells who accuses. */
const isAccuserKnown = (reading: ClauseReading, { first, last }: Match): boolean => {
  if (!reading.tokens.slice(first, last).some(({ normal }) => normal === 'accused')) return false;
  const { end } = sentenceOf(reading, first);
  const rest = reading.text.slice(reading.tokens[last - 1]?.end ?? end, end);
  return /\bby (?:the |a |an |his |her |its )?\p{L}/u.test(rest) || COURT.test(rest);
};

const COURT = /\b(?:charged?|charges|court|indict\w+|prosecutors?|lawsuit|trial|police)\b/;

/** "May draw criticism": an outcry that has not been raised yet. */
const isSupposed = ({ verbs, verbAt }: ClauseReading, { first }: Match): boolean =>
  /^(?:may|might|could|would|will)$/.test(verbs[verbAt[first] ?? -1]?.modal ?? '');

/** The word a matched group turns on: "supporters" of "as Ruiz supporters point out". */
function headOf({ tokens }: ClauseReading, { first, last }: Match): number {
  for (let at = first; at < last; at += 1) if (HOLDERS.has(wordOf(tokens[at]))) return at;
  return last - 1;
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
  if (isPolled(reading, phrase) || isNegated(reading, cue)) return [];
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
      opinion: true,
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
