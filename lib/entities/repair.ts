import type { Parsed } from '../language/parse';
import { joinNames } from './joined';
import { COUNTRY_INDEX } from './lexicons/country-names';
import { INSTITUTION_HEADS } from './lexicons/institutions';
import { findListed } from './lexicons/listed';
import { type Name, stemOf, toKey, toTitle, writtenForm } from './name';
import { isNoName } from './no-names';
import { splitNames } from './splits';
import { stripOpening } from './titles';

/** Corrects what grammar and the lists know better than the tagger. */
export function repairNames(parsed: Parsed, names: readonly Name[]): Name[] {
  const repaired = splitNames(parsed, names)
    .flatMap((name) => stripOpening(parsed, name))
    .map((name) => settleKind(parsed, keepPossessive(parsed, stripMember(parsed, name))))
    .filter((name) => !isNoName(parsed, name));
  return agreeOnSurnames(parsed, joinNames(parsed, repaired));
}

/**
 * One word that is a surname of somebody the article names in full is that person, unless lists know it better; and
 * a city that governments sit in is nothing else where nobody of that name is.
 */
function agreeOnSurnames(parsed: Parsed, names: readonly Name[]): Name[] {
  const lastOf = (name: Name): string => toKey(stemOf(parsed.tokens[name.last - 1]));
  const surnames = new Set(names.filter((n) => n.kind === 'person' && n.last - n.first > 1).map(lastOf));
  return names.map((name) => {
    const written = writtenForm(parsed, name);
    const isSurname = surnames.has(lastOf(name));
    if (name.kind !== 'place' && !isSurname && isSeatAlone(written)) return { ...name, kind: 'place' };
    if (name.last - name.first > 1 || name.kind === 'person' || !isSurname) return name;
    return findListed(written).length === 0 ? { ...name, kind: 'person' } : name;
  });
}

/** Tokyo, but not the Kremlin, which the lists know as a body too. */
const isSeatAlone = (written: string): boolean =>
  COUNTRY_INDEX.bySeat.has(written) && findListed(written).every(({ kind }) => kind === 'place');

const SEATED = /^(?:mps?|meps?|tds?)$/;
const MEMBER = /^(?:senator|member|lawmaker|councillor|leader|chairman|spokesman|spokeswoman)s?$/;
const GROUPING = /^(?:party|alliance|front|union|movement|league|democrats|coalition|bloc|forum)$/;

/** "MK Party MP" is a party and what somebody is in it. */
function stripMember({ tokens }: Parsed, name: Name): Name {
  const last = tokens[name.last - 1];
  const before = tokens[name.last - 2];
  if (name.kind !== 'organization' || name.last - name.first < 2 || !last || !before) return name;
  if (!SEATED.test(last.normal) && !(MEMBER.test(last.normal) && GROUPING.test(before.normal))) return name;
  return { ...name, last: name.last - 1, end: before.start + stemOf(before).length };
}

/** "McDonald's" and "Lloyd's" end in what looks like a possessive. */
function keepPossessive(parsed: Parsed, name: Name): Name {
  const ending = /^['’]s/.exec(parsed.text.slice(name.end, name.end + 2))?.[0];
  if (ending === undefined) return name;
  const whole = `${writtenForm(parsed, name)}'s`;
  return findListed(whole).length > 0
    ? { ...name, kind: 'organization', end: name.end + ending.length }
    : name;
}

/** A name that the lists know as one thing only is that thing; a country is it always. */
function settleKind(parsed: Parsed, name: Name): Name {
  const slice = writtenForm(parsed, name);
  if (COUNTRY_INDEX.byName.has(slice) || COUNTRY_INDEX.byName.has(toTitle(slice)))
    return { ...name, kind: 'place' };
  const listed = findListed(slice);
  if (name.kind === 'place' && listed.length === 0 && name.last - name.first > 1) {
    const head = stemOf(parsed.tokens[name.last - 1]).toLowerCase();
    if (INSTITUTION_HEADS.has(head)) return { ...name, kind: 'organization' };
  }
  const [only] = listed;
  return only && listed.length === 1 && only.subkind !== 'city' ? { ...name, kind: only.kind } : name;
}
