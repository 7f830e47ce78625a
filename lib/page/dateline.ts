import type { Dateline } from '../core/article';

// The forms are read in the shape of the text (see below), where every letter is one of ASCII: an engine needs tens of
// milliseconds to compile a pattern that repeats `\p{L}` this often.
const NAME = `[A-Z][A-Za-z'’.&-]*`;
const CAPITALS = `[A-Z][A-Z'’.-]+(?:[ -][A-Z][A-Z'’.-]+){0,3}`;
/** ", Germany", ", Ariz.", ", North Carolina" */
const REGION = `(?:, ${NAME}(?: ${NAME}){0,2})`;
const MONTH = '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec)[a-z]*';
const DAY = String.raw`(?:,? (?:${MONTH}\.? \d{1,2}|\d{1,2} ${MONTH}\.?|\d{1,2}\.? [A-Za-z]{3,9})(?:,? \d{4})?)`;
/** Agencies, and any publisher's name in brackets after a place: "(AP)", "(Reuters)", "(STL.News)". */
const AGENCY = String.raw`\((?<agency>[A-Za-z\d][A-Za-z\d.&/ '’-]{1,40})\)`;
const DASH = `(?:--|[—–-])`;

/** Each with a hint that holds wherever it fits: most articles have no dateline, and the forms take a page half a millisecond to compile. */
const FORMS: readonly (readonly [hint: RegExp, form: RegExp])[] = [
  // MUNICH, Germany (STL.News) …; PARIS (AP) — …; LONDON, March 3 (Reuters) - …; Berlin (dpa) - …
  [
    /\(/,
    new RegExp(
      `^(?<place>(?:${CAPITALS}|${NAME}(?: ${NAME}){0,2})(?:/${CAPITALS})?${REGION}?)${DAY}? ?,? ?${AGENCY}(?: ?(?:${DASH}|:))?`,
    ),
  ],
  // SALTBUSH, Ariz. — …; WASHINGTON, March 3 - …; NEW DELHI: …
  [
    / --? |[—–:]/,
    new RegExp(`^(?<place>${CAPITALS}(?:/${CAPITALS})?${REGION}?)${DAY}?(?: (?:${DASH})(?= )| ?(?:—|–)|:)`),
  ],
  // Berlin, 3. März – …
  [/[—–] /, new RegExp(`^(?<place>${NAME}(?: ${NAME}){0,1}${REGION}?) ?(?:—|–)(?= )`)],
];
/** Labels in capitals that open a story but name no place. */
const LABEL =
  /^(?:BREAKING|EXCLUSIVE|UPDATED?|WATCH|LIVE|OPINION|EDITORIAL|ANALYSIS|CORRECTION|NOTE|ADVERTISEMENT|FILE|PHOTOS?|VIDEO|READ|RELATED|MORE|NEWS|Q|A|QUESTION|ANSWER)\b/;

/** The place and agency that a news story opens with; the span covers all of it, up to the agency's bracket or the place. */
export function readDateline(text: string): Dateline | undefined {
  const opening = text.slice(0, 160);
  const shape = toShape(opening);
  for (const [hint, form] of FORMS) {
    const match = hint.test(shape) ? form.exec(shape) : null;
    if (!match?.groups?.['place']) continue;
    const place = opening.slice(0, match.groups['place'].length);
    if (LABEL.test(place)) continue;
    const bracket = opening.indexOf('(');
    const agency =
      match.groups['agency'] && opening.slice(bracket + 1, bracket + 1 + match.groups['agency'].length);
    const dash = /\s*(?:--|[—–:-])$/.exec(match[0])?.[0] ?? '';
    return { start: 0, end: match[0].length - dash.length, place, ...(agency && { agency }) };
  }
  return undefined;
}

/** The same text, letter for letter, with X or x for every letter (and mark on a letter) that is not one of ASCII. */
const toShape = (text: string): string =>
  text.replace(/[\u0080-\u1fff]/g, (letter) => {
    if (letter !== letter.toLowerCase()) return 'X';
    return letter !== letter.toUpperCase() || /[\u0300-\u036f]/.test(letter) ? 'x' : letter;
  });
