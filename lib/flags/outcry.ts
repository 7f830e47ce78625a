import type { Attribution } from '../core/analysis';
import { type ClauseReading, isQuotedAt, lastWordOf, sentenceOf, spanOf } from '../language/clause';
import { verbs } from '../language/inflect';
import type { Token } from '../language/parse';
import type { Match } from '../language/pattern';
import { HOLDERS } from '../language/speakers';
import { breakAfter, wordOf } from '../language/words';
import { isKnown, isPolled } from './holders';
import { isIdleWord, isSubordinate } from './misheard';
import { isAsStated, isGloss, isGrief, isPointedAt } from './no-outcry';
import { saidIn } from './said';
import { isSupposed } from './supposed';
import type { Phrase } from './unnamed';
import { OPINES } from './words/cues';

/** Whether words that give the view of a group do so where they stand, of one that nobody could find. */
export const isOfGroup = (reading: ClauseReading, match: Match): boolean =>
  !isKnown(reading, groupOf(reading, match)) &&
  !isSubordinate(reading, match) &&
  !isIdleWord(reading, match.last - 1) &&
  !isAside(reading, match) &&
  !isPointedAt(reading, match) &&
  opens(reading, match.first) &&
  !isAdjectival(reading, match) &&
  !isPolled(reading, groupOf(reading, match));

/** Whether an outcry has been raised, by nobody that the sentence names. */
export const isRaised = (reading: ClauseReading, match: Match): boolean =>
  !isSpeakersOwn(reading, match) &&
  !isAskedBySomebody(reading, match) &&
  !isToCome(reading, match) &&
  !isSupposed(reading, match.first) &&
  !isAccuserKnown(reading, match) &&
  !isTheParty(reading, match) &&
  !isAskedOfUs(reading, match) &&
  isApposed(reading, match) &&
  !isGloss(reading, match) &&
  !isGrief(reading, match) &&
  !isAsStated(reading, match) &&
  !isVerb(reading, match) &&
  !isUncommented(reading, match) &&
  !/^(?:to|his|her|their|my|our)$/.test(wordOf(reading.tokens[match.first - 1]));

/** Whether a named person or a body says that people feel so. */
export const isSaidByNamed = (
  reading: ClauseReading,
  match: Match,
  attributions: readonly Attribution[],
): boolean => {
  const span = spanOf(reading, match.first, match.last);
  // "“Some people feel he will win,” she said": who they are is open for all that.
  if (isQuotedAt(reading, match.first)) return false;
  return saidIn(reading, attributions, span).some(
    ({ kind, stance, cue: [cue] }) =>
      (kind === 'named' || kind === 'institution') &&
      !stance &&
      cue !== undefined &&
      SAYS.has(lastWordOf(reading, cue)),
  );
};
/** To put something forward; to resist or to greet it puts forward nothing of others. */
const SAYS = new Map([
  ...[...OPINES].filter(([, base]) => !/^(?:deny|dismiss|dispute)$/.test(base)),
  ...[...verbs('tell write state know show find reply announce to by')].filter(
    ([word]) => word !== 'showing',
  ),
]);

/** "Investors who fear rising prices": the mood is a verb there. */
const isVerb = ({ tokens }: ClauseReading, { first }: Match): boolean =>
  /^(?:fear|worry|doubt|question|concern|suspect)s?$/.test(wordOf(tokens[first])) &&
  /^(?:who|that|which|i|we|you|they|people)$/.test(wordOf(tokens[first - 1]));

/** "Was not available to comment on speculation that …": what every newsroom writes. */
const isUncommented = (reading: ClauseReading, { first }: Match): boolean =>
  /\bcomment on (?:the |any )?$/.test(
    reading.text.slice(sentenceOf(reading, first).start, reading.tokens[first]?.start),
  );

/** "Regulators have raised questions", "she cast doubt on it": who asks is said. */
const isAskedBySomebody = ({ tokens, verbs, verbAt, mentions }: ClauseReading, { first }: Match): boolean => {
  if (!/^(?:rais|cast)/.test(wordOf(tokens[first]))) return false;
  const verb = verbs[verbAt[first] ?? -1];
  const head = tokens[verb?.subject?.head ?? -1];
  return Boolean(
    head &&
      !verb?.gerund &&
      (head.tags.has('Person') ||
        head.tags.has('Actor') ||
        /^(?:i|he|she|we|they|who)$/.test(head.normal) ||
        HOLDERS.has(head.normal) ||
        mentions.some(({ kind, start, end }) => kind === 'person' && start < head.end && head.start < end)),
  );
};

/** "“… raise serious fears”", "“The fear is that …”": in a quotation they are the speaker's fears. */
const isSpeakersOwn = ({ tokens, quoteAt }: ClauseReading, { first }: Match): boolean =>
  (quoteAt[first] ?? -1) >= 0 && /^(?:rais(?:e|es|ed|ing)|the)$/.test(wordOf(tokens[first]));

/** "Accused of fraud by the union", "was charged": the sentence, or a court, tells who accuses. */
const isAccuserKnown = (reading: ClauseReading, { first, last }: Match): boolean => {
  const called = reading.tokens.slice(first, last).some(({ normal }) => /^(?:calls|demands)$/.test(normal));
  if (called)
    return / from (?:the |his |her |its )?\p{Lu}/u.test(
      reading.text.slice(reading.tokens[last - 1]?.end, sentenceOf(reading, first).end),
    );
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

/** "May draw criticism", "will revive talk of it": an outcry that has not been raised yet. */
const isToCome = ({ verbs, verbAt }: ClauseReading, { first }: Match): boolean =>
  [first, first - 1].some((at) =>
    /^(?:may|might|could|would|will)$/.test(verbs[verbAt[at] ?? -1]?.modal ?? ''),
  );

/** "Tester, considered one of the weakest, won": a judgement set beside; "he considered a bid" is none. */
const isApposed = (reading: ClauseReading, { first }: Match): boolean => {
  if (!/^(?:considered|regarded|seen|viewed|touted)$/.test(wordOf(reading.tokens[first]))) return true;
  const before = wordOf(reading.tokens[first - 1]);
  return (
    /^(?:widely|often|generally|commonly|long|once)$/.test(before) ||
    (breakAfter(reading, first - 1) && first > sentenceOf(reading, first).first)
  );
};

/** "We have been asked to pay": who says so knows who asked. */
const isAskedOfUs = ({ tokens }: ClauseReading, { first }: Match): boolean =>
  /^(?:i|we|i've|we've)$/.test(wordOf(tokens[first - 1]));

/** "Renewed Republican calls", "government accusations that": the party or the house is named. */
const isTheParty = ({ tokens }: ClauseReading, { first, last }: Match): boolean =>
  tokens
    .slice(first, last)
    .some(
      (token, at, said) =>
        /^(?:Republican|Democratic|GOP|Labour|Tory|Conservative|Liberal|Green)$/.test(token.text) ||
        (HOUSES.test(wordOf(token)) && RAISES.test(wordOf(said[at + 1]))),
    );
const HOUSES = /^(?:government|police|army|military|ministry|prosecution|defence|defense)$/;
const RAISES = /^(?:accusation|allegation|claim|charge|complaint|concern|fear|call|demand|criticism)s?$/;

/** "“… a creed that many thought was gone”": an aside within what somebody says. */
const isAside = ({ tokens, quoteAt }: ClauseReading, { first }: Match): boolean =>
  (quoteAt[first] ?? -1) >= 0 && /^(?:which|that|who)$/.test(wordOf(tokens[first - 1]));

/** The group in a match, up to the word it turns on: "Ruiz supporters" of "as Ruiz supporters point out". */
function groupOf({ tokens }: ClauseReading, { first, last }: Match): Phrase {
  for (let at = first; at < last; at += 1)
    if (HOLDERS.has(wordOf(tokens[at]))) return { first, last: at + 1, head: at };
  return { first, last, head: last - 1 };
}

/** "With disappointed supporters looking on": the word describes them, it does nothing to them. */
const isAdjectival = ({ tokens }: ClauseReading, { first }: Match): boolean =>
  /ed$/.test(wordOf(tokens[first])) &&
  !/^(?:that|which|who)$/.test(wordOf(tokens[first - 1])) &&
  !/^(?:Noun|Verb|Adverb)$/.test(kindOf(tokens[first - 1]));

const kindOf = (token: Token | undefined): string =>
  token?.tags.has('Noun') && !token.tags.has('Determiner')
    ? 'Noun'
    : token?.tags.has('Auxiliary')
      ? 'Verb'
      : token?.tags.has('Adverb')
        ? 'Adverb'
        : '';

/** "To observers, …", "for many, …" begin a clause; "a speech to observers" does not. */
const opens = (reading: ClauseReading, at: number): boolean =>
  !/^(?:to|for)$/.test(wordOf(reading.tokens[at])) ||
  at === sentenceOf(reading, at).first ||
  breakAfter(reading, at - 1);
