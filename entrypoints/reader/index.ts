// Without the polyfill, see background.ts: an answer by callback is the same everywhere without it.
import { browser } from '@wxt-dev/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { ToPage } from '../../lib/extension/messages';
import { isCalled } from '../../lib/page/handover';
import { createReader, type Reader } from './reader';

declare global {
  /** Set in our isolated world, where a script may be injected more than once. */
  var readoutReader: true | undefined;
}

type Message = { [K in keyof ToPage]: { name: K; data: ToPage[K]['ask'] } }[keyof ToPage];

/** Comes to articles only, called by the detector or by the reader's click. */
export default defineUnlistedScript(() => {
  if (globalThis.readoutReader) return;
  globalThis.readoutReader = true;
  // Who comes by the reader's click may be followed by a rule for its pages, which the detector then asks for.
  globalThis.readoutRuled = true;
  const reader = createReader();
  browser.runtime.onMessage.addListener((message: Message, _sender, respond: (answer: unknown) => void) => {
    const work = handle(reader, message);
    if (!work) return undefined;
    work.then(respond, () => respond(null));
    return true;
  });
  // A message that says so would cost the page a millisecond or two. In a task of its own: to arrive is one, too.
  if (isCalled()) setTimeout(() => reader.read(false).catch(() => undefined));
});

function handle(reader: Reader, message: Message): Promise<ToPage[Message['name']]['answer']> | undefined {
  if (message.name === 'read') return reader.read(message.data.force).then(() => true);
  if (message.name === 'repaint') return reader.repaint(message.data.ruled).then(() => null);
  if (message.name === 'jump') return reader.jump(message.data.key, message.data.span).then(() => null);
  if (message.name === 'walk') return reader.walk(message.data.step).then(() => null);
  return undefined;
}
