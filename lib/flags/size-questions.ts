import type { ClauseReading } from '../language/clause';
import { verbs, words } from '../language/inflect';
import type { Match } from '../language/pattern';
import { wordOf } from '../language/words';

type Words = Pick<Match, 'first' | 'last'>;

const MONEY = /\b(?:dollars|pounds|euros|money|cash|sums?|fortune)\b/;
const SHARE =
  /\b(?:share|part|portion|proportion|fraction|chunk|most|bulk|much)\b.* of\b|\b(?:majorit(?:y|ies)|percentages?)\b/;
const OFTEN = /\b(?:often|frequent|frequently|repeated|regularly|routinely|repeatedly|occurrence)\b/;
const COUNT =
  /^more\b|^in some\b|\b(?:few|fewer|many|several|number|numbers|numerous|dozens|scores|hundreds|thousands|millions)\b/;
/** "A host of taxes", "plenty of jobs", "legislatures across the country": heaps of what can be counted. */
const HEAP =
  /\b(?:host|influx|handful|flood|litany|waves?|epidemic|spate|rash|blizzard|series|string|raft|array|slew|onslaught|barrage|swath|crowd|throng|plenty|lots?) of\b|\bcountless\b/;
const EVERYWHERE = /\bacross the (?:country|nation|world|region|state|globe)\b/;
/** "In some counties": which is asked before how many. */
const SOMEWHERE = /^in (?:some|several|many) (?:\w+ )*\w+s$/;
const LASTING = /\b(?:delays?|waits?|queues?)$|\b(?:days|weeks|months|years|decades)\b/;
/** What is done in large or small amounts: "invested heavily". */
const AMOUNTS = /\b(?:heavily|lavishly|generously|handsomely|sparingly)\b/;
/** "Some calling her out", "thousands of low-paid": people, where no mass follows. */
const SOME_OF = /^some(?: of (?:the|his|her|their|its|our))?$/;
/** What is paid: it has an amount of its own before it has a change. */
const PAID =
  /\b(?:fines?|tariffs?|fees?|dut(?:y|ies)|pay|wages?|salar(?:y|ies)|discounts?|rents?|penalt(?:y|ies)|bonus(?:es)?|tolls?)$/;
const STANDING =
  /\bneck[- ]and[- ]neck\b|\bdead heat\b|\bdigits?\b|\b(?:support|approval|popularity|appeal|lead)\b/;
/** Nouns of change; comparatives tell of one by their form. */
const CHANGES = new Set(
  words(
    'increase increases rise rises growth surge jump spike gain gains boom expansion drop drops fall decline declines decrease plunge slump loss losses cut cuts reduction reductions slowdown swing shift margin pace damage proliferation toll impact',
  ),
);
const CHANGING = verbs(
  `rise fall increase decrease grow shrink drop decline climb jump surge soar plunge tumble slide slip slump gain lose expand contract
  widen narrow double triple halve cut reduce raise lower boost improve worsen weaken strengthen ease rebound recover outpace exceed
  outnumber lead trail beat edge accelerate slow swell mushroom dwindle diminish erode balloon escalate intensify deepen multiply
  skyrocket rocket dip sink tighten loosen shift proliferate collapse crash outperform underperform overtake`,
);
/** Plurals that are no number of things. */
const SUMS =
  /\b(?:costs|profits|revenues|earnings|sales|savings|funds|resources|debts|returns|yields|harvests|subsidies|benefits|taxes|prices)$/;
/** How a thing is, for which there is a figure: asked for by the plain word. */
const DEGREES = new Map<string, string>([
  ...words('low high strong weak wide deep steep long small large close full').map(
    (degree) => [degree, degree] as const,
  ),
  ...words(
    `big huge enormous massive tremendous vast significant substantial considerable major sizable sizeable great giant colossal
    immense hefty ample lack shortage dearth gap`,
  ).map((degree) => [degree, 'large'] as const),
  ...words('tiny slight modest minor limited meagre meager scant little').map(
    (degree) => [degree, 'small'] as const,
  ),
]);

/** Asks for the figure that a size leaves open: a sum, a share, a count, a length, a standing or a change. */
export function askSize(reading: ClauseReading, match: Words): string {
  const said = reading.tokens.slice(match.first, match.last).map(wordOf).join(' ');
  const changes = isChange(reading, match);
  const of = (asked: string, who: string): string =>
    isWanted(reading, match.first) ? `${asked}?` : `${asked}, and ${who}?`;
  if (SOMEWHERE.test(said) && !LASTING.test(said))
    return `Which ${wordOf(reading.tokens[match.last - 1])} exactly, and how many?`;
  if (MONEY.test(said)) return of('How much exactly', 'who counted');
  if (SHARE.test(said)) return of('How large a share exactly', 'who measured it');
  if (OFTEN.test(said)) return of('How often exactly', 'who counted');
  if (/^more\b/.test(said) && !endsInMany(reading, match)) return of('How much exactly', 'who measured it');
  if (COUNT.test(said) || isHeap(reading, match, said)) return of('How many exactly', 'who counted');
  if (LASTING.test(said) && !changes) return of('How long exactly', 'who measured it');
  if (AMOUNTS.test(said) && !changes) return of('How much exactly', 'who measured it');
  if (STANDING.test(said)) return of('What are the figures', 'where do they come from');
  const plain = degreeIn(reading, match);
  if (/^(?:low|high|weak|strong|steep)$/.test(plain ?? '') && !changes)
    return of(`How ${plain} exactly, compared with what`, 'who measured it');
  if (changes) return of('By how much, compared with what', 'who measured it');
  if (PAID.test(said)) return 'How much exactly, and compared with what?';
  if (SUMS.test(said)) return of('How much exactly', 'who measured it');
  if (isCounted(reading, match, said)) return of('How many exactly', 'who counted');
  if (plain) return of(`How ${plain} exactly, compared with what`, 'who measured it');
  return of('How much exactly', 'who measured it');
}

/** Several things or people, to be counted. */
const isCounted = (reading: ClauseReading, match: Words, said: string): boolean =>
  SOME_OF.test(said) ||
  (/^some \w+ing\b/.test(said) && (reading.verbAt[match.first + 1] ?? -1) >= 0) ||
  endsInMany(reading, match);

const endsInMany = ({ tokens }: ClauseReading, { last }: Words): boolean =>
  Boolean(tokens[last - 1]?.tags.has('Plural'));

const degreeIn = ({ tokens }: ClauseReading, { first, last }: Words): string | undefined =>
  tokens
    .slice(first, last)
    .map((token) => DEGREES.get(wordOf(token)))
    .find((plain) => plain !== undefined);

const isHeap = (reading: ClauseReading, match: Words, said: string): boolean =>
  EVERYWHERE.test(said) || (HEAP.test(said) && (endsInMany(reading, match) || /\b(?:of|people)$/.test(said)));

/** "Fell", "is growing", "much larger", "a sharp rise": something became more or less than something else. */
const isChange = ({ tokens }: ClauseReading, { first, last }: Words): boolean =>
  tokens
    .slice(first, last)
    .some(
      (token) =>
        CHANGES.has(wordOf(token)) ||
        token.tags.has('Comparative') ||
        CHANGING.has(wordOf(token)) ||
        /^(?:more|less)$/.test(wordOf(token)),
    );

/** "Should send more troops", "called for a big increase": nobody has measured what is still to be. */
function isWanted({ tokens, verbs, verbAt }: ClauseReading, first: number): boolean {
  if (wordOf(tokens[first - 1]) === 'for' && /^(?:call|ask|push|press)/.test(wordOf(tokens[first - 2])))
    return true;
  for (let at = first; at >= first - REACH && tokens[at]?.sentence === tokens[first]?.sentence; at -= 1) {
    const verb = verbs[verbAt[at] ?? -1];
    if (verb) return Boolean(verb.modal);
  }
  return false;
}

/** How many words before a size the verb may stand that it belongs to. */
const REACH = 6;
