/** What names a visit or a campaign in an address, not an article. */
const TRACKING =
  /^(utm_.*|mtm_.*|pk_.*|at_.*|hsa_.*|ns_.*|mc_[ce]id|fbclid|gclid|gclsrc|dclid|gbraid|wbraid|msclkid|yclid|twclid|ttclid|igshid|igsh|li_fat_id|_ga|_gl|_hs(enc|mi)|mkt_tok|vero_id|oly_(anon|enc)_id|s_cid|cmpid|cmp|campaign(_id)?|ocid|ncid|icid|icmp|spm|ref|ref_src|ref_url|referrer|referer|source|smid|sh|share|shared|partner|ito|xtor|wt\.mc_id|guccounter|guce_referrer.*|__twitter_impression|fb_ref|sref|smtyp|traffic_source)$/i;

/** What asks for another look of the same article: AMP, print, mobile. */
const LOOKS = /^(amp|outputtype|output|print|view|mode|m|mobile|platform|nomobile)$/i;
const LOOK_VALUES = /^(1|true|amp|amphtml|print|mobile|full|)$/i;

/**
 * What the addresses of one article have in common: host and path without what names a visit, a look (AMP, mobile,
 * print) or a place in the page. Null where an address is none of the web's. Two articles never share it; what it
 * misses, the text's fingerprint finds.
 */
export function toAddressKey(address: string): string | null {
  const url = URL.parse(unwrap(address));
  if (!url || !/^https?:$/.test(url.protocol) || !url.hostname) return null;
  const host = url.hostname.replace(/\.$/, '').replace(/^(?:(?:www\d?|m|mobile|amp)\.)+(?=[^.]+\.)/, '');
  const path = url.pathname
    .replace(/\/{2,}/g, '/')
    .replace(/\/(?:amp|mobile)(?=\/)|\/amp\/?$|\.amp(?=\.html?$)|\.amp$/gi, '')
    .replace(/\/(?:index|default)\.(?:html?|php|aspx?)$/i, '')
    .replace(/\/$/, '');
  const query = [...url.searchParams]
    .filter(([name, value]) => !TRACKING.test(name) && !(LOOKS.test(name) && LOOK_VALUES.test(value)))
    .map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`)
    .sort()
    .join('&');
  const port = url.port ? `:${url.port}` : '';
  return `${host}${port}${path}${query && `?${query}`}`;
}

/** Whether a key is of a site's front page, which is no article's own address. */
export const isFrontPage = (key: string): boolean => !/[/?]/.test(key);

/** The publisher's address in that of a cache: Google's and Cloudflare's AMP caches carry it in theirs. */
function unwrap(address: string): string {
  // https://news-example.cdn.ampproject.org/c/s/news.example/story.html, https://www.google.com/amp/s/news.example/story
  const cached = address.match(
    /^https?:\/\/(?:[^/]+\.(?:cdn\.ampproject\.org|bing-amp\.com)\/(?:[cv]|wp)|(?:www\.)?google\.[a-z.]+\/amp)\/(s\/)?(.+)$/i,
  );
  return cached ? `http${cached[1] ? 's' : ''}://${cached[2]}` : address;
}
