import { FLAG_CATEGORIES } from '../../core/analysis';
import type { Span } from '../../core/span';
import { type ClauseReading, spanOf } from '../../language/clause';
import type { Token } from '../../language/parse';
import { breakAfter } from '../../language/words';
import { OUTPUTS } from './network';

/** A word belongs to the mark whose chance is no less than this share of the likeliest word's. */
const SHARE = 0.4;
/** Most words of a mark. */
const LONGEST = 10;

/**
 * Where in a sentence the scores of a category are highest: the likeliest word (of those that bear such a mark, if any
 * does) and its likely neighbours, made a phrase.
 */
export function spanOfScores(
  reading: ClauseReading,
  scores: Float32Array,
  output: number,
  sentence: number,
  bears: readonly boolean[] = [],
): Span {
  const { first, last } = reading.sentences[sentence] ?? { first: 0, last: 0 };
  const chances = Array.from({ length: last - first }, (_, word) => chanceOf(scores, word, output));
  const bearing = chances.map((chance, word) => (bears[word] ? chance : 0));
  const likely = bearing.some((chance) => chance > 0) ? bearing : chances;
  const top = likely.indexOf(Math.max(...likely));
  const least = SHARE * (chances[top] ?? 0);
  const isLikely = (word: number): boolean => (chances[word] ?? 0) >= least;
  const joins = (word: number): boolean => joinsOn(reading, first + word, output === ABSENCE);
  let from = top;
  let to = top + 1;
  while (from > 0 && to - from < LONGEST && isLikely(from - 1) && joins(from)) from -= 1;
  while (to < chances.length && to - from < LONGEST && isLikely(to) && joins(to)) to += 1;
  return spanOf(
    reading,
    ...toPhrase(reading, { from: first + from, to: first + to, top: first + top, first, last }, output),
  );
}

const ABSENCE = FLAG_CATEGORIES.indexOf('absence');
/** Words that open a clause of its own; what is not told may be one ("did not say when"). */
const CLAUSE_OPENERS =
  /^(?:which|who|whom|whose|where|when|while|because|although|though|since|if|unless|but|whereas|after|before|until|that)$/;

/** Whether a word goes on with the phrase before it: no comma between them, no clause of its own. */
const joinsOn = (reading: ClauseReading, at: number, isAsked: boolean): boolean =>
  !breakAfter(reading, at - 1) && (isAsked || !CLAUSE_OPENERS.test(reading.tokens[at]?.normal ?? ''));

interface Run {
  readonly from: number;
  readonly to: number;
  /** The likeliest word: stays in the phrase. */
  readonly top: number;
  /** Its sentence. */
  readonly first: number;
  readonly last: number;
}

/** A run of words as a phrase: it goes on to its noun, begins with what leads to it, and has no loose ends. */
function toPhrase(
  reading: ClauseReading,
  { from: start, to: end, top, first, last }: Run,
  output: number,
): [number, number] {
  const { tokens } = reading;
  const leads = (at: number): boolean => isLeading(tokens[at] as Token) || isNounAt(reading, at);
  const joins = (at: number): boolean => at > first && at < last && joinsOn(reading, at, output === ABSENCE);
  let from = start;
  let to = end;
  // "Some of the measures": what leads to a noun may do so with "of".
  const goesOn = (): boolean =>
    joins(to) &&
    leads(to - 1) &&
    (leads(to) || (tokens[to]?.normal === 'of' && joins(to + 1) && leads(to + 1)));
  while (to - from < LONGEST && goesOn()) to += tokens[to]?.normal === 'of' ? 2 : 1;
  while (to - from < LONGEST && joins(from) && leads(from) && isLeading(tokens[from - 1] as Token)) from -= 1;
  // The words of a verb belong together: "did not know", "has yet been announced".
  const verb = reading.verbs[reading.verbAt[to - 1] ?? -1];
  if (verb && verb.head >= to && verb.last <= last) to = verb.last;
  const before = reading.verbs[reading.verbAt[from] ?? -1];
  if (before && before.first < from && before.first >= first) from = before.first;
  // "Did not know what" goes on with what is not known.
  const isAsking = (at: number): boolean => ASKING.test(tokens[at]?.normal ?? '');
  if (isAsking(to - 1) || (output === ABSENCE && joins(to) && isAsking(to)))
    while (to - from < LONGEST && joins(to)) to += 1;
  while (to - 1 > top && isLoose(tokens[to - 1] as Token)) to -= 1;
  while (from < top && OPENERS.test(tokens[from]?.normal ?? '')) from += 1;
  // A single word says nothing unless it is a noun.
  if (to - from === 1 && !isNounAt(reading, from)) {
    if (joins(from)) from -= 1;
    if (joins(to)) to += 1;
  }
  return [from, to];
}

/** How likely a word is part of a mark of a category. */
function chanceOf(scores: Float32Array, word: number, output: number): number {
  let sum = 1;
  for (let at = 0; at < OUTPUTS; at += 1) sum += Math.exp(scores[word * OUTPUTS + at] as number);
  return Math.exp(scores[word * OUTPUTS + output] as number) / sum;
}

/** Words that lead to a noun. */
const isLeading = ({ tags }: Token): boolean =>
  tags.has('Determiner') || tags.has('Adjective') || tags.has('Value');

/** Words that a phrase does not end with. */
const isLoose = (token: Token): boolean =>
  ['Determiner', 'Preposition', 'Conjunction', 'Auxiliary', 'Copula', 'Modal'].some((tag) =>
    token.tags.has(tag),
  );

const ASKING = /^(?:what|who|whom|whose|when|where|why|how|whether)$/;

/** Words that a phrase does not begin with. */
const OPENERS =
  /^(?:and|or|but|that|which|who|when|where|while|because|if|as|than|to|of|in|on|at|for|with|by|from|about)$/;

const isNounAt = ({ tokens }: ClauseReading, at: number): boolean =>
  (tokens[at]?.tags.has('Noun') ?? false) && !tokens[at]?.tags.has('Pronoun');
