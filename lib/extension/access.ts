import { browser } from 'wxt/browser';
import { toWikipedia, type Wiki } from '../core/live';

/** Whether the browser lets Readout reach a wiki. */
export const hasAccess = (wiki: Pick<Wiki, 'api'>): Promise<boolean> =>
  browser.permissions.contains({ origins: [toPattern(wiki)] });

/**
 * Has the browser ask the reader for access to a wiki's host, where it was not given or was taken back. To be called
 * first thing on a click: browsers ask nothing later than that.
 */
export async function askForAccess(wiki: Pick<Wiki, 'api'>): Promise<boolean> {
  try {
    return await browser.permissions.request({ origins: [toPattern(wiki)] });
  } catch {
    return hasAccess(wiki);
  }
}

/** All editions of Wikipedia are one to the reader; of other wikis only their own host. */
function toPattern({ api }: Pick<Wiki, 'api'>): string {
  const { protocol, hostname } = new URL(api);
  const language = hostname.match(/^([a-z-]+)\.wikipedia\.org$/)?.[1];
  return language && api === toWikipedia(language).api
    ? 'https://*.wikipedia.org/*'
    : `${protocol}//${hostname}/*`;
}
