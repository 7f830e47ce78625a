// Runs on whatever Node the machine has; installs what the lock names, and only when something is missing.
import { execFileSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';

const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(
    `Readout needs Node 20.19 or later to set itself up; this is ${process.version}. See nodejs.org.`,
  );
  process.exit(1);
}
const marker = 'node_modules/.package-lock.json';
const fresh = existsSync(marker) && statSync(marker).mtimeMs >= statSync('package-lock.json').mtimeMs;
if (!fresh) {
  console.log('Installing what package-lock.json names (first run only)...');
  const npm = process.env.npm_execpath;
  const [command, args] = npm ? [process.execPath, [npm, 'ci']] : ['npm', ['ci']];
  execFileSync(command, args, { stdio: 'inherit' });
}
