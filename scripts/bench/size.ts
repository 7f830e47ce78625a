import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build, minifySync } from 'vite';
import { weighLanguageData } from '../lib/language-data.ts';
import { kilobytes, printTable } from './table.ts';

const OUTPUT = resolve('.output/chrome-mv3');
/** All that reading English needs: compromise, lists and weights. */
const LANGUAGE_BUDGET = '400 kB gzip';
const BUDGETS: Record<string, string> = { 'detector.js': '10 kB gzip' };

/** Bytes of each script as built, and what the background's script is made of. */
export async function run(): Promise<void> {
  const scripts = readdirSync(OUTPUT, { recursive: true, encoding: 'utf8' }).filter((file) =>
    /\.(?:js|css)$|^knowledge\.json$/.test(file),
  );
  const rows = scripts.map((file) => ({ file, code: readFileSync(join(OUTPUT, file), 'utf8') }));
  printTable(
    'Size of scripts, styles and the tables of knowledge (minified)',
    ['file', 'raw', 'gzip', 'budget'],
    rows
      .toSorted((a, b) => b.code.length - a.code.length)
      .map(({ file, code }) => [file, ...sizes(code), BUDGETS[file] ?? '']),
  );
  const language = await weighLanguageData();
  const sum = language.reduce((total, [, size]) => total + size, 0);
  printTable(
    'Language data: compromise, weights and lists (minified, each compressed alone)',
    ['part', 'gzip', 'budget'],
    [
      ...language.map(([part, size]) => [part, kilobytes(size), '']),
      ['all', kilobytes(sum), LANGUAGE_BUDGET],
    ],
  );
  for (const entry of ['background.ts', 'reader/index.ts', 'detector.ts']) {
    const parts = await weigh(`entrypoints/${entry}`);
    printTable(
      `What ${entry} is made of (minified by part; compressed alone a part is a little larger than within)`,
      ['part', 'raw', 'gzip'],
      [...parts]
        .toSorted(([, a], [, b]) => b.length - a.length)
        .map(([part, code]) => [part, ...sizes(code)]),
    );
  }
}

const sizes = (code: string): [string, string] => [
  kilobytes(Buffer.byteLength(code)),
  kilobytes(gzipSync(code, { level: 9 }).length),
];

/** The code that an entry point bundles, by the room or package it comes from. */
async function weigh(entry: string): Promise<Map<string, string>> {
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    publicDir: false,
    build: { write: false, minify: false, rolldownOptions: { input: resolve(entry) } },
  });
  const parts = new Map<string, string>();
  for (const chunk of [result].flat().flatMap((built) => ('output' in built ? built.output : []))) {
    if (chunk.type !== 'chunk') continue;
    for (const [id, { code }] of Object.entries(chunk.modules)) {
      if (code) parts.set(partOf(id), `${parts.get(partOf(id)) ?? ''}${code}\n`);
    }
  }
  for (const [part, code] of parts) parts.set(part, minifySync('part.js', code).code);
  return parts;
}

/** "compromise", "lib/flags", and each list of words by its own name. */
function partOf(id: string): string {
  const inPackage = /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(id)?.[1];
  if (inPackage) return inPackage;
  const path = relative(resolve('.'), id).replace(/\?.*/, '');
  if (/lexicons?\/|model|weights/.test(path)) return path;
  return path.startsWith('lib/') ? path.split('/').slice(0, 2).join('/') : (path.split('/')[0] ?? path);
}
