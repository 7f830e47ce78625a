import type { Token } from '../../language/parse';
import { hashText, mix } from './hash';
import { CLASS_LISTS } from './lists';

/** Where in a listed phrase a word stands. */
const ALONE = 1;
const OPENS = 2;
const GOES_ON = 3;

interface Phrases {
  /** Listed phrase to the lists it is in. */
  readonly lists: ReadonlyMap<string, readonly string[]>;
  /** First word of listed phrases to the length, in words, of the longest. */
  readonly longest: ReadonlyMap<string, number>;
}

let phrases: Phrases | undefined;

/** For each word the lists (as hashes with its place in the phrase) that a phrase over it is in. */
export function classesOf(tokens: readonly Token[]): number[][] {
  phrases ??= readLists();
  const classes: number[][] = tokens.map(() => []);
  const covered = new Map<string, number>();
  for (let first = 0; first < tokens.length; first += 1) {
    const head = toWordKey(tokens[first]?.text ?? '');
    const longest = phrases.longest.get(head) ?? phrases.longest.get(head.toLowerCase()) ?? 0;
    for (let size = Math.min(longest, tokens.length - first); size > 0; size -= 1) {
      for (const list of listsOf(phrases, tokens, first, size)) {
        const key = `${list}`;
        if ((covered.get(key) ?? 0) > first) continue;
        covered.set(key, first + size);
        markPhrase(classes, list, first, size);
      }
    }
  }
  return classes;
}

function markPhrase(classes: number[][], list: string, first: number, size: number): void {
  const id = hashText(list);
  classes[first]?.push(mix(id, size === 1 ? ALONE : OPENS));
  for (let at = first + 1; at < first + size; at += 1) classes[at]?.push(mix(id, GOES_ON));
}

function listsOf(known: Phrases, tokens: readonly Token[], first: number, size: number): readonly string[] {
  const head = tokens[first] as Token;
  let key = toWordKey(head.text);
  for (let at = first + 1; at < first + size; at += 1) {
    const token = tokens[at] as Token;
    if (token.sentence !== head.sentence) return [];
    key += ` ${toWordKey(token.text)}`;
  }
  // "US" is not "us", but "MUNICH" is Munich.
  if (/\p{Ll}/u.test(key)) return known.lists.get(key.toLowerCase()) ?? [];
  return known.lists.get(key) ?? (key.length > 3 ? known.lists.get(key.toLowerCase()) : undefined) ?? [];
}

/** "U.N." and "UN" are one, and so are "Moody’s" and "Moody's"; an ending "'s" is left to grammar. */
function toWordKey(text: string): string {
  const word = text.replace(/['’]s$/u, '').replace(/’/g, "'");
  return /^(?:\p{L}\.)+\p{L}?$/u.test(word) ? word.replaceAll('.', '') : word;
}

const withoutAccents = (text: string): string => text.normalize('NFKD').replace(/\p{M}+/gu, '');

function readLists(): Phrases {
  const lists = new Map<string, string[]>();
  const longest = new Map<string, number>();
  const add = (list: string, phrase: string): void => {
    const words = phrase.split(/[\s-]+/).map(toWordKey);
    const written = words.join(' ');
    const key = /\p{Ll}/u.test(written) ? written.toLowerCase() : written;
    const known = lists.get(key);
    if (!known) lists.set(key, [list]);
    else if (!known.includes(list)) known.push(list);
    const head = key.split(' ', 1)[0] ?? '';
    longest.set(head, Math.max(longest.get(head) ?? 0, words.length));
  };
  for (const [list, names] of CLASS_LISTS()) {
    for (const name of names) {
      if (name === '') continue;
      add(list, name);
      const plain = withoutAccents(name);
      if (plain !== name) add(list, plain);
    }
  }
  return { lists, longest };
}
