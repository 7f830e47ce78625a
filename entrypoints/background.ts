import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { analyse } from '../lib/analysis/analyse';
import { ENGINE } from '../lib/analysis/engine';
import { followBadges } from '../lib/extension/badge';
import { createDesk } from '../lib/extension/desk';
import { receive } from '../lib/extension/receive';
import { followSettings, registerDetector, startInOpenTabs } from '../lib/extension/registration';
import { askPage } from '../lib/extension/send';
import { dismissFlag } from '../lib/extension/storage/dismissed';
import { readSettings } from '../lib/extension/storage/settings';
import { forgetTab } from '../lib/extension/storage/tabs';
import { findCard } from '../lib/knowledge/find-card';

export default defineBackground(() => {
  const desk = createDesk(ENGINE, analyse);

  receive({
    articleFound: (_, tab) => desk.startReader(tab, false),
    analyse: ({ article }, tab) => desk.analyse(article, tab),
    articleInView: ({ url, key }, tab) => desk.showArticle(url, key, tab),
    readFailed: (data, tab) => desk.recordFailure(data, tab),
    articleLeft: (_, tab) => desk.forget(tab),
    loadCard: async ({ key, id }) => findCard(id, (await desk.recall(key)).analysis),
    openCard: ({ id }, tab) => desk.openCard(id, tab),
    dismissFlag: ({ key, flag }) => dismissFlag(key, flag).then(() => null),
    readTab: ({ tabId }) => desk.startReader(tabId, true),
  });

  browser.runtime.onInstalled.addListener(async ({ reason }) => {
    await registerDetector(await readSettings());
    await startInOpenTabs();
    if (reason === 'install') await openWelcome();
  });
  browser.runtime.onStartup.addListener(async () => registerDetector(await readSettings()));
  followSettings();
  followBadges();

  browser.commands.onCommand.addListener(async (command) => {
    const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
    if (tab?.id === undefined) return;
    if (command === 'next-flag') await askPage(tab.id, 'walk', { step: 1 });
    if (command === 'previous-flag') await askPage(tab.id, 'walk', { step: -1 });
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
