import type { Source } from '../../core/note';
import { done, type Exporter } from '../exporter';
import { type CslItem, toCsl } from './csl';
import { type Piece, toPlain } from './pieces';

export type Cite = (item: CslItem) => readonly Piece[];

/** An article as a style cites it; one without a title is said to have none. */
export function citeSource(cite: Cite, source: Source): readonly Piece[] {
  const item = toCsl(source);
  return cite({ ...item, title: item.title || '[Untitled]' });
}

/** An exporter of the articles as a list of works cited in a style, in its order: by author, else by title. */
export const citations = (id: string, name: string, cite: Cite): Exporter => ({
  id,
  name,
  purpose: 'cite',
  extension: 'txt',
  mediaType: 'text/plain',
  write: (dossiers) => {
    const lines = dossiers.map(({ source }) => toPlain(citeSource(cite, source)));
    return done(`${lines.toSorted((a, b) => a.localeCompare(b, 'en')).join('\n\n')}\n`);
  },
});
