import { browser } from 'wxt/browser';
import type { Analysis } from '../core/analysis';
import type { Article } from '../core/article';
import { updateBadge } from './badge';
import { injectReader } from './registration';
import { report, toMessage } from './report';
import { askPage } from './send';
import { findRead, keepRead, type Read, toKey, touchRead } from './storage/analyses';
import { forgetTab, readTab, setOpened, setTab } from './storage/tabs';

interface Failure {
  readonly url: string;
  readonly title: string;
  readonly message: string;
}

/** Where articles are brought to be read: it owns what is known of each tab and keeps nothing it cannot lose. */
export interface Desk {
  startReader(tab: number, force: boolean): Promise<null>;
  /** Brings the reader into a page whose detector calls it: it begins on its own. */
  bringReader(tab: number): Promise<null>;
  analyse(article: Article, tab: number): Promise<{ key: string; analysis: Analysis }>;
  /** Makes an article read before the one that the tab shows. */
  showArticle(url: string, key: string, tab: number): Promise<null>;
  recordFailure(failure: Failure, tab: number): Promise<null>;
  forget(tab: number): Promise<null>;
  /** Opens the popup with this card open. */
  openCard(id: string, tab: number): Promise<null>;
  /** The article and analysis that a key stands for. Throws where this session has forgotten it. */
  recall(key: string): Promise<Read>;
}

/** `engine` names the version of `analyse`: answers of another one are not used again. */
export function createDesk(
  engine: string,
  analyse: (article: Article) => Analysis | Promise<Analysis>,
): Desk {
  const running = new Map<string, Promise<Read>>();

  const readOnce = async (key: string, article: Article): Promise<Read> => {
    const known = await findRead(key);
    if (known) {
      await touchRead(key);
      return known;
    }
    const read = { article, analysis: await analyse(article) };
    await keepRead(key, read);
    return read;
  };

  return {
    async startReader(tab, force) {
      if (await askPage(tab, 'read', { force })) return null;
      await bringReader(tab);
      await askPage(tab, 'read', { force });
      return null;
    },
    bringReader,
    async analyse(article, tab) {
      const { url, title } = article;
      const key = await toKey(engine, article);
      // Nothing is awaited between looking and starting: a second tab that asks meanwhile must find it running.
      const reading = running.get(key) ?? readOnce(key, article).finally(() => running.delete(key));
      running.set(key, reading);
      try {
        const [{ analysis }] = await Promise.all([reading, announce(tab, url, title, key)]);
        await present(tab, url, key);
        return { key, analysis };
      } catch (error) {
        await recordFailure({ url, title, message: toMessage(error) }, tab);
        throw error;
      }
    },
    async showArticle(url, key, tab) {
      await recall(key);
      await present(tab, url, key);
      return null;
    },
    recordFailure,
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

async function bringReader(tab: number): Promise<null> {
  if (!(await injectReader(tab))) throw new Error('The browser does not let Readout read this page.');
  return null;
}

async function recall(key: string): Promise<Read> {
  const read = await findRead(key);
  if (!read) throw new Error('Readout no longer holds this article. Reload the page to read it again.');
  return read;
}

async function recordFailure(failure: Failure, tab: number): Promise<null> {
  await setTab(tab, { status: 'failed', ...failure });
  await updateBadge(tab);
  return null;
}

/** Says that an article is being read; not where the tab shows it already: open cards would close for nothing. */
async function announce(tab: number, url: string, title: string, key: string): Promise<void> {
  const shown = await readTab(tab);
  if (shown?.status === 'ready' && shown.key === key) return;
  await setTab(tab, { status: 'analysing', url, title });
}

async function present(tab: number, url: string, key: string): Promise<void> {
  await setTab(tab, { status: 'ready', url, key });
  // Not waited for: it asks the browser a dozen things, and the page is waiting for its marks.
  updateBadge(tab).catch((error) => report('badge', error));
}
