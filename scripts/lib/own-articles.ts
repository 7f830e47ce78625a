import { readFileSync } from 'node:fs';
import type { Labelled } from '../train/data.ts';
import type { Kind, Named } from './ner-score.ts';

/** Our own invented articles with their names marked: "[Ida Falk|P] of [Osby|L]"; "|-" marks what is no name. */
const FILE = 'tests/lib/entities/articles.txt';
const KINDS: Record<string, Kind> = { P: 'person', L: 'place', O: 'organization' };

/** Reads the articles that the repository carries for testing who and where. */
export function readOwnArticles(file = FILE): Labelled[] {
  const parts = readFileSync(file, 'utf8')
    .split(/^= (.*)\n/m)
    .slice(1);
  return parts.flatMap((marked, at) =>
    at % 2 ? [{ id: parts[at - 1] ?? '', ...readMarked(marked.trim()) }] : [],
  );
}

/** Takes the marks out of a text and gives the names with their places. */
export function readMarked(marked: string): { text: string; names: Named[] } {
  const names: Named[] = [];
  let text = '';
  let from = 0;
  for (const match of marked.matchAll(/\[([^\]|]+)\|([PLO-])\]/g)) {
    const [whole, name = '', mark = ''] = match;
    text += marked.slice(from, match.index);
    const kind = KINDS[mark];
    if (kind) names.push({ start: text.length, end: text.length + name.length, kind });
    text += name;
    from = match.index + whole.length;
  }
  return { text: text + marked.slice(from), names };
}
