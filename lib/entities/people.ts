import { fromCapitals, type Name, toKey } from './name';

interface Person {
  readonly name: string;
  readonly words: readonly string[];
  /** Words that stood right before the full name: "president", "ms". */
  readonly titles: Set<string>;
  /** Place in the text where this full name was met last. */
  seen: number;
}

const SUFFIX = /^(?:jr|sr|ii|iii|iv|phd|md|mp|qc|kc)\.?$/;

/**
 * The full name behind each person's name: "Falk", "Ms Falk" and "Ida" are "Ida Falk" where the article has her. Two
 * people of one surname stay apart: the surname alone is whoever of them was named last, with a title
 whoever of them bore it.
 */
export function resolvePeople(
  names: readonly Name[],
  write: (name: Name) => string,
  titleOf: (name: Name) => string,
): Map<Name, string> {
  const byWord = new Map<string, Person[]>();
  const people = new Map<string, Person>();
  const list = names.map((name) => [name, wordsOf(write(name))] as const);
  for (const [name, words] of list) {
    if (words.length < 2) continue;
    const known = people.get(words.join(' ')) ?? findSame(byWord, words);
    const person = known ?? { name: fromCapitals(write(name)), words, titles: new Set(), seen: -1 };
    people.set(words.join(' '), person);
    person.titles.add(titleOf(name));
    if (known) continue;
    for (const word of new Set(words)) byWord.set(word, [...(byWord.get(word) ?? []), person]);
  }
  const resolved = new Map<Name, string>();
  for (const [name, words] of list) {
    const own = people.get(words.join(' '));
    const longer = findLonger(byWord, words, titleOf(name));
    const person = longer ?? own;
    if (person) person.seen = name.start;
    resolved.set(name, person?.name ?? fromCapitals(write(name)));
  }
  return resolved;
}

const wordsOf = (name: string): string[] => {
  const words = toKey(name)
    .replace(/[.,]/g, ' ')
    .split(/[\s-]+/)
    .filter(Boolean);
  while (words.length > 1 && SUFFIX.test(words.at(-1) ?? '')) words.pop();
  return words;
};

/** The same person with or without a middle name or initial: "Ida M. Falk" and "Ida Falk". */
function findSame(byWord: ReadonlyMap<string, Person[]>, words: readonly string[]): Person | undefined {
  return byWord.get(words.at(-1) ?? '')?.find((person) => {
    if (person.words.at(-1) !== words.at(-1)) return false;
    const [mine = '', theirs = ''] = [words[0], person.words[0]];
    const sameFirst =
      mine === theirs ||
      (mine.length === 1 && theirs.startsWith(mine)) ||
      (theirs.length === 1 && mine.startsWith(theirs));
    const [middle, other] = [words.slice(1, -1).join(' '), person.words.slice(1, -1).join(' ')];
    return (
      sameFirst && (middle === '' || other === '' || middle.startsWith(other) || other.startsWith(middle))
    );
  });
}

/** Who of the fully named a short form means: by surname first, then by first name; the one named last. */
function findLonger(
  byWord: ReadonlyMap<string, Person[]>,
  words: readonly string[],
  title: string,
): Person | undefined {
  const short = words.join(' ');
  const candidates = (byWord.get(words[0] ?? '') ?? []).filter(
    (person) => person.words.length > words.length,
  );
  const bySurname = candidates.filter(({ words: full }) => full.slice(-words.length).join(' ') === short);
  const byFirst = candidates.filter(({ words: full }) => full.slice(0, words.length).join(' ') === short);
  const fits = bySurname.length > 0 ? bySurname : words.length === 1 ? byFirst : [];
  const titled = fits.filter(({ titles }) => title !== '' && titles.has(title));
  return (titled.length > 0 ? titled : fits).reduce<Person | undefined>(
    (best, person) => (best && best.seen >= person.seen ? best : person),
    undefined,
  );
}
