import type { ClauseReading } from '../../language/clause';
import { nouns, verbs } from '../../language/inflect';
import type { Token } from '../../language/parse';
import { phrases } from '../../language/pattern';
import { wordOf } from '../../language/words';
import {
  DEGREE_DEEDS,
  PHRASAL,
  REAFFIRM,
  SIGNAL,
  VAGUE_DEEDS,
  VAGUE_OBJECTS,
  WILLINGNESS,
} from '../words/undertakings';

/** "The chain plans to", where the tagger takes the verb for a noun: after one body, before any verb. */
const isPlanning = (
  { normal, sentence }: Token,
  at: number,
  { tokens, sentences, verbAt }: ClauseReading,
) => {
  const before = tokens[at - 1];
  if (normal !== 'plans' || !before?.tags.has('Noun') || before.tags.has('Plural')) return false;
  const first = sentences[sentence]?.first ?? at;
  return at > first + 1 && verbAt.slice(first, at).every((verb) => verb < 0);
};

/** Deeds as nouns, of which nobody could tell whether they were done: "close coordination". */
const NOMINAL = nouns(
  `cooperation coordination collaboration dialogue engagement implementation promotion expansion strengthening enhancement deepening
  improvement development protection integration partnership peace stability security unity solidarity consultation
  diversification modernisation modernization reform facilitation reduction de-escalation restraint transparency accountability
  understanding consensus prosperity trust action response effort step measure approach`,
);

/** Acts one could see: "willingness to meet", "committed to staying in the race". */
const SEEN = verbs(
  'meet attend testify sit host visit sign join run debate vote see stay remain complete finish pay release seek travel',
);

/** The word classes of the patterns for promises in set words. */
export const CLASSES = {
  REAFFIRM,
  SIGNAL,
  WILLINGNESS,
  STRONG: new Set(
    'strong keen firm great deep mutual shared joint common full clear continued unwavering readiness'.split(
      ' ',
    ),
  ),
  STRESS: verbs(
    'stress emphasize emphasise underline underscore highlight reaffirm reiterate reassert recognize recognise acknowledge affirm',
  ),
  CONCUR: verbs('concur agree'),
  NEED: nouns('need importance necessity urgency significance value desirability'),
  VAGUE_AIM: (token: Token) =>
    VAGUE_DEEDS.has(token.normal) || DEGREE_DEEDS.has(token.normal) || NOMINAL.has(token.normal),
  NOMINAL,
  REACH: verbs('reach come'),
  POINTS: nouns('issue matter point area item cooperation principle topic question subject'),
  EFFORTS: nouns(
    'effort drive campaign crackdown operation fight struggle negotiation discussion dialogue cooperation support consultation pressure outreach work',
  ),
  // what leads to a deed: "agreed | to", "is going | to"
  STRIVING: verbs('agree vow pledge promise resolve commit undertake decide intend plan'),
  TALKS: nouns('talk dialogue discussion negotiation consultation contact cooperation'),
  VAGUE: VAGUE_DEEDS,
  BY_DEGREE: DEGREE_DEEDS,
  // "no intention of voting" is an act one could see
  LETTING: new Set([
    'letting',
    'allowing',
    'backing',
    'giving',
    'changing',
    'stopping',
    'easing',
    'relenting',
    'yielding',
    'abandoning',
    'retreating',
  ]),
  BE: new Set(['is', 'are', 'was', 'were']),
  LAW: new Set([
    'law',
    'laws',
    'bill',
    'legislation',
    'rules',
    'reform',
    'reforms',
    'measures',
    'scheme',
    'programme',
    'program',
    'plan',
    'plans',
  ]),
  VAGUE_ING: (token: Token) => /ing$/.test(token.normal) && VAGUE_DEEDS.has(token.normal),
  VAGUE_OBJECT: VAGUE_OBJECTS,
  VOW: verbs('pledge vow promise agree'),
  SEEN,
  // "committed to supporting": a deed, none of the acts one could see
  DEED_ING: ({ normal }: Token, at: number, { verbAt }: ClauseReading) =>
    /ing$/.test(normal) && (verbAt[at] ?? -1) >= 0 && !SEEN.has(normal),
  // the noun: of the verb the deed is looked at
  PROMISE: (token: Token, at: number, reading: ClauseReading) =>
    (reading.verbAt[at] ?? -1) < 0 &&
    (/^(?:promise|pledge|vow)s?$/.test(token.normal) || isPlanning(token, at, reading)),
  PLEDGE: verbs('pledge promise offer'),
  // of things that are sworn or threatened, where "offer" is a gift
  SWEAR: verbs('vow threaten'),
  SWORN: nouns(
    'action step measure response retaliation reprisal crackdown tie cooperation reform change support',
  ),
  ANSWER: nouns('response retaliation reprisal countermeasure'),
  BOUND: verbs('make give sign'),
  // "determined to keep growing": a trait, where a deed done to something is a task
  TASK: (token: Token) =>
    /^(?!(?:keep|continue|fight|resist|work|help|deliver|defeat)$)./.test(
      VAGUE_DEEDS.get(token.normal) ?? '',
    ),
  // the two words of a deed that is vague with its particle: "clean up"
  VAGUE_PAIR: phrases(2, ({ tokens }, at) =>
    PHRASAL.has(`${tokens[at]?.normal} ${wordOf(tokens[at + 1])}`) ? 2 : 0,
  ),
  // the verb of now: neither "plans for a barn" nor "a planned barn"
  PLANS: (token: Token, at: number, { verbAt }: ClauseReading) =>
    /^plans?$/.test(token.normal) && (verbAt[at] ?? -1) >= 0,
  WAYS: new Set([
    'discuss',
    'discussed',
    'discussing',
    'explore',
    'explored',
    'exploring',
    'examining',
    'considering',
    'looking',
  ]),
  THREATEN: verbs('warn threaten promise vow'),
  CLOSELY: new Set(['closely', 'hard', 'together', 'actively']),
  MOD: (token: Token) =>
    token.tags.has('Adjective') || token.tags.has('Noun') || token.tags.has('Determiner'),
  // "legal action", "military action": one that could be seen
  LOOSELY: (token: Token) =>
    (token.tags.has('Adjective') || token.tags.has('Noun') || token.tags.has('Determiner')) &&
    !/^(?:legal|court|industrial|strike)$/.test(token.normal),
  THEIR: new Set(['their', 'its', 'his', 'her', 'our', 'a', 'an', 'the', 'strong', 'full']),
  ADV: (token: Token) => token.tags.has('Adverb'),
  // "always willing to help": a trait
  SURELY: (token: Token) => token.tags.has('Adverb') && token.normal !== 'always',
  DISCUSSION: new Set([
    'talks',
    'discussions',
    'negotiations',
    'cooperation',
    'dialogue',
    'consultations',
    'contacts',
    'efforts',
  ]),
  BETTER: (token: Token) =>
    token.tags.has('Comparative') ||
    /^(?:great|safe|strong|easy|fair|better|safer|stronger|fairer|easier|transparent)$/.test(token.normal),
  THINGS: nouns(
    'measure step action effort change reform improvement lesson support help assistance attention adjustment facilitation facility cooperation protection arrangement incentive relief',
  ),
  DONE: new Set(
    'made taken done introduced implemented adopted offered provided found given put brought extended undertaken ensured pursued'.split(
      ' ',
    ),
  ),
  ASSURED: verbs('give offer provide make'),
  BETTERED: new Set(
    'improved strengthened protected addressed tackled boosted enhanced safeguarded reformed overhauled tightened prioritised prioritized upgraded'.split(
      ' ',
    ),
  ),
  // who does it, by what means or when may follow
  BESIDE: new Set('by in on if when through with once under before after'.split(' ')),
  OPEN: new Set('transparent accountable vigilant proactive'.split(' ')),
};
