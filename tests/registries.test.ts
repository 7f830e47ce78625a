import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { PRIVACY } from '../components/privacy';
import { toWikipedia } from '../lib/core/live';
import { RULES } from '../lib/flags/rules';
import { LIVE_SOURCES } from '../lib/knowledge/live/sources';
import { SOURCES } from '../lib/knowledge/sources';
import { fillReadme } from '../scripts/lib/readme';

/** The plugs of a folder by their file names. */
const filesOf = (folder: string): string[] =>
  readdirSync(folder)
    .filter((file) => file !== 'index.ts' && file.endsWith('.ts'))
    .map((file) => file.replace(/\.ts$/, ''))
    .sort();

describe('registries', () => {
  it('list every flag rule, named after its file', () => {
    expect(RULES.map(({ id }) => id as string).sort()).toEqual(filesOf('lib/flags/rules'));
  });

  it('are told in the README as they are: else run `npm run readme`', () => {
    const readme = readFileSync('README.md', 'utf8');
    expect(fillReadme(readme, { rules: RULES, live: LIVE_SOURCES })).toBe(readme);
    expect(readme).toContain(RULES[0]?.title);
    expect(readme).toContain(LIVE_SOURCES[0]?.name);
  });
});

describe('what leaves the browser', () => {
  it('is told in the settings, source by source', () => {
    const told = PRIVACY.flatMap(({ source }) => source ?? []);
    expect(told).toEqual(LIVE_SOURCES.map(({ id }) => id));
  });

  it('is nothing where a source says that it is offline', () => {
    expect(SOURCES.filter(({ hosts, sends }) => hosts.length > 0 || sends !== 'nothing')).toEqual([]);
  });

  it('goes to no host that the table does not name', () => {
    const { api } = toWikipedia('en');
    const table = LIVE_SOURCES.map(({ hosts }) => hosts).join();
    expect(table).toContain(new URL(api).host);
    // Addresses in the code that something is asked at; those in data are only linked to.
    const asked = ['lib/extension', 'lib/knowledge/live', 'lib/core', 'entrypoints'].flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter((file) => /\.tsx?$/.test(file))
        .flatMap((file) => {
          const code = readFileSync(join(folder, file), 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/ .*/g, '');
          return [...code.matchAll(/(?:https?:\/\/|')((?:[a-z]+\.)+(?:org|com|net))\b/g)].map(
            ([, host]) => host,
          );
        }),
    );
    expect(asked).toContain('upload.wikimedia.org');
    const linked = [
      'creativecommons.org',
      'web.archive.org',
      'chrome.google.com',
      'chromewebstore.google.com',
    ];
    expect(asked.filter((host) => !table.includes(host ?? '') && !linked.includes(host ?? ''))).toEqual([]);
  });
});
