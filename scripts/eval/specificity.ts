import { resolve } from 'node:path';
import { FLAG_CATEGORIES, type Flag } from '../../lib/core/analysis.ts';
import { overlaps, type Span } from '../../lib/core/span.ts';
import { loadModule } from '../lib/load.ts';
import type { Mark } from '../train/texts.ts';
import { type Labelled, readLabelled } from './labels.ts';
import { count, newTally, option, row, type Tally } from './tally.ts';
import { timeFlags } from './time.ts';

type Analyse = typeof import('../../lib/analysis/analyse').analyse;

/** Measures flags and checklist on labelled articles: `[--data DIR] [--only d01,d02] [--grey] [--checklist] [--errors N]`. */
export async function run(args: string[]): Promise<void> {
  const articles = await readLabelled(
    resolve(option(args, '--data') ?? '../shared/specificity/dev'),
    option(args, '--only'),
  );
  const { analyse } = await loadModule<{ analyse: Analyse }>('lib/analysis/analyse.ts');
  const scores = newScores();
  const checklist = newTally();
  let words = 0;
  let shown = 0;
  for (const article of articles) {
    const analysis = analyse({ text: article.text });
    const flags = analysis.flags.filter(({ severity }) => severity > 1 || args.includes('--grey'));
    const before = { ...scores.any };
    for (const [start, end] of article.sentences) scoreSentence(article, { start, end }, flags, scores);
    const missing = analysis.checklist
      .filter(({ status }) => status === 'missing')
      .map(({ id }) => id as string);
    for (const id of new Set([...missing, ...article.missing])) {
      count(checklist, article.missing.includes(id), missing.includes(id));
    }
    const length = article.text.split(/\s+/).length;
    console.log(`${row(article.id, since(before, scores.any))}; ${per100(flags.length, length)}`);
    if (args.includes('--checklist')) {
      console.log(`    missing: ${missing.join(' ')} | labelled: ${article.missing.join(' ')}`);
    }
    words += length;
    shown += flags.length;
  }
  console.log(row('any flag, by sentence', scores.any));
  console.log(row('sentence and category', scores.typed));
  for (const [name, tally] of scores.categories) console.log(row(`  ${name}`, tally));
  if (articles.some(({ missing }) => missing.length > 0)) console.log(row('checklist', checklist));
  console.log(per100(shown, words));
  const pairs = [...scores.confusion].sort((a, b) => b[1] - a[1]);
  console.log(`wanted as > found as: ${pairs.map(([pair, n]) => `${pair} ${n}`).join(', ')}`);
  console.log(await timeFlags(articles.map(({ text }) => text)));
  for (const line of scores.errors.slice(0, Number(option(args, '--errors') ?? 0))) console.log(line);
}

const per100 = (flags: number, words: number): string =>
  `${((100 * flags) / words).toFixed(2)} flags per 100 words`;
const since = (before: Tally, now: Tally): Tally => ({
  hits: now.hits - before.hits,
  alarms: now.alarms - before.alarms,
  misses: now.misses - before.misses,
});

interface Scores {
  readonly any: Tally;
  readonly typed: Tally;
  readonly categories: ReadonlyMap<string, Tally>;
  readonly confusion: Map<string, number>;
  readonly errors: string[];
}

const newScores = (): Scores => ({
  any: newTally(),
  typed: newTally(),
  categories: new Map(FLAG_CATEGORIES.map((name) => [name, newTally()])),
  confusion: new Map(),
  errors: [],
});

/** Counts one sentence as `score.mjs` of the labelled set does: those with grey labels only are left out. */
function scoreSentence(article: Labelled, place: Span, all: readonly Flag[], scores: Scores): void {
  const flags = all.filter((flag) => overlaps(flag, place));
  const labels = article.flags.filter((label) => overlaps(label, place));
  const wanted = labels.filter(({ severity }) => severity > 1);
  const grey = wanted.length === 0 && labels.length > 0;
  if (!grey) {
    count(scores.any, wanted.length > 0, flags.length > 0);
    const error = describeError(article, place, wanted, flags);
    if (error) scores.errors.push(error);
  }
  for (const [name, tally] of scores.categories) {
    const isWanted = wanted.some(({ category }) => category === name);
    const isGrey = !isWanted && labels.some(({ category, severity }) => category === name && severity === 1);
    const found = flags.some(({ rule }) => rule === name);
    if (isGrey || (grey && !isWanted)) continue;
    count(scores.typed, isWanted, found);
    count(tally, isWanted, found);
    if (!isWanted || found) continue;
    for (const flag of flags) {
      const pair = `${name} > ${flag.rule}`;
      scores.confusion.set(pair, (scores.confusion.get(pair) ?? 0) + 1);
    }
  }
}

function describeError(
  { id, text }: Labelled,
  { start, end }: Span,
  wanted: readonly Mark[],
  flags: readonly Flag[],
): string {
  if (wanted.length > 0 === flags.length > 0) return '';
  const marks = [
    ...wanted.map((label) => `${label.category}: "${text.slice(label.start, label.end)}"`),
    ...flags.map((flag) => `${flag.rule}: "${text.slice(flag.start, flag.end)}"`),
  ];
  const kind = wanted.length > 0 ? 'MISSED' : 'FALSE ALARM';
  return `${kind} ${id}: ${text.slice(start, end)}\n    ${marks.join(' | ')}`;
}
