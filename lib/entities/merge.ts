import type { Entity, Mention, Role } from '../core/analysis';
import type { Parsed } from '../language/parse';
import { COUNTRY_INDEX } from './lexicons/country-names';
import { toSubkind } from './lexicons/subkinds';
import { isMetonym } from './metonyms';
import { type Name, toKey } from './name';
import { findRoles } from './roles';

/** Names that stand for the same one, under the name we show. */
interface Group {
  readonly kind: Name['kind'];
  readonly name: string;
  readonly members: Name[];
}

/** Joins an article's names into entities: surname to full name, acronym to long form, a country's forms to one. */
export function mergeNames(
  parsed: Parsed,
  names: readonly Name[],
): { mentions: readonly Mention[]; entities: readonly Entity[] } {
  const groups = groupNames(parsed.text, names);
  const ids = new Map<Name, string>();
  const entities = groups.map((group) => {
    const id = `${group.kind}:${toSlug(group.name)}`;
    for (const member of group.members) ids.set(member, id);
    return toEntity(parsed, group, id);
  });
  const mentions = names.map(
    (name): Mention => ({
      start: name.start,
      end: name.end,
      kind: name.kind,
      entityId: ids.get(name) ?? '',
      ...(isMetonym(parsed, name) && { metonym: true as const }),
    }),
  );
  return { mentions, entities };
}

function groupNames(text: string, names: readonly Name[]): Group[] {
  const groups = new Map<string, Group>();
  const canonical = new Map(names.map((name) => [name, toCanonical(text, name, names)] as const));
  for (const name of names) {
    const shown = canonical.get(name) ?? '';
    const key = `${name.kind}:${toKey(shown)}`;
    const group = groups.get(key) ?? { kind: name.kind, name: shown, members: [] };
    group.members.push(name);
    groups.set(key, group);
  }
  return [...groups.values()];
}

const slice = (text: string, name: Name): string => text.slice(name.start, name.end).replace(/\s+/g, ' ');

function toCanonical(text: string, name: Name, names: readonly Name[]): string {
  const written = slice(text, name);
  if (name.kind === 'place') return COUNTRY_INDEX.byName.get(written)?.name ?? fromCapitals(written);
  if (name.kind === 'person' && !written.includes(' ')) {
    const full = names.find(
      (other) => other.kind === 'person' && toKey(slice(text, other)).endsWith(` ${toKey(written)}`),
    );
    if (full) return slice(text, full);
  }
  return written;
}

/** "MUNICH" of a dateline is Munich; an acronym stays as it is. */
const fromCapitals = (name: string): string =>
  name.length > 4 && name === name.toUpperCase()
    ? name.toLowerCase().replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase())
    : name;

function toEntity(parsed: Parsed, group: Group, id: string): Entity {
  const forms = new Set(group.members.map((member) => slice(parsed.text, member)));
  forms.delete(group.name);
  const roles: Role[] =
    group.kind === 'person' ? group.members.flatMap((name) => findRoles(parsed, name)) : [];
  const subkind = toSubkind(group.kind, group.name);
  return {
    id,
    kind: group.kind,
    ...(subkind && { subkind }),
    name: group.name,
    aliases: [...forms],
    roles,
    count: group.members.length,
  };
}

const toSlug = (name: string): string =>
  toKey(name)
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
