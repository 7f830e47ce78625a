import { accessedOf, type CslItem, type DateParts, issuedOf } from './csl';
import { familyOf, initialsOf, type Name } from './name';
import { MONTHS, type Piece, stop } from './pieces';

/** APA, 7th edition: an article of a newspaper (10.1, no. 16) or a page of a site (10.16), with the day it was read. */
export function citeApa(item: CslItem): Piece[] {
  const authors = listAuthors(item.author ?? []);
  const container = item['container-title'];
  const title: Piece = container ? stop(item.title) : { italic: stop(item.title) };
  const date = `(${tellDate(issuedOf(item)) ?? 'n.d.'}).`;
  const accessed = tellAccessed(accessedOf(item));
  const where = item.URL ? [accessed ? ` Retrieved ${accessed}, from ${item.URL}` : ` ${item.URL}`] : [];
  // Without an author the house stands in its place; without both, the title.
  const head: Piece[] = authors
    ? [`${stop(authors)} ${date} `, title]
    : container
      ? [`${stop(container)} ${date} `, title]
      : [title, ` ${date}`];
  const house: Piece[] = authors && container ? [' ', { italic: stop(container) }] : [];
  return [...head, ...house, ...where];
}

function listAuthors(authors: readonly Name[]): string {
  const names = authors.map(tellName);
  const last = names.at(-1) ?? '';
  if (names.length > 20) return `${names.slice(0, 19).join(', ')}, … ${last}`;
  if (names.length > 1) return `${names.slice(0, -1).join(', ')}, & ${last}`;
  return last;
}

const tellName = (name: Name): string =>
  'literal' in name
    ? name.literal
    : [familyOf(name), initialsOf(name.given ?? ''), name.suffix].filter(Boolean).join(', ');

function tellDate([year, month, day]: DateParts | readonly [] = []): string | null {
  if (year === undefined) return null;
  if (month === undefined) return String(year);
  return `${year}, ${MONTHS[month - 1]}${day === undefined ? '' : ` ${day}`}`;
}

function tellAccessed([year, month, day]: DateParts | readonly [] = []): string | null {
  return year === undefined || month === undefined || day === undefined
    ? null
    : `${MONTHS[month - 1]} ${day}, ${year}`;
}
