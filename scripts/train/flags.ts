/**
 * Trains the judge of lib/flags/learned: `npm run train:flags`. Deterministic: the same articles and rules give the same
 * weights. `--folds N` writes nothing: it trains N times without a part of the articles and prints, for some cuts, what
 * the judge finds in those parts by sentence, with the rules alone beside it.
 */
import { writeFileSync } from 'node:fs';
import { FLAG_CATEGORIES } from '../../lib/core/analysis.ts';
import { overlaps } from '../../lib/core/span.ts';
import { loadModule } from '../lib/load.ts';
import type { Lesson, Shape } from './back-propagation.ts';
import { type Options, trainNetwork } from './network.ts';
import { type MarkedText, readTexts } from './texts.ts';

type Room = typeof import('./flags-room.ts');
type Network = ReturnType<Room['readNetwork']>;

const OPTIONS: Options = {
  epochs: 7,
  rate: 0.002,
  batch: 32,
  drop: 0.4,
  sentence: 1,
  category: 3,
  word: 1,
  decay: 1e-5,
  forget: 0.002,
  seed: 1,
};
const UNITS = 24;
/** So many of the most frequent words are features of their own. */
const WORDS = 700;
/** Longer sentences are cut: what follows is a list. */
const LONGEST = 70;
/** `Lesson.words` where no mark stands, and where readers doubt. */
const NONE = -1;
const DOUBT = -2;

/** A sentence with what the rules alone say of it. */
interface Sample extends Lesson {
  readonly article: string;
  readonly ruled: ReadonlySet<string>;
}

const room = await loadModule<Room>('scripts/train/flags-room.ts');
const texts = readTexts();
const scenes = texts.map(toScene);
const common = commonWords();
const lookup = room.createLookup(common);
const shape: Shape = {
  features: room.FEATURE_COUNT + common.length,
  units: UNITS,
  places: [room.FIRST, room.SECOND],
  outputs: room.OUTPUTS,
};
const samples = texts.flatMap(toSamples);
console.log(`${texts.length} articles, ${samples.length} sentences`);

const at = process.argv.indexOf('--folds');
if (at >= 0) crossValidate(Number(process.argv[at + 1]));
else write(train(samples));

function toScene({ text }: MarkedText) {
  const parsed = room.parse(text);
  const reading = { ...parsed, ...room.findEntities({ text }, parsed), article: { text } };
  const attributions = room.findAttributions(reading);
  return { attributions, ...room.applyRules(reading, attributions) };
}

/** The most frequent words of the articles, by themselves. */
function commonWords(): string[] {
  const counts = new Map<string, number>();
  for (const { clauses } of scenes)
    for (const word of room.wordsOf(clauses))
      if (/^[a-z']+$/.test(word)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts]
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .slice(0, WORDS)
    .map(([word]) => word);
}

function toSamples({ id, marks }: MarkedText, index: number): Sample[] {
  const scene = scenes[index] as ReturnType<typeof toScene>;
  const { clauses, flagged, attributions } = scene;
  return room.encode(scene, attributions, lookup).flatMap((encoded, sentence): Sample[] => {
    const { start, end, first } = clauses.sentences[sentence] ?? { start: 0, end: 0, first: 0 };
    if (encoded.words.length === 0) return [];
    const own = marks.filter((mark) => overlaps(mark, { start, end }));
    const sure = own.filter(({ severity }) => severity > 1);
    const any = sure.length > 0 ? 1 : own.length > 0 ? -1 : 0;
    const kept = encoded.words.slice(0, LONGEST).map((own) => [...own, ...encoded.shared]);
    return [
      {
        article: id,
        ruled: new Set(flagged.filter((flag) => flag.sentence === sentence).map(({ rule }) => rule)),
        features: kept,
        any,
        categories: Int8Array.from(FLAG_CATEGORIES, (category) => {
          if (sure.some((mark) => mark.category === category)) return 1;
          return any < 0 || own.some((mark) => mark.category === category) ? -1 : 0;
        }),
        words: Int8Array.from(kept, (_, word) => {
          const token = clauses.tokens[first + word];
          const over = own.filter((mark) => token !== undefined && overlaps(mark, token));
          const mark = over.find(({ severity }) => severity > 1);
          if (mark) return (FLAG_CATEGORIES as readonly string[]).indexOf(mark.category);
          return over.length > 0 ? DOUBT : NONE;
        }),
      },
    ];
  });
}

function train(lessons: readonly Sample[]): Network {
  const started = Date.now();
  return trainNetwork(lessons, shape, OPTIONS, (epoch, loss) => {
    console.log(`epoch ${epoch}: loss ${loss.toFixed(4)}, ${Math.round((Date.now() - started) / 1000)} s`);
  });
}

function write(network: Network): void {
  const packed = { words: common.join(' '), articles: texts.length, network: room.packNetwork(network) };
  writeFileSync(
    'lib/flags/learned/weights.ts',
    `import type { PackedJudge } from './pack';\n\n/** The trained judge; what it was made from stands in WEIGHTS.md. */\nexport const WEIGHTS: PackedJudge = ${JSON.stringify(packed)};\n`,
  );
  console.log('weights written; now run npm run fix');
}

function crossValidate(folds: number): void {
  const groups = [...new Set(samples.map(({ article }) => article))];
  const foldOf = new Map(groups.map((article, index) => [article, index % folds]));
  const judged = Array.from({ length: folds }, (_, fold) => {
    const packed = room.packNetwork(train(samples.filter(({ article }) => foldOf.get(article) !== fold)));
    const network = room.readNetwork(packed);
    return samples
      .filter(({ article }) => foldOf.get(article) === fold)
      .map((sample) => {
        const scores = room.scoreWords(network, { words: sample.features, shared: [] });
        const each = FLAG_CATEGORIES.map((_, output) => room.logSum(scores, output, room.OUTPUTS));
        return { sample, odds: room.logSum(scores), category: each.indexOf(Math.max(...each)) };
      });
  })
    .flat()
    .filter(({ sample }) => sample.any >= 0);
  const wanted = judged.filter(({ sample }) => sample.any === 1).length;
  const row = (name: string, found: typeof judged): void => {
    const right = found.filter(({ sample }) => sample.any === 1);
    const precision = right.length / found.length;
    const recall = right.length / wanted;
    const typed = right.filter(({ sample, category }) => {
      const said = sample.ruled.size > 0 ? [...sample.ruled] : [FLAG_CATEGORIES[category] as string];
      return FLAG_CATEGORIES.some((id, output) => said.includes(id) && sample.categories[output] === 1);
    });
    const f1 = (2 * precision * recall) / (precision + recall);
    console.log(
      `${name}: P ${precision.toFixed(3)} R ${recall.toFixed(3)} F1 ${f1.toFixed(3)}, category right ${(typed.length / right.length).toFixed(2)}`,
    );
  };
  const ruled = judged.filter(({ sample }) => sample.ruled.size > 0);
  const others = judged.filter(({ sample }) => sample.ruled.size === 0);
  row('rules alone', ruled);
  for (let cut = -2; cut <= 1; cut += 0.25) {
    const above = ({ odds }: (typeof judged)[number]): boolean => odds >= cut;
    row(`cut ${cut.toFixed(2)}`, judged.filter(above));
    row('  of those with a flag by rule', ruled.filter(above));
    row('  of the others', others.filter(above));
  }
}
