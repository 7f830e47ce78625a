import type { Article } from '../core/article';
import type { Source } from '../core/note';
import { isFrontPage, toAddressKey } from './address';
import { compareFingerprints, isSameText } from './fingerprint';

/** What an article is recognised by. */
export interface ArticleSigns {
  readonly title: string;
  /** Key of the address that it stands at; null where it has none. */
  readonly own: string | null;
  /** Key of the address that it says is its own. */
  readonly canonical: string | null;
  readonly fingerprint: readonly number[];
}

export const toSigns = (
  article: Pick<Article, 'url' | 'canonicalUrl' | 'title'>,
  fingerprint: readonly number[],
): ArticleSigns => ({
  title: article.title,
  own: toAddressKey(article.url),
  canonical: article.canonicalUrl === undefined ? null : toAddressKey(article.canonicalUrl),
  fingerprint,
});

/** Keys of every address that a source was met at. */
export const addressKeys = ({
  url,
  canonicalUrl,
  otherUrls,
}: Pick<Source, 'url' | 'canonicalUrl' | 'otherUrls'>): string[] => {
  const keys = [url, ...(canonicalUrl ? [canonicalUrl] : []), ...otherUrls].map(toAddressKey);
  return [...new Set(keys.filter((key) => key !== null))];
};

/**
 * How sure it is that an article is this source: 3 the same address, 2 the address that it says is its own, 1 the same
 * text elsewhere, 0 not it.
 */
export function likeness(source: Source, signs: ArticleSigns): 0 | 1 | 2 | 3 {
  const keys = addressKeys(source);
  if (signs.own !== null && keys.includes(signs.own)) return 3;
  if (signs.canonical !== null && keys.includes(signs.canonical) && agrees(source, signs)) return 2;
  return isSameText(source.fingerprint, signs.fingerprint) ? 1 : 0;
}

/** Some sites name one address, their front page or a section, as that of all their pages: the text must bear it out. */
function agrees(source: Source, { canonical, title, fingerprint }: ArticleSigns): boolean {
  if (canonical === null || isFrontPage(canonical)) return false;
  if (source.title === title) return true;
  return compareFingerprints(source.fingerprint, fingerprint).contained >= 0.2;
}
