// Fails when package-lock.json lacks an entry for a platform package: `npm ci` would then fail with EUSAGE.
import { readFileSync } from 'node:fs';

const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8'));
const names = new Set(Object.keys(packages).map((key) => key.split('node_modules/').at(-1)));
const missing = Object.entries(packages).flatMap(([key, pkg]) =>
  Object.keys(pkg.optionalDependencies ?? {})
    .filter((name) => !names.has(name))
    .map((name) => `${key || '(root)'} needs ${name}`),
);
if (missing.length > 0) {
  console.error(missing.join('\n'));
  process.exit(1);
}
console.log(`package-lock.json: ${names.size} packages, none missing`);
