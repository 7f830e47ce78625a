import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { RULES } from '../lib/flags/rules';
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
    expect(fillReadme(readme, { rules: RULES })).toBe(readme);
    expect(readme).toContain(RULES[0]?.title);
  });
});
