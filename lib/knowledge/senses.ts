import { SENSES } from './data/senses';
import type { Finding, Subject } from './source';
import { toKey } from './table';

interface Sense {
  readonly name: string;
  /** Empty where the lists of countries and cities tell it. */
  readonly summary: string;
  readonly cues: readonly string[];
  readonly usual: boolean;
}

/** What an ambiguous name means: a sense of ours, the one other sources know, or several that can't be told apart. */
export type Reading =
  | { readonly status: 'sense'; readonly name: string; readonly finding: Finding }
  | { readonly status: 'usual' }
  | { readonly status: 'unsure'; readonly finding: Finding };

/** A sense is taken when it has this many more names for it than the next one. */
const MARGIN = 1;

const SOURCE = { name: 'Readout’s table of ambiguous names', licence: 'MIT' };

let table: ReadonlyMap<string, readonly Sense[]> | undefined;

/** Which place of that name the article speaks of, by what else it names; nothing where a name is not ambiguous. */
export function readSense({ kind, name, around = [] }: Subject): Reading | undefined {
  if (kind !== 'place') return undefined;
  table ??= readTable();
  const senses = table.get(toKey(name));
  if (!senses) return undefined;
  const named = ` ${around
    .filter((each) => toKey(each) !== toKey(name))
    .map(toWords)
    .join(' | ')} `;
  const [best, next] = senses
    .map((sense) => ({ sense, weight: weigh(sense, named) }))
    .toSorted((a, b) => b.weight - a.weight);
  if (!best || best.weight - (next?.weight ?? 0) < MARGIN)
    return { status: 'unsure', finding: toChoice(name, senses) };
  const { sense } = best;
  if (!sense.summary) return { status: 'usual' };
  const others = senses.filter((other) => other !== sense && other.summary).map(({ summary }) => summary);
  return {
    status: 'sense',
    name: sense.name,
    finding: {
      summary: sense.summary,
      facts: others.length > 0 ? [{ label: 'Not to be confused with', text: others.join(' ') }] : [],
      source: SOURCE,
    },
  };
}

const weigh = ({ cues, usual }: Sense, named: string): number =>
  cues.filter((cue) => named.includes(` ${cue} `)).length + (usual ? MARGIN : 0);

const toWords = (name: string): string =>
  toKey(name)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const toChoice = (name: string, senses: readonly Sense[]): Finding => ({
  summary: `${name} can mean several places, and the article does not tell clearly which one.`,
  facts: senses.filter(({ summary }) => summary).map(({ name: label, summary: text }) => ({ label, text })),
  source: SOURCE,
});

function readTable(): ReadonlyMap<string, readonly Sense[]> {
  const rows = SENSES.split('\n').filter((line) => line.includes('|'));
  const senses = rows.map((line) => {
    const [key = '', name = '', summary = '', cues = '', usual = ''] = line.split('|');
    return { key: toKey(key), name, summary, cues: cues.split(',').map(toWords), usual: usual === '+' };
  });
  return Map.groupBy(senses, ({ key }) => key);
}
