import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { setMessages } from '../../components/i18n';
import { uiMessages } from '../../lib/extension/ui-messages';
import { joinPage } from '../reader/shared';
import { createPageNotes } from './page-notes';

/** The reader's own notes in an article's page: comes where there are any, or where the first is about to be made. */
export default defineUnlistedScript(() => {
  setMessages(uiMessages.getMessage, uiMessages.language());
  const notes = joinPage(createPageNotes);
  if (!notes) return;
  browser.runtime.onMessage.addListener((message: { name?: string; data?: { id?: string } }) => {
    if (message.name === 'annotate') return notes.annotate().then(() => true);
    if (message.name === 'goToNote') return notes.goTo(message.data?.id ?? '').then(() => true);
    return undefined;
  });
});
