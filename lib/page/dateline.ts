import type { Dateline } from '../core/article';

/** Agencies, and any publisher's name in brackets after a place: "(AP)", "(Reuters)", "(STL.News)". */
const NAME = String.raw`[\p{Lu}][\p{L}\p{M}'’.&-]*`;
const CAPITALS = String.raw`\p{Lu}[\p{Lu}\p{M}'’.-]+(?:[ -]\p{Lu}[\p{Lu}\p{M}'’.-]+){0,3}`;
/** ", Germany", ", Ariz.", ", North Carolina" */
const REGION = `(?:, ${NAME}(?: ${NAME}){0,2})`;
const DAY = String.raw`(?:,? (?:(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec)[a-z]*\.? \d{1,2}|\d{1,2} (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec)[a-z]*\.?|\d{1,2}\.? \p{L}{3,9})(?:,? \d{4})?)`;
const AGENCY = String.raw`\((?<agency>[\p{L}\p{N}][\p{L}\p{N}.&/ '’-]{1,40})\)`;
const DASH = `(?:--|[—–-])`;

const FORMS: readonly RegExp[] = [
  // MUNICH, Germany (STL.News) …; PARIS (AP) — …; LONDON, March 3 (Reuters) - …; Berlin (dpa) - …
  new RegExp(
    `^(?<place>(?:${CAPITALS}|${NAME}(?: ${NAME}){0,2})(?:/${CAPITALS})?${REGION}?)${DAY}? ?,? ?${AGENCY}(?<dash> ?(?:${DASH}|:))?`,
    'u',
  ),
  // SALTBUSH, Ariz. — …; WASHINGTON, March 3 - …; NEW DELHI: …
  new RegExp(
    `^(?<place>${CAPITALS}(?:/${CAPITALS})?${REGION}?)${DAY}?(?: (?:${DASH})(?= )| ?(?:—|–)|:)`,
    'u',
  ),
  // Berlin, 3. März – …
  new RegExp(`^(?<place>${NAME}(?: ${NAME}){0,1}${REGION}?) ?(?:—|–)(?= )`, 'u'),
];
/** Labels in capitals that open a story but name no place. */
const LABEL =
  /^(?:BREAKING|EXCLUSIVE|UPDATED?|WATCH|LIVE|OPINION|EDITORIAL|ANALYSIS|CORRECTION|NOTE|ADVERTISEMENT|FILE|PHOTOS?|VIDEO|READ|RELATED|MORE|NEWS|Q|A|QUESTION|ANSWER)\b/;

/** The place and agency that a news story opens with; the span covers all of it, up to the agency's bracket or the place. */
export function readDateline(text: string): Dateline | undefined {
  const opening = text.slice(0, 160);
  for (const form of FORMS) {
    const match = form.exec(opening);
    const place = match?.groups?.['place'];
    if (!match || !place || LABEL.test(place)) continue;
    const agency = match.groups?.['agency'];
    const dash = /\s*(?:--|[—–:-])$/.exec(match[0])?.[0] ?? '';
    return { start: 0, end: match[0].length - dash.length, place, ...(agency && { agency }) };
  }
  return undefined;
}
