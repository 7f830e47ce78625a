import { toLine } from '../text';
import { type FamilyName, splitFamily } from './family';

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

/** Forms of address: no style cites them. */
const TITLES = /^(?:(?:dame|dr|mrs?|ms|mx|prof(?:essor)?|rev(?:erend)?|sir)\b\.?\s+)+(?=\S+\s)/i;
/** "Jo Fairweather in Port Elgar", "Mina Castellan for The Elgar Courier": where somebody is, or for whom. */
const POSTING = /(?<=\S\s+\S+)\s+(?:in|for|at|from)\s+(?=\p{Lu}).*$/u;
const SUFFIX = /^(?:jr|sr|junior|senior|ii|iii|iv)\.?$/i;
const DEGREE = /^(?:Esq|M\.?A|M\.?D|MBA|M\.?Sc|Ph\.?D)\.?$/;

/** A byline as a name. What is no person by its words, or has one word only, stays whole. */
export function parseName(byline: string): Name | null {
  const line = toLine(byline).replace(/^(?:by|von)\s+/i, '');
  if (line === '') return null;
  const [whole = '', ...more] = line.split(/\s*,\s*/).filter((part, at) => at === 0 || !DEGREE.test(part));
  const posted = whole.replace(POSTING, '');
  const first = ORGANISATION.test(posted) ? whole : posted.replace(TITLES, '');
  if (isOrganisation(first) && (more.length === 0 || ORGANISATION.test(first) || more.some(isOrganisation)))
    return { literal: line };
  const suffixes = more.filter((part) => SUFFIX.test(part));
  // "Mina Castellan, Staff Writer": what somebody is, or writes for, is no part of the name.
  const rest = more.filter((part) => !SUFFIX.test(part) && !(first.includes(' ') && AFFILIATION.test(part)));
  // "Castellan, Mina": the family name first; more commas are no name that we know to take apart.
  if (rest.length > 1) return { literal: line };
  const [inFront = '', behind = first] = rest.length === 1 ? [rest[0], first] : [];
  const words = [inFront, behind].filter(Boolean).join(' ').split(' ');
  while (words.length > 2 && DEGREE.test(words.at(-1) ?? '')) words.pop();
  if (words.length > 2 && SUFFIX.test(words.at(-1) ?? '') && suffixes.length === 0)
    suffixes.push(words.pop() ?? '');
  return toParts(splitFamily(words, inFront === '' ? 0 : behind.split(' ').length), suffixes.join(', '));
}

function toParts({ given, particle, family }: FamilyName, suffix: string): Name {
  if (given === '') return { literal: [family, suffix].filter(Boolean).join(', ') };
  return {
    family,
    given,
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
