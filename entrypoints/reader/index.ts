import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { setMessages } from '../../components/i18n';
import type { ToPage } from '../../lib/extension/messages';
import { uiMessages } from '../../lib/extension/ui-messages';
import { createReader } from './reader';

declare global {
  /** Set in our isolated world, where a script may be injected more than once. */
  var readoutReader: boolean | undefined;
}

type Message = { [K in keyof ToPage]: { name: K; data: ToPage[K]['ask'] } }[keyof ToPage];

/** Comes to articles only, called by the detector or by the reader's click. */
export default defineUnlistedScript(() => {
  if (globalThis.readoutReader) return;
  globalThis.readoutReader = true;
  setMessages(uiMessages.getMessage, uiMessages.language());
  const reader = createReader();
  browser.runtime.onMessage.addListener((message: Message) => {
    if (message.name === 'read') return reader.read(message.data.force).then(() => true);
    if (message.name === 'jump') return reader.jump(message.data.key, message.data.span).then(() => null);
    if (message.name === 'walk') return reader.walk(message.data.step).then(() => null);
    return undefined;
  });
});
