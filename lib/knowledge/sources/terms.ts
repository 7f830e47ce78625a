import { toTermId } from '../../core/term';
import type { Source } from '../source';
import { readTable } from '../tables';

interface Entry {
  readonly name: string;
  readonly meaning: string;
  readonly ask: string;
  /** Where to read more. */
  readonly url: string;
}

let index: ReadonlyMap<string, Entry> | undefined;

/** What terms of diplomacy, law and money mean, and what to ask where an article uses one. */
export const terms: Source = {
  id: 'terms',
  name: 'Readout’s glossary',
  licence: 'MIT',
  hosts: [],
  sends: 'nothing',
  find({ kind, id }) {
    const entry = kind === 'term' ? readEntries().get(id) : undefined;
    if (!entry) return undefined;
    return {
      summary: entry.meaning,
      facts: entry.ask ? [{ label: 'What to ask', text: entry.ask }] : [],
      source: { name: terms.name, licence: terms.licence, url: entry.url },
    };
  },
};

/** The name of a term by its id, where the glossary holds it. */
export const findTermName = (id: string): string | undefined => readEntries().get(id)?.name;

function readEntries(): ReadonlyMap<string, Entry> {
  index ??= new Map(listEntries().map((entry) => [toTermId(entry.name), entry]));
  return index;
}

function listEntries(): Entry[] {
  let url = '';
  return readTable('terms')
    .split('\n')
    .flatMap((line): Entry[] => {
      if (line.startsWith('https:')) url = line;
      if (!line.includes('|')) return [];
      const [name = '', meaning = '', ask = ''] = line.split('|');
      return [{ name, meaning, ask, url }];
    });
}
