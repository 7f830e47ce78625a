import type { ClauseReading } from '../language/clause';
import { findMatches, type Match } from '../language/pattern';
import { breakAfter, wordOf } from '../language/words';
import { isOrder } from './misheard';
import { TELLERS } from './patterns/tellers';

/** People at a place, or of a calling, who tell what they know, and whom nobody names: "a worker at the stop said". */
export const findTellers = (reading: ClauseReading): Match[] =>
  findMatches(reading, TELLERS).filter(
    (match) =>
      !isBesideName(reading, match) && !isOrder(reading, match.last) && !isOwnStep(reading, match.first),
  );

/** "Ana Ruiz, a nurse at the ward, said", "guard Ana Ruiz said": the one who says it is named. */
const isBesideName = ({ tokens, text, mentions }: ClauseReading, { first, last }: Match): boolean => {
  const start = tokens[first]?.start ?? 0;
  const end = tokens[last - 1]?.end ?? start;
  return (
    mentions.some(({ kind, start: from, end: to }) => kind === 'person' && from < end && to > start) ||
    (/\p{L}[”"’)]?, (?:then |now |once |also |and )?$/u.test(text.slice(Math.max(0, start - 12), start)) &&
      mentions.some(({ kind, end: to }) => kind === 'person' && to <= start && start - to < BESIDE))
  );
};

/** How far before a title in apposition its name may end, in characters. */
const BESIDE = 10;

/** "One of the officers said", "who as a nurse said", "by a guard told": the phrase belongs to other words before it. */
const isOwnStep = (reading: ClauseReading, first: number): boolean =>
  first > 0 &&
  reading.tokens[first - 1]?.sentence === reading.tokens[first]?.sentence &&
  !breakAfter(reading, first - 1) &&
  /^(?:as|by|of|than|no|his|her|its|their|whose|what|which|to|for|with|like)$|['’]s?$/.test(
    wordOf(reading.tokens[first - 1]),
  );
