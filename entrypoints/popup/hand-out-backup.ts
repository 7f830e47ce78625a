import type { BackupMade } from '../../components/contract';
import { report } from '../../lib/extension/report';
import { makeBackup } from '../../lib/extension/storage/backup';
import { troubleOf } from '../../lib/extension/storage/notes-db';
import { noteBackup } from '../../lib/extension/storage/reminder';

/** Everything that is stored, as a file that is being handed out now; or why it can't be read. */
export async function handOutBackup(): Promise<BackupMade> {
  const now = new Date().toISOString();
  try {
    const text = await makeBackup(now);
    await noteBackup(now);
    return { status: 'done', name: `readout-notes-${now.slice(0, 10)}.json`, text };
  } catch (error) {
    report('backup', error);
    return { status: 'failed', trouble: troubleOf(error) };
  }
}
