import type { ClauseReading } from '../language/clause';
import { words } from '../language/inflect';
import type { Match } from '../language/pattern';
import { wordOf } from '../language/words';

const MONEY = /\b(?:dollars|pounds|euros|money|cash|sums?|fortune)\b/;
const SHARE =
  /\b(?:share|part|portion|proportion|fraction|chunk|most|bulk|much)\b.* of\b|\b(?:majorit(?:y|ies)|percentages?)\b/;
const OFTEN = /\b(?:often|frequent|frequently|repeated|regularly|routinely|repeatedly|occurrence)\b/;
const COUNT =
  /^more\b|^in some\b|\b(?:few|fewer|many|several|number|numbers|numerous|dozens|scores|hundreds|thousands|millions)\b/;
/** "A host of taxes", "plenty of jobs", "legislatures across the country": heaps of what can be counted. */
const HEAP =
  /\b(?:host|influx|handful|flood|litany|waves?|series|string|raft|array|slew|onslaught|barrage|swath|crowd|throng|plenty|lots?) of\b|\bcountless\b/;
const EVERYWHERE = /\bacross the (?:country|nation|world|region|state|globe)$/;
const LASTING = /\b(?:delays?|waits?|queues?)$/;
/** What is paid: it has an amount of its own before it has a change. */
const PAID =
  /\b(?:fines?|tariffs?|fees?|dut(?:y|ies)|pay|wages?|salar(?:y|ies)|discounts?|rents?|penalt(?:y|ies)|bonus(?:es)?|tolls?)$/;
const STANDING =
  /\bneck[- ]and[- ]neck\b|\bdead heat\b|\bdigits?\b|\b(?:support|approval|popularity|appeal|lead)\b/;
/** Nouns of change; verbs and comparatives tell of one by their form. */
const CHANGES = new Set(
  words(
    'increase increases rise rises growth surge jump spike gain gains boom expansion drop drops fall decline declines decrease plunge slump loss losses cut cuts reduction reductions slowdown swing shift margin rate pace damage toll impact',
  ),
);

/** Asks for the figure that a size leaves open: a sum, a share, a count, a length, a standing or a change. */
export function askSize(reading: ClauseReading, match: Match): string {
  const said = reading.tokens.slice(match.first, match.last).map(wordOf).join(' ');
  const of = (asked: string, who: string): string =>
    isWanted(reading, match.first) ? `${asked}?` : `${asked}, and ${who}?`;
  if (MONEY.test(said)) return of('How much exactly', 'who counted');
  if (SHARE.test(said)) return of('How large a share exactly', 'who measured it');
  if (OFTEN.test(said)) return of('How often exactly', 'who counted');
  if (COUNT.test(said) || isHeap(reading, match, said)) return of('How many exactly', 'who counted');
  if (LASTING.test(said)) return of('How long exactly', 'who measured it');
  if (STANDING.test(said)) return of('What are the figures', 'who measured them');
  if (isChange(reading, match)) return of('By how much, compared with what', 'who measured it');
  if (PAID.test(said)) return 'How much exactly, and compared with what?';
  return of('How much or how many exactly', 'who measured it');
}

const isHeap = ({ tokens }: ClauseReading, { last }: Match, said: string): boolean =>
  EVERYWHERE.test(said) ||
  (HEAP.test(said) && (Boolean(tokens[last - 1]?.tags.has('Plural')) || /\b(?:of|people)$/.test(said)));

/** "Fell", "is growing", "much larger", "a sharp rise": something became more or less than something else. */
const isChange = ({ tokens }: ClauseReading, { first, last }: Match): boolean =>
  tokens
    .slice(first, last)
    .some(
      (token) =>
        CHANGES.has(wordOf(token)) ||
        token.tags.has('Comparative') ||
        (token.tags.has('Verb') && !token.tags.has('Copula') && !token.tags.has('Auxiliary')) ||
        /^(?:more|less|\w+(?:ed|ing))$/.test(wordOf(token)),
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
