/** `npm run eval -- NAME [options]`: prints the figures of one part, measured on labelled texts. */
const EVALS: Record<string, () => Promise<{ run: (args: string[]) => Promise<void> }>> = {
  article: () => import('./eval/article.ts'),
  specificity: () => import('./eval/specificity.ts'),
  entities: () => import('./eval/entities.ts'),
  certainty: () => import('./eval/certainty.ts'),
  attribution: () => import('./eval/attribution.ts'),
  knowledge: () => import('./eval/knowledge.ts'),
  themes: () => import('./eval/themes.ts'),
};

const [name = '', ...args] = process.argv.slice(2);
const load = EVALS[name];
if (!load) {
  console.error(`usage: npm run eval -- ${Object.keys(EVALS).join(' | ')} [options]`);
  process.exit(2);
}
await (await load()).run(args);
