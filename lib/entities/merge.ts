import type { Entity, Mention, Role } from '../core/analysis';
import type { Parsed } from '../language/parse';
import { type Demonyms, findDemonyms } from './demonyms';
import { COUNTRY_INDEX } from './lexicons/country-names';
import { toSubkind } from './lexicons/subkinds';
import { findMetonyms } from './metonyms';
import { type Name, toKey, writtenForm } from './name';
import { resolveOrganisations } from './organisations';
import { resolvePeople } from './people';
import { countryAsTold, countryOf, toPlaceName } from './places';
import { findRoles, titleBefore } from './roles';

/** Names that stand for the same one, under the name we show. */
interface Group {
  readonly kind: Name['kind'];
  readonly name: string;
  readonly members: Name[];
}

/** What the article shows of all its names together. */
interface Surroundings {
  readonly metonyms: ReadonlySet<Name>;
  /** By country code. */
  readonly demonyms: ReadonlyMap<string, Demonyms>;
  /** The name that follows each. */
  readonly after: ReadonlyMap<Name, Name>;
}

/** Joins an article's names into entities: surname to full name, acronym to long form, a country's forms to one. */
export function mergeNames(
  parsed: Parsed,
  names: readonly Name[],
): { mentions: readonly Mention[]; entities: readonly Entity[] } {
  const metonyms = findMetonyms(parsed, names);
  const demonyms = findDemonyms(parsed, names);
  const after = new Map(names.slice(1).map((name, at) => [names[at] as Name, name]));
  const ids = new Map<Name, string>();
  const used = new Set<string>();
  const named = groupNames(parsed, names).map((group) => {
    const id = freeId(used, `${group.kind}:${toSlug(group.name)}`);
    for (const member of group.members) ids.set(member, id);
    return toEntity(parsed, group, id, { metonyms, demonyms, after });
  });
  const mentions = names.map(
    (name): Mention => ({
      start: name.start,
      end: name.end,
      kind: name.kind,
      entityId: ids.get(name) ?? '',
      ...(metonyms.has(name) && { metonym: true as const }),
    }),
  );
  const codes = new Set(named.flatMap(({ subkind, country }) => (subkind === 'country' ? [country] : [])));
  const implied = [...demonyms.values()].filter(
    ({ country, official, spans }) => !codes.has(country.code) && (official || spans.length > 1),
  );
  return { mentions, entities: [...named, ...implied.map((found) => toImplied(parsed, found, used))] };
}

/** A country that the article names by its people and offices alone ("the French president"): no mention of its own. */
function toImplied({ text }: Parsed, { country, spans }: Demonyms, used: Set<string>): Entity {
  return {
    id: freeId(used, `place:${toSlug(country.name)}`),
    kind: 'place',
    subkind: 'country',
    name: country.name,
    aliases: [...new Set(spans.map(({ start, end }) => text.slice(start, end).replace(/\s+/g, ' ')))],
    roles: [],
    count: 0,
    country: country.code,
    demonyms: spans,
  };
}

function groupNames(parsed: Parsed, names: readonly Name[]): Group[] {
  const write = (name: Name): string => writtenForm(parsed, name);
  const between = (a: Name, b: Name): string => parsed.text.slice(a.end, b.start);
  const people = resolvePeople(
    names.filter((name) => name.kind === 'person'),
    write,
    (name) => titleBefore(parsed, name),
  );
  const organisations = resolveOrganisations(
    names.filter((name) => name.kind === 'organization'),
    write,
    between,
  );
  const groups = new Map<string, Group>();
  for (const name of names) {
    const shown = people.get(name) ?? organisations.get(name) ?? toPlaceName(write(name));
    const key = `${name.kind}:${toKey(shown)}`;
    const group = groups.get(key);
    if (group) group.members.push(name);
    else groups.set(key, { kind: name.kind, name: shown, members: [name] });
  }
  return [...groups.values()];
}

function toEntity(
  parsed: Parsed,
  { kind, name, members }: Group,
  id: string,
  { metonyms, demonyms, after }: Surroundings,
): Entity {
  const forms = new Set(members.map((member) => writtenForm(parsed, member)));
  forms.delete(name);
  const subkind = toSubkind(kind, name);
  const told = subkind === 'city' ? countryAsTold(parsed, after, members) : undefined;
  const country = kind === 'place' ? (told ?? countryOf(name)) : undefined;
  const seatOf = members.some((member) => metonyms.has(member)) && COUNTRY_INDEX.bySeat.get(name);
  const adjectives = subkind === 'country' && country ? demonyms.get(country)?.spans : undefined;
  return {
    id,
    kind,
    ...(subkind && { subkind }),
    name,
    aliases: [...forms],
    roles: kind === 'person' ? distinctRoles(members.flatMap((member) => findRoles(parsed, member))) : [],
    count: members.length,
    ...(country && { country }),
    ...(seatOf && { means: `the government of ${withArticle(seatOf.name)}` }),
    ...(adjectives && { demonyms: adjectives }),
  };
}

/** A role said again, or said shorter ("Foreign Minister" after "Japanese Foreign Minister"), is no new one. */
function distinctRoles(roles: readonly Role[]): Role[] {
  const kept: Role[] = [];
  for (const role of roles) {
    const key = toKey(role.text);
    if (!kept.some((other) => ` ${toKey(other.text)} `.includes(` ${key} `))) kept.push(role);
  }
  return kept;
}

const withArticle = (country: string): string =>
  /^(?:United |Netherlands|Philippines|Czech Republic|Democratic Republic|Soviet Union|Maldives|Bahamas)/.test(
    country,
  )
    ? `the ${country}`
    : country;

const toSlug = (name: string): string =>
  toKey(name)
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');

function freeId(used: Set<string>, id: string): string {
  let free = id;
  for (let count = 2; used.has(free); count += 1) free = `${id}-${count}`;
  used.add(free);
  return free;
}
