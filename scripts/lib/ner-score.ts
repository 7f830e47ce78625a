/** Scores of named spans: exact (span and kind), relaxed (overlap and kind), unique (distinct names of an article). */
export const KINDS = ['person', 'place', 'organization'] as const;
export type Kind = (typeof KINDS)[number];

export interface Named {
  readonly start: number;
  readonly end: number;
  readonly kind: Kind;
}

interface Counts {
  gold: number;
  found: number;
  exact: number;
  foundOverlap: number;
  goldOverlap: number;
  uniqueGold: number;
  uniqueFound: number;
  unique: number;
}
export type Tally = Record<Kind | 'all', Counts>;

const none = (): Counts => ({
  gold: 0,
  found: 0,
  exact: 0,
  foundOverlap: 0,
  goldOverlap: 0,
  uniqueGold: 0,
  uniqueFound: 0,
  unique: 0,
});
export const newTally = (): Tally => ({ person: none(), place: none(), organization: none(), all: none() });

/** Quotes, brackets, final marks and possessives don't decide an exact match. */
export function trim(text: string, name: Named): Named | null {
  let { start, end } = name;
  let slice = text.slice(start, end);
  start += /^[\s"'“”‘’([{,;:.#@—–-]+/.exec(slice)?.[0].length ?? 0;
  slice = text.slice(start, end);
  end -= /(?:['’]s|[\s"'“”‘’)\]},;:!?—–-]+)+$/.exec(slice)?.[0].length ?? 0;
  if (text[end - 1] === '.') end -= 1;
  return end > start ? { start, end, kind: name.kind } : null;
}

const toKey = (name: Named): string => `${name.start}:${name.end}:${name.kind}`;
export const trimAll = (text: string, names: readonly Named[]): Named[] => [
  ...new Map(
    names.flatMap((name) => {
      const trimmed = trim(text, name);
      return trimmed ? [[toKey(trimmed), trimmed] as const] : [];
    }),
  ).values(),
];

/** Adds one article's names, as they should be and as they were found. */
export function addArticle(
  tally: Tally,
  text: string,
  gold: readonly Named[],
  found: readonly Named[],
): void {
  const allGold = trimAll(text, gold);
  const allFound = trimAll(text, found);
  for (const kind of KINDS) {
    const g = allGold.filter((name) => name.kind === kind);
    const f = allFound.filter((name) => name.kind === kind);
    const keys = new Set(g.map(toKey));
    const meets = (name: Named, others: readonly Named[]): boolean =>
      others.some((other) => other.start < name.end && name.start < other.end);
    const written = (names: readonly Named[]): Set<string> =>
      new Set(
        names.map((n) => text.slice(n.start, n.end).toLowerCase().replace(/\s+/g, ' ').replace(/^the /, '')),
      );
    const goldNames = written(g);
    const foundNames = written(f);
    const add: Counts = {
      gold: g.length,
      found: f.length,
      exact: f.filter((name) => keys.has(toKey(name))).length,
      foundOverlap: f.filter((name) => meets(name, g)).length,
      goldOverlap: g.filter((name) => meets(name, f)).length,
      uniqueGold: goldNames.size,
      uniqueFound: foundNames.size,
      unique: [...foundNames].filter((name) => goldNames.has(name)).length,
    };
    for (const key of Object.keys(add) as (keyof Counts)[]) {
      tally[kind][key] += add[key];
      tally.all[key] += add[key];
    }
  }
}

export interface Score {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}
const score = (right: number, found: number, rightGold: number, gold: number): Score => {
  const precision = found ? right / found : 0;
  const recall = gold ? rightGold / gold : 0;
  return { precision, recall, f1: precision + recall ? (2 * precision * recall) / (precision + recall) : 0 };
};

/** Precision, recall and F1 of what was counted. */
export const scoresOf = (c: Counts): { exact: Score; relaxed: Score; unique: Score } => ({
  exact: score(c.exact, c.found, c.exact, c.gold),
  relaxed: score(c.foundOverlap, c.found, c.goldOverlap, c.gold),
  unique: score(c.unique, c.uniqueFound, c.unique, c.uniqueGold),
});
