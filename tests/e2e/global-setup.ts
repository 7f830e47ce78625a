import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import type { TestProject } from 'vitest/node';
import { type BrowserName, findBrowser, howToInstall } from '../../scripts/lib/browsers';
import { seedExpected, seedPage, servePages } from '../../scripts/lib/serve';
import { HOSTILE_PAGES } from './hostile-pages';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the fixture pages are served. */
    site: string;
    /** What is expected of the example article, as JSON; null on machines that lack it. */
    seed: string | null;
  }
}

/** Builds the extension unless SKIP_BUILD says that it is built, and serves the pages. */
export default async function setup(project: TestProject) {
  for (const name of ['chrome', 'firefox'] satisfies BrowserName[]) {
    if (!findBrowser(name)) throw new Error(`The end-to-end tests need both browsers. ${howToInstall(name)}`);
  }
  mkdirSync('test-results', { recursive: true });
  if (!process.env['SKIP_BUILD']) execFileSync('npm', ['run', '-s', 'build'], { stdio: 'pipe' });
  const seed = await seedPage();
  const server = await servePages({ extra: { ...HOSTILE_PAGES, ...(seed !== null && { '/seed': seed }) } });
  project.provide('site', server.url);
  project.provide('seed', await seedExpected());
  return server.close;
}
