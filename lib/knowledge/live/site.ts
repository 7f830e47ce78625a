import type { FetchJson, WikiCheck } from '../../core/live';
import { parseSite } from './answer';
import { toSiteRequest } from './request';

/** Asks whether there is a wiki at an address that the reader gave: that of any of its pages, or of its api.php. */
export async function findWiki(address: string, fetchJson: FetchJson): Promise<WikiCheck> {
  let last: WikiCheck = { status: 'no-wiki' };
  for (const api of toApiAddresses(address)) {
    const fetched = await fetchJson(toSiteRequest(api));
    if (!fetched.ok) {
      // Another path of the same server may answer; one that nobody answers at all needs no second try.
      last = { status: 'failed', reason: fetched.reason };
      if (fetched.reason !== 'server' && fetched.reason !== 'nonsense') return last;
      continue;
    }
    last = parseSite(fetched.json, api);
    if (last.status !== 'no-wiki') return last;
  }
  return last.status === 'failed' ? { status: 'no-wiki' } : last;
}

/** Where a wiki's api.php may be, likeliest first. */
export function toApiAddresses(address: string): string[] {
  const url = URL.parse(address);
  if (!url || !/^https?:$/.test(url.protocol)) return [];
  const { origin, pathname } = url;
  if (pathname.endsWith('/api.php')) return [origin + pathname];
  const folder = pathname.replace(/\/(?:index\.php.*|[^/]*)$/, '');
  return [...new Set(['/w', folder, '', '/wiki'].map((path) => `${origin}${path}/api.php`))];
}
