import type { LibraryImport } from '../../components/LibraryFiles';
import { report } from '../../lib/extension/report';
import { restoreContent } from '../../lib/extension/storage/backup';
import { troubleOf } from '../../lib/extension/storage/notes-db';
import { askToPersist } from '../../lib/extension/storage/persist';
import { checkContent, type NotesContent, parseBackup } from '../../lib/notes/backup';
import { fitNote, fitSource } from '../../lib/notes/fit';

/** Takes over what a file holds, be it a backup or notes of another tool; what is stored already is not doubled. */
export async function importNotes(text: string): Promise<LibraryImport> {
  const backup = parseBackup(text);
  if (backup.status === 'not-json' || backup.status === 'newer') return { status: backup.status };
  if (backup.status === 'done') return keep(backup.content, backup.damaged);
  const { importFile } = await import('../../lib/export/import-file');
  const imported = importFile(text, new Date().toISOString());
  if (imported.status !== 'done') return { status: imported.status };
  const { sources, notes, claims } = imported;
  const { content, damaged } = checkContent({
    sources: sources.map(fitSource),
    notes: notes.map(fitNote),
    claims,
  });
  return keep(content, imported.leftOut + damaged);
}

async function keep(content: NotesContent, leftOut: number): Promise<LibraryImport> {
  try {
    const { added, updated, same } = await restoreContent(content);
    await askToPersist();
    return { status: 'done', added: added + updated, same, leftOut };
  } catch (error) {
    report('library', error);
    return { status: 'failed', trouble: troubleOf(error) };
  }
}
