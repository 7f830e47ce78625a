import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadModule } from '../lib/load.ts';
import { type Mark, readTexts } from '../train/texts.ts';

/** A labelled article of the missing-specifics set. */
export interface Labelled {
  readonly id: string;
  readonly text: string;
  readonly sentences: readonly (readonly [number, number])[];
  readonly flags: readonly Mark[];
  readonly missing: readonly string[];
}

/** The labelled articles of a folder, optionally only some of them ("d01,d02"): a JSON file each, or texts with marks. */
export async function readLabelled(folder: string, only?: string): Promise<Labelled[]> {
  const wanted = only?.split(',');
  const articles = readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .sort()
    .map((file) => JSON.parse(readFileSync(join(folder, file), 'utf8')) as Labelled);
  return [...articles, ...(await readMarked(folder))].filter(
    ({ id, sentences }) => Array.isArray(sentences) && (!wanted || wanted.includes(id)),
  );
}

async function readMarked(folder: string): Promise<Labelled[]> {
  const texts = readTexts(folder);
  if (texts.length === 0) return [];
  const { parse } = await loadModule<typeof import('../../lib/language/parse')>('lib/language/parse.ts');
  return texts.map(({ id, text, marks }) => ({
    id,
    text,
    sentences: parse(text).sentences.map(({ start, end }) => [start, end] as const),
    flags: marks,
    missing: [],
  }));
}
