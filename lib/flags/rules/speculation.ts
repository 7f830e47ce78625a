import type { Attribution } from '../../core/analysis';
import { overlaps } from '../../core/span';
import { type ClauseReading, sentenceOf, spanOf } from '../../language/clause';
import { nouns, verbs, words } from '../../language/inflect';
import type { Token } from '../../language/parse';
import { findMatches, indexPatterns, type Match, pattern } from '../../language/pattern';
import { breakAfter, wordOf } from '../../language/words';
import type { Rule } from '../rule';
import { saidAround } from '../said';

/** What events do to events: outcomes that a writer foresees or a meaning that is read into them. */
const OUTCOMES = verbs(
  `mark reshape transform lead prove pave open tip signal herald usher deepen change alter undermine boost complicate trigger spark
  prompt shape redefine accelerate embolden dominate fuel derail jeopardize jeopardise threaten shift strengthen weaken encourage
  discourage bolster dampen spur galvanize sway determine hamper widen ease escalate destabilize upend overshadow backfire hurt
  damage disrupt affect influence push force become play set bring mean result intensify worsen improve linger
  harm hinder slow stall doom define test raise end cast pose shake provoke inflame deter ripple reverberate hasten
  help deliver break create anger infuriate unsettle rattle embarrass isolate polarize divide unite face encounter cost require outlast prolong allow enable hinge depend exclude reduce increase improve worsen expose`,
);
/** The strongest of them, believed of any subject: "could mark a turning point". */
const TURNS = nouns(
  'point chapter era shift step moment milestone blow boost breakthrough change wave door way stage signal message precedent balance landscape turning',
);

const classes = {
  MAY: new Set(words('could may might')),
  OUTCOME: OUTCOMES,
  UNDER_WAY: (token: Token) =>
    /ing$/.test(token.normal) && (OUTCOMES.has(token.normal) || token.normal === 'making'),
  ADV: (token: Token) =>
    token.tags.has('Adverb') || /^(?:well|further|even|also|yet|still)$/.test(token.normal),
  MOD: (token: Token) =>
    token.tags.has('Adjective') ||
    token.tags.has('Determiner') ||
    token.tags.has('Noun') ||
    token.tags.has('Possessive'),
  BE: new Set(words('is are was were')),
  BOUND: new Set(words('likely expected poised set bound sure certain unlikely destined projected')),
  HAVE: new Set(words('has have had')),
  APPEAR: verbs('appear seem'),
  AIMED: new Set(words('aimed designed intended calculated meant')),
  SEND: verbs('send'),
  SIGN: new Set(words('signal message warning')),
  GIVE: verbs('give deal deliver'),
  BLOW: new Set(words('boost blow lift setback victory')),
  RAISE: verbs('raise'),
  TURN: TURNS,
  MARK: verbs('mark represent signal herald underscore underline'),
  EVENT: nouns(
    'move decision vote visit result announcement meeting deal outcome ruling shift change language timing choice step appointment resignation victory defeat election trip silence statement',
  ),
  EFFORT: new Set(words('effort bid attempt response reference nod rebuke snub move retaliation sign')),
};
const p = (source: string) => pattern(source, classes);

const FORECASTS = indexPatterns([
  p('[ it is {ADV}* unlikely|likely|doubtful that ]'),
  p("[ it's {ADV}* unlikely|likely|doubtful that? ] to!"),
  p('[ {MAY} {ADV}* {OUTCOME} {ADV}? {MOD}* ]'),
  p('[ {MAY} {ADV}* be {ADV}* {UNDER_WAY} {ADV}? {MOD}* ]'),
  p('[ {BE} {ADV}* {BOUND} to {ADV}* {OUTCOME} {ADV}? ]'),
  p('[ {BE} {ADV}* {BOUND} to be {ADV}? followed|remembered|seen|felt|overshadowed|tested by? ]'),
]);
const MEANINGS = indexPatterns([
  p('[ {HAVE} the potential to {ADV}? . ]'),
  p(
    '[ {MAY} be {ADV}? fatal|decisive|crucial|costly|disastrous|damaging|devastating|dangerous|pivotal|historic|transformative ]',
  ),
  p('[ talk|speculation|chatter {HAVE} been mounting|growing|swirling ]'),
  p(
    '[ {MAY} {ADV}* have {MOD}* consequences|implications|repercussions|ramifications|impact|effect|effects ]',
  ),
  p('[ paving the way for ]'),
  p('[ opening the door to|for ]'),
  p('[ setting the stage for ]'),
  p('[ raising the {MOD}? prospect|possibility|specter|spectre|risk of|that ]'),
  p('[ threatens|threaten|threatened to {ADV}? {OUTCOME} ]'),
  p(
    '{EVENT} [ suggests|suggested|signals|signaled|signalled|underscores|underscored|hints|hinted that|a|an|the|at|how|growing|his|her|its|their {MOD}* ]',
  ),
  p('[ look|looks|seem|seems|appear|appears set|likely|certain|bound|poised|destined to {ADV}? . ]'),
  p('[ {BE} {ADV}? a|an {MOD}? sign|signal|reminder|blow|boost|setback|victory of|that|to|for ]'),
  p('[ {APPEAR} to be a|an {MOD}? {EFFORT} ]'),
  p('[ {APPEAR} to be losing|gaining|running steam|ground|momentum|patience|support|strength ]'),
  p('[ {SEND} a|an|its|another #Adjective? #Adjective? {SIGN} ] saying!'),
  p('[ {APPEAR} {AIMED} at|to ]'),
  p('[ {APPEAR} to be {AIMED} at|to ]'),
  p('[ was|were {AIMED} to reinforce|signal|send|show|reassure|calm ]'),
  p('[ leave|leaves|left little|no doubt ]'),
  p('[ {GIVE} {MOD}* {BLOW} ]'),
  p('[ {GIVE} her|him|them|it {MOD}* {BLOW} ]'),
  p('[ {MARK} {MOD}* turning|watershed . ]'),
  p('[ {MARK} a|an {MOD}? shift|departure|escalation|milestone|victory|setback ]'),
  p('[ in an apparent {EFFORT} ]'),
  p('[ in what appears|appeared to be . . ]'),
  p('[ in a|another {MOD}? sign that|of ]'),
  p('[ {RAISE} {MOD}? questions about|over ]'),
  p('[ cast|casts|casting doubt|doubts on|over ]'),
]);

export const speculation: Rule = {
  id: 'speculation',
  title: 'A forecast nobody owns',
  why: 'A prediction or reading of motives without an owner or a reason cannot turn out wrong.',
  question: 'Who expects this, on what basis, and what else could happen?',
  examples: {
    flagged: [
      'The meeting [could mark a turning point] in relations.',
      'The change [is expected to reshape] the market.',
      'The visit [appeared aimed at] calming allies.',
      'The vote [sends a clear signal] to Brussels.',
      'The ruling [may open the door] to a wave of lawsuits.',
      'The strike [appeared to be losing steam] by nightfall.',
      'The discounts [may be pushing clinics] out.',
      `Losing the edge [could be fatal] for the party.`,
      `The move [could allow rebels] to speak with one voice.`,
      `[It is unlikely that] the remarks will end the row.`,
      `Their presence [has the potential to give] a few great power.`,
    ],
    quiet: [
      'The bank forecasts that the change will cut prices by 2%.',
      '“This could change everything,” said Mayor Ito.',
      'The vote is expected on Tuesday.',
      'If the bill fails, the agency will run out of money on 1 October.',
      'Rain may delay the match.',
      'The change could reshape the market, said Ana Ruiz, who runs the bank.',
      'He could face 20 years in prison.',
      'The charge could result in a long prison term.',
      'The discounts may be pushing clinics out, said Ana Ruiz, who runs one.',
      'They may be making dinner.',
      'He appears to be losing weight.',
      'The minister is expected to open the bridge on Friday.',
      `It is likely to rain.`,
      `It is possible to walk there.`,
      `It is unlikely that the shop will open, given how low its stock is.`,
      `The rule may allow drivers to park on Sundays.`,
      `The talk had been long.`,
    ],
  },
  find: (reading, attributions) =>
    [
      ...findMatches(reading, FORECASTS).filter(
        (match) => isImpersonal(reading, match) && !hasGround(reading, match),
      ),
      ...findMatches(reading, MEANINGS).filter((match) => !isAsked(reading, match)),
    ]
      .filter((match) => (reading.quoteAt[match.first] ?? -1) < 0 && !isOwned(reading, match, attributions))
      .map((match) => {
        const span = spanOf(reading, match.first, match.last);
        const said = reading.text.slice(span.start, span.end);
        return {
          ...span,
          question: 'Who expects this, on what basis, and what else could happen?',
          because: `"${said}" is a forecast or a meaning that nobody is said to hold`,
          answer: 'owner' as const,
          about: `forecast ${match.first}`,
        };
      }),
};

/** Whether an event or thing is the subject: "he could face prison" is law, "the vote could shift power" is a guess. */
function isImpersonal(reading: ClauseReading, { first }: Match): boolean {
  const subject = reading.verbs[reading.verbAt[first] ?? -1]?.subject;
  if (!subject) return true;
  const head = reading.tokens[subject.head] as Token;
  return (
    !/^(?:i|he|she|we|they|you|who)$/.test(wordOf(head)) &&
    !head.tags.has('Person') &&
    !head.tags.has('Actor') &&
    !/^(?:rain|snow|storm|storms|fog|wind|winds|weather)$/.test(wordOf(head))
  );
}

/** "Whether it marks a shift" is a question. */
const isAsked = (reading: ClauseReading, { first: at }: Match): boolean => {
  const { first } = sentenceOf(reading, at);
  return reading.tokens.slice(first, at).some((token) => wordOf(token) === 'whether');
};

/** What the law says a deed may cost: known, not foreseen. */
const PENALTY = /^[^,;]{0,60}\b(?:prison|jail|sentence|imprisonment|fines?|conviction)\b/;

/** A figure, a date or a stated reason in the sentence: there is something to hold on to. */
function hasGround(reading: ClauseReading, { first: at, last: to }: Match): boolean {
  if (PENALTY.test(reading.text.slice(reading.tokens[at]?.start ?? 0, sentenceOf(reading, at).end)))
    return true;
  const isTurn = reading.tokens.slice(at, to).some((token) => TURNS.has(wordOf(token)));
  const { first, last } = sentenceOf(reading, at);
  let comma = false;
  for (let index = first; index < last; index += 1) {
    const token = reading.tokens[index] as Token;
    if (index > at && breakAfter(reading, index - 1)) comma = true;
    if (/\d/.test(token.text) && index > at && !comma && !token.tags.has('Date')) return true;
    if (
      /^(?:because|whether|how|what|given|considering)$/.test(wordOf(token)) ||
      (!isTurn && /^(?:if|unless|since)$/.test(wordOf(token)))
    )
      return true;
    if (index > at && index < at + 12 && token.tags.has('WeekDay')) return true;
  }
  return false;
}

/** Whether a named person or body says so. */
const isOwned = (reading: ClauseReading, match: Match, attributions: readonly Attribution[]): boolean => {
  const span = spanOf(reading, match.first, match.last);
  const { start, end } = sentenceOf(reading, match.first);
  if (/["“”]/.test(reading.text.slice(start, end))) return true;
  return saidAround(reading, attributions, span).some(
    ({ kind, source, cue, content }) =>
      kind !== 'none' &&
      kind !== 'anonymous' &&
      !cue.some((said) => overlaps(said, span)) &&
      (content.some((said) => overlaps(said, span)) ||
        source.some(
          (said) =>
            said.start > span.end &&
            said.end <= end &&
            /,\s*$/.test(reading.text.slice(span.end, said.start)),
        )),
  );
};
