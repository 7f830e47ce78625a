import type { NotesShown } from '../../components/contract';
import { readLetters } from '../../lib/anchoring/letters';
import { createMatcher } from '../../lib/anchoring/match';
import type { Target } from '../../lib/core/note';
import type { Result } from '../../lib/core/result';
import type { ArticleNotes } from '../../lib/extension/notebook';
import { readReminder } from '../../lib/extension/storage/reminder';
import { placeAll } from '../../lib/notes/place';

/** What is stored on an article, as the panel shows it. */
export type FoundNotes = Omit<NotesShown, 'statuses' | 'archive'>;

/** The notes and claims that are listed of an article, each with its place in the text. */
export async function findNotes(listed: Promise<Result<ArticleNotes>>, text: string): Promise<FoundNotes> {
  const [answer, reminder] = await Promise.all([
    listed,
    readReminder().catch(() => null), // told by the answer beside it
  ]);
  const backupDue = reminder?.due ? reminder.changes : null;
  if (!answer.ok) return { notes: [], claims: [], damaged: 0, trouble: 'failed', backupDue };
  const { notes, claims, damaged, trouble } = answer.value;
  const matcher = createMatcher(readLetters(text));
  const find = (target: Target) => matcher.match(target);
  return { notes: placeAll(notes, find), claims: placeAll(claims, find), damaged, trouble, backupDue };
}
