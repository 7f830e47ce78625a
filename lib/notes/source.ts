import type { Analysis } from '../core/analysis';
import type { Article } from '../core/article';
import type { Source } from '../core/note';
import { toAddressKey } from './address';
import { toFingerprint } from './fingerprint';
import { addressKeys } from './same-article';

/** Addresses remembered of one article. */
const MOST_ADDRESSES = 50;

/** What is kept of an article when the first note or claim on it is made. */
export function toSource(
  article: Article,
  { entities, themes }: Pick<Analysis, 'entities' | 'themes'>,
  id: string,
  now: string,
): Source {
  const { url, canonicalUrl, title, bylines, publisher, section, published, lang, text } = article;
  return {
    id,
    url,
    ...(canonicalUrl !== undefined && { canonicalUrl }),
    otherUrls: [],
    title,
    bylines,
    ...(publisher !== undefined && { publisher }),
    ...(section !== undefined && { section }),
    ...(published !== undefined && { published }),
    lang,
    fingerprint: toFingerprint(text),
    about: [...entities, ...themes]
      .slice(0, 1_000)
      .map((one) => ({ id: one.id, name: one.name.slice(0, 300) })),
    accessed: now,
    modified: now,
  };
}

/** The source with an address that it was met at; the same value where that is known already. */
export function withAddress(source: Source, url: string): Source {
  const key = toAddressKey(url);
  if (key === null || addressKeys(source).includes(key)) return source;
  return { ...source, otherUrls: [...source.otherUrls, url].slice(-MOST_ADDRESSES) };
}
