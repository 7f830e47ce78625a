import type { Article } from './article';

/**
 * Bounds on what a page can make us do. Pages are hostile until proven otherwise: text beyond these is cut when it
 * is extracted, and refused at the background's border.
 */
export const LIMITS = {
  /** UTF-16 units of body text: about 30,000 words, more than the longest features in print; seconds to analyse. */
  text: 200_000,
  /** UTF-16 units of a title, byline, section or other short field. */
  field: 1_000,
  /** Paragraphs and the like in one article. */
  blocks: 10_000,
  /** Bylines, disclosures: short lists. */
  list: 50,
  url: 8_000,
} as const;

/** The article within the limits: the beginning of its text, whole blocks of it as far as they go. */
export function toBounded(article: Article): Article {
  const { title, bylines, publisher, section, published, modified, dateline, lang, disclosures } = article;
  const blocks = article.blocks
    .slice(0, LIMITS.blocks)
    .filter(({ start }) => start < LIMITS.text)
    .map((block) => (block.end > LIMITS.text ? { ...block, end: LIMITS.text } : block));
  // A cut through a pair of surrogates would leave half a letter behind: it is replaced by one of the same length.
  const text = article.text.slice(0, blocks.at(-1)?.end ?? LIMITS.text).toWellFormed();
  return {
    ...article,
    title: clip(title),
    bylines: bylines.slice(0, LIMITS.list).map(clip),
    ...(publisher !== undefined && { publisher: clip(publisher) }),
    ...(section !== undefined && { section: clip(section) }),
    ...(published !== undefined && { published: clip(published) }),
    ...(modified !== undefined && { modified: clip(modified) }),
    ...(dateline && { dateline: { ...dateline, place: clip(dateline.place) } }),
    lang: clip(lang),
    text,
    blocks,
    disclosures: disclosures
      .slice(0, LIMITS.list)
      .map((disclosure) => ({ ...disclosure, text: clip(disclosure.text) })),
  };
}

const clip = (text: string): string => text.slice(0, LIMITS.field).toWellFormed();
