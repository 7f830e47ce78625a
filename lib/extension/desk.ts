import { browser } from 'wxt/browser';
import type { Analysis } from '../core/analysis';
import type { Article } from '../core/article';
import { updateBadge } from './badge';
import { injectReader } from './registration';
import { askPage } from './send';
import { findRead, keepRead, type Read, toKey } from './storage/analyses';
import { forgetTab, setOpened, setTab } from './storage/tabs';

/** Where articles are brought to be read: it owns what is known of each tab and keeps nothing it cannot lose. */
export interface Desk {
  startReader(tab: number, force: boolean): Promise<null>;
  analyse(article: Article, tab: number): Promise<{ key: string; analysis: Analysis }>;
  /** Makes an article read before the one that the tab shows. */
  showArticle(url: string, key: string, tab: number): Promise<null>;
  recordFailure(failure: { url: string; title: string; message: string }, tab: number): Promise<null>;
  forget(tab: number): Promise<null>;
  /** Opens the popup with this card open. */
  openCard(id: string, tab: number): Promise<null>;
  /** The article and analysis that a key stands for. Throws where this session has forgotten it. */
  recall(key: string): Promise<Read>;
}

/** `engine` names the version of `analyse`: answers of another one are not used again. */
export function createDesk(engine: string, analyse: (article: Article) => Analysis): Desk {
  const running = new Map<string, Promise<Read>>();

  const readOnce = async (key: string, article: Article): Promise<Read> => {
    const known = await findRead(key);
    if (known) return known;
    const read = { article, analysis: analyse(article) };
    await keepRead(key, read);
    return read;
  };

  return {
    async startReader(tab, force) {
      if (await askPage(tab, 'read', { force })) return null;
      if (!(await injectReader(tab))) throw new Error('The browser does not let Readout read this page.');
      await askPage(tab, 'read', { force });
      return null;
    },
    async analyse(article, tab) {
      const { url, title } = article;
      const key = await toKey(engine, article);
      if (!running.has(key)) {
        await setTab(tab, { status: 'analysing', url, title });
        running.set(
          key,
          readOnce(key, article).finally(() => running.delete(key)),
        );
      }
      try {
        const { analysis } = (await running.get(key)) as Read;
        await present(tab, url, key);
        return { key, analysis };
      } catch (error) {
        await setTab(tab, { status: 'failed', url, title, message: String(error) });
        throw error;
      }
    },
    async showArticle(url, key, tab) {
      await recall(key);
      await present(tab, url, key);
      return null;
    },
    async recordFailure({ url, title, message }, tab) {
      await setTab(tab, { status: 'failed', url, title, message });
      await updateBadge(tab);
      return null;
    },
    async forget(tab) {
      await forgetTab(tab);
      await updateBadge(tab);
      return null;
    },
    async openCard(id, tab) {
      await setOpened(tab, id);
      await browser.action.openPopup();
      return null;
    },
    recall,
  };
}

async function recall(key: string): Promise<Read> {
  const read = await findRead(key);
  if (!read) throw new Error('Readout no longer holds this article. Reload the page to read it again.');
  return read;
}

async function present(tab: number, url: string, key: string): Promise<void> {
  await setTab(tab, { status: 'ready', url, key });
  await updateBadge(tab);
}
