// npm run readme: writes the tables of the README that are made from the code. A test fails when they are out of date.
import { readFileSync, writeFileSync } from 'node:fs';
import { loadModule } from './lib/load.ts';
import { fillReadme, type Tables } from './lib/readme.ts';

const { RULES } = await loadModule<{ RULES: Tables['rules'] }>('lib/flags/rules/index.ts');
const { LIVE_SOURCES } = await loadModule<{ LIVE_SOURCES: Tables['live'] }>('lib/knowledge/live/sources.ts');
writeFileSync(
  'README.md',
  fillReadme(readFileSync('README.md', 'utf8'), { rules: RULES, live: LIVE_SOURCES }),
);
