import type { Votes } from './features';
import { hashText } from './hash';
import { begins, kindOf, OUTSIDE } from './labels';
import type { Word } from './words';

/** How a word was read: its label, and whether it stood first, last, inside or alone in its name. */
type Reading = string;

const hashes = new Map<string, number>();
const toHash = (vote: string): number => {
  const known = hashes.get(vote);
  if (known !== undefined) return known;
  const hash = hashText(`vote:${vote}`);
  hashes.set(vote, hash);
  return hash;
};

/**
 * What the first reading of an article said of each word in its *other* places: "Falk" is unclear by itself, but
 * elsewhere it ended the person's name "Ida Falk". One list of hashes for each word.
 */
export function votesOf(words: readonly Word[], labels: ArrayLike<number>): Votes {
  const readings = words.map((word, at) => (word.isCapital ? readingAt(words, labels, at) : ''));
  const counts = new Map<string, Map<Reading, number>>();
  words.forEach((word, at) => {
    if (!word.isCapital) return;
    const own = counts.get(word.lower) ?? new Map<Reading, number>();
    counts.set(word.lower, own.set(readings[at] ?? '', (own.get(readings[at] ?? '') ?? 0) + 1));
  });
  return words.map((word, at) => {
    const all = word.isCapital ? counts.get(word.lower) : undefined;
    return all ? summarise(all, readings[at] ?? '') : [];
  });
}

function readingAt(words: readonly Word[], labels: ArrayLike<number>, at: number): Reading {
  const label = labels[at] ?? OUTSIDE;
  const kind = kindOf(label);
  if (label === OUTSIDE || !kind) return 'outside';
  const opens = begins(label);
  const next = labels[at + 1] ?? OUTSIDE;
  const sameSentence = words[at + 1]?.token.sentence === words[at]?.token.sentence;
  const closes = !(sameSentence && next !== OUTSIDE && !begins(next) && kindOf(next) === kind);
  return `${kind}:${opens ? (closes ? 'alone' : 'first') : closes ? 'last' : 'inside'}`;
}

function summarise(all: ReadonlyMap<Reading, number>, own: Reading): number[] {
  const kinds = new Map<string, number>();
  const votes: number[] = [];
  let total = 0;
  for (const [reading, count] of all) {
    const others = count - (reading === own ? 1 : 0);
    if (others === 0) continue;
    total += others;
    const [kind = '', place = ''] = reading.split(':');
    kinds.set(kind, (kinds.get(kind) ?? 0) + others);
    if (place) votes.push(toHash(reading));
  }
  for (const [kind, count] of kinds) {
    const share = count === total ? 'all' : count * 2 > total ? 'most' : 'some';
    votes.push(toHash(`${kind}:${share}`));
  }
  return votes;
}
