import { parseArgs } from 'node:util';
import { weighLanguageData } from '../lib/language-data.ts';
import { loadModule } from '../lib/load.ts';
import {
  addArticle,
  KINDS,
  type Named,
  newTally,
  type Score,
  scoresOf,
  type Tally,
} from '../lib/ner-score.ts';
import { readOwnArticles } from '../lib/own-articles.ts';
import { sharedPath } from '../lib/shared.ts';
import { type Labelled, readLabelled } from '../train/data.ts';
import { addErrors, type Errors, printErrors } from './entity-errors.ts';

const SETS = ['conllpp-news', 'ieer-news', 'pud-news', 'crossner-politics-dev'];
const ROUNDS = 3;

type Finder = (text: string) => readonly Named[];

/** `npm run eval -- entities [--errors N] [--set NAME]`: names found, beside compromise as it comes; time and sizes. */
export async function run(args: string[]): Promise<void> {
  const { values } = parseArgs({ args, options: { errors: { type: 'string' }, set: { type: 'string' } } });
  const raw = await loadRaw();
  const ours = await loadOurs();
  const sets = SETS.filter((name) => !values.set || name === values.set).map(
    (name) => [name, readLabelled(sharedPath('ner', 'dev', `${name}.jsonl`))] as const,
  );
  if (!values.set || values.set === 'own') sets.push(['our own articles', readOwnArticles()]);
  console.log(`${''.padEnd(38)}${['all', ...KINDS].map((kind) => kind.padStart(14)).join('')}`);
  for (const [name, articles] of sets) {
    console.log(`${name} (${articles.length})`);
    printScores('  compromise as it comes', tallyOf(articles, raw));
    printScores('  ours', tallyOf(articles, ours));
    if (values.errors) {
      const errors: Errors = new Map();
      for (const article of articles) addErrors(errors, article, ours(article.text));
      printErrors(errors, Number(values.errors));
    }
  }
  printTime(
    sets.flatMap(([, articles]) => articles),
    raw,
    ours,
  );
  await printSizes();
}

function tallyOf(articles: readonly Labelled[], find: Finder): Tally {
  const tally = newTally();
  for (const { text, names } of articles) addArticle(tally, text, names, find(text));
  return tally;
}

const percent = (value: number): string => (100 * value).toFixed(1).padStart(5);
const three = ({ precision, recall, f1 }: Score): string =>
  `P${percent(precision)} R${percent(recall)} F1${percent(f1)}`;

function printScores(label: string, tally: Tally): void {
  const exact = (['all', ...KINDS] as const).map((kind) =>
    percent(scoresOf(tally[kind]).exact.f1).padStart(14),
  );
  console.log(`${`${label}: exact F1`.padEnd(38)}${exact.join('')}`);
  const all = scoresOf(tally.all);
  console.log(
    `    exact ${three(all.exact)} | relaxed ${three(all.relaxed)} | distinct ${three(all.unique)}`,
  );
}

interface View {
  readonly document: readonly (readonly {
    text: string;
    pre: string;
    post: string;
    index: [number, number];
  }[])[];
  people(): Topic;
  places(): Topic;
  organizations(): Topic;
}
interface Topic {
  json(options: object): readonly { readonly offset: { readonly start: number; readonly length: number } }[];
}

/** compromise's own people, places and organisations; an instance of its own, without our plugin. */
async function loadRaw(): Promise<Finder> {
  const { default: nlp } = (await import('compromise/three')) as unknown as {
    default: (text: string) => View;
  };
  return (text) => {
    const view = nlp(text);
    const read = (topic: Topic, kind: Named['kind']): Named[] =>
      topic
        .json({ offset: true })
        .map(({ offset: { start, length } }) => ({ start, end: start + length, kind }));
    return [
      ...read(view.people(), 'person'),
      ...read(view.places(), 'place'),
      ...read(view.organizations(), 'organization'),
    ];
  };
}

async function loadOurs(): Promise<Finder> {
  const room = await loadModule<typeof import('./entities-room.ts')>('scripts/eval/entities-room.ts');
  return (text) => room.findEntities({ text }, room.parse(text)).mentions;
}

function printTime(articles: readonly Labelled[], raw: Finder, ours: Finder): void {
  const words = articles.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0);
  const time = (find: Finder): string => {
    let best = Number.POSITIVE_INFINITY;
    for (let round = 0; round < ROUNDS; round += 1) {
      const start = performance.now();
      for (const { text } of articles) find(text);
      best = Math.min(best, performance.now() - start);
    }
    return `${((1000 * best) / words).toFixed(1)} ms`;
  };
  console.log(`1,000 words: compromise with its topics ${time(raw)}; our parse and entities ${time(ours)}`);
}

async function printSizes(): Promise<void> {
  const sizes = await weighLanguageData();
  const line = (label: string, size: number): string =>
    `${label.padEnd(44)}${(size / 1000).toFixed(1).padStart(7)} kB gzip`;
  for (const [part, size] of sizes) console.log(line(part, size));
  console.log(
    line(
      'all language data',
      sizes.reduce((sum, [, size]) => sum + size, 0),
    ),
  );
}
