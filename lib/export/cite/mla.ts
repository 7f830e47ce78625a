import { accessedOf, type CslItem, type DateParts, issuedOf } from './csl';
import { familyOf, type Name } from './name';
import { MONTHS, type Piece, quoted, stop } from './pieces';

/** MLA, 9th edition: the author, “the title,” the container, its date and place, and the day it was read. */
export function citeMla(item: CslItem): Piece[] {
  const authors = listAuthors(item.author ?? []);
  const container = item['container-title'];
  const [issued, accessed] = [tellDate(issuedOf(item)), tellDate(accessedOf(item))];
  const rest = [issued, item.URL].filter(Boolean).join(', ');
  return [
    authors ? `${stop(authors)} ` : '',
    `“${stop(quoted(item.title))}”`,
    ...(container ? [' ', { italic: container }, rest ? ', ' : '.'] : [rest ? ' ' : '']),
    rest && `${rest}.`,
    accessed ? ` Accessed ${stop(accessed)}` : '',
  ].filter((piece) => piece !== '');
}

/** One author inverted, a second as spoken, more as "et al." */
function listAuthors([first, second, ...more]: readonly Name[]): string {
  if (!first) return '';
  if (more.length > 0) return `${inverted(first)}, et al.`;
  return second ? `${inverted(first)}, and ${spoken(second)}` : inverted(first);
}

/** "van Beethoven, Ludwig, Jr." */
export const inverted = (name: Name): string =>
  'literal' in name ? name.literal : [familyOf(name), name.given, name.suffix].filter(Boolean).join(', ');

/** "Ludwig van Beethoven Jr." */
export const spoken = (name: Name): string =>
  'literal' in name ? name.literal : [name.given, familyOf(name), name.suffix].filter(Boolean).join(' ');

function tellDate([year, month, day]: DateParts | readonly [] = []): string {
  const name = month === undefined ? undefined : MONTHS[month - 1];
  const short =
    name &&
    (/^(?:May|June|July)$/.test(name) ? name : name === 'September' ? 'Sept.' : `${name.slice(0, 3)}.`);
  return [day, short, year].filter((part) => part !== undefined).join(' ');
}
