import * as v from 'valibot';
import { type Browser, browser } from 'wxt/browser';
import { fail, ok, type Result } from '../core/result';
import { type Answers, fromOurPages, fromPage, type RequestName } from './messages';
import { report, toMessage } from './report';

type Output<S> = S extends v.GenericSchema ? v.InferOutput<S> : never;

/** One handler for each request, told apart by who may ask. */
export type Handlers = {
  readonly [K in keyof typeof fromPage]: (
    data: Output<(typeof fromPage)[K]>,
    tab: number,
  ) => Promise<Answers[K]>;
} & {
  readonly [K in keyof typeof fromOurPages]: (data: Output<(typeof fromOurPages)[K]>) => Promise<Answers[K]>;
};

/**
 * Answers requests to the background. Who asks and what they say is checked here, at the border; a handler that
 * throws costs only its own answer.
 */
export function receive(handlers: Handlers): void {
  // One listener, not async: a second or an async one would answer every message with undefined.
  browser.runtime.onMessage.addListener((message: unknown, sender: Browser.runtime.MessageSender) => {
    if (sender.id !== browser.runtime.id) return undefined;
    return answer(handlers, message, sender);
  });
}

async function answer(
  handlers: Handlers,
  message: unknown,
  sender: Browser.runtime.MessageSender,
): Promise<Result<unknown>> {
  const { name, data } = (message ?? {}) as { name?: unknown; data?: unknown };
  if (typeof name !== 'string') return fail('That is no message of Readout’s.');
  try {
    const schema = schemaFor(name, sender);
    if (!schema) return fail(`"${name}" may not be asked from there.`);
    const checked = v.safeParse(schema, data);
    if (!checked.success)
      return fail(`"${name}" does not fit: ${checked.issues[0]?.message ?? 'wrong shape'}`);
    const handle = handlers[name as RequestName] as (data: unknown, tab?: number) => Promise<unknown>;
    return ok(await handle(checked.output, sender.tab?.id));
  } catch (error) {
    report(`message ${name}`, error);
    return fail(toMessage(error));
  }
}

function schemaFor(name: string, sender: Browser.runtime.MessageSender): v.GenericSchema | undefined {
  if (isOurPage(sender))
    return Object.hasOwn(fromOurPages, name) ? fromOurPages[name as 'readTab'] : undefined;
  if (!isTopFrame(sender) || !Object.hasOwn(fromPage, name)) return undefined;
  return fromPage[name as keyof typeof fromPage];
}

const isOurPage = (sender: Browser.runtime.MessageSender): boolean =>
  sender.url?.startsWith(browser.runtime.getURL('')) === true;

const isTopFrame = (sender: Browser.runtime.MessageSender): boolean =>
  sender.tab?.id !== undefined && sender.frameId === 0 && /^https?:/.test(sender.url ?? '');
