import { accessedOf, type CslItem, type DateParts, issuedOf } from './csl';
import { inverted, spoken } from './mla';
import type { Name } from './name';
import { MONTHS, type Piece, quoted, stop } from './pieces';

/** The Chicago Manual of Style, 18th edition, an entry of the bibliography, with the day it was read. */
export function citeChicago(item: CslItem): Piece[] {
  const authors = listAuthors(item.author ?? []);
  const container = item['container-title'];
  const [issued, accessed] = [tellDate(issuedOf(item)), tellDate(accessedOf(item))];
  return [
    authors ? `${stop(authors)} ` : '',
    `“${stop(quoted(item.title))}”`,
    ...(container ? [' ', { italic: container }, issued ? ', ' : '.'] : [issued ? ' ' : '']),
    issued ? stop(issued) : '',
    accessed ? ` Accessed ${stop(accessed)}` : '',
    item.URL ? ` ${item.URL}.` : '',
  ].filter((piece) => piece !== '');
}

/** Up to six authors are all named; of more, the first three. */
function listAuthors(authors: readonly Name[]): string {
  const names = authors.map((name, at) => (at === 0 ? inverted(name) : spoken(name)));
  if (names.length > 6) return `${names.slice(0, 3).join(', ')}, et al.`;
  const last = names.at(-1) ?? '';
  return names.length > 1 ? `${names.slice(0, -1).join(', ')}, and ${last}` : last;
}

function tellDate([year, month, day]: DateParts | readonly [] = []): string {
  if (year === undefined) return '';
  if (month === undefined) return String(year);
  return `${MONTHS[month - 1]} ${day === undefined ? '' : `${day}, `}${year}`;
}
