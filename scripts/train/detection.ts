/**
 * Learns the weights of lib/page/weights.ts from pages outside the project:
 * `node scripts/train/detection.ts --data ../shared/article`. Prints what the same features would have said of
 * publishers that were held out.
 */
import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { askPages, publisherOf, readSamples, type Sample } from '../lib/article-pages.ts';
import { pageBundle } from '../lib/page-bundle.ts';

type Features = Readonly<Record<string, number>>;
interface Row {
  readonly sample: Sample;
  readonly gate: Features;
  readonly body: Features;
}

const { values: options } = parseArgs({
  options: {
    data: { type: 'string', default: '../shared/article' },
    out: { type: 'string', default: 'lib/page/weights.ts' },
  },
});

/** The quadratic penalty on weights, chosen with publishers held out: few pages, so weights stay small. */
const PENALTY = 3;
/** A post that fires is half as bad as another page that does. */
const POST_SHARE = 0.5;

const rows = await readFeatures(options.data);
const isNews = ({ sample }: Row): boolean => sample.class === 'news';
const isProse = ({ sample }: Row): boolean => sample.class !== 'other';
const whole = ({ gate, body }: Row): Features => ({ ...gate, ...body });
const head = ({ gate }: Row): Features => gate;

report('gate', head, isNews);
report('page', whole, isNews);
report('article (news or post)', whole, isProse);

const columns = [learn(rows, head, isNews), learn(rows, whole, isNews), learn(rows, whole, isProse)];
const lines = Object.keys(columns[1] ?? {}).map(
  (name) => `  ${name}: [${columns.map((weights) => (weights[name] ?? 0).toFixed(2)).join(', ')}],`,
);
await writeFile(
  options.out,
  `/**
 * Log-odds by feature, written by scripts/train/detection.ts: no number here is set by hand. By column: news or not
 * from address and head alone, news or not from the whole page, an article of any kind or not.
 */
export const WEIGHTS: Readonly<Record<string, readonly [number, number, number]>> = {
${lines.join('\n')}
};
`,
);

async function readFeatures(data: string): Promise<Row[]> {
  const { code } = await pageBundle('Readout', ['lib/page/gate', 'lib/page/walk', 'lib/page/detect']);
  const found: Row[] = [];
  await askPages<Omit<Row, 'sample'>>(
    await readSamples(data),
    data,
    code,
    '({ gate: Readout.gateFeatures(document, url), body: Readout.bodyFeatures(document, Readout.walkBody(document.body)) })',
    (sample, answer) => {
      if ('error' in answer) console.error(`${sample.id}: ${answer.error}`);
      else found.push({ sample, ...answer });
    },
    true,
  );
  return found;
}

/** Logistic regression by Newton's method. */
function learn(from: readonly Row[], of: (row: Row) => Features, is: (row: Row) => boolean): Features {
  const names = Object.keys(from[0] ? of(from[0]) : {});
  const inputs = from.map((row) => [1, ...names.map((name) => of(row)[name] ?? 0)]);
  const size = names.length + 1;
  let weights = new Array<number>(size).fill(0);
  for (let round = 0; round < 25; round++) {
    const slope = weights.map((weight, index) => (index === 0 ? 0 : PENALTY * weight));
    const curve = Array.from({ length: size }, (_, row) =>
      Array.from({ length: size }, (_, column) => (row === column ? (row === 0 ? 1e-6 : PENALTY) : 0)),
    );
    inputs.forEach((input, at) => {
      const row = from[at] as Row;
      const share = row.sample.class === 'post' ? POST_SHARE : 1;
      const guess = 1 / (1 + Math.exp(-dot(input, weights)));
      input.forEach((value, index) => {
        if (value === 0) return;
        slope[index] = (slope[index] ?? 0) + share * (guess - +is(row)) * value;
        const line = curve[index] as number[];
        input.forEach((other, column) => {
          line[column] = (line[column] ?? 0) + share * guess * (1 - guess) * value * other;
        });
      });
    });
    const step = solve(curve, slope);
    weights = weights.map((weight, index) => weight - (step[index] ?? 0));
  }
  return Object.fromEntries(['bias', ...names].map((name, index) => [name, weights[index] ?? 0]));
}

function dot(a: readonly number[], b: readonly number[]): number {
  return a.reduce((sum, value, index) => sum + value * (b[index] ?? 0), 0);
}

/** Gauss with pivots; changes its arguments. */
function solve(matrix: number[][], right: number[]): number[] {
  const size = right.length;
  const rows = matrix.map((row, index) => [...row, right[index] ?? 0]);
  for (let column = 0; column < size; column++) {
    const rest = rows.slice(column).map((row) => Math.abs(row[column] ?? 0));
    const pivot = column + rest.indexOf(Math.max(...rest));
    [rows[column], rows[pivot]] = [rows[pivot] as number[], rows[column] as number[]];
    const lead = rows[column] as number[];
    for (const row of rows) {
      const factor = (row[column] ?? 0) / (lead[column] ?? 1);
      if (row !== lead && factor !== 0)
        for (let at = column; at <= size; at++) row[at] = (row[at] ?? 0) - factor * (lead[at] ?? 0);
    }
  }
  return rows.map((row, index) => (row[size] ?? 0) / (row[index] ?? 1));
}

function oddsOf(features: Features, weights: Features): number {
  return Object.entries(features).reduce(
    (sum, [name, value]) => sum + value * (weights[name] ?? 0),
    weights['bias'] ?? 0,
  );
}

/** Cross-validated by publisher: each fifth is judged by weights learned on the others. */
function report(name: string, of: (row: Row) => Features, is: (row: Row) => boolean): void {
  const folds = 5;
  const foldOf = ({ sample }: Row): number =>
    [...publisherOf(sample.url)].reduce((hash, letter) => (hash * 33 + letter.charCodeAt(0)) >>> 0, 5) %
    folds;
  const judged = Array.from({ length: folds }, (_, fold) => {
    const weights = learn(
      rows.filter((row) => foldOf(row) !== fold),
      of,
      is,
    );
    return rows.filter((row) => foldOf(row) === fold).map((row) => ({ row, odds: oddsOf(of(row), weights) }));
  }).flat();
  console.log(`\n${name}, publishers held out`);
  console.table(
    [-5, -4, -3, -2, -1, -0.6, -0.4, -0.2, 0, 0.5, 1, 1.5, 2].map((cut) => {
      const share = (kind: Sample['class']): number => {
        const those = judged.filter(({ row }) => row.sample.class === kind);
        return those.filter(({ odds }) => odds >= cut).length / those.length;
      };
      const right = judged.filter(
        ({ row, odds }) => row.sample.class !== 'post' && odds >= cut === isNews(row),
      );
      return {
        cut,
        accuracy: (right.length / judged.filter(({ row }) => row.sample.class !== 'post').length).toFixed(3),
        news: share('news').toFixed(3),
        other: share('other').toFixed(3),
        post: share('post').toFixed(3),
      };
    }),
  );
  const wrong = judged.filter(({ row, odds }) => odds >= -0.4 !== is(row));
  for (const { row, odds } of wrong)
    console.log(`${row.sample.class}/${row.sample.kind} ${odds.toFixed(1)} ${row.sample.url}`);
}
