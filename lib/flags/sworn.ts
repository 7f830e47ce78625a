import type { ClauseReading } from '../language/clause';
import { verbs } from '../language/inflect';
import type { VerbGroup } from '../language/verb-group';
import { wordOf } from '../language/words';
import { isUndertaker } from './undertaker';
import { VAGUE_DEEDS, WEAK_DEEDS } from './words/undertakings';

/** Solemn words: whoever uses them of a deed is asked about it, whatever the deed. */
const SWEAR = verbs('vow pledge promise');

/** Acts that are done or not, as everybody can see; deeds known to be vague have a reading of their own. */
const SEEN = verbs(
  `meet attend testify appear sit host visit sign join run debate vote stay remain complete finish pay seek travel veto ban
  abolish repeal scrap kill resign quit step return oppose block nominate appoint name donate give hire recall open close shut build
  hold tell marry call sue appeal withdraw leave legalise legalize reject replace publish present file submit table raise cut recycle
  buy sell send take bring write read campaign stand compete play win beat make keep serve accept recognise recognize use form push
  begin start halt suspend impose free end`,
);

/** How many words may part the oath from its deed: "promised | on Monday | to". */
const APART = 3;

/**
 * "Vowed not to back down", "promised to release the letters": an oath on a deed that is none of the acts one could see,
 * where a plain plan would be news enough.
 */
export function isSworn(reading: ClauseReading, verb: VerbGroup, index: number): boolean {
  const { tokens, verbs: groups } = reading;
  const before = groups[index - 1];
  if (!before || !verb.infinitive || verb.passive || verb.first - before.last > APART) return false;
  if (tokens[before.head]?.sentence !== tokens[verb.head]?.sentence) return false;
  const deed = wordOf(tokens[verb.head]);
  const object = tokens[verb.last];
  return (
    SWEAR.has(wordOf(tokens[before.head])) &&
    !before.negated &&
    !before.passive &&
    !isPast(reading, before) &&
    (before.gerund || !before.subject || isUndertaker(reading, before)) &&
    (!(SEEN.has(deed) || VAGUE_DEEDS.has(deed) || WEAK_DEEDS.has(deed)) || isYielding(reading, verb)) &&
    // what is done to somebody or something by name is a thing known
    !/^\p{Lu}/u.test(object?.text ?? '') &&
    !/^(?:me|him|them|us|you)$/.test(wordOf(object))
  );
}

/** "Not to give way": kept only as long as nobody looks away. */
const isYielding = ({ tokens }: ClauseReading, { first, head }: VerbGroup): boolean =>
  /^(?:not|never)$/.test(wordOf(tokens[first - 1])) &&
  wordOf(tokens[head]) === 'give' &&
  /^(?:way|in|up|ground)$/.test(wordOf(tokens[head + 1]));

/** "Had promised to": told of an oath that was. */
const isPast = ({ tokens }: ClauseReading, { first, head }: VerbGroup): boolean =>
  tokens.slice(first, head).some((token) => wordOf(token) === 'had');
