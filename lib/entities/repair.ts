import type { Parsed, Token } from '../language/parse';
import { joinNames } from './joined';
import { COUNTRY_INDEX } from './lexicons/country-names';
import { INSTITUTION_HEADS } from './lexicons/institutions';
import { findListed } from './lexicons/listed';
import { type Name, stemOf, toKey, writtenForm } from './name';
import { splitNames } from './splits';

/** Corrects what grammar and the lists know better than the tagger. */
export function repairNames(parsed: Parsed, names: readonly Name[]): Name[] {
  const repaired = splitNames(parsed, names)
    .flatMap((name) => stripOpening(parsed, name))
    .map((name) => settleKind(parsed, keepPossessive(parsed, stripMember(parsed, name))))
    .filter((name) => !isBareBody(parsed, name));
  return agreeOnSurnames(parsed, joinNames(parsed, repaired));
}

/**
 * One word that is a surname of somebody the article names in full is that person, unless lists know it better; and
 * a seat of government is no person where nobody of that name is.
 */
function agreeOnSurnames(parsed: Parsed, names: readonly Name[]): Name[] {
  const lastOf = (name: Name): string => toKey(stemOf(parsed.tokens[name.last - 1]));
  const surnames = new Set(names.filter((n) => n.kind === 'person' && n.last - n.first > 1).map(lastOf));
  return names.map((name) => {
    const written = writtenForm(parsed, name);
    const isSurname = surnames.has(lastOf(name));
    if (name.kind === 'person' && !isSurname && COUNTRY_INDEX.bySeat.has(written))
      return { ...name, kind: 'place' };
    if (name.last - name.first > 1 || name.kind === 'person' || !isSurname) return name;
    return findListed(written).length === 0 ? { ...name, kind: 'person' } : name;
  });
}

const HONORIFIC =
  /^(?:mr|mrs|ms|miss|dr|prof|professor|sir|dame|sen|senator|rep|representative|gov|governor|gen|general|lt|brig|adm|admiral|cmdr|sup|col|colonel|maj|major|capt|captain|sgt|president|chancellor|minister|secretary|ambassador|judge|justice|mayor|rev|reverend|pope|king|queen|prince|princess|lord|lady|sheikh|sheik|datuk|sheriff|detective|officer|superintendent|deputy|chairman|coach|congressman|congresswoman|spokesman|spokeswoman)$/;

/** Of these, those that are nobody's surname. */
const BARE_TITLE = /^(?:pope|mrs?|ms|dr|prof|gen|lt|brig|adm|cmdr|col|maj|capt|sgt|rep|gov|rev)\.?$/;

/** No name begins with "the" or a number, and a person's not with a title. */
function stripOpening({ tokens }: Parsed, name: Name): Name[] {
  let first = name.first;
  for (; first < name.last; first += 1) {
    const word = tokens[first] as Token;
    const strip =
      word.text === 'the' ||
      (/^\d+$/.test(word.text) && first < name.last - 1) ||
      (name.kind === 'person' &&
        HONORIFIC.test(word.normal.replace(/\.$/, '')) &&
        (first < name.last - 1 || BARE_TITLE.test(word.normal)));
    if (!strip) break;
  }
  const start = tokens[first]?.start;
  return first >= name.last || start === undefined ? [] : [{ ...name, first, start }];
}

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

/** "the Ministry", "The Council": one of many, told by an article's earlier words and not by this one. */
const isBareBody = ({ tokens }: Parsed, name: Name): boolean =>
  name.last - name.first === 1 &&
  /^(?:ministry|council|commission|committee|government|department|agency|authority|company|party|bank|court|university|embassy|board|bureau)$/i.test(
    stemOf(tokens[name.first]),
  ) &&
  tokens[name.first - 1]?.normal === 'the';

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
  if (COUNTRY_INDEX.byName.has(slice)) return { ...name, kind: 'place' };
  const listed = findListed(slice);
  if (name.kind === 'place' && listed.length === 0 && name.last - name.first > 1) {
    const head = stemOf(parsed.tokens[name.last - 1]).toLowerCase();
    if (INSTITUTION_HEADS.has(head)) return { ...name, kind: 'organization' };
  }
  const [only] = listed;
  return only && listed.length === 1 && only.subkind !== 'city' ? { ...name, kind: only.kind } : name;
}
