/**
 * Trains the tagger of lib/entities: `npm run train` (READOUT_SHARED tells where the labelled texts are; see
 * lib/entities/tagger/WEIGHTS.md for what they are). Deterministic: the same texts give the same weights. Prints the
 * scores on the development sets, which it does not train on.
 */
import { writeFileSync } from 'node:fs';
import { loadModule } from '../lib/load.ts';
import { addArticle, newTally, scoresOf } from '../lib/ner-score.ts';
import { sharedPath } from '../lib/shared.ts';
import { averageCrfs, type Crf, decodeCrf, type Example, generator, trainCrf } from './crf.ts';
import { type Labelled, readLabelled, readTraining, TRAINING, withoutTitles } from './data.ts';
import { packModel } from './pack.ts';
import { createRenamer } from './rename.ts';
import { makeStock } from './stock.ts';
import { synthesise, toHeadlines } from './synthesise.ts';

type Room = typeof import('./tagger-room.ts');
type Scene = ReturnType<Room['prepare']>;

/** An article with its features (hashes) for each stretch of words. */
interface Lesson {
  readonly article: Labelled;
  readonly scene: Scene;
  readonly labels: Uint8Array;
  readonly weight: number;
  readonly features: readonly (readonly Int32Array[])[];
}

const INVENTED = { articles: 1200, weight: 1, seed: 3 };
/** Real texts with other names in them. */
const RENAMED = { share: 0.6, weight: 0.6, seed: 11 };
const HEADLINES = { share: 0.12, weight: 0.5, seed: 5 };
/** Features met less often say nothing sure. */
const LEAST = 3;
const OPTIONS = { epochs: 5, rate: 0.1, seed: 7 };
/** L1 penalty for the whole of the training texts. */
const SPARSITY = 1;
const FOLDS = 3;
/** Articles without the votes of a first reading count less: the model must read both with and without. */
const UNVOTED = 0.3;
/** One training run depends on the order of its texts; the mean of some does less so. */
const SEEDS = [7, 19, 31];
const UNIT = 0.08;
/** Taken from the score of "no name": the training texts have fewer names than news. */
const EAGERNESS = 0.3;

const room = await loadModule<Room>('scripts/train/tagger-room.ts');
const L = room.LABEL_COUNT;

const lessons = readLessons();
console.log(`${lessons.length} texts`);
const votedFeatures = addVotes(lessons);
const all = lessons.flatMap((lesson) => {
  const features = votedFeatures.get(lesson);
  return features
    ? [
        { ...lesson, weight: lesson.weight * UNVOTED },
        { ...lesson, features },
      ]
    : [lesson];
});
const hashes = countFeatures(all);
const crf = averageCrfs(SEEDS.map((seed) => teach(all, hashes, seed)));
for (let before = 0; before <= L; before += 1) {
  crf.transitions[before * L] = (crf.transitions[before * L] ?? 0) - EAGERNESS;
}
const { model, features, weights } = packModel(crf, hashes, UNIT, room);
const doc =
  '/** The trained weights; what they were made from and under which licence stands in WEIGHTS.md. */';
writeFileSync(
  'lib/entities/tagger/weights.ts',
  `import type { PackedModel } from './packed';\n\n${doc}\nexport const WEIGHTS: PackedModel = ${JSON.stringify(model)};\n`,
);
console.log(`${features} features with ${weights} weights written; now run npm run fix`);
for (const name of ['conllpp-news', 'ieer-news', 'pud-news', 'crossner-politics-dev']) score(name);

function readLessons(): Lesson[] {
  const folder = sharedPath('ner', 'train');
  const texts = TRAINING.flatMap(([name, weight]) =>
    readTraining(folder, name).map((article) => ({ article: withoutTitles(article), weight })),
  );
  const articles = texts.map(({ article }) => article);
  const stock = makeStock(room, articles);
  const invented = synthesise(stock, INVENTED.articles, INVENTED.seed);
  const rename = createRenamer(stock, RENAMED.seed);
  const random = generator(RENAMED.seed);
  const renamed = texts.flatMap(({ article, weight }) => {
    const other = random() < RENAMED.share ? rename(article) : undefined;
    return other ? [{ article: other, weight: weight * RENAMED.weight }] : [];
  });
  const headlines = toHeadlines(articles, HEADLINES.share, HEADLINES.seed);
  return [
    ...texts,
    ...renamed,
    ...invented.map((article) => ({ article, weight: INVENTED.weight })),
    ...headlines.map((article) => ({ article, weight: HEADLINES.weight })),
  ].map(({ article, weight }) => {
    const scene = room.prepare(room.parse(article.text));
    return { article, weight, scene, labels: labelsOf(article, scene), features: featuresOf(scene) };
  });
}

function labelsOf({ names }: Labelled, { words, chains }: Scene): Uint8Array {
  const labels = new Uint8Array(words.length);
  const within = new Set(chains.flatMap(([first, last]) => range(first, last)));
  for (const { start, end, kind } of names) {
    const own = words.flatMap((word, at) => (word.token.start < end && word.end > start ? [at] : []));
    own.forEach((at, index) => {
      if (within.has(at)) labels[at] = room.toLabel(kind, index === 0);
    });
  }
  return labels;
}

function range(first: number, last: number): number[] {
  return Array.from({ length: last - first }, (_, n) => first + n);
}

function featuresOf(scene: Scene, labels?: Uint8Array): Int32Array[][] {
  const votes = labels && room.votesOf(scene.words, labels);
  return scene.chains.map(([first, last]) =>
    range(first, last).map((at) => {
      const own: number[] = [];
      const voted: number[] = [];
      room.featuresAt(scene, at, own);
      if (votes) room.voteFeaturesAt(scene, votes, at, voted);
      return Int32Array.from(new Set([...own, ...voted]));
    }),
  );
}

/** Features of the second reading: votes come from models that have not seen the article. */
function addVotes(lessons: readonly Lesson[]): Map<Lesson, Int32Array[][]> {
  const voted = new Map<Lesson, Int32Array[][]>();
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const others = lessons.filter((_, index) => index % FOLDS !== fold);
    const known = countFeatures(others);
    const crf = teach(others, known, OPTIONS.seed, 3);
    lessons.forEach((lesson, index) => {
      if (index % FOLDS !== fold || lesson.scene.parsed.sentences.length < 3) return;
      voted.set(lesson, featuresOf(lesson.scene, read(crf, known, lesson)));
    });
  }
  return voted;
}

function countFeatures(lessons: readonly Pick<Lesson, 'features'>[]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const { features } of lessons) {
    for (const chain of features) {
      for (const list of chain) for (const hash of list) counts.set(hash, (counts.get(hash) ?? 0) + 1);
    }
  }
  const known = new Map<number, number>();
  for (const [hash, count] of counts) if (count >= LEAST) known.set(hash, known.size);
  return known;
}

function toIds(known: ReadonlyMap<number, number>, list: Int32Array): Int32Array {
  return list.map((hash) => known.get(hash) ?? -1).filter((id) => id >= 0);
}

function teach(
  lessons: readonly Lesson[],
  known: ReadonlyMap<number, number>,
  seed: number,
  epochs = OPTIONS.epochs,
): Crf {
  const examples: Example[] = lessons.flatMap(({ scene, features, labels, weight }) =>
    scene.chains.map(([first, last], index) => ({
      features: (features[index] ?? []).map((list) => toIds(known, list)),
      labels: labels.slice(first, last),
      weight,
    })),
  );
  return trainCrf(examples, known.size, L, {
    ...OPTIONS,
    epochs,
    seed,
    sparsity: SPARSITY / examples.length,
  });
}

function read(
  crf: Crf,
  known: ReadonlyMap<number, number>,
  { scene, features }: Pick<Lesson, 'scene' | 'features'>,
): Uint8Array {
  const labels = new Uint8Array(scene.words.length);
  scene.chains.forEach(([first], index) => {
    labels.set(
      decodeCrf(
        crf,
        (features[index] ?? []).map((list) => toIds(known, list)),
      ),
      first,
    );
  });
  return labels;
}

function score(name: string): void {
  const tally = newTally();
  for (const article of readLabelled(sharedPath('ner', 'dev', `${name}.jsonl`))) {
    const scene = room.prepare(room.parse(article.text));
    const first = read(crf, hashes, { scene, features: featuresOf(scene) });
    const second = read(crf, hashes, { scene, features: featuresOf(scene, first) });
    const found = room.toRuns(second).flatMap(({ first: from, last, kind }) => {
      const start = scene.words[from]?.token.start;
      const end = scene.words[last - 1]?.end;
      return start === undefined || end === undefined ? [] : [{ start, end, kind }];
    });
    addArticle(tally, article.text, article.names, found);
  }
  console.log(
    `${name}: exact F1 ${(100 * scoresOf(tally.all).exact.f1).toFixed(1)} (tagger alone, not rounded)`,
  );
}
