/** Least text of its own paragraphs that makes an `article` element one of several articles, not a teaser. */
const LEAST_PROSE = 600;

/**
 * The roots of articles that stand below one another in a page (infinite scroll), in order; empty where the page
 * holds one at most, as almost all do.
 */
export function findArticleRoots(document: Document): Element[] {
  const roots = [...document.querySelectorAll('article, [itemtype$="NewsArticle"]')].filter(
    (element) => !element.parentElement?.closest('article') && isArticle(element),
  );
  return roots.length > 1 ? roots : [];
}

function isArticle(element: Element): boolean {
  if (!element.querySelector('h1, h2')) return false;
  let prose = 0;
  for (const paragraph of element.querySelectorAll('p')) {
    prose += paragraph.textContent?.length ?? 0;
    if (prose >= LEAST_PROSE) return true;
  }
  return false;
}
