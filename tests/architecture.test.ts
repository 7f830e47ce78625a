import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';

/** Which rooms and packages each room may import (besides itself). */
const MAY_IMPORT: Record<string, readonly string[]> = {
  'lib/core': [],
  'lib/language': ['lib/core', 'compromise'],
  'lib/entities': ['lib/core', 'lib/language'],
  'lib/themes': ['lib/core', 'lib/language'],
  'lib/terms': ['lib/core'],
  'lib/attributions': ['lib/core', 'lib/language'],
  'lib/flags': ['lib/core', 'lib/language'],
  'lib/analysis': [
    'lib/core',
    'lib/language',
    'lib/entities',
    'lib/themes',
    'lib/terms',
    'lib/attributions',
    'lib/flags',
  ],
  // what the panel shows of an Analysis; of language only the sentences, which need no compromise
  'lib/digest': ['lib/core', 'lib/language/sentences'],
  'lib/anchoring': ['lib/core', 'approx-string-match'],
  'lib/knowledge': ['lib/core', 'lib/themes', 'valibot'], // a theme's card is written where the theme is
  'lib/library': ['lib/core'],
  // of the notes what their text is made of, and what a claim must be
  'lib/export': ['lib/core', 'lib/anchoring', 'lib/notes/markdown', 'lib/notes/check', 'valibot'],
  'lib/page': ['lib/core', 'lib/anchoring', '@mozilla/readability'],
  // what is known of notes and claims without a browser: the formats of a backup, the same article elsewhere
  'lib/notes': ['lib/core', 'valibot'],
  'lib/extension': ['lib/core', 'lib/notes', 'wxt', 'valibot', 'idb'],
  // of the exports only their shapes: the exporters themselves are loaded when somebody exports
  components: [
    'lib/core',
    'lib/digest',
    'lib/export/exporter',
    'lib/export/words',
    'lib/library',
    'lib/notes',
    'preact',
  ],
};

/** Globals that belong to the rooms at the edge. */
const MAY_TOUCH: Record<string, RegExp> = {
  document: /^(lib\/page|components|entrypoints)/,
  window: /^(lib\/page|components|entrypoints)/,
  fetch: /^entrypoints/,
  browser: /^(lib\/extension|entrypoints)/,
};

const sources = ['lib', 'components', 'entrypoints'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => join(folder, file)),
);
const roomOf = (file: string): string =>
  file.startsWith('lib/') ? file.split('/').slice(0, 2).join('/') : (file.split('/')[0] ?? file);

const importsOf = (file: string): string[] =>
  [...readFileSync(file, 'utf8').matchAll(/(?:\bfrom\s+|\bimport\(\s*)'([^']+)'/g)].map(([, name = '']) =>
    name.startsWith('.') ? normalize(join(dirname(file), name)) : name,
  );

describe('architecture', () => {
  it.each(sources.filter((file) => !file.startsWith('entrypoints/')))(
    '%s imports only what its room may',
    (file) => {
      const room = roomOf(file);
      const allowed = [room, ...(MAY_IMPORT[room] ?? [])];
      const strangers = importsOf(file).filter(
        (name) => !allowed.some((prefix) => name === prefix || name.startsWith(`${prefix}/`)),
      );
      expect(MAY_IMPORT[room], `no row for the room ${room}`).toBeDefined();
      expect(strangers).toEqual([]);
    },
  );

  it.each(sources)('%s touches only what its room may', (file) => {
    const code = readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*|'[^'\n]*'|`[^`]*`/g, '');
    const touched = Object.entries(MAY_TOUCH)
      .filter(([name, rooms]) => !rooms.test(file) && new RegExp(`(?<![.\\w])${name}[.(]`).test(code))
      .map(([name]) => name);
    expect(touched).toEqual([]);
  });
});
