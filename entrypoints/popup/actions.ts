import { browser } from 'wxt/browser';
import type { PanelActions } from '../../components/contract';
import type { Wiki } from '../../lib/core/live';
import { flagKey } from '../../lib/core/mark';
import { type PageRule, pageShape, type Settings } from '../../lib/core/settings';
import { addressOf } from '../../lib/digest/history';
import { askForAccess } from '../../lib/extension/access';
import type { TabInfo, TabView } from '../../lib/extension/page-state';
import { ask, askPage } from '../../lib/extension/send';
import { openSidePanel } from '../../lib/extension/side-panel';
import { dismissFlag, restoreFlags } from '../../lib/extension/storage/dismissed';
import { changeSettings, readSettings } from '../../lib/extension/storage/settings';
import { createExportActions } from './export-actions';
import { loadTables } from './load-tables';
import { createNoteActions } from './note-actions';

/** What the reader can do in popup and side panel, for the tab and the article shown; `wiki` is where cards are looked up. */
export function createActions(tab: TabInfo | null, view: TabView | null, wiki: Wiki): PanelActions {
  const key = view?.key ?? null;
  const change = (patch: (now: Settings) => Partial<Settings>) =>
    changeSettings((now) => ({ ...now, ...patch(now) }));
  const rulePage = (rule: PageRule) =>
    tab && change(({ pages }) => ({ pages: { ...pages, [pageShape(tab.url)]: rule } }));

  return {
    ...createNoteActions(tab, view),
    ...createExportActions(view),
    async annotateAnyway() {
      const status = view?.state.status;
      // Asked for on a page that detection refused: remembered for this site's pages of the same shape.
      if (status === 'not-article' || status === 'offered') await rulePage('article');
      if (tab) await ask('readTab', { tabId: tab.id });
    },
    markNotArticle: () => void rulePage('not-article'),
    retry: () => void (tab && ask('readTab', { tabId: tab.id })),
    jumpTo: (span) => void (tab && key && askPage(tab.id, 'jump', { key, span })),
    dismissFlag: (flag) => void (key && dismissFlag(key, flagKey(flag))),
    restoreFlags: () => void (key && restoreFlags(key)),
    setSite: (rule) =>
      void (
        tab &&
        change(({ sites }) => {
          const { [new URL(tab.url).hostname]: _, ...others } = sites;
          return { sites: rule ? { ...others, [new URL(tab.url).hostname]: rule } : others };
        })
      ),
    setPaused: (paused) => void change(() => ({ paused })),
    setKind: (kind, on) => void change(({ kinds }) => ({ kinds: { ...kinds, [kind]: on } })),
    openSidePanel: () => void (tab && openSidePanel(tab.windowId)),
    openSettings: () => void browser.runtime.openOptionsPage(),
    async loadCard(id) {
      if (view?.state.status !== 'ready') return { status: 'none', id };
      // Background knowledge is large: it is loaded when the first card opens.
      const [{ findCard }] = await Promise.all([import('../../lib/knowledge/find-card'), loadTables()]);
      return findCard(id, view.state.analysis);
    },
    async loadPast(id) {
      // What a private window shows stays apart from what other windows remember.
      if (view?.state.status !== 'ready' || tab?.incognito !== false) return [];
      if (!(await readSettings()).history) return [];
      const { findPast } = await import('../../lib/extension/storage/history');
      const shown = addressOf(view.state.article);
      return (await findPast(id)).filter(({ url }) => url !== shown);
    },
    async lookUp(id, chosen, pressed) {
      // First thing on the click, or the browser would not ask the reader.
      if (pressed) await askForAccess(wiki);
      const { host } = new URL(wiki.api);
      if (!key) return { status: 'failed', reason: 'not-allowed', host };
      const answer = await ask('lookUp', { key, id, pressed, ...(chosen !== null && { chosen }) });
      return answer.ok ? answer.value : { status: 'failed', reason: 'asleep', host };
    },
  };
}
