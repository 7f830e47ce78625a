/**
 * Bounds on what a page can make us do. Pages are hostile until proven otherwise: text beyond these is cut when it
 * is extracted, and refused at the background's border.
 */
export const LIMITS = {
  /** UTF-16 units of body text: about 60,000 words, three times the longest features in print. */
  text: 400_000,
  /** UTF-16 units of a title, byline, section or other short field. */
  field: 1_000,
  /** Paragraphs and the like in one article. */
  blocks: 10_000,
  /** Bylines, disclosures: short lists. */
  list: 50,
  url: 8_000,
} as const;
