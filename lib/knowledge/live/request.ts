import type { Wiki } from '../../core/live';

/** Titles that a wiki answers in one request: as many as it gives extracts for. */
export const MAX_TITLES = 20;

/** Characters of an extract asked for: more than a card shows, less than the 1,200 that MediaWiki allows. */
const MAX_EXTRACT = 1_000;

/** Width of a thumbnail in pixels: twice what a card shows, for fine screens. */
const THUMBNAIL = 240;

export interface PageOptions {
  readonly thumbnails: boolean;
  /** Language in which the reader would rather have the page; empty where the wiki has no other editions. */
  readonly language: string;
}

/** The address that answers with the beginnings of up to 20 pages. */
export function toPagesRequest(wiki: Wiki, titles: readonly string[], options: PageOptions): string {
  const { thumbnails, language } = options;
  return toAddress(wiki, {
    titles: titles.slice(0, MAX_TITLES).join('|'),
    redirects: '1',
    prop: [
      'extracts',
      'description',
      'pageprops',
      'info',
      ...(thumbnails ? ['pageimages'] : []),
      ...(language ? ['langlinks'] : []),
    ].join('|'),
    exintro: '1',
    explaintext: '1',
    exlimit: 'max',
    exchars: String(MAX_EXTRACT),
    ppprop: 'disambiguation|wikibase_item',
    inprop: 'url',
    ...(thumbnails && { piprop: 'thumbnail|name', pithumbsize: String(THUMBNAIL), pilimit: 'max' }),
    ...(language && { lllang: language, lllimit: 'max' }),
  });
}

/** The address that answers with the pages that a disambiguation page lists. */
export const toChoicesRequest = (wiki: Wiki, title: string): string =>
  toAddress(wiki, {
    titles: title,
    redirects: '1',
    generator: 'links',
    gplnamespace: '0',
    gpllimit: '50',
    prop: 'description|pageprops',
    ppprop: 'disambiguation',
  });

/** The address that answers with what a wiki says of itself. */
export const toSiteRequest = (api: string): string =>
  toAddress({ api }, { meta: 'siteinfo', siprop: 'general|rightsinfo|extensions' });

/** Where the reader can search a wiki for a title. */
export const toSearchAddress = (wiki: Wiki, title: string): string =>
  `${wiki.api.replace(/api\.php$/, 'index.php')}?${new URLSearchParams({ search: title })}`;

/**
 * `origin=*` asks as nobody: no cookie is sent or taken. The age lets the wiki's own caches answer. Everything else
 * in the address is the same for all readers.
 */
function toAddress({ api }: Pick<Wiki, 'api'>, question: Readonly<Record<string, string>>): string {
  const parameters = new URLSearchParams({
    action: 'query',
    format: 'json',
    formatversion: '2',
    ...question,
    uselang: 'content',
    maxage: '3600',
    smaxage: '3600',
    origin: '*',
  });
  return `${api}?${parameters}`;
}
