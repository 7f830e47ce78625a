import { findNation } from '../countries';
import type { Source, Subject } from '../source';
import { type Row, readRows, toFinding, toKey } from '../table';
import { readTable } from '../tables';

interface Person {
  readonly row: Row;
  /** Words of the row by which an article that means this person can be told. */
  readonly cues: ReadonlySet<string>;
  /** What they hold or held, as the row says first. */
  readonly offices: ReadonlySet<string>;
  readonly nation: string | undefined;
}

/** Names that many people have: somebody is taken for ours only where the article speaks for it. */
const COMMON = new Set(
  `mike johnson,scott turner,chris wright,doug collins,tom fletcher,john roberts,stephen miller,kevin mccarthy,
  susan collins,simon harris,andrew bailey,mike lee,john kennedy,tim scott,rick scott,mark kelly,chris murphy,ed davey,
  sean duffy,penny wong,john lee,john healey,karim khan,paul atkins,john williams,michael barr,lisa cook,john lewis,
  adam smith,mark warner,jack smith,jack reed,david barnea,peter kyle,pat mcfadden,hilary benn,tim cook`
    .split(',')
    .map((name) => name.trim()),
);
/** A surname alone needs this many words of the article that speak for one person, and this many more than the next. */
const ENOUGH = 2;
const MARGIN = 1;

/** What nobody in our table is: such a role speaks against it. */
const TRADES =
  /\b(?:plumber|chef|cook|singer|actor|actress|coach|student|pupil|teacher|nurse|farmer|driver|resident|neighbou?r|striker|midfielder|goalkeeper|defender|quarterback|pitcher|player|baker|barber|dentist|pastor|mechanic|shopkeeper|guitarist|drummer|rapper|novelist|painter|waiter|carpenter|electrician|firefighter|retiree|surfer|jockey|boxer)\b/i;
const TITLES =
  /^(?:President|Ayatollah|Pope|King|Queen|Prince|Princess|Crown|Sheikh|Emir|Gen|General|Sen|Senator|Sir|Lord|Mr|Mrs|Ms|Dr|Prime|Foreign|Chancellor|Secretary|Speaker|Gov|Governor)\b/;
const EMPTY = new Set(
  `since from until january february march april june july august september october november december before
  the and for with who that his her its their country named elected first earlier later years year time after whose
  term also party united`.split(/\s+/),
);
/** Offices that many hold: they tell one from another only as the person's own. */
const OFFICES = new Set(
  'president minister prime leader chief member former vice head politician office'.split(' '),
);

let names: ReadonlyMap<string, Person> | undefined;
let surnames: ReadonlyMap<string, readonly Person[]> | undefined;

/** People in office or often in the news. */
export const people: Source = {
  id: 'people',
  name: 'Readout’s table of people',
  licence: 'MIT',
  hosts: [],
  sends: 'nothing',
  find(subject) {
    if (subject.kind !== 'person') return undefined;
    const { row } = findPerson(subject) ?? {};
    return row && toFinding(row, people.name, people.licence);
  },
};

function findPerson(subject: Subject): Person | undefined {
  names ??= indexNames();
  const known = names;
  const { name, aliases, own = [] } = subject;
  // A surname shared with somebody known is not enough where the first name is another: “Hunter Biden”.
  const surnameTells = !/\s/.test(name) || TITLES.test(name);
  const others = aliases.filter((alias) => surnameTells || /\s/.test(alias));
  const called = [name, ...others.toSorted((a, b) => b.length - a.length)];
  const exact = called.map((each) => known.get(toKey(each))).find(Boolean);
  const speaks = (person: Person) => weigh(person, subject);
  if (own.some((role) => TRADES.test(role)) && !(exact && speaks(exact) >= ENOUGH)) return undefined;
  if (exact && COMMON.has(toKey(exact.row.name)) && speaks(exact) < 1) return undefined;
  if (/\s/.test(name)) return exact;
  const [best, next] = (surnames?.get(toKey(name)) ?? [])
    .map((person) => ({ person, weight: speaks(person) + (person === exact ? ENOUGH : 0) }))
    .toSorted((a, b) => b.weight - a.weight);
  if (!best || best.weight < ENOUGH || best.weight - (next?.weight ?? 0) < MARGIN) return undefined;
  return best.person;
}

/** How much of the article speaks for a person: own roles count double, a common country by itself little. */
function weigh({ cues, offices, nation }: Person, subject: Subject): number {
  const { own = [], around = [], countries, name } = subject;
  const roles = new Set(own.flatMap(toWords));
  const others = new Set(around.filter((each) => toKey(each) !== toKey(name)).flatMap(toWords));
  let weight = nation && (countries?.get(nation) ?? 0) > 0 ? MARGIN / 2 : 0;
  for (const cue of cues) {
    if (roles.has(cue)) weight += 2;
    else if (others.has(cue)) weight += 1;
  }
  for (const office of offices) if (roles.has(office)) weight += 2;
  return weight;
}

const toWords = (text: string): string[] =>
  (toKey(text).match(/[\p{L}\p{N}]{3,}/gu) ?? []).filter((word) => !EMPTY.has(word) && !/^\d+$/.test(word));

function indexNames(): ReadonlyMap<string, Person> {
  const all = readRows(readTable('people')).map((row): Person => {
    const told = [row.summary, ...row.facts.map(({ text }) => text)].join(' ');
    const [first = ''] = row.summary.split(/[;,.]\s/);
    return {
      row,
      cues: new Set(toWords(told).filter((word) => !OFFICES.has(word))),
      offices: new Set(toWords(first).filter((word) => OFFICES.has(word))),
      nation: findNation(row.summary),
    };
  });
  surnames = indexSurnames(all);
  return new Map(
    all.flatMap((person) =>
      [person.row.name, ...person.row.aliases].map((each): [string, Person] => [toKey(each), person]),
    ),
  );
}

/** Where the family name stands first ("Lee Jae-myung"). */
const FAMILY_FIRST = new Set(['CN', 'KR', 'KP', 'TW', 'HK', 'VN', 'SG', 'KH']);

function indexSurnames(all: readonly Person[]): ReadonlyMap<string, readonly Person[]> {
  const found = new Map<string, Person[]>();
  for (const person of all) {
    const words = person.row.name.replace(/ (?:Jr|Sr)\.?$/, '').split(' ');
    const ends = [words.at(-1), FAMILY_FIRST.has(person.nation ?? '') ? words[0] : undefined];
    for (const end of new Set(ends)) {
      if (!end) continue;
      const key = toKey(end);
      found.set(key, [...(found.get(key) ?? []), person]);
    }
  }
  return found;
}
