import { findCountry, findNation, findPeople, listCountries, withArticle } from '../countries';
import type { Finding, Source, Subject } from '../source';
import { createIndex, type Named, readRows, toFinding, toKey } from '../table';
import { readTable } from '../tables';

/** What a name may stand for in one country. */
interface Candidate {
  readonly code: string;
  readonly weight: number;
  readonly finding: Finding;
}

interface Body {
  readonly names: readonly string[];
  readonly what: string;
  readonly purpose: string;
  /** "Foreign minister": whoever holds it is told from the table of people. */
  readonly office: string;
  readonly may: (code: string) => boolean;
}

/** One country must be spoken of this much more than the next, and by this share, or it is left open which is meant. */
const MARGIN = 1;
const MARGIN_SHARE = 1 / 3;

const find = createIndex('organisations');
let bodies: ReadonlyMap<string, Body> | undefined;

/** International bodies, alliances, treaties, summits, governments and media; bodies of one name by their country. */
export const organisations: Source = {
  id: 'organisations',
  name: 'Readout’s table of institutions',
  licence: 'MIT',
  hosts: [],
  sends: 'nothing',
  find(subject) {
    if (subject.kind !== 'organization') return undefined;
    // The longest name says most: "Munich Security Conference" before "MSC".
    const names = [subject.name, ...subject.aliases.toSorted((a, b) => b.length - a.length)];
    for (const name of names) {
      const finding = findByName(name, subject);
      if (finding) return finding;
    }
    return undefined;
  },
};

function findByName(name: string, { countries = new Map() }: Subject): Finding | undefined {
  const own = find(name).find(({ where }) => where.length === 0);
  if (own) return toOwnFinding(own);
  const { bare, code } = splitNation(name);
  const weights = code ? new Map([[code, MARGIN]]) : countries;
  const [best, next] = listCandidates(bare, weights).toSorted((a, b) => b.weight - a.weight);
  if (!best || best.weight <= 0) return undefined;
  const lead = best.weight - Math.max(0, next?.weight ?? 0);
  if (lead >= Math.max(MARGIN, best.weight * MARGIN_SHARE)) return best.finding;
  return {
    summary: `${name} can mean several bodies, and the article does not tell clearly which one.`,
    facts: [best, next].flatMap((each) =>
      each?.finding.name ? [{ label: each.finding.name, text: each.finding.summary ?? '' }] : [],
    ),
    source: best.finding.source,
  };
}

/** All that a name may stand for: rows of the table that hold for a country, and a body that each country has. */
function listCandidates(name: string, weights: ReadonlyMap<string, number>): Candidate[] {
  const rows = find(name).flatMap(({ row, where, usual }) =>
    where.map(
      (code): Candidate => ({
        code,
        weight: (weights.get(code) ?? 0) + (usual ? MARGIN : 0),
        finding: toOwnFinding({ row }),
      }),
    ),
  );
  const known = new Set(rows.map(({ code }) => code));
  bodies ??= readBodies();
  const body = bodies.get(toKey(name));
  const others = [...weights].flatMap(([code, weight]): Candidate[] =>
    body?.may(code) && !known.has(code) ? [{ code, weight, finding: toBodyFinding(body, code) }] : [],
  );
  return [...rows, ...others];
}

const toOwnFinding = ({ row }: Pick<Named, 'row'>): Finding =>
  toFinding(row, organisations.name, organisations.licence);

function toBodyFinding({ what, purpose, office }: Body, code: string): Finding {
  const country = withArticle(listCountries().find((each) => each.code === code)?.name ?? code);
  const head = office ? findHead(office, code) : undefined;
  return {
    name: `${what.charAt(0).toUpperCase()}${what.slice(1)} of ${country}`,
    summary: `The ${what} of ${country}. ${purpose}`,
    facts: head
      ? [{ label: office, text: head.name, asOf: head.asOf }]
      : [{ label: 'Country', text: country }],
    source: { name: organisations.name, licence: organisations.licence },
  };
}

/** Who holds an office in a country, as far as the table of people knows. */
const findHead = (office: string, code: string) =>
  readRows(readTable('people')).find(
    ({ summary }) => summary.startsWith(office) && findNation(summary.slice(office.length)) === code,
  );

/** "Russian Foreign Ministry" and "Supreme Court of India" say whose they are. */
function splitNation(name: string): { readonly bare: string; readonly code?: string } {
  const words = name.replace(/^the /i, '').split(' ');
  for (let at = Math.min(3, words.length - 1); at > 0; at -= 1) {
    const owner = words
      .slice(0, at)
      .join(' ')
      .replace(/[’']s$/u, '');
    const code = (findCountry(owner) ?? findPeople(owner))?.code;
    if (code) return { bare: words.slice(at).join(' '), code };
  }
  const [, bare, owner] = /^(.+?) of (?:the )?(\p{Lu}.+)$/u.exec(name) ?? [];
  const code = owner && findCountry(owner)?.code;
  return bare && code ? { bare, code } : { bare: name };
}

function readBodies(): ReadonlyMap<string, Body> {
  return new Map(
    readTable('bodies')
      .split('\n')
      .filter((line) => line.includes('|'))
      .flatMap((line) => {
        const [names = '', what = '', purpose = '', office = '', list = ''] = line.split('|');
        const codes = new Set(list.split(',').filter(Boolean));
        const only = [...codes].some((code) => !code.startsWith('-'));
        const may = (code: string): boolean => (only ? codes.has(code) : !codes.has(`-${code}`));
        const body: Body = { names: names.split(','), what, purpose, office, may };
        return body.names.map((each): [string, Body] => [toKey(each), body]);
      }),
  );
}
