import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface Label {
  readonly start: number;
  readonly end: number;
  readonly category: string;
  readonly severity: number;
}

/** A labelled article of the missing-specifics set. */
export interface Labelled {
  readonly id: string;
  readonly text: string;
  readonly sentences: readonly (readonly [number, number])[];
  readonly flags: readonly Label[];
  readonly missing: readonly string[];
}

/** The labelled articles of a folder, optionally only some of them ("d01,d02"). */
export function readLabelled(folder: string, only?: string): Labelled[] {
  const wanted = only?.split(',');
  return readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .sort()
    .map((file) => JSON.parse(readFileSync(join(folder, file), 'utf8')) as Labelled)
    .filter(({ id, sentences }) => Array.isArray(sentences) && (!wanted || wanted.includes(id)));
}
