// Without the polyfill that our own pages use, as in the detector: it would cost every article a tenth of this script,
// and a promise from sendMessage is the same everywhere without it.
import { browser } from '@wxt-dev/browser';
import { createAsk } from '../../lib/extension/ask';

/** Asks the background from the page. */
export const ask = createAsk((message) => browser.runtime.sendMessage(message));
