import type { Attribution } from '../core/analysis';
import { type ClauseReading, isQuotedAt, sentenceOf, spanOf } from '../language/clause';
import { verbs } from '../language/inflect';
import type { Token } from '../language/parse';
import type { Match } from '../language/pattern';
import { breakAfter, wordOf } from '../language/words';
import { isNoSize } from './no-size';
import { isAccount } from './nobody-meant';
import { saidIn } from './said';
import { isSupposed } from './supposed';
import { isSummedUp, isToldBelow } from './told';
import { isDenied, isGeneral, isMention, isUnreal } from './unreal';
import { MEASURES } from './words/counted';
import { CHANGE, LEAPT, MAGNITUDE, MEASURABLE, MONEY } from './words/size';

/** Whether words for a size claim none: they ask, suppose or play, or somebody named counted. */
export const claimsNoAmount = (
  reading: ClauseReading,
  match: Match,
  attributions: readonly Attribution[],
): boolean =>
  isGeneral(reading, match) ||
  isPlay(reading, match) ||
  isUnmeasured(reading, match) ||
  isDefinite(reading, match) ||
  isAsked(reading, match) ||
  isPersonal(reading, match) ||
  (wordOf(reading.tokens[match.first]) !== 'decades' && isSupposed(reading, match.first)) ||
  isUnreal(reading, match) ||
  isDenied(reading, match) ||
  isScene(reading, match) ||
  isSummedUp(reading, match) ||
  isCountedBySomebody(reading, match, attributions) ||
  isToldBelow(reading, match) ||
  isUncounted(reading, match) ||
  isMention(reading, match) ||
  isNoSize(reading, match);

/** "A flood of criticism", "heavy a burden of | misconceptions": the noun comes in no amount. */
const isUncounted = ({ tokens }: ClauseReading, { last }: Match): boolean => {
  const at = [last - 1, last].find((index) => /^(?:of|in|to|for)$/.test(wordOf(tokens[index])));
  return UNCOUNTED.test(wordOf(tokens[at === undefined ? last - 1 : at + 1]));
};

/** What comes in no amount that anybody keeps. */
const UNCOUNTED =
  /^(?:things?|years|work|time|love|fun|respect|pride|relief|emotions?|sympathy|grief|joy|laughter|applause|derision|criticism|praise|outrage|anger|scorn|ridicule|contempt|abuse|misconceptions?|questions?|challenges?|ideas?|words|memories|superlatives|reasons?|speculation|controversy|controversies|misery|pain|attention|publicity|interest|recriminations|resentment|indignation)$/;

/** "Billions of dollars worth of wool", "scores of rowers watching": a way of speaking. */
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
    // "the millions in aid", "the recent spate of thefts": told before, or taken as known
    (wordOf(tokens[first - 1]) === 'the' && MAGNITUDE.has(said[0] ?? '') && said[1] !== 'of') ||
    (said[0] === 'the' && said[1] === 'recent') ||
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
  const { start, end } = sentenceOf(reading, match.first);
  if (isMajority(reading, match)) return POLLED.test(reading.text.slice(start, end));
  const opens = wordOf(reading.tokens[match.first]);
  if (opens !== 'too' && !MAGNITUDE.has(opens)) return false;
  const span = spanOf(reading, match.first, match.last);
  // A sum, or jobs to boast of, could be told exactly by whoever names them so roughly.
  if (/\b(?:dollars|pounds|euros|jobs|employees)\b|[$£€]/.test(reading.text.slice(span.start, span.end)))
    return false;
  return saidIn(reading, attributions, span).some(
    ({ kind, cue: [cue] }) =>
      (kind === 'named' || kind === 'institution') &&
      // "is working to sell to hundreds of shops": what is meant is not counted
      !/^to (?!say|tell|claim|estimate|report)/.test(reading.text.slice(cue?.start, cue?.end)),
  );
}

const isMajority = ({ tokens }: ClauseReading, { first, last }: Match): boolean =>
  tokens.slice(first, last).some((token) => wordOf(token) === 'majority');
const POLLED = /\b(?:according to|polls?|survey)\b/;

/** "The falcon soared": to leap is a size only for what is measured. */
function isUnmeasured(reading: ClauseReading, { first, last }: Match): boolean {
  const { tokens } = reading;
  const subject = reading.verbs[reading.verbAt[first] ?? -1]?.subject;
  const head = wordOf(tokens[subject?.head ?? -1]);
  if (last - first === 1 && LEAPT.has(wordOf(tokens[first]))) return !MEASURABLE.has(head);
  if (HOPES.test(head)) return true;
  return (
    (tokens.slice(first, last).some((token) => JUDGED.has(wordOf(token))) ||
      tokens.slice(first + 1, last).some(({ normal }) => /^(?:better|worse)$/.test(normal))) &&
    !tokens
      .slice(
        Math.max(subject?.first ?? first, first - 12),
        Math.min(sentenceOf(reading, first).last, last + 6),
      )
      .some(({ normal }) => MEASURABLE.has(normal) || MEASURES.has(normal) || CHANGE.has(normal))
  );
}

/** "Chances are dwindling": how many they are is a matter of opinion. */
const HOPES = /^(?:chances?|hopes?|prospects|odds|patience|optimism|options)$/;
/** What gets better or worse in somebody's judgement, unless a measured thing does. */
const JUDGED = verbs(
  'improve deteriorate worsen strengthen weaken enhance alter struggle contribute vary ease recover intensify escalate erode fade wane tighten soften cool accelerate',
);

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
      /^(?:how|too|so|matter|however)$/.test(before) ||
      (before === 'as' && tokens.slice(first, first + 8).some((token) => wordOf(token) === 'as'))
    );
  // "needs a majority of the votes": a threshold
  if (/^(?:a|the)$/.test(opens) && wordOf(tokens[first + 1]) === 'majority')
    return /^(?:needs?|needed|requires?|required|wins?|without)$/.test(before);
  // "recommendations on increasing salaries": a plan, not a change
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
  const quoted = isQuotedAt(reading, first);
  if (quoted && tokens.slice(first, last).some((token) => PRAISE.test(wordOf(token)))) return true;
  const said = tokens.slice(sentence.first, sentence.last);
  return (
    said.some((token) => (quoted ? PERSONAL : YOU).test(token.text)) ||
    (quoted && said.some((token) => OURS.test(token.text)) && !isTold(reading, first))
  );
}

/** "“It has badly hurt our shops”": what befell a house can be counted, where "to bridge our gap" is an aim. */
const isTold = (reading: ClauseReading, first: number): boolean =>
  !reading.verbs[reading.verbAt[first] ?? -1]?.infinitive && isAccount(reading, first);

/** "“It was a great success,” she said". */
const PRAISE = /^(?:success|successful|effective|thriving|booming|flourishing)$/;
const YOU = /^(?:[Yy]ou|[Yy]our|I|[Mm]y)(?:['’]\p{L}+)?$/u;
const OURS = /^(?:[Oo]ur|us)(?:['’]\p{L}+)?$/u;
const PERSONAL = /^(?:I|[Ww]e|[Yy]ou|[Mm]y|[Yy]our|me)(?:['’]\p{L}+)?$/u;

/** "With many watching". */
const ONLOOKING = /^(?:watching|listening|cheering|clapping|waving)$/;

/** "As scores of rowers were singing": what went on around. */
function isScene(reading: ClauseReading, { first, last }: Match): boolean {
  const { tokens } = reading;
  return (
    ONLOOKING.test(wordOf(tokens[last - 1])) ||
    (/^(?:as|while)$/.test(wordOf(tokens[first - 1])) &&
      /^(?:was|were)$/.test(wordOf(tokens[last])) &&
      /ing$/.test(wordOf(tokens[last + 1])))
  );
}
