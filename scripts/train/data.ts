import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Named, trimAll } from '../lib/ner-score.ts';

export interface Labelled {
  readonly id: string;
  readonly text: string;
  readonly names: readonly Named[];
}

/** Training files and how much each sentence of theirs counts. */
export const TRAINING: readonly (readonly [string, number])[] = [
  ['gum-free', 1],
  ['ewt-dev', 1],
  ['ewt-test', 1],
  ['pud-wiki', 1],
  ['wikigold', 3],
  ['crossner-other', 0.6],
  ['crossner-politics-train', 6],
  ['wnut17-train', 1],
];

/** Reads a file of labelled articles, one JSON object a line. */
export function readLabelled(file: string): Labelled[] {
  return readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => {
      const { id, text, entities } = JSON.parse(line) as {
        id: string;
        text: string;
        entities: [number, number, Named['kind']][];
      };
      return { id, text, names: entities.map(([start, end, kind]) => ({ start, end, kind })) };
    });
}

/** A training file's articles. wikigold comes as single sentences in order, its articles parted by a mark. */
export function readTraining(folder: string, name: string): Labelled[] {
  const articles = readLabelled(join(folder, `${name}.jsonl`));
  return name === 'wikigold' ? joinSentences(articles) : articles;
}

function joinSentences(sentences: readonly Labelled[]): Labelled[] {
  const articles: Labelled[] = [];
  let text = '';
  let names: Named[] = [];
  const close = (): void => {
    if (text !== '') articles.push({ id: `wikigold-${articles.length}`, text, names });
    text = '';
    names = [];
  };
  for (const sentence of sentences) {
    if (sentence.text.trim() === '-DOCSTART-') {
      close();
      continue;
    }
    const shift = text === '' ? 0 : text.length + 1;
    text = text === '' ? sentence.text : `${text}\n${sentence.text}`;
    names = [...names, ...sentence.names.map((n) => ({ ...n, start: n.start + shift, end: n.end + shift }))];
  }
  close();
  return articles;
}

const TITLES =
  /^(?:(?:Mr|Mrs|Ms|Dr|Sir|Lord|Lady|Pope|King|Queen|Prince|Princess|President|Prof|Sen|Gen|Judge)\.?\s+)+(?=\p{Lu})/u;

/** The same article with spans as we want them: without marks around a name, and without a person's title. */
export function withoutTitles(article: Labelled): Labelled {
  const names = trimAll(article.text, article.names).map((name) => {
    const title = name.kind === 'person' && TITLES.exec(article.text.slice(name.start, name.end))?.[0];
    return title ? { ...name, start: name.start + title.length } : name;
  });
  return { ...article, names };
}
