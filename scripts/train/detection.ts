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

const rows = await readFeatures(options.data);
const isNews = ({ sample }: Row): boolean => sample.class === 'news';
const isProse = ({ sample }: Row): boolean => sample.class !== 'other';
const whole = ({ gate, body }: Row): Features => ({ ...gate, ...body });
const head = ({ gate }: Row): Features => gate;

report('gate', head, isNews);
report('page', whole, isNews);
report('article (news or post)', whole, isProse);

await writeFile(
  options.out,
  `/** Log-odds by feature, learned by scripts/train/detection.ts: no hand-written numbers here. */
type Weights = Readonly<Record<string, number>>;

/** News or not, from address and head alone. */
export const GATE_WEIGHTS: Weights = ${table(learn(rows, head, isNews))};

/** News or not, from address, head and body. */
export const PAGE_WEIGHTS: Weights = ${table(learn(rows, whole, isNews))};

/** An article of any kind (news, guide, post) or not. */
export const ARTICLE_WEIGHTS: Weights = ${table(learn(rows, whole, isProse))};
`,
);

async function readFeatures(data: string): Promise<Row[]> {
  const { code } = await pageBundle('Readout', ['lib/page/gate', 'lib/page/detect']);
  const found: Row[] = [];
  await askPages<Omit<Row, 'sample'>>(
    await readSamples(data),
    data,
    code,
    '({ gate: Readout.gateFeatures(document, url), body: Readout.bodyFeatures(document) })',
    (sample, answer) => {
      if ('error' in answer) console.error(`${sample.id}: ${answer.error}`);
      else found.push({ sample, ...answer });
    },
    true,
  );
  return found;
}

/** Logistic regression by gradient descent with a quadratic penalty: few features, so nothing cleverer is needed. */
function learn(
  from: readonly Row[],
  of: (row: Row) => Features,
  is: (row: Row) => boolean,
  penalty = 0.01,
): Features {
  const names = Object.keys(from[0] ? of(from[0]) : {});
  const inputs = from.map((row) => Float64Array.from(names, (name) => of(row)[name] ?? 0));
  const positives = from.filter(is).length;
  // Both sides weigh the same however many pages of each there are.
  const shares = from.map((row) => (is(row) ? 0.5 / positives : 0.5 / (from.length - positives)));
  const weights = new Float64Array(names.length);
  const steps = new Float64Array(names.length + 1);
  let bias = 0;
  for (let round = 0; round < 4_000; round++) {
    const slope = new Float64Array(names.length);
    let biasSlope = 0;
    inputs.forEach((input, at) => {
      const odds = input.reduce((sum, value, index) => sum + value * (weights[index] as number), bias);
      const miss = (1 / (1 + Math.exp(-odds)) - +is(from[at] as Row)) * (shares[at] as number);
      biasSlope += miss;
      for (let index = 0; index < input.length; index++)
        slope[index] = (slope[index] as number) + miss * (input[index] as number);
    });
    const rate = 1.5;
    for (let index = 0; index < names.length; index++) {
      const pull = (slope[index] as number) + (penalty / 100) * (weights[index] as number);
      steps[index] = 0.9 * (steps[index] as number) + pull;
      weights[index] = (weights[index] as number) - rate * (steps[index] as number);
    }
    steps[names.length] = 0.9 * (steps[names.length] as number) + biasSlope;
    bias -= rate * (steps[names.length] as number);
  }
  return Object.fromEntries([
    ['bias', bias],
    ...names.map((name, index) => [name, weights[index] as number] as const),
  ]);
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
    [-3, -2, -1, -0.5, 0, 0.5, 1, 1.5, 2].map((cut) => {
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
  const wrong = judged.filter(({ row, odds }) => odds >= 0.5 !== is(row));
  for (const { row, odds } of wrong)
    console.log(`${row.sample.class}/${row.sample.kind} ${odds.toFixed(1)} ${row.sample.url}`);
}

function table(weights: Features): string {
  const lines = Object.entries(weights).map(([name, weight]) => `  ${name}: ${weight.toFixed(2)},`);
  return `{\n${lines.join('\n')}\n}`;
}
