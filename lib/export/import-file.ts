import type { Claim } from '../core/claim';
import type { Note, Source } from '../core/note';
import { IMPORT_LIMITS, type ImportedFile } from './importer';
import { IMPORTERS } from './importers';

/** Notes and claims from the text of a file of any format known here. Never throws; a bad entry costs only itself. */
export function importFile(content: string, now: string): ImportedFile {
  if (content.length > IMPORT_LIMITS.file) return { status: 'too-large' };
  let file: unknown;
  try {
    file = JSON.parse(content.replace(/^\uFEFF/, ''), (_key, part: unknown) =>
      typeof part === 'string' ? part.toWellFormed() : part,
    );
  } catch {
    return { status: 'not-json' };
  }
  for (const importer of IMPORTERS) {
    const entries = importer.find(file);
    if (!entries) continue;
    if (entries.length > IMPORT_LIMITS.notes) return { status: 'too-many' };
    const read = entries.map((entry) => importer.read(entry, now)).filter((pair) => pair !== null);
    if (read.length === 0) return { status: 'nothing-in-it' };
    const notes = new Map<string, Note>();
    const claims = new Map<string, Claim>();
    const sources = new Map<string, Source>();
    for (const one of read) {
      const { source } = one;
      if ('note' in one) notes.set(one.note.id, one.note);
      else claims.set(one.claim.id, one.claim);
      sources.set(source.id, fuller(sources.get(source.id), source));
    }
    return {
      status: 'done',
      format: importer.id,
      sources: [...sources.values()],
      notes: [...notes.values()],
      claims: [...claims.values()],
      leftOut: entries.length - notes.size - claims.size,
    };
  }
  return { status: 'unknown-format' };
}

/** Of two descriptions of one article the one that says more: only the first of its notes describes it whole. */
const fuller = (known: Source | undefined, next: Source): Source =>
  known && weight(known) >= weight(next) ? known : next;

const weight = ({ title, lang, bylines, fingerprint, about }: Source): number =>
  (title ? 2 : 0) + (lang === 'und' ? 0 : 1) + bylines.length + fingerprint.length + about.length;
