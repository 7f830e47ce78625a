import type { Parsed, Token } from '../language/parse';
import { COUNTRY_INDEX } from './lexicons/country-names';
import { findListed } from './lexicons/listed';
import type { Name } from './name';

/** Corrects what grammar and the lists know better than the tagger. */
export function repairNames(parsed: Parsed, names: readonly Name[]): Name[] {
  return names
    .flatMap((name) => splitCountries(parsed, name))
    .flatMap((name) => stripOpening(parsed, name))
    .map((name) => settleKind(parsed, name));
}

const stem = (token: Token | undefined): string => token?.text.replace(/['’]s?$/u, '') ?? '';
const sliceOf = ({ text }: Parsed, name: Name): string =>
  text.slice(name.start, name.end).replace(/\s+/g, ' ');

/** "US-Japan" and "US Japan" are two countries, not one name. */
function splitCountries({ tokens, text }: Parsed, name: Name): Name[] {
  const parts: Name[] = [];
  let at = name.first;
  while (at < name.last) {
    const start = tokens[at]?.start ?? name.start;
    const endAt = (last: number): number => (tokens[last - 1]?.start ?? 0) + stem(tokens[last - 1]).length;
    let last = Math.min(name.last, at + 4);
    while (last > at && !COUNTRY_INDEX.byName.has(text.slice(start, endAt(last)))) last -= 1;
    if (last === at) return [name];
    parts.push({ kind: 'place', first: at, last, start, end: endAt(last) });
    at = last;
  }
  return parts;
}

const HONORIFIC =
  /^(?:mr|mrs|ms|miss|dr|prof|professor|sir|dame|sen|senator|rep|representative|gov|governor|gen|general|lt|col|colonel|maj|major|capt|captain|sgt|president|chancellor|minister|secretary|ambassador|judge|justice|mayor|rev|reverend|pope|king|queen|prince|princess|lord|lady|sheikh|sheik|datuk|sheriff|detective|officer|superintendent|deputy|chairman|coach|congressman|congresswoman|spokesman|spokeswoman)$/;

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
        (first < name.last - 1 || /^pope$|^mr|^ms|^dr$/.test(word.normal)));
    if (!strip) break;
  }
  const start = tokens[first]?.start;
  return first >= name.last || start === undefined ? [] : [{ ...name, first, start }];
}

/** A name that the lists know as one thing only is that thing; a country is it always. */
function settleKind(parsed: Parsed, name: Name): Name {
  const slice = sliceOf(parsed, name);
  if (COUNTRY_INDEX.byName.has(slice)) return { ...name, kind: 'place' };
  const listed = findListed(slice);
  const [only] = listed;
  return only && listed.length === 1 && only.subkind !== 'city' ? { ...name, kind: only.kind } : name;
}
