import type { Article } from '../core/article';
import { readBylines } from './bylines';
import { dateInUrl, firstDate } from './dates';
import { type Head, readHead } from './head';
import { joinLetters } from './letters';
import { clean, type LinkedItem, resolve, textValue } from './linked-data';

export type Metadata = Pick<
  Article,
  'title' | 'bylines' | 'publisher' | 'section' | 'published' | 'modified' | 'canonicalUrl'
>;

const ARTICLE_TYPE = /Article$|^LiveBlogPosting$|Posting$|^(?:Report|Review)$/;

/**
 * Who published what when, from JSON-LD, then meta, then what the page shows; `lines` is the text around the
 * headline, above the body.
 */
export function readMetadata(
  document: Document,
  url: string,
  root: ParentNode,
  lines: readonly string[],
  { meta, items }: Head = readHead(document),
): Metadata {
  if (root !== document.body) {
    const own = readOwnMetadata(root, lines, clean(textValue(meta.get('og:title'))) ?? document.title);
    const publisher = clean(meta.get('og:site_name')) ?? siteName(items, meta);
    if (own) return { ...own, ...(publisher && { publisher }) };
  }
  const canonicalUrl = absolute(
    document.querySelector('link[rel="canonical" i]')?.getAttribute('href') ?? meta.get('og:url'),
    url,
  );
  const item = pickItem(items, url, canonicalUrl, meta.get('og:title') ?? document.title);
  const publisher =
    clean(textValue(resolve(item?.['publisher'], items))) ??
    clean(meta.get('og:site_name')) ??
    siteName(items, meta);
  const title = pickTitle(item, meta, document, root, publisher);
  // The page is searched only where neither data nor head gives a date: each search of it costs.
  const published =
    firstDate([item?.['datePublished'], item?.['dateCreated'], ...PUBLISHED.map((name) => meta.get(name))]) ??
    firstDate(shownDates(root, lines)) ??
    firstDate([item?.['dateModified'], dateInUrl(url)]);
  const modified = firstDate([item?.['dateModified'], ...MODIFIED.map((name) => meta.get(name))]);
  const section =
    clean(textValue(item?.['articleSection'])) ??
    clean(meta.get('article:section')) ??
    clean(meta.get('parsely-section'));
  return {
    title,
    bylines: readBylines(
      item && { ...item, author: resolve(item['author'], items) },
      meta,
      root,
      lines,
      publisher,
    ),
    ...(publisher && { publisher }),
    ...(section && { section }),
    ...(published && { published }),
    ...(modified && { modified }),
    ...(canonicalUrl && { canonicalUrl }),
  };
}

/** Of several articles in a page the head describes one: what another says of itself, `undefined` for that one. */
function readOwnMetadata(root: ParentNode, lines: readonly string[], stated: string): Metadata | undefined {
  const heading = clean(root.querySelector('h1, h2')?.textContent);
  if (!heading || isAkin(stated, heading)) return undefined;
  const published = firstDate(shownDates(root, lines));
  return {
    title: heading,
    bylines: readBylines(undefined, new Map(), root, lines, undefined),
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

/** Dates that the page shows: marked as such first, then what is named for it, then in the lines around the headline. */
function* shownDates(root: ParentNode, lines: readonly string[]): Iterable<string | null> {
  const places = [
    '[itemprop*="publish" i]',
    'time[datetime]',
    'time',
    '[class*="publish" i], [class*="timestamp" i], [class*="date" i]',
  ];
  for (const place of places)
    for (const element of [...root.querySelectorAll(place)].slice(0, 4)) {
      yield element.getAttribute('content') ?? element.getAttribute('datetime');
      yield element.textContent;
    }
  for (const line of lines) if (line.length < 120) yield line;
}

function siteName(items: readonly LinkedItem[], meta: ReadonlyMap<string, string>): string | undefined {
  const site = items.find(({ types }) => types.some((type) => /Organization$|^WebSite$/.test(type)));
  return clean(textValue(site?.data['name'])) ?? clean(meta.get('application-name'));
}

const letters = (text: string): string => joinLetters(text.normalize('NFKC').toLowerCase(), ' ').trim();

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
