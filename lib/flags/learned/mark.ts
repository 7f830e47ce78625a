import { FLAG_CATEGORIES, type FlagCategory } from '../../core/analysis';
import { overlaps } from '../../core/span';
import { type ClauseReading, tokenAt } from '../../language/clause';
import { type Candidate, noting } from '../gate';
import { RULES } from '../rules';
import { meaning } from './feature-names';
import type { Encoded } from './features';
import { logSum, OUTPUTS } from './network';
import { spanOfScores } from './span';
import { WEIGHTS } from './weights';

/** Who doubts or asks. */
export const LEARNED = `a second reader, trained on ${WEIGHTS.articles.toLocaleString('en')} marked articles,`;

/** Classes of words that bear a mark of their category: where one of them stands, the mark is put on it. */
const BEARING: Readonly<Record<FlagCategory, readonly number[]>> = {
  absence: meaning('withhold', 'open', 'info', 'show', 'say', 'undertaking', 'exact'),
  commitment: meaning('promise', 'effort', 'undertaking', 'relation', 'fuzzy', 'affect'),
  source: meaning('insider', 'hearsay', 'record', 'say', 'people', 'body'),
  voices: meaning('opiner', 'people', 'body', 'think', 'feeling'),
  evidence: meaning('record', 'show'),
  quantity: meaning('size', 'some', 'many', 'change', 'move', 'amount', 'affect'),
  time: meaning('when', 'period'),
  placeholder: meaning(
    'empty',
    'fuzzy',
    'some',
    'many',
    'relation',
    'effort',
    'feeling',
    'event',
    'info',
    'praise',
  ),
  speculation: meaning('forecast', 'mean', 'affect', 'move'),
};

/** The mark of a sentence: where its scores are highest, in the words of what gates `held` back there, if it is the same. */
export function markOf(
  reading: ClauseReading,
  { words: features }: Encoded,
  scores: Float32Array,
  index: number,
  held: readonly Candidate[],
): Candidate {
  const odds = FLAG_CATEGORIES.map((_, output) => logSum(scores, output, OUTPUTS));
  const output = odds.indexOf(Math.max(...odds));
  const rule = FLAG_CATEGORIES[output] as FlagCategory;
  const bears = features.map((own) => BEARING[rule].some((feature) => own.includes(feature)));
  const span = spanOfScores(reading, scores, output, index, bears);
  const learned = `${LEARNED} would ask back here`;
  const same = held.find((candidate) => candidate.rule === rule && overlaps(candidate, span));
  if (same) return noting({ ...same, severity: 2, why: [same.because] }, learned);
  const said = reading.text.slice(span.start, span.end);
  const { question = '', ask } = RULES.find(({ id }) => id === rule) ?? {};
  const words = { first: tokenAt(reading, span.start), last: tokenAt(reading, span.end - 1) + 1 };
  const because = `"${said}": ${learned}`;
  return {
    ...span,
    rule,
    sentence: index,
    severity: 2,
    question: ask?.(reading, words) ?? question,
    because,
    why: [because],
    answer: 'none',
    about: said.toLowerCase(),
  };
}
