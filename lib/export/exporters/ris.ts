import { accessedOf, type CslItem, type DateParts, issuedOf, toCsl } from '../cite/csl';
import { inverted } from '../cite/mla';
import { done, type Exporter } from '../exporter';
import { toLine } from '../text';

/** RIS (https://en.wikipedia.org/wiki/RIS_(file_format)): two letters, two spaces, a hyphen and a space a line. */
export const ris: Exporter = {
  id: 'ris',
  name: 'RIS',
  purpose: 'cite',
  extension: 'ris',
  mediaType: 'application/x-research-info-systems',
  write: (dossiers) =>
    done(
      dossiers
        .map(({ source, notes }) => toRecord(toCsl(source), [...new Set(notes.flatMap(({ tags }) => tags))]))
        .join('\r\n'),
    ),
};

function toRecord(item: CslItem, tags: readonly string[]): string {
  const lines: [string, string | undefined][] = [
    ['TY', item.type === 'webpage' ? 'ELEC' : 'NEWS'],
    ['TI', item.title],
    ...(item.author ?? []).map((name): [string, string] => ['AU', inverted(name)]),
    ['T2', item['container-title']],
    ['SE', item.section],
    ['PY', issuedOf(item)?.[0].toString()],
    ['DA', tellDate(issuedOf(item))],
    ['Y2', tellDate(accessedOf(item))],
    ['UR', item.URL],
    ['LA', item.language],
    ...tags.map((tag): [string, string] => ['KW', tag]),
  ];
  const written = lines.flatMap(([tag, value]) => {
    const line = toLine(value ?? '');
    return line === '' ? [] : `${tag}  - ${line}\r\n`;
  });
  return `${written.join('')}ER  - \r\n`;
}

/** "2026/03/02/": year, month, day and a remark, each as far as it is known. */
function tellDate(parts: DateParts | undefined): string | undefined {
  if (!parts) return undefined;
  const [year, month, day] = parts;
  const two = (part: number | undefined): string => (part === undefined ? '' : String(part).padStart(2, '0'));
  return `${String(year).padStart(4, '0')}/${two(month)}/${two(day)}/`;
}
