// Asks the store's own linter about the Firefox package. Fails on any error, and on any warning but the one known.
import { execFileSync } from 'node:child_process';

interface Finding {
  readonly code: string;
  readonly message: string;
  readonly file?: string;
}

/**
 * Preact supports `dangerouslySetInnerHTML`, so its code assigns innerHTML; ours never uses that property.
 * https://github.com/preactjs/preact/blob/main/src/diff/index.js
 */
const isKnown = ({ code, message }: Finding): boolean =>
  code === 'UNSAFE_VAR_ASSIGNMENT' && message.includes('innerHTML');

const output = execFileSync(
  'web-ext',
  ['lint', '-s', '.output/firefox-mv3', '--output', 'json', '--no-config-discovery'],
  { encoding: 'utf8', maxBuffer: 1 << 26, stdio: ['ignore', 'pipe', 'inherit'] },
);
const { errors, warnings } = JSON.parse(output) as { errors: Finding[]; warnings: Finding[] };
const bad = [...errors, ...warnings.filter((warning) => !isKnown(warning))];
for (const { code, message, file } of bad) console.error(`${code} ${file ?? ''}: ${message}`);
console.log(
  `Firefox package: ${errors.length} errors, ${warnings.length} warnings (known: innerHTML in Preact)`,
);
if (bad.length > 0) process.exit(1);
