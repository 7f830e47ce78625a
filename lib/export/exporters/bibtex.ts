import { accessedOf, type CslItem, issuedOf, toCsl } from '../cite/csl';
import { familyOf, type Name } from '../cite/name';
import { done, type Exporter } from '../exporter';
import { toLine } from '../text';

/** BibTeX, in UTF-8 as BibLaTeX and today's LaTeX read it; `url` and `urldate` are fields that both know. */
export const bibtex: Exporter = {
  id: 'bibtex',
  name: 'BibTeX',
  purpose: 'cite',
  extension: 'bib',
  mediaType: 'application/x-bibtex',
  write(dossiers) {
    const used = new Map<string, number>();
    const entries = dossiers.map(({ source }) => {
      const item = toCsl(source);
      const key = toKey(item);
      const nth = used.get(key) ?? 0;
      used.set(key, nth + 1);
      return toEntry(item, nth === 0 ? key : `${key}-${nth + 1}`);
    });
    return done(entries.join('\n'));
  },
};

const MONTH_MACROS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

function toEntry(item: CslItem, key: string): string {
  const [year, month, day] = issuedOf(item) ?? [];
  const accessed = accessedOf(item)?.map((part, at) => String(part).padStart(at === 0 ? 4 : 2, '0'));
  const fields: [string, string | undefined][] = [
    ['author', braced((item.author ?? []).map(toName).join(' and '))],
    // Twice braced: styles must not take the capitals of names away.
    ['title', item.title && `{{${escapeTex(item.title)}}}`],
    ['journal', braced(escapeTex(item['container-title'] ?? ''))],
    ['year', year === undefined ? undefined : `{${year}}`],
    ['month', month === undefined ? undefined : MONTH_MACROS[month - 1]],
    ['day', day === undefined ? undefined : `{${day}}`],
    ['url', braced(item.URL ?? '')],
    ['urldate', braced(accessed?.join('-') ?? '')],
    ['language', braced(escapeTex(item.language ?? ''))],
  ];
  const lines = fields.flatMap(([name, value]) => (value ? `  ${name} = ${value},\n` : []));
  return `@${item['container-title'] ? 'article' : 'misc'}{${key},\n${lines.join('')}}\n`;
}

const braced = (text: string): string | undefined => (text === '' ? undefined : `{${text}}`);

/** "van der Berg, Jr., Anna"; an organisation in braces, so that its "and" and commas are its own. */
const toName = (name: Name): string =>
  'literal' in name
    ? `{${escapeTex(name.literal)}}`
    : [familyOf(name), name.suffix, name.given]
        .filter(Boolean)
        .map((part) => guard(escapeTex(part ?? '')))
        .join(', ');

/** A part of a name that holds a comma or "and" is no list of names. */
const guard = (part: string): string => (/,|\sand\s/i.test(part) ? `{${part}}` : part);

const ESCAPES: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}', // "\{" would count as a brace of BibTeX's own
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

const escapeTex = (text: string): string =>
  toLine(text)
    .replace(/\p{Cc}/gu, '')
    .replace(/[\\{}~^$&%#_]/g, (letter) => ESCAPES[letter] ?? `\\${letter}`);

/** "fairweather-2026-marland": plain letters, from the first author, the year and the first long word of the title. */
function toKey(item: CslItem): string {
  const [author] = item.author ?? [];
  const parts = [
    author ? ('literal' in author ? author.literal : author.family) : item['container-title'],
    issuedOf(item)?.[0].toString(),
    item.title.split(/[^\p{L}\p{N}]+/u).find((word) => word.length > 3),
  ];
  const key = parts
    .map((part) => plainLetters(part ?? ''))
    .filter(Boolean)
    .join('-');
  return key || 'article';
}

const plainLetters = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/[^A-Za-z0-9]/g, '')
    .slice(0, 30)
    .toLowerCase();
