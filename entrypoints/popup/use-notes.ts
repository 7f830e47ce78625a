import { useEffect, useState } from 'preact/hooks';
import type { NotesShown } from '../../components/contract';
import { readLetters } from '../../lib/anchoring/letters';
import { createMatcher } from '../../lib/anchoring/match';
import type { Target } from '../../lib/core/note';
import type { Settings } from '../../lib/core/settings';
import type { TabView } from '../../lib/extension/page-state';
import { report } from '../../lib/extension/report';
import { ask } from '../../lib/extension/send';
import { watchNotes } from '../../lib/extension/storage/changes';
import { readReminder } from '../../lib/extension/storage/reminder';
import { placeAll } from '../../lib/notes/place';

/** The notes and claims on the article shown, kept true while they change anywhere. */
export function useNotes(view: TabView | null, settings: Settings): NotesShown | null {
  const [shown, setShown] = useState<Omit<NotesShown, 'statuses' | 'archive'> | null>(null);
  const key = view?.state.status === 'ready' ? view.key : null;
  const text = view?.state.status === 'ready' ? view.state.article.text : '';
  useEffect(() => {
    setShown(null);
    if (key === null) return undefined;
    let stale = false;
    const load = async () => {
      const next = await loadNotes(key, text);
      if (!stale) setShown(next);
      if (next.notes.length + next.claims.length > 0) await askToPersist();
    };
    void load();
    const undo = watchNotes(load);
    return () => {
      stale = true;
      undo();
    };
  }, [key, text]);
  return shown && { ...shown, statuses: settings.statuses, archive: settings.archive ? 'allowed' : 'ask' };
}

async function loadNotes(key: string, text: string): Promise<Omit<NotesShown, 'statuses' | 'archive'>> {
  const [answer, reminder] = await Promise.all([
    ask('listNotes', { key }),
    readReminder().catch(() => null), // told by the answer beside it
  ]);
  const backupDue = reminder?.due ? reminder.changes : null;
  if (!answer.ok) return { notes: [], claims: [], damaged: 0, trouble: 'failed', backupDue };
  const { notes, claims, damaged, trouble } = answer.value;
  const matcher = createMatcher(readLetters(text));
  const find = (target: Target) => matcher.match(target);
  return { notes: placeAll(notes, find), claims: placeAll(claims, find), damaged, trouble, backupDue };
}

/** Asks the browser never to clear what is stored to make room; where it knows no such thing, nothing is lost. */
async function askToPersist(): Promise<void> {
  try {
    if (!(await navigator.storage.persisted())) await navigator.storage.persist();
  } catch (error) {
    report('persistence', error);
  }
}
