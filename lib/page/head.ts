import { type LinkedItem, readLinkedData } from './linked-data';

/** What the head says of its page, as far as both detection and extraction ask. */
export interface Head {
  /** The first content of every named `meta`, names in lower case. */
  readonly meta: ReadonlyMap<string, string>;
  readonly items: readonly LinkedItem[];
}

export const readHead = (document: Document): Head => ({
  meta: readMeta(document),
  items: readLinkedData(document),
});

function readMeta(document: Document): ReadonlyMap<string, string> {
  const meta = new Map<string, string>();
  for (const element of document.querySelectorAll('meta[content]')) {
    const name = ['property', 'name', 'itemprop'].map((key) => element.getAttribute(key)).find(Boolean);
    const content = element.getAttribute('content')?.slice(0, 2_000).trim();
    // Some write "article:published:time".
    const key = name?.toLowerCase().replace(/:(time|name)$/, '_$1');
    if (key && content && !meta.has(key)) meta.set(key, content);
    if (meta.size >= 300) break;
  }
  return meta;
}
