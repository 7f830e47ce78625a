import { useEffect, useState } from 'preact/hooks';
import type { NotesShown } from '../../components/contract';
import type { Settings } from '../../lib/core/settings';
import type { TabView } from '../../lib/extension/page-state';
import { watchNotes } from '../../lib/extension/storage/changes';
import { askToPersist } from '../../lib/extension/storage/persist';
import type { FoundNotes } from './find-notes';

/** The notes and claims on the article shown, kept true while they change anywhere. */
export function useNotes(view: TabView | null, settings: Settings): NotesShown | null {
  const [shown, setShown] = useState<FoundNotes | null>(null);
  const key = view?.state.status === 'ready' ? view.key : null;
  const text = view?.state.status === 'ready' ? view.state.article.text : '';
  useEffect(() => {
    setShown(null);
    if (key === null) return undefined;
    let stale = false;
    const load = async () => {
      const { findNotes } = await import('./find-notes'); // after the first paint: the popup opens without it
      const next = await findNotes(key, text);
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
