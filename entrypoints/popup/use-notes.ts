import { useLayoutEffect, useState } from 'preact/hooks';
import type { NotesShown, PanelProps } from '../../components/contract';
import type { Settings } from '../../lib/core/settings';
import type { TabView } from '../../lib/extension/page-state';
import { ask } from '../../lib/extension/send';
import { watchNotes } from '../../lib/extension/storage/changes';
import { askToPersist } from '../../lib/extension/storage/persist';
import type { FoundNotes } from './find-notes';

/** The notes and claims on the article shown, kept true while they change anywhere. */
export function useNotes(
  view: TabView | null,
  settings: Settings,
  surface: PanelProps['surface'],
): NotesShown | null {
  const [shown, setShown] = useState<FoundNotes | null>(null);
  const key = view?.state.status === 'ready' ? view.key : null;
  const text = view?.state.status === 'ready' ? view.state.article.text : '';
  useLayoutEffect(() => {
    setShown(null);
    if (key === null) return undefined;
    let stale = false;
    let asked = 0;
    const load = async () => {
      const mine = ++asked;
      const listed = ask('listNotes', { key });
      // What they are placed and shown with comes while the background looks; a popup shows their number alone.
      const [{ findNotes }] = await Promise.all([
        import('./find-notes'),
        surface === 'sidepanel' && import('../../components/OwnNotes'),
      ]);
      const next = await findNotes(listed, text);
      if (stale || mine !== asked) return; // a later answer knows more
      setShown(next);
      if (next.notes.length + next.claims.length > 0) await askToPersist();
    };
    void load();
    const undo = watchNotes(load);
    return () => {
      stale = true;
      undo();
    };
  }, [key, text, surface]);
  return shown && { ...shown, statuses: settings.statuses, archive: settings.archive ? 'allowed' : 'ask' };
}
