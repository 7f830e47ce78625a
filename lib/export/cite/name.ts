import { toLine } from '../text';

/** Who wrote something, as CSL-JSON tells names: parts of a person's, or an organisation's whole. */
export type Name =
  | { readonly literal: string }
  | {
      readonly family: string;
      readonly given?: string;
      /** "van der": sorted with the family name. */
      readonly 'non-dropping-particle'?: string;
      readonly suffix?: string;
    };

/** Words that only organisations and desks are called by. */
const ORGANISATION =
  /\b(?:agenc(?:y|ies)|agence|association|associated|authority|board|bureau|cent(?:er|re)|coalition|college|commission|committee|company|corporation|council|courier|department|desk|editors?|editorial|embassy|federation|foundation|gazette|government|group|herald|inc|initiative|institute?|journal|league|ltd|magazine|media|ministry|mirror|network|news(?:paper|room|wire)?|observer|offices?|organi[sz]ation|party|police|post|press|reporters?|reuters|service|society|staff|team|telegraph|times|tribune|union|university|wire|writers?|redaktion|ministerium|agentur|zeitung)\b/i;

/** What stands behind a name and a comma and is no name. */
const AFFILIATION = new RegExp(
  `${ORGANISATION.source}|\\b(?:correspondent|reporter|writer|columnist)\\b`,
  'i',
);

/** Parts that stand before a family name and belong to it, in lower case: "van der Berg", "de la Cruz". */
const PARTICLE =
  /^(?:a[fv]|al|bin|bint|da|dal|das|de|dei|del|dell[ao]|den|der|des|di|do|dos|du|el|ibn|l[aeo]s?|te[nr]?|'t|van|vande[nr]?|ve[nr]|vo[nm]|zu[mr]?)$/;
const SUFFIX = /^(?:jr|sr|junior|senior|ii|iii|iv|esq|m\.?d|ph\.?d)\.?$/i;

/** A byline as a name. What is no person by its words, or has one word only, stays whole. */
export function parseName(byline: string): Name | null {
  const line = toLine(byline).replace(/^(?:by|von)\s+/i, '');
  if (line === '') return null;
  const [first = '', ...more] = line.split(/\s*,\s*/);
  if (isOrganisation(first) && (more.length === 0 || ORGANISATION.test(first) || more.some(isOrganisation)))
    return { literal: line };
  const suffixes = more.filter((part) => SUFFIX.test(part));
  // "Mina Castellan, Staff Writer": what somebody is, or writes for, is no part of the name.
  const rest = more.filter((part) => !SUFFIX.test(part) && !(first.includes(' ') && AFFILIATION.test(part)));
  // "Castellan, Mina": the family name first; more commas are no name that we know to take apart.
  if (rest.length > 1) return { literal: line };
  const words = (rest.length === 1 ? `${rest[0]} ${first}` : first).split(' ');
  const last = words.at(-1) ?? '';
  if (words.length > 2 && SUFFIX.test(last) && suffixes.length === 0) suffixes.push(words.pop() ?? '');
  const inverted = rest.length === 1 ? first.split(' ').length : 0;
  return toParts(words, inverted, suffixes.join(', '));
}

/** `familyWords`: how many of the last words are known to be the family name; 0: found by its particles. */
function toParts(words: readonly string[], familyWords: number, suffix: string): Name {
  if (words.length < 2) return { literal: [words.join(' '), suffix].filter(Boolean).join(', ') };
  let start = words.length - Math.max(1, familyWords);
  let family = start;
  if (familyWords === 0) while (start > 1 && PARTICLE.test(words[start - 1] ?? '')) start -= 1;
  else while (family < words.length - 1 && PARTICLE.test(words[family] ?? '')) family += 1;
  if (start === 0) start = 1;
  const particle = words.slice(start, family).join(' ');
  return {
    family: words.slice(Math.max(family, start)).join(' '),
    given: words.slice(0, start).join(' '),
    ...(particle && { 'non-dropping-particle': particle }),
    ...(suffix && { suffix }),
  };
}

const isOrganisation = (line: string): boolean =>
  ORGANISATION.test(line) ||
  !line.includes(' ') ||
  /^the\s/i.test(line) ||
  /[&@/]|\d/.test(line) ||
  /\s(?:and|of|for|und|für)\s/i.test(line) ||
  !/\p{L}/u.test(line) ||
  line.split(' ').length > 6;

/** "van der Berg": the family name with what belongs to it. */
export const familyOf = (name: Name): string =>
  'literal' in name ? name.literal : [name['non-dropping-particle'], name.family].filter(Boolean).join(' ');

/** "J.-P. M.": initials of the given names. */
export const initialsOf = (given: string): string =>
  given
    .split(' ')
    .map((word) =>
      word
        .split('-')
        .flatMap((part) => /\p{L}/u.exec(part)?.[0] ?? [])
        .map((letter) => `${letter.toLocaleUpperCase('en')}.`)
        .join('-'),
    )
    .filter(Boolean)
    .join(' ');
