import type { Article } from '../core/article';
import { readMeta } from './gate';
import { type LinkedItem, readLinkedData, textValue } from './linked-data';

export type Metadata = Pick<
  Article,
  'title' | 'bylines' | 'publisher' | 'section' | 'published' | 'modified' | 'canonicalUrl'
>;

const ARTICLE_TYPE = /Article$|^LiveBlogPosting$|Posting$|^(?:Report|Review)$/;

/** Who published what when, from JSON-LD, then meta, then what the page shows. */
export function readMetadata(document: Document, url: string, root: ParentNode = document): Metadata {
  const meta = readMeta(document);
  const items = readLinkedData(document);
  if (root !== document && root !== document.body) {
    const own = readOwnMetadata(root, clean(textValue(meta.get('og:title'))) ?? document.title);
    const publisher = clean(meta.get('og:site_name')) ?? siteName(items, meta);
    if (own) return { ...own, ...(publisher && { publisher }) };
  }
  const canonicalUrl = absolute(
    document.querySelector('link[rel="canonical" i]')?.getAttribute('href') ?? meta.get('og:url'),
    url,
  );
  const item = pickItem(items, url, canonicalUrl, meta.get('og:title') ?? document.title);
  const publisher =
    clean(textValue(item?.['publisher'])) ?? clean(meta.get('og:site_name')) ?? siteName(items, meta);
  const title = pickTitle(item, meta, document, root, publisher);
  const published = firstDate([
    item?.['datePublished'],
    item?.['dateCreated'],
    ...PUBLISHED.map((name) => meta.get(name)),
    ...shownDates(root),
    item?.['dateModified'],
    dateInUrl(url),
  ]);
  const modified = firstDate([item?.['dateModified'], ...MODIFIED.map((name) => meta.get(name))]);
  const section =
    clean(textValue(item?.['articleSection'])) ??
    clean(meta.get('article:section')) ??
    clean(meta.get('parsely-section'));
  return {
    title,
    bylines: pickBylines(item, meta, root, publisher),
    ...(publisher && { publisher }),
    ...(section && { section }),
    ...(published && { published }),
    ...(modified && { modified }),
    ...(canonicalUrl && { canonicalUrl }),
  };
}

/** Of several articles in a page the head describes one: what another says of itself, `undefined` for that one. */
function readOwnMetadata(root: ParentNode, stated: string): Metadata | undefined {
  const heading = clean(root.querySelector('h1, h2')?.textContent);
  if (!heading || isAkin(stated, heading)) return undefined;
  const published = firstDate(shownDates(root));
  return {
    title: heading,
    bylines: pickBylines(undefined, new Map(), root, undefined),
    ...(published && { published }),
  };
}

const PUBLISHED = [
  'article:published_time',
  'article:published',
  'datepublished',
  'parsely-pub-date',
  'sailthru.date',
  'cxenseparse:recs:publishtime',
  'dc.date.issued',
  'dcterms.created',
  'dc.date',
  'pubdate',
  'publish-date',
  'publishdate',
  'publication_date',
  'og:published_time',
  'date',
  'last-modified',
];
const MODIFIED = [
  'article:modified_time',
  'og:updated_time',
  'datemodified',
  'lastmod',
  'dcterms.modified',
  'last-modified',
];

/** Of several articles in the data (related ones among them) the one of this page. */
function pickItem(
  items: readonly LinkedItem[],
  url: string,
  canonicalUrl: string | undefined,
  title: string,
): Readonly<Record<string, unknown>> | undefined {
  const articles = items
    .filter(({ types }) => types.some((type) => ARTICLE_TYPE.test(type)))
    .map(({ data }) => data);
  const paths = new Set([url, canonicalUrl].map((address) => pathOf(address)).filter(Boolean));
  const fits = (data: Readonly<Record<string, unknown>>): number => {
    const own = [data['url'], data['@id'], data['mainEntityOfPage']].map((value) => pathOf(textValue(value)));
    const headline = letters(textValue(data['headline']) ?? textValue(data['name']) ?? '');
    return (
      +own.some((path) => path !== undefined && paths.has(path)) * 2 +
      +(headline.length > 10 && (letters(title).includes(headline) || headline.includes(letters(title)))) *
        2 +
      +('datePublished' in data) +
      +('author' in data)
    );
  };
  return articles.reduce<Readonly<Record<string, unknown>> | undefined>(
    (best, data) => (!best || fits(data) > fits(best) ? data : best),
    undefined,
  );
}

function pickTitle(
  item: Readonly<Record<string, unknown>> | undefined,
  meta: ReadonlyMap<string, string>,
  document: Document,
  root: ParentNode,
  publisher: string | undefined,
): string {
  const heading = [...root.querySelectorAll('h1')]
    .map((h1) => clean(h1.textContent))
    .find((text) => (text?.length ?? 0) > 10);
  const stated = [
    textValue(item?.['headline']),
    meta.get('og:title'),
    meta.get('twitter:title'),
    document.title,
  ]
    .map((text) => withoutSite(clean(text), publisher))
    .filter((text) => text !== undefined);
  // The heading that readers see, where it is the stated title or a longer form of it.
  if (heading && stated.some((text) => isAkin(text, heading))) return heading;
  return stated[0] ?? heading ?? '';
}

/** "Headline - Site" or "Headline | Section | Site" without what follows. */
function withoutSite(title: string | undefined, publisher: string | undefined): string | undefined {
  if (!title) return undefined;
  const parts = title.split(/\s+[|–—·»-]\s+/);
  if (parts.length < 2) return title;
  const last = letters(parts.at(-1) ?? '');
  const site = letters(publisher ?? '');
  const isSite = site !== '' && (last.includes(site) || site.includes(last));
  if (isSite || title.includes(' | '))
    return (
      parts
        .slice(0, isSite ? -1 : 1)
        .join(' - ')
        .trim() || title
    );
  return title;
}

function isAkin(a: string, b: string): boolean {
  const left = new Set(letters(a).split(' '));
  const right = letters(b).split(' ');
  const shared = right.filter((word) => left.has(word)).length;
  return shared >= 0.6 * Math.min(left.size, right.length);
}

const BYLINE_META = [
  'author',
  'article:author',
  'byl',
  'parsely-author',
  'sailthru.author',
  'dc.creator',
  'dcterms.creator',
  'citation_author',
];
const BYLINE_PLACES =
  '[rel~="author"], [itemprop="author"] [itemprop="name"], [itemprop="author"], [class*="byline" i] a, [class*="author-name" i], [class*="authorname" i], [class*="byline" i], [class~="author" i] a, [class*="author" i]';

function pickBylines(
  item: Readonly<Record<string, unknown>> | undefined,
  meta: ReadonlyMap<string, string>,
  root: ParentNode,
  publisher: string | undefined,
): string[] {
  const stated = [item?.['author'] ?? item?.['creator']].flat().slice(0, 12);
  const sources: (() => string[])[] = [
    () => stated.flatMap((author) => splitNames(textValue(author))),
    ...BYLINE_META.map((name) => () => splitNames(meta.get(name))),
    () =>
      [...root.querySelectorAll(BYLINE_PLACES)]
        .slice(0, 3)
        .flatMap((element) => splitNames(element.textContent)),
  ];
  for (const source of sources) {
    const names = [...new Set(source())].filter((name) => letters(name) !== letters(publisher ?? ''));
    if (names.length > 0) return names;
  }
  return [];
}

/** "By Jane Doe, Our Correspondent and John Roe" as names. */
function splitNames(value: string | null | undefined): string[] {
  const text = clean(value);
  if (!text || text.length > 250 || /https?:|www\.|\/\//.test(text)) return [];
  return text
    .replace(/^(?:by|von|par|por|di|av|af|door|from|written by|reported by|story by)[:\s]+/i, '')
    .split(/\s*(?:,|;|\||\band\b|\bund\b|\by\b|\bet\b|&|·|•|\n)\s*/i)
    .map((name) => name.replace(/^(?:by|von)\s+/i, '').trim())
    .filter(
      (name) =>
        /\p{L}{2}/u.test(name) &&
        name.length <= 50 &&
        !/\d{3}|@|\b(?:updated?|published|minutes?|share)\b/i.test(name),
    );
}

/** Dates in `time` elements and microdata, then in places named for it. */
function shownDates(root: ParentNode): (string | null)[] {
  return [
    ...root.querySelectorAll(
      '[itemprop="datePublished"], time[datetime], time, [class*="publish" i], [class*="timestamp" i], [class*="dateline" i], [class*="date" i]',
    ),
  ]
    .slice(0, 8)
    .map(
      (element) => element.getAttribute('content') ?? element.getAttribute('datetime') ?? element.textContent,
    );
}

function dateInUrl(url: string): string | undefined {
  const [, year, month, day] = /\/((?:19|20)\d\d)[/-]?([01]\d)[/-]?([0-3]\d)(?:\/|-|$)/.exec(url) ?? [];
  return year && month && day ? `${year}-${month}-${day}` : undefined;
}

/** The first value that is a date, in ISO 8601; a value without a zone or time keeps what it has. */
function firstDate(values: readonly unknown[]): string | undefined {
  for (const value of values) {
    const date = toIso(textValue(value));
    if (date) return date;
  }
  return undefined;
}

function toIso(value: string | undefined): string | undefined {
  const text = value?.replace(/\s+/g, ' ').trim().slice(0, 60);
  if (!text || !/\d/.test(text)) return undefined;
  const iso = /^\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d(?:\.\d+)?)?\s?(?:Z|[+-]\d\d:?\d\d)?)?/.exec(
    text,
  )?.[0];
  if (iso && !Number.isNaN(Date.parse(iso))) return iso.replace(' ', 'T').replace(/\s/g, '');
  const time = /\b(?:19|20)\d\d\b/.test(text) ? Date.parse(text) : Number.NaN;
  if (Number.isNaN(time)) return undefined;
  const date = new Date(time);
  const hasZone = /Z$|GMT|UTC|[+-]\d{4}|[+-]\d\d:\d\d/.test(text);
  return hasZone
    ? date.toISOString()
    : new Date(time - date.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}

function siteName(items: readonly LinkedItem[], meta: ReadonlyMap<string, string>): string | undefined {
  const site = items.find(({ types }) => types.some((type) => /Organization$|^WebSite$/.test(type)));
  return clean(textValue(site?.data['name'])) ?? clean(meta.get('application-name'));
}

function clean(value: string | null | undefined): string | undefined {
  const text = value
    ?.slice(0, 1_000)
    .replace(/&(?:amp|#0?38);/g, '&')
    .replace(/&(?:#0?39|apos|#8217|rsquo);/g, '’')
    .replace(/&(?:quot|#34);/g, '"')
    .replace(/\s+/g, ' ')
    .trim();
  return text || undefined;
}

const letters = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

function absolute(href: string | undefined, base: string): string | undefined {
  try {
    const address = new URL(href ?? '', base);
    return href && /^https?:$/.test(address.protocol) ? address.href : undefined;
  } catch {
    return undefined;
  }
}

function pathOf(url: string | undefined): string | undefined {
  try {
    const path = new URL(url ?? '', 'https://x.invalid').pathname.replace(/\/$/, '');
    return url && path !== '' ? path : undefined;
  } catch {
    return undefined;
  }
}
