/** One word of a text: as a phrase would write it, and as it stands there. */
export interface Word {
  readonly normal: string;
  readonly text: string;
}

type CaseRule = 'any' | 'capital' | 'upper';

/** Most nodes end a phrase and have nothing after them, so tables are made when needed. */
interface Node<T> {
  words?: Map<string, Node<T>>;
  /** Continuations by the beginning of a word ("immigra*"), and how long those beginnings are. */
  prefixes?: Map<string, Node<T>>;
  prefixLengths?: number[];
  readonly values: { readonly value: T; readonly cases: readonly CaseRule[] }[];
}

export interface PhraseMatch<T> {
  readonly length: number;
  readonly values: readonly T[];
}

/** Many phrases looked up at once: the cost depends on the text's length, not on how many phrases there are. */
export interface PhraseTrie<T> {
  add(phrase: string, value: T): void;
  /** The longest phrase that begins at a word, with all values given for it. */
  longestAt(words: readonly Word[], at: number): PhraseMatch<T> | undefined;
}

/**
 * An empty trie; phrases are added once, while building. They are read when a text first holds the word they begin
 * with: of many thousands an article needs few.
 */
export function createPhraseTrie<T>(): PhraseTrie<T> {
  const root = createNode<T>();
  const unread = new Map<string, { phrase: string; value: T }[]>();
  const read = (phrase: string, value: T): void => {
    const written = phrase.split(/[\s-]+/).filter(Boolean);
    let node = root;
    for (const word of written) node = descend(node, word);
    node.values.push({ value, cases: written.map(caseRuleOf) });
  };
  const readAll = (start: string): void => {
    const waiting = unread.get(start);
    if (!waiting) return;
    unread.delete(start);
    for (const { phrase, value } of waiting) read(phrase, value);
  };
  return {
    add(phrase, value) {
      const start = startOf(phrase);
      const waiting = unread.get(start);
      if (waiting) waiting.push({ phrase, value });
      else unread.set(start, [{ phrase, value }]);
    },
    longestAt(words, at) {
      const { normal = '' } = words[at] ?? {};
      readAll(normal);
      readAll(toSingular(normal));
      for (let length = 0; length <= SHORTEST_PREFIX; length += 1) readAll(`${normal.slice(0, length)}*`);
      return findLongest(root, words, at, at);
    },
  };
}

/** Letters of a word by which the phrases that begin with a part of it ("immigra*") are found. */
const SHORTEST_PREFIX = 4;

/** What a phrase begins with: its first word, or the first letters of one that goes on ("immi*"). */
function startOf(phrase: string): string {
  const first = SIMPLE.test(phrase) ? phrase.slice(0, wordEnd(phrase)) : (normalWords(phrase)[0] ?? '');
  return first.endsWith('*') ? `${first.slice(0, -1).slice(0, SHORTEST_PREFIX)}*` : first;
}

/** Nearly all phrases are words in small letters: the cheap way for them. */
const SIMPLE = /^[a-z][a-z ]*$/;

function wordEnd(phrase: string): number {
  const space = phrase.indexOf(' ');
  return space < 0 ? phrase.length : space;
}

/** The parts of a word as phrases write them: "H.M.O.'s" is "hmo", "air-strikes" are two. */
export const normalWords = (written: string): string[] =>
  PLAIN.test(written) ? [written.toLowerCase()] : splitWords(written);

/** Nearly all words are so: the cheap way for them. */
const PLAIN = /^[A-Za-z0-9]+\*?$/;

const splitWords = (written: string): string[] =>
  written
    .normalize('NFD')
    .toLowerCase()
    .replace(/['’]s\b|[.'’]|\p{Mn}|\u00ad/gu, '')
    .split(/[^\p{L}\p{N}&*]+/u)
    .filter(Boolean);

/** A word without its plural ending; what has none comes back as it is. */
export function toSingular(word: string): string {
  if (word.length < 4 || !word.endsWith('s') || /(?:ss|us|is)$/.test(word)) return word;
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (/(?:ss|x|ch|sh|z)es$/.test(word)) return word.slice(0, -2);
  return word.slice(0, -1);
}

const createNode = <T>(): Node<T> => ({ values: [] });

function descend<T>(node: Node<T>, written: string): Node<T> {
  let at = node;
  for (const word of normalWords(written)) {
    const isPrefix = word.endsWith('*');
    const table = isPrefix ? prefixTable(at, word.length - 1) : wordTable(at);
    const key = isPrefix ? word.slice(0, -1) : word;
    const next = table.get(key) ?? createNode<T>();
    table.set(key, next);
    at = next;
  }
  return at;
}

function wordTable<T>(node: Node<T>): Map<string, Node<T>> {
  node.words ??= new Map();
  return node.words;
}

function prefixTable<T>(node: Node<T>, length: number): Map<string, Node<T>> {
  node.prefixLengths ??= [];
  if (!node.prefixLengths.includes(length)) node.prefixLengths.push(length);
  node.prefixes ??= new Map();
  return node.prefixes;
}

function caseRuleOf(written: string): CaseRule {
  if (/^[a-z]+\*?$/.test(written)) return 'any';
  const letters = written.replace(/[^\p{L}]/gu, '');
  if (letters.length > 1 && letters === letters.toUpperCase()) return 'upper';
  return /^\p{Lu}/u.test(written) ? 'capital' : 'any';
}

const obeys = (text: string, rule: CaseRule | undefined): boolean =>
  rule === 'upper'
    ? text.replace(/['’]s$/, '') === text.replace(/['’]s$/, '').toUpperCase()
    : rule !== 'capital' || /^\p{Lu}/u.test(text);

function findLongest<T>(
  node: Node<T>,
  words: readonly Word[],
  from: number,
  at: number,
): PhraseMatch<T> | undefined {
  const word = words[at];
  let best: PhraseMatch<T> | undefined;
  for (const next of word ? continuations(node, word) : []) {
    const found = findLongest(next, words, from, at + 1);
    if (found && found.length > (best?.length ?? 0)) best = found;
  }
  if (best || from === at) return best;
  const values = node.values
    .filter(({ cases }) => cases.every((rule, i) => obeys(words[from + i]?.text ?? '', rule)))
    .map(({ value }) => value);
  return values.length > 0 ? { length: at - from, values } : undefined;
}

function continuations<T>(node: Node<T>, { normal, text }: Word): Node<T>[] {
  const exact = node.words?.get(normal);
  // "AIDS" is no plural of "aid"; longer words in capitals stand in a headline.
  const singular = /^\p{Lu}{2,4}$/u.test(text) ? normal : toSingular(normal);
  const plural = singular === normal ? undefined : node.words?.get(singular);
  const begun = (node.prefixLengths ?? []).map((length) =>
    normal.length >= length ? node.prefixes?.get(normal.slice(0, length)) : undefined,
  );
  return [exact, plural, ...begun].filter((next) => next !== undefined);
}
