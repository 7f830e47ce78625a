import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it, vi } from 'vitest';

/** The module as a script finds it that was just started. */
const start = () => import('../../../lib/knowledge/tables');

beforeEach(() => vi.resetModules());

describe('tables', () => {
  it('are read once, however many cards ask', async () => {
    const { createTableLoader, readTable } = await start();
    const readFile = vi.fn(async () => ({ people: 'a|b' }));
    const bring = createTableLoader(readFile);
    expect(readFile).not.toHaveBeenCalled();
    await Promise.all([bring(), bring()]);
    await bring();
    expect(readFile).toHaveBeenCalledTimes(1);
    expect(readTable('people')).toBe('a|b');
  });

  it('are asked for again after a failure', async () => {
    const { createTableLoader, readTable } = await start();
    const readFile = vi.fn(async (): Promise<unknown> => ({ people: 'a|b' }));
    readFile.mockRejectedValueOnce(new Error('gone'));
    const bring = createTableLoader(readFile);
    await expect(bring()).rejects.toThrow('gone');
    await bring();
    expect(readTable('people')).toBe('a|b');
  });

  it('are never taken for empty before they were brought', async () => {
    const { readTable } = await start();
    expect(() => readTable('people')).toThrow('not brought');
  });

  it('come as a file of the package: no script carries them', () => {
    const carrying = ['lib', 'components', 'entrypoints'].flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter((file) => /\.tsx?$/.test(file) && !file.startsWith('knowledge/data'))
        .filter((file) => /from '[^']*\/data(?:\/[a-z]+)?'/.test(readFileSync(join(folder, file), 'utf8'))),
    );
    expect(carrying).toEqual([]);
  });
});
