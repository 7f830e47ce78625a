import { loadModule } from '../lib/load.ts';
import { addArticle, newTally, scoresOf, trimAll } from '../lib/ner-score.ts';
import { readOwnArticles } from '../lib/own-articles.ts';
import { sharedPath } from '../lib/shared.ts';
import { type Labelled, readLabelled } from '../train/data.ts';

const SETS = ['conllpp-news', 'ieer-news', 'pud-news', 'crossner-politics-dev'];
const CUTS = [0, 0.3, 0.35, 0.4, 0.45, 0.5, 0.55, 0.6, 0.7, 0.8];
const BINS = 10;

type Room = typeof import('./entities-room.ts');
type Read = {
  readonly article: Labelled;
  readonly parsed: ReturnType<Room['parse']>;
  readonly names: ReturnType<Room['findNames']>;
};

/** `npm run eval -- certainty`: how often names of each chance are right, and what leaving the doubtful out gives. */
export async function run(): Promise<void> {
  const room = await loadModule<Room>('scripts/eval/entities-room.ts');
  const sets = [
    ...SETS.map((name) => [name, readLabelled(sharedPath('ner', 'dev', `${name}.jsonl`))] as const),
    ['our own articles', readOwnArticles()] as const,
  ].map(([name, articles]) => [name, articles.map((article) => read(room, article))] as const);
  printReliability(
    room,
    sets.flatMap(([, articles]) => articles),
  );
  for (const [name, articles] of sets) printCuts(room, name, articles);
}

function read(room: Room, article: Labelled): Read {
  const parsed = room.parse(article.text);
  return { article, parsed, names: room.findNames(parsed) };
}

/** For each band of chances: how many names, what they promise, and how many are right to the letter. */
function printReliability(room: Room, articles: readonly Read[]): void {
  const bins = Array.from({ length: BINS + 1 }, () => ({ count: 0, promised: 0, right: 0 }));
  for (const { article, names } of articles) {
    const gold = new Set(trimAll(article.text, article.names).map((n) => `${n.start}:${n.end}:${n.kind}`));
    for (const name of names) {
      const bin = bins[name.chance === undefined ? BINS : Math.min(BINS - 1, Math.floor(name.chance * BINS))];
      const [own] = trimAll(article.text, [name]);
      if (!bin || !own) continue;
      bin.count += 1;
      bin.promised += room.chanceOf(name);
      bin.right += gold.has(`${own.start}:${own.end}:${own.kind}`) ? 1 : 0;
    }
  }
  console.log('chance          names  promised     right');
  let [read, apart] = [0, 0];
  bins.forEach(({ count, promised, right }, at) => {
    if (count === 0) return;
    if (at < BINS) {
      read += count;
      apart += Math.abs(promised - right);
    }
    const band =
      at === BINS ? 'by rules, lists' : `${(at / BINS).toFixed(1)} to ${((at + 1) / BINS).toFixed(1)}`;
    console.log(
      `${band.padEnd(15)}${String(count).padStart(6)}${percent(promised / count).padStart(10)}${percent(right / count).padStart(10)}`,
    );
  });
  console.log(
    `promised and right of the tagger's names lie ${percent(apart / read)} points apart on average`,
  );
}

function printCuts(room: Room, set: string, articles: readonly Read[]): void {
  console.log(`${set.padEnd(24)}${'precision'.padStart(10)}${'recall'.padStart(10)}${'F1'.padStart(10)}`);
  for (const cut of CUTS) {
    const tally = newTally();
    for (const { article, parsed, names } of articles)
      addArticle(tally, article.text, article.names, room.dropDoubtful(parsed, names, cut));
    const { precision, recall, f1 } = scoresOf(tally.all).exact;
    console.log(
      `  chance of at least ${cut.toFixed(2)}${[precision, recall, f1].map((n) => percent(n).padStart(10)).join('')}`,
    );
  }
}

const percent = (value: number): string => (100 * value).toFixed(1);
