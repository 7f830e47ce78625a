import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { ENGINE } from '../lib/analysis/engine';
import { describe } from '../lib/anchoring/describe';
import { toPast } from '../lib/digest/history';
import { toHoverItems } from '../lib/digest/hover-items';
import { sentenceAround } from '../lib/digest/sentences';
import { createArchive } from '../lib/extension/archive';
import { followBadges } from '../lib/extension/badge';
import { createDesk } from '../lib/extension/desk';
import { createLookUps } from '../lib/extension/look-ups';
import { createNotebook } from '../lib/extension/notebook';
import { bringNotesBack, offerBar, openWriting, tidyNotes } from '../lib/extension/notes-in-tabs';
import { findPageMarks, followMarks, mayRead } from '../lib/extension/page-marks';
import { receive } from '../lib/extension/receive';
import {
  bringStyles,
  followSettings,
  injectCard,
  injectNotes,
  injectSecondOpinion,
  registerDetector,
  startInOpenTabs,
} from '../lib/extension/registration';
import { remember } from '../lib/extension/remember';
import { askPage } from '../lib/extension/send';
import { dismissFlag } from '../lib/extension/storage/dismissed';
import { forgetLookUps } from '../lib/extension/storage/look-ups';
import { readSettings } from '../lib/extension/storage/settings';
import { forgetTab } from '../lib/extension/storage/tabs';
import { createWikiClient } from '../lib/extension/wiki-client';
import { findCard } from '../lib/knowledge/find-card';
import { lookUp } from '../lib/knowledge/live/look-up';
import { createPages } from '../lib/knowledge/live/pages';
import { toSubjectInContext } from '../lib/knowledge/live/question';
import { findWiki } from '../lib/knowledge/live/site';
import { loadTables } from './popup/load-tables';

export default defineBackground(() => {
  // A background that wakes for a card or a note reads no English: what that takes is made ready by the first article.
  const desk = createDesk(ENGINE, async (article) =>
    (await import('../lib/analysis/analyse')).analyse(article),
  );
  const fetchJson = createWikiClient((...request) => fetch(...request));
  const pages = createPages(fetchJson);
  const notebook = createNotebook((key) => desk.recall(key), { describe, sentenceAround });
  const findArchived = createArchive(fetchJson);
  const findLookUp = createLookUps((question) => lookUp(question, pages, fetchJson, Date.now()));

  receive({
    articleFound: async ({ url, reader }, tab) => {
      if (!(await mayRead(url))) return false;
      if (reader === 'here') await desk.startReader(tab, false);
      if (reader === 'injected') await desk.bringReader(tab);
      if (reader === 'imported') bringStyles(tab);
      return reader === 'imported';
    },
    analyse: async ({ article, asked }, tab) => {
      const { key, analysis } = await desk.analyse(article, tab);
      // Not waited for: the page is waiting for its marks.
      void bringNotesBack(tab, article);
      if (analysis.language.supported)
        void remember(tab, toPast(article, analysis, new Date().toISOString()));
      return { key, marks: await findPageMarks({ key, url: article.url, asked }, analysis) };
    },
    articleInView: ({ url, key }, tab) => desk.showArticle(url, key, tab),
    readFailed: (data, tab) => desk.recordFailure(data, tab),
    articleLeft: (_, tab) => desk.forget(tab),
    marksOf: async (page) => findPageMarks(page, (await desk.recall(page.key)).analysis),
    styleWholePage: async (_, tab) => {
      bringStyles(tab, true);
      return null;
    },
    bringCard: (_, tab) => injectCard(tab).then(() => null),
    bringSecondOpinion: (_, tab) => injectSecondOpinion(tab).then(() => null),
    itemsAt: async ({ key, marks }) => {
      const [read] = await Promise.all([desk.recall(key), loadTables()]);
      return toHoverItems(marks, read, (id) => findCard(id, read.analysis));
    },
    openCard: ({ id }, tab) => desk.openCard(id, tab),
    dismissFlag: ({ key, flag }) => dismissFlag(key, flag).then(() => null),
    readTab: ({ tabId }) => desk.startReader(tabId, true),
    lookUp: async ({ key, id, ...how }) => {
      const [read] = await Promise.all([desk.recall(key), loadTables()]);
      return findLookUp({ ...how, ...toSubjectInContext(id, read), article: key });
    },
    checkWiki: ({ address }) => findWiki(address, fetchJson),
    forgetLookUps: () => forgetLookUps().then(() => null),
    listNotes: ({ key }) => notebook.list(key),
    saveNote: ({ key, draft, before }) => notebook.saveNote(key, draft, before),
    removeNote: ({ key, id, before }) => notebook.removeNote(key, id, before),
    startClaim: ({ key, place, whole, questions }) => notebook.startClaim(key, place, whole, questions),
    noteFinding: ({ key, finding, place }) => notebook.noteFinding(key, finding, place),
    sentenceAt: async ({ key, at }) =>
      sentenceAround((await desk.recall(key)).article, { start: at, end: at }),
    saveClaim: ({ key, draft, before }) => notebook.saveClaim(key, draft, before),
    removeClaim: ({ key, id, before }) => notebook.removeClaim(key, id, before),
    findTags: ({ prefix }) => notebook.findTags(prefix),
    findArchived: ({ url }) => findArchived(url),
    bringNotes: (_, tab) => offerBar(tab),
    openNote: ({ id }, tab) => openWriting(id, tab),
  });

  browser.runtime.onInstalled.addListener(async ({ reason }) => {
    await registerDetector(await readSettings());
    await startInOpenTabs();
    if (reason === 'install') await openWelcome();
  });
  browser.runtime.onStartup.addListener(async () => {
    await registerDetector(await readSettings());
    await tidyNotes();
  });
  followSettings();
  followBadges();
  followMarks();

  browser.commands.onCommand.addListener(async (command) => {
    const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
    if (tab?.id === undefined) return;
    if (command === 'next-flag') await askPage(tab.id, 'walk', { step: 1 });
    if (command === 'previous-flag') await askPage(tab.id, 'walk', { step: -1 });
    if (command === 'annotate' && (await injectNotes(tab.id))) await askPage(tab.id, 'annotate', {});
    if (command === 'read-page') await desk.startReader(tab.id, true);
  });
  browser.tabs.onRemoved.addListener((tabId) => void forgetTab(tabId));
});

/** The first-run page; behind the sample article where a developer loaded the extension. */
async function openWelcome(): Promise<void> {
  const { installType } = await browser.management.getSelf();
  const url = browser.runtime.getURL('/welcome.html');
  await browser.tabs.create({ url, active: installType !== 'development' });
}
