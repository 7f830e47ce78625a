import type { Parsed, Token } from '../language/parse';
import { COUNTRY_INDEX } from './lexicons/country-names';
import { findListed } from './lexicons/listed';
import { type Name, stemOf, writtenForm } from './name';

/** Parts what is several names: countries in a row, an owner and what is owned, two bodies joined by "and". */
export const splitNames = (parsed: Parsed, names: readonly Name[]): Name[] =>
  names
    .flatMap((name) => splitCountries(parsed, name))
    .flatMap((name) => splitPossessive(parsed, name))
    .flatMap((name) => splitPair(parsed, name))
    .flatMap((name) => splitOwner(parsed, name));

/** "US-Japan" and "US Japan" are two countries, not one name. */
function splitCountries({ tokens, text }: Parsed, name: Name): Name[] {
  const parts: Name[] = [];
  let at = /^the$/i.test(tokens[name.first]?.text ?? '') ? name.first + 1 : name.first;
  if (at === name.last) return [name];
  while (at < name.last) {
    const start = tokens[at]?.start ?? name.start;
    const endAt = (last: number): number => (tokens[last - 1]?.start ?? 0) + stemOf(tokens[last - 1]).length;
    let last = Math.min(name.last, at + 4);
    while (last > at && !COUNTRY_INDEX.byName.has(text.slice(start, endAt(last)))) last -= 1;
    if (last === at) return [name];
    parts.push({ kind: 'place', first: at, last, start, end: endAt(last) });
    at = last;
  }
  return parts;
}

/** "Italy's National Institute" is a country and its institute; "Moody's Investors Service" is one name. */
function splitPossessive(parsed: Parsed, name: Name): Name[] {
  const { tokens } = parsed;
  for (let at = name.first; at < name.last - 1; at += 1) {
    const token = tokens[at] as Token;
    if (!/['’]s$/.test(token.text)) continue;
    const left: Name = { ...name, kind: 'place', last: at + 1, end: token.start + stemOf(token).length };
    const owner = findListed(writtenForm(parsed, left));
    if (!owner.some(({ kind }) => kind === 'place') || findListed(writtenForm(parsed, name)).length > 0)
      continue;
    const start = (tokens[at + 1] as Token).start;
    return [left, { ...name, first: at + 1, start }];
  }
  return [name];
}

const WHOLE =
  /^(?:party|union|front|alliance|movement|league|council|association|federation|society|foundation|institute|university|corp|inc|ltd|bank|group|ministry|department|agency|commission|committee|congress|court|army|coalition|democrats|museum|club|company|office|organization|organisation)$/;

/** "the Harbour Party and the Farmers Union": two bodies, each whole by itself. */
function splitPair(parsed: Parsed, name: Name): Name[] {
  const { tokens } = parsed;
  if (name.kind !== 'organization') return [name];
  for (let at = name.first + 2; at < name.last - 1; at += 1) {
    if (tokens[at]?.normal !== 'and') continue;
    const right = tokens[at + 1]?.normal === 'the' ? at + 2 : at + 1;
    const left = tokens.slice(name.first + 1, at);
    const rest = tokens.slice(right + 1, name.last);
    const hasWhole = (words: readonly Token[]): boolean =>
      words.some((word) => WHOLE.test(stemOf(word).toLowerCase()));
    const start = tokens[right]?.start;
    const tail = tokens[at - 1];
    if (start === undefined || !tail || !hasWhole(left) || !hasWhole(rest)) continue;
    return [
      { ...name, last: at, end: tail.start + stemOf(tail).length },
      ...splitPair(parsed, { ...name, first: right, start }),
    ];
  }
  return [name];
}

/** "UK Department of Transport" is a country and its department. */
function splitOwner(parsed: Parsed, name: Name): Name[] {
  const { tokens } = parsed;
  const head = tokens[name.first];
  const next = tokens[name.first + 1];
  if (name.kind !== 'organization' || name.last - name.first < 3 || !head || !next) return [name];
  if (
    !COUNTRY_INDEX.byName.has(head.text) ||
    !/^(?:department|ministry|office|bureau|commission)$/.test(next.normal)
  )
    return [name];
  return [
    { ...name, kind: 'place', last: name.first + 1, end: head.end },
    { ...name, first: name.first + 1, start: next.start },
  ];
}
