import { english } from '../language/english';
import { fromCapitals, type Name, toKey } from './name';

interface Person {
  readonly name: string;
  readonly words: readonly string[];
  /** "jr" of "Otto Brant Jr.", who is not Otto Brant. */
  readonly generation: string;
  /** Words that stood right before the full name: "president", "ms". */
  readonly titles: Set<string>;
  /** Place in the text where this full name was met last. */
  seen: number;
}

const SUFFIX = /^(?:jr|sr|ii|iii|iv|phd|md|mp|qc|kc)\.?$/;

const GENERATION = /^(?:jr|sr|ii|iii|iv)\.?$/;

/**
 * The full name behind each person's name: "Falk", "Ms Falk" and "Ida" are "Ida Falk" where the article has her. Two
 * people of one surname stay apart, father and "Jr." too: the surname alone is whoever of them was named last (of one
 * generation), with a title whoever of them bore it, with "Mr." or "Mrs." whose given name fits.
 */
export function resolvePeople(
  names: readonly Name[],
  write: (name: Name) => string,
  titleOf: (name: Name) => string,
): Map<Name, string> {
  const byWord = new Map<string, Person[]>();
  const people = new Map<string, Person>();
  const list = names.map((name) => [name, ...partsOf(write(name))] as const);
  for (const [name, words, generation] of list) {
    if (words.length < 2) continue;
    const key = `${words.join(' ')}|${generation}`;
    const known = people.get(key) ?? findSame(byWord, words, generation);
    const shown = fromCapitals(write(name));
    const person = known ?? { name: shown, words, generation, titles: new Set(), seen: -1 };
    people.set(key, person);
    person.titles.add(titleOf(name));
    if (known) continue;
    for (const word of new Set(words)) byWord.set(word, [...(byWord.get(word) ?? []), person]);
  }
  const resolved = new Map<Name, string>();
  for (const [name, words, generation] of list) {
    const own = people.get(`${words.join(' ')}|${generation}`);
    const longer = findLonger(byWord, words, generation, titleOf(name));
    // "Lula" may be short for a name that is itself short for another.
    const person = (longer && findLonger(byWord, longer.words, longer.generation, '')) ?? longer ?? own;
    if (person) person.seen = name.start;
    resolved.set(name, person?.name ?? fromCapitals(write(name)));
  }
  return resolved;
}

/** A name's words without what may follow them, and the generation among that. */
function partsOf(name: string): readonly [words: string[], generation: string] {
  const words = toKey(name)
    .replace(/[.,]/g, ' ')
    .split(/[\s-]+/)
    .filter(Boolean);
  let generation = '';
  while (words.length > 1 && SUFFIX.test(words.at(-1) ?? '')) {
    const suffix = words.pop() ?? '';
    if (GENERATION.test(suffix)) generation = suffix;
  }
  return [words, generation];
}

/** The same person with or without a middle name or initial: "Ida M. Falk" and "Ida Falk". */
function findSame(
  byWord: ReadonlyMap<string, Person[]>,
  words: readonly string[],
  generation: string,
): Person | undefined {
  return byWord.get(words.at(-1) ?? '')?.find((person) => {
    if (person.words.at(-1) !== words.at(-1) || person.generation !== generation) return false;
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
  generation: string,
  title: string,
): Person | undefined {
  const short = words.join(' ');
  const candidates = (byWord.get(words[0] ?? '') ?? []).filter(
    (person) => person.words.length > words.length,
  );
  const bySurname = candidates.filter(({ words: full }) => full.slice(-words.length).join(' ') === short);
  const byFirst = candidates.filter(({ words: full }) => full.slice(0, words.length).join(' ') === short);
  const named = bySurname.length > 0 ? bySurname : words.length === 1 ? byFirst : [];
  // "Brant" beside "Brant Jr." is the father.
  const alike = named.filter((person) => person.generation === generation);
  const fits = alike.length > 0 ? alike : named;
  const titled = fits.filter(({ titles }) => title !== '' && titles.has(title));
  const addressed = titled.length > 0 ? titled : whoFits(fits, title);
  // An office that nobody was said to hold is the one's the article began with.
  if (titled.length === 0 && title !== '' && !ADDRESS.has(title)) return addressed[0];
  return addressed.reduce<Person | undefined>(
    (best, person) => (best && best.seen >= person.seen ? best : person),
    undefined,
  );
}

type Gender = 'MaleName' | 'FemaleName';

/** Forms of address, and whom they are for. */
const ADDRESS: ReadonlyMap<string, Gender | undefined> = new Map([
  ...['mr', 'sir', 'lord'].map((title) => [title, 'MaleName'] as const),
  ...['mrs', 'ms', 'miss', 'dame', 'lady'].map((title) => [title, 'FemaleName'] as const),
  ...['dr', 'rev', 'st'].map((title) => [title, undefined] as const),
]);

/** Of several, those whose given name or address fits: "Mrs. Brant" is Ivana, not Otto. */
function whoFits(people: readonly Person[], title: string): readonly Person[] {
  const wanted = ADDRESS.get(title);
  if (!wanted || people.length < 2) return people;
  const fitting = people.filter((person) => genderOf(person) === wanted);
  return fitting.length > 0 ? fitting : people.filter((person) => genderOf(person) === undefined);
}

function genderOf({ words: [given = ''], titles }: Person): Gender | undefined {
  for (const title of titles) if (ADDRESS.get(title)) return ADDRESS.get(title);
  const known = english.lookUp(given);
  return (['MaleName', 'FemaleName'] as const).find((gender) => known.includes(gender));
}
