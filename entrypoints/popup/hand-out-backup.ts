import { makeBackup } from '../../lib/extension/storage/backup';
import { noteBackup } from '../../lib/extension/storage/reminder';

/** Everything that is stored, as a file that is being handed out now. */
export async function handOutBackup(): Promise<{ name: string; text: string }> {
  const now = new Date().toISOString();
  const text = await makeBackup(now);
  await noteBackup(now);
  return { name: `readout-notes-${now.slice(0, 10)}.json`, text };
}
