import { execFileSync } from 'node:child_process';
import { cpus, loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { findBrowser } from './lib/browsers.ts';

/** `npm run bench [-- PART ...]`: prints figures of size and speed. They are for reading: nothing here can fail. */
const PARTS: Record<string, () => Promise<{ run: (options: BenchOptions) => Promise<void> }>> = {
  size: () => import('./bench/size.ts'),
  start: () => import('./bench/start.ts'),
  analysis: () => import('./bench/analysis.ts'),
  library: () => import('./bench/library.ts'),
  growth: () => import('./bench/growth.ts'),
  anchoring: () => import('./bench/anchoring.ts'),
  popup: () => import('./bench/popup.ts'),
  notes: () => import('./bench/notes.ts'),
  pages: () => import('./bench/pages.ts'),
};

export interface BenchOptions {
  /** How often each thing is measured. */
  readonly rounds: number;
  /** A folder of saved pages (see scripts/lib/article-pages.ts) to measure beside the made ones. */
  readonly data?: string | undefined;
  /** Only pages whose name holds this. */
  readonly only?: string | undefined;
  /** Where to write processor profiles of the page while Readout works. */
  readonly profile?: string | undefined;
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    rounds: { type: 'string', default: '9' },
    data: { type: 'string' },
    only: { type: 'string' },
    profile: { type: 'string' },
    'no-build': { type: 'boolean', default: false },
  },
});
const wanted = positionals.length > 0 ? positionals : Object.keys(PARTS);
const stranger = wanted.find((name) => !PARTS[name]);
if (stranger !== undefined) {
  console.error(
    `usage: npm run bench -- [${Object.keys(PARTS).join('] [')}] [--rounds 9] [--data FOLDER] [--only WORD] [--profile FILE] [--no-build]`,
  );
  process.exit(2);
}
if (!values['no-build']) execFileSync('wxt', ['build', '-b', 'chrome'], { stdio: 'ignore' });

const browser = findBrowser('chrome');
const version = browser
  ? execFileSync(browser, ['--version'], { encoding: 'utf8', stdio: 'pipe' }).trim()
  : 'no Chromium';
console.log(`${version}, node ${process.versions.node}, ${cpus().length} × ${cpus()[0]?.model.trim()}`);
console.log(`machine load ${describeLoad()}\n`);
for (const name of wanted) {
  await (await PARTS[name]?.())?.run({
    rounds: Number(values.rounds),
    data: values.data,
    only: values.only,
    profile: values.profile,
  });
}
console.log(`machine load at the end ${describeLoad()}`);

function describeLoad(): string {
  const [one = 0, five = 0] = loadavg();
  return `${one.toFixed(1)} (1 min), ${five.toFixed(1)} (5 min)`;
}
