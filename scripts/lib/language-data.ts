import { gzipSync } from 'node:zlib';
import { bundle } from './load.ts';

/** What reading English needs beside code: compromise, its plugin's words, the tagger's weights and all lists. */
const PARTS = [
  'lib/language/parse.ts',
  'lib/entities/tagger/weights.ts',
  ...[
    'cities',
    'countries',
    'subdivisions',
    'regions',
    'organisations',
    'given-names',
    'surnames',
    'words',
    'roles',
    'institutions',
  ].map((name) => `lib/entities/lexicons/${name}.ts`),
];

/** Bytes of each part, minified and gzipped by itself. */
export async function weighLanguageData(): Promise<(readonly [string, number])[]> {
  return Promise.all(
    PARTS.map(async (part) => [part, gzipSync(await bundle(part, true), { level: 9 }).length] as const),
  );
}
