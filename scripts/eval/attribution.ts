import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Attribution } from '../../lib/core/analysis';
import type { Span } from '../../lib/core/span';
import { loadModule } from '../lib/load.ts';
import { option } from './tally.ts';

type Analyse = typeof import('../../lib/analysis/analyse').analyse;
type Pairs = [number, number][];
interface Marked {
  readonly source: Pairs;
  readonly cue: Pairs;
  readonly content: Pairs;
}
interface Rates {
  readonly p: number;
  readonly r: number;
  readonly f1: number;
}
/** The measure of the labelled set, taken from its own script. */
interface Score {
  newTally(): unknown;
  addDoc(tally: unknown, text: string, gold: readonly Marked[], predicted: readonly Marked[]): void;
  report(tally: unknown): Record<'cue' | 'source' | 'whole', Rates> & { tokens: Record<string, Rates> };
}

/** Measures the source ledger on articles marked by people: `[--data FILE.jsonl] [--errors N]`. */
export async function run(args: string[]): Promise<void> {
  const file = resolve(option(args, '--data') ?? '../shared/attribution/dev.jsonl');
  const score = (await import(pathToFileURL(resolve(file, '../score.mjs')).href)) as Score;
  const { analyse } = await loadModule<{ analyse: Analyse }>('lib/analysis/analyse.ts');
  const tally = score.newTally();
  let errors = Number(option(args, '--errors') ?? 0);
  const articles = readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { text: string; attributions: Marked[] });
  for (const { text, attributions } of articles) {
    const found = analyse({ text }).attributions.map(toMarked);
    score.addDoc(tally, text, attributions, found);
    for (const line of describeErrors(text, attributions, found)) {
      if (errors-- > 0) console.log(line);
    }
  }
  const { tokens, ...parts } = score.report(tally);
  const rows = [...Object.entries(parts), ...Object.entries(tokens).map(nameOfWords)];
  for (const [name, { p, r, f1 }] of rows) {
    console.log(`${name.padEnd(16)} P ${p.toFixed(3)}  R ${r.toFixed(3)}  F1 ${f1.toFixed(3)}`);
  }
}

const nameOfWords = ([name, rates]: [string, Rates]): [string, Rates] => [`words: ${name}`, rates];
const toPairs = (spans: readonly Span[]): Pairs => spans.map(({ start, end }) => [start, end]);
const toMarked = ({ source, cue, content }: Attribution): Marked => ({
  source: toPairs(source),
  cue: toPairs(cue),
  content: toPairs(content),
});

function describeErrors(text: string, gold: readonly Marked[], found: readonly Marked[]): string[] {
  const said = (spans: Pairs): string => spans.map(([start, end]) => text.slice(start, end)).join(' … ');
  const show = (kind: string, { source, cue, content }: Marked): string =>
    `${kind} [${said(source)}] <${said(cue)}> {${said(content)}}`.replace(/\s+/g, ' ').slice(0, 300);
  const touches = (a: Marked, b: Marked): boolean => meets(a.cue, b.cue);
  const wrong = found.flatMap((one) => {
    const match = gold.find((other) => touches(one, other));
    if (!match) return [];
    const sameSource = match.source.length > 0 ? meets(match.source, one.source) : one.source.length === 0;
    if (!sameSource) return [show('SOURCE', one), show('  WANTED', match)];
    return shared(match.content, one.content) < 0.5 ? [show('CONTENT', one), show('  WANTED', match)] : [];
  });
  return [
    ...wrong,
    ...gold.filter((one) => !found.some((other) => touches(one, other))).map((one) => show('MISSED', one)),
    ...found.filter((one) => !gold.some((other) => touches(one, other))).map((one) => show('FALSE', one)),
  ];
}

const meets = (a: Pairs, b: Pairs): boolean =>
  a.some(([start, end]) => b.some(([from, to]) => start < to && from < end));
const size = (spans: Pairs): number => spans.reduce((sum, [start, end]) => sum + end - start, 0);

/** How much of two contents together is common to both. */
function shared(a: Pairs, b: Pairs): number {
  const common = a.reduce(
    (sum, [start, end]) =>
      sum + b.reduce((part, [from, to]) => part + Math.max(0, Math.min(end, to) - Math.max(start, from)), 0),
    0,
  );
  return common / (size(a) + size(b) - common || 1);
}
