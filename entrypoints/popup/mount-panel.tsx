import '../../components/theme.css';
import { useEffect, useLayoutEffect, useState } from 'preact/hooks';

import type { PanelProps } from '../../components/contract';
import { mountPage } from '../../components/mount-page';
import { OpenRowsContext } from '../../components/open-rows';
import { Panel } from '../../components/Panel';
import { toAskedWiki } from '../../lib/core/live';
import { DEFAULT_SETTINGS, type Settings } from '../../lib/core/settings';
import { readTabView, type TabInfo, type TabView, watchTab } from '../../lib/extension/page-state';
import { watchShownTab } from '../../lib/extension/shown-tab';
import { readDismissed, watchDismissed } from '../../lib/extension/storage/dismissed';
import { readSettings, watchSettings } from '../../lib/extension/storage/settings';
import { takeOpened, watchOpened } from '../../lib/extension/storage/tabs';
import { uiMessages } from '../../lib/extension/ui-messages';
import { createActions } from './actions';
import { useNotes } from './use-notes';
import { useOpenRows } from './use-open-rows';

/** Renders the panel of the tab it belongs to: the popup's for as long as it is open, the side panel's as tabs change. */
export function mountPanel(surface: PanelProps['surface']): void {
  mountPage(<ConnectedPanel surface={surface} />, 'extensionName', uiMessages);
}

const NONE: ReadonlySet<string> = new Set();

function ConnectedPanel({ surface }: Pick<PanelProps, 'surface'>) {
  const [tab, setTab] = useState<TabInfo | null>(null);
  const [view, setView] = useState<TabView | null>(null);
  const [settings, setSettings] = useState<Settings>(DEFAULT_SETTINGS);
  const [dismissed, setDismissed] = useState(NONE);
  const [opened, setOpened] = useState<string | null>(null);
  const { rows, bringRows } = useOpenRows();

  useLayoutEffect(() => watchShownTab(setTab), []);
  useLayoutEffect(() => {
    void readSettings().then(setSettings);
    return watchSettings(setSettings);
  }, []);
  useLayoutEffect(() => {
    if (!tab) return undefined;
    let stale = false;
    const load = async () => {
      const next = await readTabView(tab);
      if (stale) return;
      await bringRows(next);
      if (!stale) setView(next);
    };
    void load();
    const open = () => void takeOpened(tab.id).then((id) => !stale && id !== null && setOpened(id));
    open();
    const undo = [watchTab(tab.id, load), watchSettings(load), watchOpened(tab.id, open)];
    return () => {
      stale = true;
      for (const stop of undo) stop();
    };
  }, [tab]);
  const notes = useNotes(view, settings, surface);
  const key = view?.key ?? null;
  useEffect(() => {
    if (key === null) return undefined;
    void readDismissed(key).then(setDismissed);
    return watchDismissed(key, setDismissed);
  }, [key]);

  return (
    <OpenRowsContext.Provider value={rows}>
      <Panel
        state={view?.state ?? null}
        settings={settings}
        surface={surface}
        host={tab && /^https?:/.test(tab.url) ? new URL(tab.url).hostname : null}
        dismissed={key === null ? NONE : dismissed}
        opened={opened}
        notes={notes}
        actions={createActions(tab, view, toAskedWiki(settings.live))}
      />
    </OpenRowsContext.Provider>
  );
}
