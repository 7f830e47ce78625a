import type { Finding, Subject } from './source';
import { toKey } from './table';
import { readTable } from './tables';

interface Sense {
  readonly name: string;
  /** Empty where the other sources tell it; "=organization:US Supreme Court" where they know it under that name. */
  readonly summary: string;
  readonly cues: readonly { readonly words: string; readonly weight: number }[];
  /** Meant where nothing speaks against it. */
  readonly usual: boolean;
}

/**
 * What an ambiguous name means: a sense of ours, something that other sources know by another name, what they know
 * by this one, or several that can't be told apart.
 */
export type Reading =
  | { readonly status: 'sense'; readonly name: string; readonly finding: Finding }
  | { readonly status: 'other'; readonly name: string; readonly subject: Subject }
  | { readonly status: 'usual' }
  | { readonly status: 'unsure'; readonly finding: Finding };

/** A sense is taken when it has this many more names for it than the next one. */
const MARGIN = 1;

const SOURCE = { name: 'Readout’s table of ambiguous names', licence: 'MIT' };

let table: ReadonlyMap<string, readonly Sense[]> | undefined;

/** What of that name the article speaks of, by what else it names; nothing where a name is not ambiguous. */
export function readSense(subject: Subject): Reading | undefined {
  const { kind, name, around = [], beside = [] } = subject;
  table ??= readSenses();
  const senses = table.get(`${kind} ${toKey(name)}`);
  if (!senses) return undefined;
  const named = joinNames(around.filter((each) => toKey(each) !== toKey(name)));
  const next = joinNames(beside);
  const [best, second] = senses
    .map((sense) => ({ sense, weight: weigh(sense, named) + weighCues(sense, next) }))
    .toSorted((a, b) => b.weight - a.weight);
  // A list of senses of which none is spoken for may lack the right one: an IRA may be a savings account.
  if (!best || (best.weight === 0 && kind !== 'place')) return { status: 'usual' };
  if (best.weight - (second?.weight ?? 0) < MARGIN)
    return { status: 'unsure', finding: toChoice(subject, senses) };
  const { sense } = best;
  if (!sense.summary) return { status: 'usual' };
  const [, otherKind, otherName] = /^=(\w+):(.+)$/.exec(sense.summary) ?? [];
  if (otherName)
    return {
      status: 'other',
      name: sense.name,
      subject: { ...subject, kind: otherKind as Subject['kind'], name: otherName, aliases: [] },
    };
  return { status: 'sense', name: sense.name, finding: toSenseFinding(sense, senses) };
}

const weigh = (sense: Sense, named: string): number => weighCues(sense, named) + (sense.usual ? MARGIN : 0);

const weighCues = ({ cues }: Sense, named: string): number =>
  cues.reduce((sum, { words, weight }) => (named.includes(` ${words} `) ? sum + weight : sum), 0);

const joinNames = (names: readonly string[]): string => ` ${names.map(toWords).join(' | ')} `;

const toWords = (name: string): string =>
  toKey(name)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

function toSenseFinding(sense: Sense, senses: readonly Sense[]): Finding {
  const others = senses.filter((other) => other !== sense && tells(other)).map(({ summary }) => summary);
  return {
    name: sense.name,
    summary: sense.summary,
    facts: others.length > 0 ? [{ label: 'Not to be confused with', text: others.join(' ') }] : [],
    source: SOURCE,
  };
}

const toChoice = ({ kind, name }: Subject, senses: readonly Sense[]): Finding => ({
  summary: `${name} can mean several ${kind === 'place' ? 'places' : 'things'}, and the article does not tell clearly which one.`,
  facts: senses
    .filter(({ summary }) => summary)
    .map((sense) => ({
      label: sense.name,
      text: tells(sense) ? sense.summary : 'One of those that may be meant.',
    })),
  source: SOURCE,
});

/** Whether a sense says itself what it is. */
const tells = ({ summary }: Sense): boolean => summary !== '' && !summary.startsWith('=');

function readSenses(): ReadonlyMap<string, readonly Sense[]> {
  const rows = readTable('senses')
    .split('\n')
    .filter((line) => line.includes('|'));
  const senses = rows.map((line) => {
    const [key = '', name = '', summary = '', cues = '', usual = '', kind = ''] = line.split('|');
    return {
      key: `${kind || 'place'} ${toKey(key)}`,
      name,
      summary,
      cues: cues
        .split(',')
        .filter(Boolean)
        .map((cue) => ({ words: toWords(cue), weight: cue.endsWith('!') ? 2 : 1 })),
      usual: usual === '+',
    };
  });
  return Map.groupBy(senses, ({ key }) => key);
}
